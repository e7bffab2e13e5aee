using AngleSharp.Dom;

namespace ChemSter.Site.Tests.Output;

/// <summary>What stands around the text is the same on all pages of a language (WCAG 3.2.3, 3.2.4, 3.2.6), but for what says where the reader is.</summary>
[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed class SamenessTests(WholeSite site)
{
    [TestCase("header.site-header")]
    [TestCase("footer.site-footer")]
    [TestCase(".skip-link")]
    public void Header_footer_and_skip_link_are_the_same_everywhere(string selector)
    {
        var firsts = site.Pages.GroupBy(p => p.Language).ToDictionary(g => g.Key, g => Plain(g.First(), selector));
        site.EveryPage(page => Plain(page, selector) is var own && own == firsts[page.Language] ? [] : [$"{own} instead of {firsts[page.Language]}"]);
    }

    private static string Plain(OutputPage page, string selector)
    {
        var element = (IElement)page.Document.QuerySelector($"body > {selector}")!.Clone();
        foreach (var current in element.QuerySelectorAll("[aria-current]")) current.RemoveAttribute("aria-current");
        // The language switch leads from each page to its own translations, and says if there is none.
        foreach (var translation in element.QuerySelectorAll(".languages a"))
        {
            translation.RemoveAttribute("href");
            translation.RemoveAttribute("rel");
            translation.QuerySelector("small")?.Remove();
            translation.TextContent = translation.TextContent.Trim();
        }

        return ReadText.Squeeze(element.OuterHtml);
    }
}
