using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>The file of a translation that is begun: all of its source, each text marked as still to be translated but for those of
/// which the site has the very same with an accepted translation.</summary>
/// <param name="Text">The file's text.</param>
/// <param name="ToDo">How many texts are marked.</param>
/// <param name="Known">How many were translated already.</param>
/// <param name="Findings">Links whose anchors are not known yet.</param>
public sealed record NewTranslation(string Text, int ToDo, int Known, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Begins a translation.</summary>
    /// <param name="row">The text, and the language.</param>
    /// <param name="site">The site.</param>
    public static NewTranslation Of(TextToTranslate row, ExchangeSite site)
    {
        var addresses = new AddressMap(row.Source, row.Language, site.Texts);
        var skeleton = new Skeleton(row.Source, addresses);
        var memory = new TranslationMemory(site, row);
        var texts = new string?[row.Source.Blocks.Count];
        var (toDo, known) = (0, 0);
        for (var i = 0; i < texts.Length; i++)
        {
            if (skeleton.SegmentOf(row.Source.Blocks[i]) is not { } segment) continue;
            texts[i] = memory.Find(segment, Exporter.FormOf(row.Source.Blocks[i]));
            if (texts[i] is null) toDo++;
            else known++;
        }

        var text = skeleton.Make(texts);
        var file = new SourceText(row.TargetPath, text);
        return new NewTranslation(text, toDo, known, [.. addresses.Unmapped.Select(a => ExchangeProblems.AnchorUnknown(PlaceOf(a, file), a))]);
    }

    private static SourceSpan PlaceOf(string address, SourceText file)
    {
        var at = Math.Max(0, file.Text.IndexOf($"({address}", StringComparison.Ordinal) + 1);
        return file.Span(at, at + address.Length);
    }
}
