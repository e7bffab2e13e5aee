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
        Assert.That(sections, Is.EqualTo(site.Languages()));
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
