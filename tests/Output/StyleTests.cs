using ChemSter.Site.Rendering;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>The styles inside the pages: those that a page needs, and no others.</summary>
public sealed class StyleTests
{
    [TestCaseSource(typeof(WholeSite), nameof(WholeSite.All))]
    public void Each_page_has_one_style_without_comments_and_needless_blanks(WholeSite site) => site.EveryPage(page =>
    {
        if (page.Document.QuerySelectorAll("style, link[rel=stylesheet]") is not [{ LocalName: "style" } style]) return ["not exactly one style"];
        var css = style.TextContent;
        string[] wanted = [".word-mark", "light-dark(", "@media print"];
        string[] unwanted = ["/*", "\n", "  ", ": "];
        return wanted.Where(w => !css.Contains(w, StringComparison.Ordinal)).Concat(unwanted.Where(u => css.Contains(u, StringComparison.Ordinal)));
    });

    // Whatever a component styles, the page has the component: asked of the browser's own selectors, not of names.
    [TestCaseSource(typeof(WholeSite), nameof(WholeSite.All))]
    public void No_page_lacks_a_component_that_it_uses(WholeSite site)
    {
        var parts = Components();
        site.EveryPage(page =>
        {
            var css = page.Document.QuerySelector("style")!.TextContent;
            return parts
                .Where(p => !css.Contains(p.Css, StringComparison.Ordinal))
                .Where(p => p.Classes.Select(c => "." + c).Concat(p.Elements).Any(s => page.Document.Body!.QuerySelector(s) is not null))
                .Select(p => $"lacks {p.Path}");
        });
    }

    [TestCaseSource(typeof(WholeSite), nameof(WholeSite.All))]
    public void No_page_carries_a_component_that_it_does_not_use(WholeSite site)
    {
        var parts = Components();
        site.EveryPage(page =>
        {
            var css = page.Document.QuerySelector("style")!.TextContent;
            return parts
                .Where(p => css.Contains(p.Css, StringComparison.Ordinal))
                .Where(p => p.Classes.Select(c => "." + c).Concat(p.Elements).All(s => page.Document.Body!.QuerySelector(s) is null))
                .Select(p => $"needs no {p.Path}");
        });
    }

    [Test]
    public void A_change_of_a_component_changes_only_pages_that_use_it()
    {
        using var test = TestSite.CopyOf(Repository.Root);
        var before = test.BuildClean().Snapshot();
        var path = Path.Combine(test.Root, "theme/styles/components/timeline.css");
        File.AppendAllText(path, ".timeline { color: red }\n");

        var after = test.BuildClean().Snapshot();

        Assert.That(after.Keys.Where(f => after[f] != before[f]), Is.EquivalentTo(new[] { "historia/index.html", "en/history/index.html" }));
    }

    [Test]
    public void The_page_on_the_theme_names_every_component()
    {
        var named = File.ReadLines(Path.Combine(Repository.Root, "docs/theme.md")).Where(l => l.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(l => l.Split('`').Where((_, at) => at % 2 == 1)).Where(n => !n.StartsWith('-')).ToList();
        var there = Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme/styles/components"), "*.css").Select(Path.GetFileNameWithoutExtension);
        Assert.That(named.Distinct(), Is.EquivalentTo(there));
    }

    [TestCase("/* For: .a, .b, table */ x", "a b", "table")]
    [TestCase("/* For:pre*/", "", "pre")]
    [TestCase("\uFEFF/* For: .a */", "a", "")]
    [TestCase("/* For everyone */", "", "")]
    [TestCase("/* For: .a", "", "")]
    [TestCase(".a { color: red } /* For: .a */", "", "")]
    public void The_first_line_says_what_a_file_is_for(string source, string classes, string elements)
    {
        var part = StylePart.Of("x.css", source, "");

        Assert.That((string.Join(' ', part.Classes), string.Join(' ', part.Elements)), Is.EqualTo((classes, elements)));
    }

    [TestCase("<table>", true)]
    [TestCase("<table class=\"x\">", true)]
    [TestCase("<p class=\"x cards y\">", true)]
    [TestCase("<p class=\"cards\">", true)]
    [TestCase("<p id=\"a\" class=\"cards-of-mine\">", false)]
    [TestCase("<p title=\"cards\">", false)]
    [TestCase("</table>", false)]
    [TestCase("<tables>", false)]
    [TestCase("<p>cards table</p>", false)]
    public void A_page_gets_what_its_elements_and_classes_ask_for(string body, bool isWanted)
    {
        var styles = new PageStyles([new StylePart("a", ".always{}", [], []), new StylePart("b", ".sometimes{}", ["cards"], ["table"])]);
        var html = $"<head><meta content=\"style-src 'sha256-style'\"><style></style></head>{body}";

        var page = System.Text.Encoding.UTF8.GetString(styles.Dress(System.Text.Encoding.UTF8.GetBytes(html), new ByteBuffer()));

        Assert.That(page, Does.Contain("<style>.always{}" + (isWanted ? ".sometimes{}" : "") + "</style>").And.EndsWith(body).And.Not.Contain("'sha256-style'"));
    }

    [Test]
    public void What_has_no_place_for_styles_stays_as_it_is() =>
        Assert.That(new PageStyles([new StylePart("a", "b{}", [], [])]).Dress("<p>'sha256-style'</p>"u8, new ByteBuffer()).SequenceEqual("<p>'sha256-style'</p>"u8), Is.True);

    private static List<StylePart> Components() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme/styles/components"), "*.css")
            .Select(f => StylePart.Of(f, File.ReadAllText(f), NUglify.Uglify.Css(File.ReadAllText(f), new NUglify.Css.CssSettings { MinifyExpressions = false }).Code))
            .Where(p => !p.IsForEveryPage),
    ];
}
