using System.Globalization;
using ChemSter.Site.Tests.Output;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Palette;

/// <summary>The colours of the theme: every pair that is used is listed here, and has the contrast that its use needs, in light and in dark mode.</summary>
public sealed class PaletteTests
{
    // Text, then parts and states, then what is only there to be pretty.
    private static readonly Dictionary<(string Colour, string On), Use> Listed = List(
        Use.Text, "ink on paper", "ink on surface", "ink on mark", "ink-2 on paper", "ink-2 on surface", "link on paper", "link on surface", "visited on paper", "visited on surface",
        "accent on paper", "accent on surface", "on-band on band", "band-2 on band", "band-accent on band")
        .Concat(List(Use.Part, "edge on paper", "edge on surface", "edge on band", "focus on paper", "focus on surface", "focus on mark"))
        .Concat(List(Use.Decoration, "hairline on paper", "hairline on surface"))
        .ToDictionary();

    // Where these stand is not to be seen in their own rules.
    private static readonly Dictionary<string, string> Places = new() { [".not-found .motif"] = "paper", [".motif"] = "band" };

    private static readonly string Styles = Path.Combine(Repository.Root, "theme", "styles");
    private static readonly Tokens Theme = new(CssRule.Parse(File.ReadAllText(Path.Combine(Styles, "tokens.css"))));

    [TestCase(false)]
    [TestCase(true)]
    public void Screens_can_show_every_colour(bool isDark) =>
        Assert.That(Theme.Names.Where(n => !Theme[n, isDark].IsInGamut).Select(n => $"{n} {Theme[n, isDark]}"), Is.Empty);

    [TestCase(false)]
    [TestCase(true)]
    public void Every_pair_has_the_contrast_that_it_needs(bool isDark)
    {
        var faults = Listed
            .Select(p => (p.Key, p.Value, Contrast: Colour.Contrast(Theme[p.Key.Colour, isDark], Theme[p.Key.On, isDark])))
            .Where(p => p.Contrast < p.Value switch { Use.Text => 7, Use.Part => 3, _ => 1 });
        Assert.That(faults.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Key.Colour} on {p.Key.On} has {p.Contrast:0.00}")), Is.Empty);
    }

    [Test]
    public void Every_pair_that_the_styles_use_is_listed()
    {
        var files = Directory.EnumerateFiles(Styles, "*.css", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.That(files, Has.Count.GreaterThan(5));
        var used = files.SelectMany(f => UsedPairs.In(CssRule.Parse(File.ReadAllText(f)), Theme, Places).Select(p => (File: Path.GetFileName(f), Pair: p))).ToList();
        Assert.That(used, Has.Count.GreaterThan(50));
        Assert.That(used.Where(u => !IsListed(u.Pair.Colour, u.Pair.On, u.Pair.Use)).Select(u => $"{u.File}: {u.Pair.Colour} on {u.Pair.On} as {u.Pair.Use}, in {u.Pair.Where}").Distinct(), Is.Empty);
    }

    [TestCaseSource(typeof(WholeSite), nameof(WholeSite.All))]
    public void The_browser_s_frame_has_the_colour_of_the_paper(WholeSite site) => site.EveryPage(page =>
        new[] { ("light", false), ("dark", true) }
            .Where(mode => page.Document.QuerySelector($"meta[name=theme-color][media='(prefers-color-scheme: {mode.Item1})']")?.GetAttribute("content") != Theme["paper", mode.Item2].ToString())
            .Select(mode => $"theme-color in {mode.Item1} mode is not {Theme["paper", mode.Item2]}"));

    // A pair of the sketch, computed by others; and black on white.
    [TestCase("oklch(98.5% .004 220)", "oklch(23.5% .025 250)", "#f7fbfc", "#151f2a", 15.9)]
    [TestCase("#ffffff", "black", "#ffffff", "#000000", 21)]
    public void Contrast_is_that_of_WCAG(string paper, string ink, string paperHex, string inkHex, double contrast)
    {
        var (a, b) = (Colour.Parse(paper)!.Value, Colour.Parse(ink)!.Value);
        Assert.That((a.ToString(), b.ToString()), Is.EqualTo((paperHex, inkHex)));
        Assert.That(Colour.Contrast(a, b), Is.EqualTo(contrast).Within(0.1));
    }

    [Test]
    public void A_colour_that_no_screen_shows_is_found() => Assert.That(Colour.Parse("oklch(60% .35 150)")!.Value.IsInGamut, Is.False);

    [TestCase(".a { color: var(--edge) }", "edge on paper", "edge on surface")]
    [TestCase(".a { color: var(--ink); background: var(--band); }", "ink on band")]
    [TestCase(".a { background: var(--band); color: var(--on-band); p { color: var(--ink-2) } }", "ink-2 on band")]
    [TestCase(".a { background: var(--accent); }", "ink on accent", "link on accent")]
    [TestCase(".a { background: var(--mark); a { font-weight: 650 } }", "link on mark")]
    [TestCase(".a { &::before { content: \"\"; background: var(--hairline) } }")]
    [TestCase(".a { border: 1px solid var(--band-accent) }", "band-accent on paper", "band-accent on surface")]
    [TestCase("@layer x { @media (width < 1rem) { .a { outline: 1px solid var(--mark); } } }", "mark on paper", "mark on surface")]
    [TestCase("@media print { .a { color: var(--edge) } }")]
    [TestCase(".motif { stroke: var(--ink) }", "ink on band")]
    public void A_pair_that_is_not_listed_is_found(string css, params string[] expected)
    {
        var found = UsedPairs.In(CssRule.Parse(css), Theme, Places).Where(p => !IsListed(p.Colour, p.On, p.Use)).Select(p => $"{p.Colour} on {p.On}").Distinct();
        Assert.That(found, Is.EquivalentTo(expected));
    }

    // Decoration is listed as such; nothing else may be less than it is used as.
    private static bool IsListed(string colour, string on, Use use) =>
        Listed.TryGetValue((colour, on), out var listed) && (listed >= use || (listed == Use.Decoration && use == Use.Part));

    private static IEnumerable<KeyValuePair<(string Colour, string On), Use>> List(Use use, params string[] pairs) =>
        pairs.Select(p => p.Split(" on ")).Select(p => KeyValuePair.Create((p[0], p[1]), use));
}
