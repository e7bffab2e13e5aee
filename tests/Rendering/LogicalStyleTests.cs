using System.Text.RegularExpressions;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Rendering;

/// <summary>The theme's styles say start and end, never left and right, so that they serve both directions of writing (CSS Logical Properties).</summary>
public sealed partial class LogicalStyleTests
{
    private static IEnumerable<string> Sheets =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme", "styles"), "*.css", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Repository.Root, f));

    [TestCaseSource(nameof(Sheets))]
    public void Nothing_is_said_of_left_right_width_and_height(string sheet) =>
        Assert.That(Physical(File.ReadAllText(Path.Combine(Repository.Root, sheet))), Is.Empty);

    [TestCase("a { margin-left: 1px }")]
    [TestCase("a{top:0}")]
    [TestCase("a { border-right-color: red }")]
    [TestCase("a { min-width: 1px }")]
    [TestCase("a { scroll-margin-top: 1px }")]
    [TestCase("a { border-top-left-radius: 1px }")]
    [TestCase("a { text-align: left }")]
    [TestCase("a { float: right }")]
    [TestCase("a { padding: 0 1px 0 calc(1px + 1px) }")]
    [TestCase("a { inset: 0 auto auto var(--x) }")]
    [TestCase("a { resize: horizontal }")]
    public void What_names_a_side_is_found(string css) => Assert.That(Physical(css), Is.Not.Empty);

    [TestCase("a { margin-inline-start: 1px; inset-block: 0; text-align: start; vertical-align: top }")]
    [TestCase("@media (width < 62rem) { a { inline-size: 1px } }")]
    [TestCase("a { padding: 0 1px 2px 1px; margin: 0 auto; /* left: right */ }")]
    [TestCase("a { overflow-x: auto }")]
    public void What_names_none_is_not(string css) => Assert.That(Physical(css), Is.Empty);

    private static IEnumerable<string> Physical(string css)
    {
        var rules = Comment().Replace(css, "");
        foreach (Match match in Side().Matches(rules)) yield return match.Value.Trim();
        foreach (Match match in Shorthand().Matches(rules))
        {
            var sides = Blank().Split(match.Groups[2].Value.Trim());
            if (sides.Length == 4 && sides[1] != sides[3]) yield return match.Value.Trim();
        }
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    // A property that names a side or an axis of the screen, or a value that does. A table that is too wide scrolls along the screen in either direction.
    [GeneratedRegex(@"(?<=[{;\s])((?:[a-z-]+-)?(?:left|right|top|bottom)(?:-[a-z-]+)?|(?:min-|max-)?(?:width|height))\s*:(?!\s*\))|(?:text-align|float|clear)\s*:\s*(?:left|right)|resize\s*:\s*(?:horizontal|vertical)")]
    private static partial Regex Side();

    [GeneratedRegex(@"(?<=[{;\s])(margin|padding|inset|border-width|border-style|border-color|scroll-margin|scroll-padding)\s*:([^;}]+)")]
    private static partial Regex Shorthand();

    // Blanks outside brackets.
    [GeneratedRegex(@"\s+(?![^(]*\))")]
    private static partial Regex Blank();
}
