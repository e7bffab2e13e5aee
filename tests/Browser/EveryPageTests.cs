using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

public sealed class EveryPageTests
{
    [Test]
    public async Task The_console_stays_empty_and_nothing_is_asked_of_other_hosts([Values] Which site)
    {
        await using var visitor = await Visitor.ComeAsync(site);
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
    public async Task Nobody_scrolls_sideways_on_a_narrow_screen([Values] Which site)
    {
        await using var visitor = await Visitor.ComeAsync(site, width: 320);
        var wide = new List<string>();
        foreach (var address in site.Addresses())
        {
            await visitor.GoAsync(address);
            var width = await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            if (width > 320) wide.Add($"{address}: {width} px");
        }

        Assert.That(wide, Is.Empty);
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
