using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>Whoever comes to a former address arrives where the page is now.</summary>
public sealed class FormerAddressTests
{
    [TestCase("stara-strona/", "o-sieci/")]
    [TestCase("stara-strona/#part", "o-sieci/#part")]
    [TestCase("zmyslanie/", "zasady/#aim-silence")]
    [TestCase("zmyslanie/#principles", "zasady/#principles")]
    public async Task A_visitor_is_led_to_the_page_and_to_the_part_of_it_that_the_link_names(string old, string current)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Fictional);
        await visitor.GoAsync(old);
        await visitor.ArriveAsync(current);
    }

    [Test]
    public async Task Without_script_a_visitor_begins_at_the_top_of_the_new_page()
    {
        await using var visitor = await Visitor.ComeAsync(Which.Fictional, new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visitor.GoAsync("stara-strona/#part");
        await visitor.ArriveAsync("o-sieci/");
    }

    [Test]
    public async Task Who_comes_to_a_page_that_is_gone_for_good_reads_why()
    {
        await using var visitor = await Visitor.ComeAsync(Which.Fictional);
        await visitor.GoAsync("en/observatory/");
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("This page no longer exists");
        await Assertions.Expect(visitor.Page.Locator("main p")).ToContainTextAsync("when somebody saw a real one in it.");
    }
}
