using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations;

/// <summary>Texts in one language, read from Markdown as a build reads them.</summary>
public static class Versions
{
    private static readonly string[] Codes = ["pl", "en", "de"];

    public static TextVersion Polish(string markdown, string key = "page") => Read(markdown, TestLanguages.Polish, key);

    public static TextVersion English(string markdown, string key = "page") => Read(markdown, TestLanguages.English, key);

    public static TextVersion German(string markdown, string key = "page") => Read(markdown, TestLanguages.German, key);

    /// <summary>A page's text, with front matter if the Markdown has some, else without.</summary>
    public static TextVersion Read(string markdown, Language language, string key = "page")
    {
        var source = new SourceText($"input/{key}.{language.Code}.md", markdown);
        var diagnostics = new DiagnosticBag();
        if (!markdown.StartsWith("---\n", StringComparison.Ordinal)) return BlockReader.Read(MarkdownParser.Parse(source, 0, language.Folding, diagnostics), language, Codes);
        var fence = FrontMatterFence.Find(source, diagnostics)!.Value;
        var page = new PageDocument
        {
            Name = new PageName(key, language.Code),
            Source = source,
            FrontMatter = FrontMatterReader.Read(source, fence, DirectoryDefaults.None, diagnostics)!,
            FirstLine = source.LineSpan(1),
            TextStart = fence.Body,
            Fingerprint = 0,
        };
        return BlockReader.Read(page, MarkdownParser.Parse(source, fence.Body, language.Folding, diagnostics), language, Codes);
    }
}
