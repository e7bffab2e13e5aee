using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>Whoever changes the language goes on reading where they were.</summary>
public sealed class KeptPlaceTests
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new ViewportSize { Width = 360, Height = 640 } };

    [Test]
    public async Task The_heading_that_is_read_is_shown_in_the_other_language()
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real, Phone);
        await visitor.GoAsync("zalozyciele/");
        await visitor.Page.Locator("#lider-klastra").ScrollIntoViewIfNeededAsync();
        await visitor.Page.EvaluateAsync("() => document.getElementById('lider-klastra').scrollIntoView()");

        await visitor.Page.EvaluateAsync("() => document.querySelector('.languages a').click()");

        await visitor.ArriveAsync("en/founders/#cluster-leader");
        var top = await visitor.Page.EvaluateAsync<double>("() => document.getElementById('cluster-leader').getBoundingClientRect().top");
        Assert.That(top, Is.InRange(0, 320));
        // Back leads to the page that was left, and not to the same one without its place.
        await visitor.Page.GoBackAsync();
        await visitor.ArriveAsync("zalozyciele/");
    }

    [Test]
    public async Task Who_has_not_begun_to_read_begins_at_the_beginning()
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real, Phone);
        await visitor.GoAsync("zalozyciele/");
        await visitor.Page.Locator(".languages a").ClickAsync();
        await visitor.ArriveAsync("en/founders/");
    }

    [TestCase("en/founders/#place=3/99", "en/founders/")]
    [TestCase("en/founders/#place=99/3", "en/founders/")]
    public async Task A_place_that_the_page_does_not_have_is_forgotten(string address, string expected)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real, Phone);
        await visitor.GoAsync(address);
        await visitor.ArriveAsync(expected);
    }

    [Test]
    public async Task A_page_of_the_site_is_fetched_when_a_link_to_it_is_pointed_at()
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.GoAsync("");
        Assert.That(await visitor.Page.EvaluateAsync<bool>("() => HTMLScriptElement.supports('speculationrules')"), Is.True);
        var rules = await visitor.Page.Locator("script[type=speculationrules]").TextContentAsync();
        var prefetch = System.Text.Json.JsonDocument.Parse(rules!).RootElement.GetProperty("prefetch")[0];
        Assert.That(prefetch.GetProperty("eagerness").GetString(), Is.EqualTo("moderate"));
    }
}
