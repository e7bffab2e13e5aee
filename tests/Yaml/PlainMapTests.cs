using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Yaml;
using CsCheck;

namespace ChemSter.Site.Tests.Yaml;

/// <summary>The short way through plain front matter: where it is taken, it says what the parser says, places and all.</summary>
public sealed class PlainMapTests
{
    private static readonly Gen<string> Line = Gen.OneOf(
        AnyOf("title: Założyciele", "description: „a” – b", "nav-order: 3", "x: \"a: b\"", "slug: a#b, c", "date: 2026-05-12", "b: a\u00a0b"),
        AnyOf("title", "nav-order", "a", "image-alt", "Title", "", "-", "x-", "ż", "a b").SelectMany(
            key => AnyOf(": ", ":  ", ":", ":\t", " : ").SelectMany(
                colon => AnyOf(
                    "Założyciele", "a: b", "2026-05-12", "\"a: b\"", "\"a\\\"b\"", "'a'", "yes", "#a", "a #b", "a#b", "- a", "-a", "[a]", "{a}", "&a", "*a", "!a", "|", ">",
                    "@a", "%a", "`a", "a:", ":a", "?", "", "\"", "\"\"", "\"a", "a\"", "„a” – b", "a\tb", "\u00a0a", "a\u00a0", "a\u0085b", "a\u2028b", "a\ud83d\ude00", "\ufeffa", "null", "~",
                    "a, b", "https://x.example/#y", "\"a\" b", "=", "<<", "a ", "\u0001").Select(value => key + colon + value))),
        AnyOf("", " ", "  indented: a", "- a", "...", "--- a", "# comment", "\ta: b", "words", "a: b\r", "<<: a"));

    [Test]
    public void It_says_what_the_parser_says()
    {
        var plain = 0;
        Line.List[0, 4].Sample(
            lines =>
            {
                var text = "---\n" + string.Concat(lines.Select(l => l + "\n")) + "---\n";
                var source = new SourceText("input/x.md", text);
                if (PlainMap.TryRead(source, 4, text.Length - 4) is not { } map) return true;
                Interlocked.Increment(ref plain);
                var diagnostics = new DiagnosticBag();
                return YamlFile.ReadByParser(source, 4, text.Length - 4, diagnostics) is YamlMap parsed && diagnostics.IsEmpty
                    && map.Span == parsed.Span && map.Entries.SequenceEqual(parsed.Entries);
            },
            iter: 200_000);
        Assert.That(plain, Is.GreaterThan(1_000));
    }

    [Test]
    public void Nearly_all_pages_of_the_site_go_that_way()
    {
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, "input"), "*.md", SearchOption.AllDirectories).Where(p => !Path.GetFileName(p).StartsWith('_')).ToList();
        var plain = pages.Count(page =>
        {
            var source = new SourceText(page, File.ReadAllText(page));
            return PlainMap.TryRead(source, 4, source.Text.IndexOf("\n---", 3, StringComparison.Ordinal) + 1) is not null;
        });

        Assert.That(plain, Is.GreaterThan(pages.Count * 3 / 4));
    }

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
