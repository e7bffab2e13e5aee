using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Reads a page or snippet that is not yet a file, to see what its blocks would be.</summary>
internal static class VersionReader
{
    /// <summary>The text's blocks; null where it can't be read.</summary>
    public static TextVersion? Read(SourceText source, Language language, IReadOnlyList<string> languages)
    {
        var diagnostics = new DiagnosticBag();
        var hasFrontMatter = source.Text.StartsWith("---\n", StringComparison.Ordinal) && !source.Path.AsSpan(source.Path.LastIndexOf('/') + 1).StartsWith('_');
        if (!hasFrontMatter) return BlockReader.Read(MarkdownParser.Parse(source, 0, language.Folding, diagnostics), language, languages);
        if (FrontMatterFence.Find(source, diagnostics) is not { } fence) return null;
        if (FrontMatterReader.Read(source, fence, DirectoryDefaults.None, diagnostics) is not { } frontMatter) return null;
        var page = new PageDocument
        {
            Name = new PageName(BlockReader.KeyOf(source.Path, language.Code), language.Code),
            Source = source,
            FrontMatter = frontMatter,
            FirstLine = source.LineSpan(1),
            TextStart = fence.Body,
            Fingerprint = 0,
        };
        return BlockReader.Read(page, MarkdownParser.Parse(source, fence.Body, language.Folding, diagnostics), language, languages);
    }
}
