using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Fuzzing;

/// <summary>What becomes of a text in an address.</summary>
public sealed class SlugTarget : Target
{
    /// <inheritdoc/>
    public override string Name => "slug";

    /// <inheritdoc/>
    public override IEnumerable<byte[]> Seeds(string root) => [Bytes("Zażółć gęślą jaźń"), Bytes("Größe & Œuvre – 2012/2013"), Bytes("Za\u0307o\u0301łc\u0301"), Bytes("ＡＢＣ １２３ ǅ ﬁ ß ı İ")];

    /// <inheritdoc/>
    public override void Feed(byte[] input)
    {
        if (TextOf("input/page.pl.md", input) is not { } source) return;
        foreach (var language in SmallSite.Languages)
        {
            var slug = Slug.From(source.Text, language.Folding);
            Promise(slug.Length == 0 || Slug.IsSlug(slug), "a slug is one");
            Promise(Slug.From(slug, language.Folding) == slug, "a slug stays itself");
        }
    }
}

/// <summary>Where links lead, as they are written.</summary>
public sealed class AddressTarget : Target
{
    /// <inheritdoc/>
    public override string Name => "address";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Words => ["..", "/", "\\", "%2e%2e", "https://", "javascript:", "mailto:", "tel:", "#a", "?utm_source=x", "data:text/html,", "//x.example", "C:\\", "\uFF0E\uFF0E\uFF0F", "about.en.md", "con", "\u0000", "xn--", "[::1]", ":80"];

    /// <inheritdoc/>
    public override IEnumerable<byte[]> Seeds(string root) => [Bytes("../about.en.md#a"), Bytes("https://x.example/a?utm_source=b#c"), Bytes("mailto:a@x.example"), Bytes("www.x.example")];

    /// <inheritdoc/>
    public override void Feed(byte[] input)
    {
        if (TextOf("x", input) is not { } source) return;
        var text = source.Text;
        foreach (var folder in new[] { "", "a", "a/b" })
        {
            if (RelativePath.Combine(folder, text) is not { } path) continue;
            Promise(!path.Split('/').Contains("..") && !path.StartsWith('/'), $"no path leaves the root: {path}");
        }

        _ = ExternalAddress.IsPlain(text);
        _ = ExternalAddress.Completed(text);
        _ = ExternalAddress.WithoutMarks(text);
        _ = ExternalAddress.LedThrough(text, "x.example");
        TryLink(text);
    }

    // Between pointed brackets anything but a line end is an address.
    private static void TryLink(string text)
    {
        var source = new SourceText("input/_part.en.md", $"[x](<{text}>)\n\n<{text}>\n\n![x](<{text}>)\n\n[a]: {text}\n\n[a]\n");
        var diagnostics = new DiagnosticBag();
        _ = MarkdownParser.Parse(source, 0, SmallSite.Languages[1].Folding, diagnostics);
        Tell(diagnostics.Sorted());
    }
}

/// <summary>How texts are set.</summary>
public sealed class TypographyTarget : Target
{
    /// <inheritdoc/>
    public override string Name => "typography";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Words => ["\"", "'", " - ", "--", "---", "...", " w ", "nr 5", "12 maja", "J. ", "§ ", "1 000", "2007-2013", " %", "„", "”", "«", "»", "’", "\u00A0", "…", "−5", "tel. "];

    /// <inheritdoc/>
    public override IEnumerable<byte[]> Seeds(string root) => [Bytes("Lata 2007-2013, w domu i \"tekst w 'środku' tekstu\" - np. J. Kowalska... 12 maja, do -5 °C."), Bytes("It's the '90s: \"text 'within' text,\" pp. 12-15.")];

    /// <inheritdoc/>
    public override void Feed(byte[] input)
    {
        if (TextOf("input/page.pl.md", input) is not { } source) return;
        foreach (var language in SmallSite.Languages)
        {
            var set = language.Typographer.Set(source.Text);
            Promise(set.Length <= source.Text.Length, "setting a text adds nothing");
            Promise(language.Typographer.Set(set) == set, "a text that is set stays as it is");
            Promise(LettersOf(set).SequenceEqual(LettersOf(source.Text)), "letters and digits stay");
            _ = language.Typographer.SetMarks(source.Text);
        }
    }

    private static IEnumerable<char> LettersOf(string text) => text.Where(char.IsLetterOrDigit);
}
