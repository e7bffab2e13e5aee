using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>Links of a translation to its own headings: their anchors are made of the translated headings, and so are known only when these are.</summary>
internal static class OwnAnchors
{
    /// <summary>The text of a new translation, with such links leading where they lead in the source.</summary>
    /// <param name="version">The translation.</param>
    /// <param name="row">What it translates.</param>
    /// <param name="texts">All texts of the site.</param>
    public static string Mend(TextVersion version, TextToTranslate row, IReadOnlyList<TextToTranslate> texts)
    {
        var map = new AddressMap(row.Source, row.Language, texts) { Self = version };
        var names = Reference.In(version.Source, version.Blocks).Select(r => r.Name).ToList();
        var own = $"page:{row.Source.Key}#";
        var edits = new List<TextEdit>();
        foreach (var block in version.Blocks.Where(b => b.Links.Any(l => l.Target.StartsWith(own, StringComparison.Ordinal))))
        {
            var content = BlockContent.Of(block);
            var form = SegmentForm.Of(block, content.Written);
            var (before, after) = (SegmentReader.Read(content.Markdown, form, names), SegmentReader.Read(content.Markdown, form, names, url => url.StartsWith('#') ? map.Map(url) : url));
            if (before is not null && after is not null && !before.Equals(after) && SegmentWriter.Write(after, form, names) is { } mended) edits.Add(content.Replace(mended));
        }

        return TextEdit.Apply(version.Source.Text, edits);
    }
}
