namespace ChemSter.Site.Translations;

/// <summary>What a record knows of which blocks belong together, for the aligner: whoever accepted a translation saw each block beside its counterpart.</summary>
public static class RecordMemory
{
    private const double Together = 1;
    private const double Apart = 0;
    private const double Unknown = 0.5;

    /// <summary>A text and its translation, aligned with the help of what was recorded.</summary>
    public static TextPair Align(TextVersion source, TextVersion target, TranslationRecord? record) =>
        new(source, target, BlockAligner.Align(source, target, Of(source, record)));

    /// <summary>Says of a block of the source and one of the translation: 1 if they were recorded as a pair, whatever words of the
    /// source have changed since, 0 if one of them was recorded with another, 0.5 if nothing is known. Null where nothing was recorded.</summary>
    /// <param name="source">The source as it is.</param>
    /// <param name="record">What was recorded of the translation.</param>
    public static Func<TextBlock, TextBlock, double>? Of(TextVersion source, TranslationRecord? record)
    {
        if (record is null or { IsBroken: true } or { Blocks.Count: 0 } || record.SourceLanguage != source.Language.Code) return null;
        var targetOf = new Dictionary<TextBlock, ulong>(record.Blocks.Count);
        var taken = new HashSet<ulong>(record.Blocks.Count);
        var recordedOf = RecordComparison.InOrder(source, record) ?? SourceAlignment.Of(source, record).RecordedOf;
        for (var j = 0; j < recordedOf.Length; j++)
        {
            if (recordedOf[j] >= 0 && record.Blocks[recordedOf[j]].TargetHash is { } hash) targetOf[source.Blocks[j]] = hash;
        }

        foreach (var block in record.Blocks)
        {
            if (block.TargetHash is { } hash) taken.Add(hash);
        }

        return (a, b) => targetOf.TryGetValue(a, out var hash) && hash == b.TextHash ? Together : taken.Contains(b.TextHash) ? Apart : Unknown;
    }
}
