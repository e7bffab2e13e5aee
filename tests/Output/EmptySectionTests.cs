using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>What a site doesn't have leaves no trace.</summary>
public sealed class EmptySectionTests
{
    private static readonly string[] PlannedSections = ["news", "events", "members", "projects", "aktualnosci", "wydarzenia", "czlonkowie", "projekty"];

    [TestCase("{{timeline}}")]
    [TestCase("{{organisations}}")]
    [TestCase("{{roles}}")]
    [TestCase("{{figures}}")]
    [TestCase("{{principles}}")]
    [TestCase("{{aims}}")]
    [TestCase("{{pages}}")]
    public void An_inclusion_of_nothing_prints_nothing(string inclusion)
    {
        using var with = TestSite.Small().WithPage("about.en", "About us", $"Before.\n\n{inclusion}\n\nAfter.");
        using var without = TestSite.Small().WithPage("about.en", "About us", "Before.\n\nAfter.");
        Assert.That(with.BuildClean().Text("en/about/index.html"), Is.EqualTo(without.BuildClean().Text("en/about/index.html")));
    }

    [Test]
    public void The_smallest_site_has_no_empty_lists_menus_or_headings()
    {
        using var test = TestSite.Small();
        var built = test.BuildClean();
        foreach (var (file, document) in built.Pages)
        {
            var empty = document.QuerySelectorAll("body nav, body ul, body ol, body dl, body li, body p, body section, body h2, body h3, body figure");
            Assert.That(empty.Where(e => ReadText.Of(e).Length == 0).Select(e => e.OuterHtml), Is.Empty, file);
            Assert.That(document.QuerySelectorAll("nav.pager, nav.contents, footer nav, .page-list, time"), Is.Empty, file);
        }
    }

    [Test]
    public void The_real_site_does_not_speak_of_sections_that_it_does_not_have() => WholeSite.Real.EveryPage(page =>
        page.Document.QuerySelectorAll("[href], [id]")
            .Where(e => PlannedSections.Any(s => (e.GetAttribute("href") ?? "").Split('/', '#').Contains(s) || e.Id == s))
            .Select(ReadText.Tag));

    [Test]
    public void A_site_in_one_language_has_no_language_switch_and_names_no_versions()
    {
        using var test = TestSite.InPolishAlone();
        foreach (var (file, document) in test.BuildClean().Pages)
        {
            Assert.That(document.QuerySelectorAll("nav.languages, [hreflang], meta[property='og:locale:alternate']"), Is.Empty, file);
        }
    }
}
