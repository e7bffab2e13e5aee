using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

public sealed class EveryPageTests
{
    [Test]
    public async Task The_console_stays_empty_and_nothing_is_asked_of_other_hosts([Values] Which site)
    {
        await using var visitor = await Visitor.ComeAsync(site, new BrowserNewContextOptions());
        var (address, complaints) = ("", new List<string>());
        visitor.Page.Console += (_, message) => complaints.Add($"{address}: {message.Text}");
        visitor.Page.PageError += (_, error) => complaints.Add($"{address}: {error}");
        visitor.Page.Response += (_, answer) =>
        {
            if (answer.Status >= 400) complaints.Add($"{address}: {answer.Url} answers {answer.Status}");
        };
        visitor.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(visitor.UrlOf(""), StringComparison.Ordinal)) complaints.Add($"{address}: asks for {request.Url}");
        };
        foreach (var page in site.Addresses())
        {
            address = page;
            await visitor.GoAsync(page);
            // Pictures further down would otherwise wait to be scrolled to.
            var broken = await visitor.Page.EvaluateAsync<string[]>("""
                () => Promise.all([...document.images].map(async image => {
                  image.loading = 'eager';
                  return image.decode().then(() => '', () => image.src);
                }))
                """);
            complaints.AddRange(broken.Where(source => source.Length > 0).Select(source => $"{address}: {source} is no picture"));
        }

        Assert.That(complaints, Is.Empty);
    }

    [Test]
    public async Task Without_script_a_page_has_the_same_words_and_links_and_nothing_that_can_not_be_used([Values] Which site)
    {
        await using var with = await Visitor.ComeAsync(site, width: 320);
        await using var without = await Visitor.ComeAsync(site, new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 320, Height = 800 } });
        var found = new List<string>();
        foreach (var address in site.Addresses())
        {
            var (all, read) = (await ReadAsync(with, address), await ReadAsync(without, address));
            if (read.Words != all.Words) found.Add($"{address}: “{read.Words}” instead of “{all.Words}”");
            if (read.Links != all.Links) found.Add($"{address}: links to {read.Links} instead of {all.Links}");
            found.AddRange(read.Dead.Select(dead => $"{address}: {dead} does nothing"));
        }

        Assert.That(found, Is.Empty);
    }

    private static async Task<Reading> ReadAsync(Visitor visitor, string address)
    {
        await visitor.GoAsync(address);
        // Measuring is possible all the same: only the page's own scripts are switched off.
        await visitor.Page.MeasureAsync();
        return await visitor.Page.EvaluateAsync<Reading>("look.reading()");
    }

    [TestCase(Which.Real, "o-klastrze/", "en/about/")]
    [TestCase(Which.Fictional, "o-sieci/", "en/about/")]
    public async Task The_site_needs_no_script(Which site, string firstOfTheMenu, string translation)
    {
        await using var visitor = await Visitor.ComeAsync(site, new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visitor.GoAsync("");
        await visitor.Page.Locator(".main-navigation a").First.ClickAsync();
        await visitor.ArriveAsync(firstOfTheMenu);
        await visitor.Page.Locator(".languages a[hreflang=en]").ClickAsync();
        await visitor.ArriveAsync(translation);
        await visitor.Page.Locator("html[lang=en] h1:visible").WaitForAsync();
    }
}

/// <summary>What a reader gets of a page: its words, where its links lead, and the controls that do nothing without script.</summary>
public sealed record Reading
{
    public string Words { get; init; } = "";

    public string Links { get; init; } = "";

    public string[] Dead { get; init; } = [];
}
