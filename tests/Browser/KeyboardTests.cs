namespace ChemSter.Site.Tests.Browser;

public sealed class KeyboardTests
{
    [TestCase(Which.Real, "", "en", "en/")]
    [TestCase(Which.Real, "historia/", "en", "en/history/")]
    [TestCase(Which.Real, "en/founders/", "pl", "zalozyciele/")]
    [TestCase(Which.Fictional, "o-sieci/zespol/", "de", "de/ueber-uns/team/")]
    [TestCase(Which.Fictional, "de/galerie/", "en", "en/gallery/")]
    [TestCase(Which.Fictional, "en/about/team/history/", "pl", "o-sieci/zespol/historia/")]
    public async Task The_switch_leads_to_the_same_page_by_keyboard_alone(Which site, string from, string language, string to)
    {
        await using var visitor = await Visitor.ComeAsync(site);
        await visitor.GoAsync(from);
        await visitor.Page.TabToAsync($".languages a[hreflang={language}]");
        Assert.That((await visitor.Page.FocusAsync()).Outline, Is.GreaterThanOrEqualTo(2));
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.ArriveAsync(to);
        await visitor.Page.Locator($"html[lang={language}] h1:visible").WaitForAsync();
    }

    [Test]
    public async Task The_first_link_skips_to_the_content([Values] Which site, [Values("", "404.html")] string address)
    {
        await using var visitor = await Visitor.ComeAsync(site);
        await visitor.GoAsync(address);
        await visitor.Page.Keyboard.PressAsync("Tab");
        var (link, focus) = (visitor.Page.Locator(".skip-link:focus"), await visitor.Page.FocusAsync());
        Assert.That(focus.Name, Does.Contain("skip-link"));
        Assert.That(focus.Outline, Is.GreaterThanOrEqualTo(2));
        Assert.That((await link.BoundingBoxAsync())!.Height, Is.GreaterThanOrEqualTo(44));

        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");
        var isInContent = await visitor.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)");
        Assert.That(isInContent, $"Tab leads to {(await visitor.Page.FocusAsync()).Name} instead of into the content.");
    }
}
