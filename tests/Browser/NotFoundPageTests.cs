namespace ChemSter.Site.Tests.Browser;

public sealed class NotFoundPageTests
{
    [Test]
    public async Task Every_unknown_address_shows_the_one_page_in_all_languages(
        [Values] Which site, [Values("x", "en/x", "en/deep/x/")] string address)
    {
        await using var visitor = await Visitor.ComeAsync(site);
        var answer = await visitor.GoAsync(address);
        Assert.That(answer.Status, Is.EqualTo(404));
        Assert.That(await answer.BodyAsync(), Is.EqualTo(site.Built().Bytes("404.html")));

        var sections = await visitor.Page.Locator("main section:visible")
            .EvaluateAllAsync<string[]>("sections => sections.map(section => section.lang)");
        Assert.That(sections, Is.EquivalentTo(site.Languages()));
        Assert.That(await visitor.Page.Locator("main section :is(h1, h2):visible").CountAsync(), Is.EqualTo(site.Languages().Length));
    }

    [Test]
    public async Task It_has_its_style_however_deep_the_address([Values] Which site)
    {
        await using var visitor = await Visitor.ComeAsync(site);
        await visitor.GoAsync("en/deep/x/");
        var paper = await visitor.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).getPropertyValue('--paper').trim()");
        Assert.That(paper, Is.Not.Empty);
    }

    [TestCase(Which.Real, "histroia/", "pl", "historia/")]
    [TestCase(Which.Real, "o-klastrz.html", "pl", "o-klastrze/")]
    [TestCase(Which.Real, "strona/zalozyciele/index.html", "pl", "zalozyciele/")]
    [TestCase(Which.Real, "en/founder/", "en", "en/founders/")]
    [TestCase(Which.Fictional, "en/galery/", "en", "en/gallery/")]
    [TestCase(Which.Fictional, "de/ueber-uns/team/historie/", "de", "de/ueber-uns/team/")]
    [TestCase(Which.Fictional, "podmoity/", "pl", "podmioty/")]
    public async Task It_speaks_the_language_of_the_address_and_shows_what_was_perhaps_meant(Which site, string address, string language, string meant)
    {
        await using var visitor = await Visitor.ComeAsync(site);
        await visitor.GoAsync(address);
        var section = visitor.Page.Locator("main section").First;
        await section.Locator($".likely a[href$='/{meant}']").WaitForAsync();

        Assert.That(await section.GetAttributeAsync("lang"), Is.EqualTo(language));
        var heading = await section.Locator("h1").TextContentAsync();
        Assert.That(await visitor.Page.Locator("h1").CountAsync(), Is.EqualTo(1));
        Assert.That(await visitor.Page.TitleAsync(), Does.StartWith(heading!));
        Assert.That(await visitor.Page.EvaluateAsync<string>("() => document.documentElement.lang"), Is.EqualTo(language));
        var skip = site.Built().Page(site.HomeIn(language) + "index.html").QuerySelector(".skip-link")!.TextContent;
        Assert.That(await visitor.Page.Locator(".skip-link").TextContentAsync(), Is.EqualTo(skip));

        await section.Locator("[data-search]").ClickAsync();
        await visitor.Page.Locator(".search-results a").First.WaitForAsync();
        Assert.That(await visitor.Page.Locator("input[type=search]").InputValueAsync(), Is.Not.Empty);
    }

    [TestCase("%E0%A4%A")]
    [TestCase("en/%3Cimg%20src=x%20onerror=alert(1)%3E")]
    [TestCase("ędzł/%22%3E%3Cb%3E")]
    public async Task Whatever_the_address_is_it_does_no_harm(string address)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real, new Microsoft.Playwright.BrowserNewContextOptions());
        var alarms = new List<string>();
        visitor.Page.Dialog += (_, dialog) => alarms.Add(dialog.Message);
        visitor.Page.PageError += (_, error) => alarms.Add(error);
        await visitor.Page.GotoAsync(visitor.UrlOf("") + address);
        await visitor.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        Assert.That(alarms, Is.Empty);
        Assert.That(await visitor.Page.Locator("main :is(img, b)").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Without_scripts_it_is_complete([Values] Which site)
    {
        await using var visitor = await Visitor.ComeAsync(site, new Microsoft.Playwright.BrowserNewContextOptions { JavaScriptEnabled = false });
        await visitor.GoAsync("en/deep/x/");
        Assert.That(await visitor.Page.Locator("main section:visible").EvaluateAllAsync<string[]>("sections => sections.map(section => section.lang)"), Is.EqualTo(site.Languages()));
        Assert.That(await visitor.Page.Locator("[data-search]:visible").CountAsync(), Is.EqualTo(site.Languages().Length));
        Assert.That(await visitor.Page.Locator(".likely:visible").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task All_its_links_lead_to_pages([Values] Which site)
    {
        await using var visitor = await Visitor.ComeAsync(site);
        await visitor.GoAsync("en/deep/x/");
        var links = await visitor.Page.Locator("a:not(.skip-link)").EvaluateAllAsync<string[]>("links => links.map(a => a.href)");
        Assert.That(links, Has.Length.GreaterThan(site.Languages().Length));
        foreach (var link in links)
        {
            await using var answer = await visitor.Page.APIRequest.GetAsync(link);
            Assert.That(answer.Status, Is.EqualTo(200), link);
        }
    }
}
