using System.Text;
using ChemSter.Site.Rendering;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>Pages at old addresses.</summary>
public sealed class RedirectTests
{
    // Those that data/redirects.yml speaks of.
    private static readonly string[] InData = ["zmyslanie/index.html", "en/inventing/index.html", "de/erfinden/index.html", "obserwatorium/index.html", "en/observatory/index.html", "de/sternwarte/index.html"];

    [TestCase("stara-strona", "o-sieci", "pl")]
    [TestCase("o-nas/kim-jestesmy", "o-sieci", "pl")]
    [TestCase("en/old-page", "en/about", "en")]
    [TestCase("de/alte-seite", "de/ueber-uns", "de")]
    [TestCase("impressum-pl", "stopka", "pl")]
    [TestCase("en/imprint", "en/colophon", "en")]
    public void An_old_address_leads_to_the_new_one_in_every_way_a_static_host_allows(string old, string current, string language)
    {
        var page = WholeSite.Fictional.Built.Page($"{old}/index.html");
        var target = WholeSite.Fictional.Page($"{current}/index.html");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo(language));
            Assert.That(page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"), Is.EqualTo($"0; url=/site/{current}/"));
            Assert.That(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Is.EqualTo(target.Address.AbsoluteUri));
            Assert.That(page.QuerySelector("meta[name=robots]")!.GetAttribute("content"), Is.EqualTo("noindex"));
            Assert.That(page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { $"/site/{current}/" }));
            Assert.That(ReadText.Of(page.QuerySelector("a")!), Is.EqualTo(ReadText.Of(target.Document.QuerySelector("h1")!)));
            Assert.That(page.QuerySelectorAll("main, h1"), Has.Exactly(2).Items);
            Assert.That(page.QuerySelectorAll("link[rel=alternate], [style]"), Is.Empty);
            // Who came for a part of the page is taken to it; the policy allows that one script.
            Assert.That(page.QuerySelectorAll("script"), Has.Exactly(1).Items);
            Assert.That(page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), Does.Contain(PageStyles.SourceOf(Encoding.UTF8.GetBytes(page.QuerySelector("script")!.TextContent))));
        }
    }

    [Test]
    public void There_are_no_others()
    {
        var written = Directory.EnumerateFiles(Repository.FictionalSite, "*.md", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines).Count(l => l.StartsWith("  - /", StringComparison.Ordinal) || l.StartsWith("redirect-from: [", StringComparison.Ordinal));
        Assert.That(RedirectsOf(WholeSite.Fictional).Except(InData), Has.Exactly(written).Items);
        Assert.That(RedirectsOf(WholeSite.Real), Is.EquivalentTo(new[] { "mapa-strony/index.html", "en/site-map/index.html" }));
    }

    [Test]
    public void Titles_cannot_break_out_of_the_page_at_an_old_address()
    {
        using var test = TestSite.Small().WithPage("about.en", "No </title><script>\"x\"</script>", "Text.", "redirect-from: [/old/]");
        var page = test.BuildClean().Page("old/index.html");
        Assert.That(page.QuerySelectorAll("script:not([type=module])"), Is.Empty);
        Assert.That(page.QuerySelector("a")!.TextContent, Is.EqualTo("No </title><script>\"x\"</script>"));
    }

    private static IEnumerable<string> RedirectsOf(WholeSite site) =>
        site.Built.Files.Where(f => f.EndsWith("index.html", StringComparison.Ordinal) && site.Pages.All(p => p.File != f));
}
