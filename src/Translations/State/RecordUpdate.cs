namespace ChemSter.Site.Translations;

/// <summary>What accepting a translation, or a part of it, makes of its record.</summary>
public static class RecordUpdate
{
    /// <summary>The record of a translation that was looked at as a whole. Acknowledged differences stay.</summary>
    /// <param name="pair">The text and its translation.</param>
    /// <param name="before">The record before; null if there was none.</param>
    /// <param name="reason">Why the changes of the source needed no other translation; null where they did.</param>
    public static TranslationRecord Whole(TextPair pair, TranslationRecord? before, string? reason = null)
    {
        var targets = TargetsOf(pair);
        var known = before?.Blocks.GroupBy(b => b.TextHash).ToDictionary(g => g.Key, g => g.First()) ?? [];
        var blocks = new List<RecordedBlock>();
        for (var j = 0; j < pair.Source.Blocks.Count; j++)
        {
            var block = pair.Source.Blocks[j];
            if (!TranslationRecord.Holds(block)) continue;
            var isKnown = known.TryGetValue(block.TextHash, out var recorded) && recorded.ShapeHash == block.ShapeHash;
            blocks.Add(RecordedBlock.Of(block, targets[j], isKnown ? recorded!.Reason : before is null ? null : reason));
        }

        return new TranslationRecord(pair.Source.Language.Code, blocks) { Accepted = before?.Accepted ?? [], File = before?.File };
    }

    /// <summary>The record after some blocks were looked at; of the others it says what it said.</summary>
    /// <param name="state">The state of the translation, compared with <paramref name="before"/>.</param>
    /// <param name="pair">The text and its translation.</param>
    /// <param name="before">The record before.</param>
    /// <param name="accepted">The blocks: those of <see cref="TranslationState.Blocks"/>.</param>
    /// <param name="reason">Why the changes of the source needed no other translation; null where they did.</param>
    public static TranslationRecord Blocks(TranslationState state, TextPair pair, TranslationRecord before, IReadOnlyCollection<BlockState> accepted, string? reason = null)
    {
        var targets = TargetsOf(pair);
        var lines = before.Blocks.Select(b => (Now: b, Old: (RecordedBlock?)b)).ToList();
        foreach (var block in accepted.Where(b => b.Recorded is not null && b.Change is BlockChange.Removed or BlockChange.Moved)) lines.RemoveAll(l => ReferenceEquals(l.Old, block.Recorded));
        // The line behind which a block belongs that is new in the record: that of the block before it in the source.
        var last = -1;
        foreach (var block in state.Blocks)
        {
            var at = block.Recorded is null ? -1 : lines.FindIndex(l => ReferenceEquals(l.Old, block.Recorded));
            if (block.Source >= 0 && accepted.Contains(block))
            {
                var line = (RecordedBlock.Of(pair.Source.Blocks[block.Source], targets[block.Source], reason), block.Recorded);
                if (at >= 0) lines[at] = line;
                else lines.Insert(at = last + 1, line);
            }

            if (at >= 0) last = block.Change == BlockChange.Moved && !accepted.Contains(block) ? last : at;
        }

        return before with { Blocks = lines.ConvertAll(l => l.Now) };
    }

    /// <summary>The record with one more acknowledged difference.</summary>
    public static TranslationRecord WithAcknowledgement(TranslationRecord before, Acknowledgement acknowledgement) =>
        before with { Accepted = [.. before.Accepted.Where(a => a.Token != acknowledgement.Token), acknowledgement] };

    private static TextBlock?[] TargetsOf(TextPair pair)
    {
        var targets = new TextBlock?[pair.Source.Blocks.Count];
        foreach (var (source, target) in pair.Blocks)
        {
            if (source >= 0 && target >= 0) targets[source] = pair.Target.Blocks[target];
        }

        return targets;
    }
}
