namespace ChemSter.Site.Translations;

/// <summary>What a translation's record says of which blocks belong together: with it, two paragraphs that changed places are told apart
/// though nothing in them is the same in both languages.</summary>
internal sealed class RecordedPairs
{
    private readonly HashSet<(ulong Source, ulong Target)> _pairs = [];
    private readonly HashSet<ulong> _sources = [];
    private readonly HashSet<ulong> _targets = [];

    private RecordedPairs(TranslationRecord record, TextVersion source, TextVersion target)
    {
        var (sources, targets) = (HashesOf(source), HashesOf(target));
        foreach (var block in record.Blocks)
        {
            // What was translated by a block that is no longer there may have got another.
            if (block.TargetHash is not { } hash || !targets.Contains(hash) || block.TextHash is var own && !sources.Contains(own)) continue;
            _pairs.Add((own, hash));
            _sources.Add(own);
            _targets.Add(hash);
        }
    }

    /// <summary>What is recorded, as <see cref="BlockAligner.Align(TextVersion, TextVersion, Func{TextBlock, TextBlock, double})"/> takes it; null where nothing is.</summary>
    public static Func<TextBlock, TextBlock, double>? Of(TranslationRecord? record, TextVersion source, TextVersion target)
    {
        if (record is null or { IsBroken: true } or { Blocks.Count: 0 } || record.SourceLanguage != source.Language.Code) return null;
        var pairs = new RecordedPairs(record, source, target);
        return pairs._pairs.Count == 0 ? null : pairs.Of;
    }

    private double Of(TextBlock source, TextBlock target)
    {
        var (a, b) = (source.TextHash, target.TextHash);
        return _pairs.Contains((a, b)) ? 1 : _sources.Contains(a) || _targets.Contains(b) ? 0 : 0.5;
    }

    private static HashSet<ulong> HashesOf(TextVersion version)
    {
        var hashes = new HashSet<ulong>(version.Blocks.Count);
        foreach (var block in version.Blocks) hashes.Add(block.TextHash);
        return hashes;
    }
}
