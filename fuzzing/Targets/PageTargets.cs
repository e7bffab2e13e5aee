using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Fuzzing;

/// <summary>The front matter of a page, as a whole file.</summary>
public sealed class FrontMatterTarget : Target
{
    /// <inheritdoc/>
    public override string Name => "front-matter";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Words => ["---\n", "title: ", "description: ", "slug: ", "date: ", "2026-05-12", "tags: [a, b]\n", "draft: true\n", "extra:\n  a: b\n", "accept:\n  - token: ", "reason: ", "redirect-from: [/a/]\n", "list: ", "per-page: 2\n", "for-each: ", "{name}", "nav-order: 1\n", "\"", "'", "|\n  ", "&a ", "*a", "!!", "? "];

    /// <inheritdoc/>
    public override IEnumerable<byte[]> Seeds(string root) => FilesIn(root, "tests/sites/fictional/input", "*.en.md").Take(60).Select(b => b[..Math.Min(b.Length, 600)]);

    /// <inheritdoc/>
    public override void Feed(byte[] input)
    {
        if (TextOf("input/page.pl.md", input) is not { } source) return;
        var diagnostics = new DiagnosticBag();
        var fence = FrontMatterFence.Find(source, diagnostics);
        if (fence is { } found)
        {
            var read = FrontMatterReader.Read(source, found, DirectoryDefaults.None, diagnostics, SmallSite.Languages);
            Promise(read is not null || diagnostics.HasErrors, "front matter that can't be read is told");
            if (PlainMap.TryRead(source, found.Start, found.End) is { } plain)
            {
                Promise(YamlFile.ReadByParser(source, found.Start, found.End, new DiagnosticBag()) is YamlMap parsed && plain.Entries.SequenceEqual(parsed.Entries), "the short way says what the parser says");
            }
        }
        else Promise(diagnostics.HasErrors, "a page without front matter is told");

        Tell(diagnostics.Sorted());
    }
}

/// <summary>Markdown with what we add to it, parsed, and divided into the blocks that translators get.</summary>
public sealed class MarkdownTarget : Target
{
    private static readonly string[] Marks =
    [
        "{lang=en}", "{.lead}", "{#a}", "::: notice\n", ":::", "::: cards\n", "{{pages}}", "{{include _a}}", "{{date 2013-09}}", "[^a]", "[^a]: ", "| a | b |\n| --- | --- |\n", "](about.en.md)",
        "![", "](a.svg \"", "```\n", "<!-- ", "-->", "&amp;", "\\", "\n:   ", "1. ", "> ", "\n\n", "**", "_", "https://x.example/", "<b>", "{{", "}}", "{todo", "~~~", "\t", "  \n",
    ];

    /// <inheritdoc/>
    public override string Name => "markdown";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Words => Marks;

    /// <inheritdoc/>
    public override IEnumerable<byte[]> Seeds(string root) => FilesIn(root, "tests/sites/fictional/input", "*.en.md").Select(BodyOf).Take(60);

    /// <inheritdoc/>
    public override void Feed(byte[] input)
    {
        if (TextOf("input/_part.en.md", input) is not { } source) return;
        var diagnostics = new DiagnosticBag();
        var language = SmallSite.Languages[1];
        var body = MarkdownParser.Parse(source, 0, language.Folding, diagnostics, code => code == "ar" ? "rtl" : null);
        Promise(!body.IsUnreadable || diagnostics.HasErrors, "a text that can't be read is told");
        var blocks = BlockReader.Read(body, language, ["pl", "en"]).Blocks;
        foreach (var block in blocks) Promise(block.Span.Start >= 0 && block.Span.End <= source.Text.Length, "blocks lie inside their text");
        Tell(diagnostics.Sorted());
    }

    internal static byte[] BodyOf(byte[] page)
    {
        var end = page.AsSpan(4).IndexOf("\n---\n"u8);
        return end < 0 ? page : page[Math.Min(page.Length, end + 9)..];
    }
}

/// <summary>A page's text through a whole build: what is published is HTML that every browser understands alike, and in which nothing runs.</summary>
public sealed class PageTarget : Target
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = true });
    private static readonly Lazy<int> Scripts = new(() => Parser.ParseDocument(SmallSite.BuildWith("input/about.en.md", Bytes("---\ntitle: A\ndescription: A page.\n---\n\nText.\n")).Published["en/about/index.html"].AsString()).Scripts.Length);

    /// <inheritdoc/>
    public override string Name => "page";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Words => [.. new MarkdownTarget().Words, "javascript:", "\" onclick=\"", "<script>", "'", "&#", "\u2028", "](#a)", "](../about.en.md)", "(<", "%2e%2e/", "{{todo}}", "{{when 2013}}"];

    /// <inheritdoc/>
    public override IEnumerable<byte[]> Seeds(string root) => new MarkdownTarget().Seeds(root).Where(b => b.Length < 1500);

    /// <inheritdoc/>
    public override void Feed(byte[] input)
    {
        var (found, published) = SmallSite.BuildWith("input/about.en.md", [.. "---\ntitle: About us\ndescription: About us.\n---\n\n"u8, .. input]);
        Tell(found);
        if (!published.TryGetValue("en/about/index.html", out var page))
        {
            Promise(found.Any(f => f.Severity == Severity.Error), "what is not published is told");
            return;
        }

        var document = Parser.ParseDocument(page.AsString());
        Promise(document.Scripts.Length <= Scripts.Value, "no script comes from content");
        foreach (var element in document.All)
        {
            foreach (var attribute in element.Attributes)
            {
                Promise(!attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && attribute.Name is not ("style" or "srcdoc"), "no attribute of content runs anything");
                if (attribute.Name is "href" or "src") Promise(IsHarmless(attribute.Value), $"no address of content runs anything: {attribute.Value}");
            }
        }

        var again = Parser.ParseDocument("<!DOCTYPE html>" + document.DocumentElement.OuterHtml);
        Promise(again.DocumentElement.OuterHtml == document.DocumentElement.OuterHtml, "HTML that was parsed and written is parsed alike");
    }

    private static bool IsHarmless(string address)
    {
        var scheme = address.AsSpan(0, Math.Max(0, address.IndexOf(':', StringComparison.Ordinal)));
        return scheme.IsEmpty || scheme.ContainsAny("/?#") || scheme is "http" or "https" or "mailto" or "tel" or "data";
    }
}

/// <summary>Bytes of UTF-8 as text.</summary>
internal static class Utf8Text
{
    public static string AsString(this byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);
}
