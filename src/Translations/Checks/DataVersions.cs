using ChemSter.Site.Data;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>The texts of data files as versions, so that they are checked as pages are.</summary>
public static class DataVersions
{
    /// <summary>The texts of each data file in a language; a file that has none is left out.</summary>
    public static IReadOnlyList<TextVersion> In(Language language, SiteData data)
    {
        var versions = new List<TextVersion>();
        foreach (var file in data.Texts.GroupBy(t => t.File))
        {
            var blocks = file.Select(t => (t.Path, Text: t.Text.At(language.Code))).Where(t => t.Text is not null)
                .Select(t => BlockReader.OfScalar(BlockKind.Data, t.Path, t.Text!)).ToList();
            if (blocks.Count > 0) versions.Add(new TextVersion(file.Key, language, blocks[0].Span.Source, blocks) { IsData = true });
        }

        return versions;
    }
}
