using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Surveys;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Commands;

/// <summary>Records what a translator has translated: the source as it was when the translator saw it.</summary>
internal static class ImportRecords
{
    /// <summary>Writes the records of the texts of which something was taken.</summary>
    /// <param name="taken">What was taken.</param>
    /// <param name="before">The texts as they were.</param>
    /// <param name="options">Which site.</param>
    public static void Write(IReadOnlyList<TakenBlock> taken, TranslationSurvey before, BuildOptions options)
    {
        // The translations are read again as they are now; the sources are the same.
        if (TranslationSurvey.Read(options, out _) is not { } now) return;
        var files = new TranslationFiles(options.Root);
        foreach (var text in taken.GroupBy(t => t.Text))
        {
            var row = now.Texts.FirstOrDefault(t => t.Source.Key == text.Key.Source.Key && t.Language == text.Key.Language);
            if (row?.Target is null) continue;
            var path = TranslationRecord.PathOf(row.Source.Key, row.Language);
            var known = before.Setup.RecordOf(row.Source.Key, row.Language);
            if (known is { IsBroken: true }) continue;
            var record = Update(row, known, [.. text]);
            if (known is null || RecordWriter.Write(known) != RecordWriter.Write(record)) files.Write(path, RecordWriter.Write(record));
        }
    }

    private static TranslationRecord Update(TextToTranslate row, TranslationRecord? known, IReadOnlyList<TakenBlock> taken)
    {
        var pair = RecordMemory.Align(row.Source, row.Target!, known);
        var record = known?.SourceLanguage == row.Source.Language.Code ? known : new TranslationRecord(row.Source.Language.Code, []);
        var state = TranslationState.Of(row, record, pair.Blocks);
        var bySource = taken.ToDictionary(t => t.Source);
        var accepted = state.Blocks.Where(b => bySource.ContainsKey(b.Source)).ToList();
        var updated = RecordUpdate.Blocks(state, pair, record, accepted);
        // Where the source has changed since the export, the record says what the translator saw, so that the translation stays outdated.
        var seen = accepted.Where(b => bySource[b.Source].SeenText is not null).ToDictionary(b => row.Source.Blocks[b.Source].TextHash, b => bySource[b.Source].SeenText!);
        return seen.Count == 0 ? updated : updated with { Blocks = [.. updated.Blocks.Select(b => seen.TryGetValue(b.TextHash, out var text) ? b with { Text = text } : b)] };
    }
}
