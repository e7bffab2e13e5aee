using AngleSharp.Dom;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>The table of contents of a page.</summary>
public sealed class ContentsTests
{
    [TestCaseSource(typeof(WholeSite), nameof(WholeSite.All))]
    public void It_names_the_headings_of_the_second_level_in_their_order(WholeSite site) => site.EveryPage(page =>
    {
        var headings = HeadingsOf(page.Document);
        if (headings.Count < 3 || page.IsHome(site)) return page.Document.QuerySelector("nav.contents") is null ? [] : ["has one"];
        return LinksOf(page.Document).SequenceEqual(headings) ? [] : [$"{string.Join(", ", LinksOf(page.Document))}, but {string.Join(", ", headings)}"];
    });

    [Test]
    public void Headings_of_a_snippet_stand_where_the_snippet_is_included()
    {
        using var test = TestSite.Small()
            .With("input/_snippet.en.md", "## From the snippet\n\nText.\n")
            .WithPage("about.en", "About us", "## First\n\nText.\n\n{{include _snippet}}\n\n## Last\n\nText.");
        var page = test.BuildClean().Page("en/about/index.html");
        Assert.That(LinksOf(page), Is.EqualTo(HeadingsOf(page)));
        Assert.That(LinksOf(page), Is.EqualTo(new[] { "#first First", "#from-the-snippet From the snippet", "#last Last" }));
    }

    private static List<string> LinksOf(IDocument page) =>
        [.. page.QuerySelectorAll("nav.contents a").Select(a => $"{a.GetAttribute("href")} {ReadText.Of(a)}")];

    private static List<string> HeadingsOf(IDocument page) =>
        [.. page.QuerySelectorAll(".prose h2[id]:not(#footnotes)").Select(h => $"#{h.Id} {ReadText.Of(h)}")];
}
