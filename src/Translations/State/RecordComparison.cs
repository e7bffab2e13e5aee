using ChemSter.Site.Content;

namespace ChemSter.Site.Translations;

/// <summary>Compares a source block by block with what was recorded of it.</summary>
internal static class RecordComparison
{
    /// <summary>What has become of each block; nothing that is known of, where nothing was recorded.</summary>
    public static IReadOnlyList<BlockState> Of(TextVersion source, TextVersion target, TranslationRecord? record, IReadOnlyList<BlockPair> pairs)
    {
        var targetOf = new int[source.Blocks.Count];
        Array.Fill(targetOf, -1);
        foreach (var pair in pairs)
        {
            if (pair.IsWhole) targetOf[pair.Source] = pair.Target;
        }

        if (record is null) return [.. Enumerable.Range(0, targetOf.Length).Where(j => TranslationRecord.Holds(source.Blocks[j])).Select(j => new BlockState(BlockChange.None, j, targetOf[j], null))];
        return Unchanged(source, target, record, targetOf) ?? Aligned(source, target, record, targetOf);
    }

    /// <summary>For each block of the source the place of its record, if all are as they were, as they are in by far the most texts; else null.</summary>
    public static int[]? InOrder(TextVersion source, TranslationRecord record)
    {
        var recordedOf = new int[source.Blocks.Count];
        var next = 0;
        for (var j = 0; j < recordedOf.Length; j++)
        {
            var block = source.Blocks[j];
            recordedOf[j] = -1;
            if (!TranslationRecord.Holds(block)) continue;
            if (next == record.Blocks.Count) return null;
            var recorded = record.Blocks[next];
            if (recorded.TextHash != block.TextHash || recorded.ShapeHash != block.ShapeHash) return null;
            recordedOf[j] = next++;
        }

        return next == record.Blocks.Count ? recordedOf : null;
    }

    private static List<BlockState>? Unchanged(TextVersion source, TextVersion target, TranslationRecord record, int[] targetOf)
    {
        if (InOrder(source, record) is not { } recordedOf) return null;
        var states = new List<BlockState>(record.Blocks.Count);
        for (var j = 0; j < recordedOf.Length; j++)
        {
            if (recordedOf[j] < 0) continue;
            if (IsToDo(target, targetOf[j])) return null;
            states.Add(new BlockState(BlockChange.None, j, targetOf[j], record.Blocks[recordedOf[j]]) { Similarity = 1 });
        }

        return states;
    }

    private static List<BlockState> Aligned(TextVersion source, TextVersion target, TranslationRecord record, int[] targetOf)
    {
        var alignment = SourceAlignment.Of(source, record);
        var states = new List<BlockState>(source.Blocks.Count + record.Blocks.Count);
        var targets = TargetsByHash(target, targetOf);
        var next = 0;
        for (var j = 0; j < source.Blocks.Count; j++)
        {
            if (!TranslationRecord.Holds(source.Blocks[j])) continue;
            var i = alignment.RecordedOf[j];
            if (i >= 0 && !alignment.Moved[j])
            {
                for (; next < i; next++) AddIfGone(next);
                next = Math.Max(next, i + 1);
            }

            states.Add(i < 0
                ? new BlockState(IsSaidAlready(j) ? BlockChange.None : BlockChange.New, j, targetOf[j], null)
                : Compare(j, i));
        }

        for (; next < record.Blocks.Count; next++) AddIfGone(next);
        return states;

        void AddIfGone(int i)
        {
            if (alignment.SourceOf[i] >= 0) return;
            var surplus = record.Blocks[i].TargetHash is { } hash ? targets.GetValueOrDefault(hash, -1) : -1;
            // Code or data that is gone on both sides leaves nothing to do.
            if (surplus < 0 && IsUntranslated(record.Blocks[i].Kind)) return;
            states.Add(new BlockState(BlockChange.Removed, -1, surplus, record.Blocks[i]));
        }

        BlockState Compare(int j, int i)
        {
            var (block, recorded) = (source.Blocks[j], record.Blocks[i]);
            var similarity = block.TextHash == recorded.TextHash ? 1 : alignment.Similarity(j, i);
            // All words equal: only blanks beside signs differ, or the same text is now a list item, which the comparison of structure sees.
            var change = IsToDo(target, targetOf[j]) ? BlockChange.New
                : IsSaidAlready(j) ? BlockChange.None
                : similarity < 1 || (block.TextHash != recorded.TextHash && block.Kind == BlockKind.Code) ? BlockChange.Changed
                : alignment.Moved[j] && !source.IsData ? BlockChange.Moved
                : block.ShapeHash != recorded.ShapeHash && !LeadsToTheSame(j) ? BlockChange.LinksChanged
                : BlockChange.None;
            return new BlockState(change, j, targetOf[j], recorded) { Similarity = similarity };
        }

        // A page that was renamed changes the links to it in all languages alike: nothing is left to do.
        bool LeadsToTheSame(int j) => targetOf[j] >= 0 && target.Blocks[targetOf[j]].ShapeHash == source.Blocks[j].ShapeHash;

        // Code and pieces of data are not translated: if both sides have the same, there is nothing to accept.
        bool IsSaidAlready(int j) =>
            IsUntranslated(source.Blocks[j].Kind) && targetOf[j] >= 0 && target.Blocks[targetOf[j]].TextHash == source.Blocks[j].TextHash;
    }

    /// <summary>Whether the block that is to translate another is only marked as still to be done.</summary>
    public static bool IsToDo(TextVersion target, int block) => block >= 0 && ToDoMark.IsIn(target.Blocks[block].Text);

    private static bool IsUntranslated(BlockKind kind) => kind is BlockKind.Code or BlockKind.Inclusion;

    // Only blocks without counterpart can be left over from what is gone.
    private static Dictionary<ulong, int> TargetsByHash(TextVersion target, int[] targetOf)
    {
        var paired = targetOf.ToHashSet();
        var targets = new Dictionary<ulong, int>();
        for (var t = target.Blocks.Count - 1; t >= 0; t--)
        {
            if (!paired.Contains(t)) targets[target.Blocks[t].TextHash] = t;
        }

        return targets;
    }
}
