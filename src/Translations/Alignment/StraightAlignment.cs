namespace ChemSter.Site.Translations;

/// <summary>The alignment of two texts that are built the same, as nearly all are: one by one, unless something speaks for another order.</summary>
internal static class StraightAlignment
{
    // A pair above this is believed. Below, it is looked whether another pair below has what this one lacks.
    private const float Doubtful = 0.8F;

    // By how much two pairs must be better crosswise.
    private const float MuchBetter = 2.5F;

    /// <summary>Adds the pairs, and tells whether it could.</summary>
    public static bool TryAlign(IReadOnlyList<TextBlock> source, IReadOnlyList<TextBlock> target, Func<TextBlock, TextBlock, double>? memory, List<BlockPair> pairs)
    {
        var (i, j) = (FirstOf(source), FirstOf(target));
        var (from, shift) = (i, j - i);
        if (source.Count - i != target.Count - j) return false;
        for (; i < source.Count; i++)
        {
            if (!AreAlike(source[i], target[i + shift], shift)) return false;
        }

        if (IsAnchorElsewhere(source, target, shift)) return false;
        List<Doubt>? doubts = null;
        HashSet<uint>? texts = null;
        var scan = new SignatureScan();
        for (i = from; i < source.Count; i++)
        {
            var (a, b) = (source[i], target[i + shift]);
            var known = memory?.Invoke(a, b) ?? 0.5;
            if (known < 0.5) return false;
            if (known > 0.5 || a.Text.Length + b.Text.Length == 0 || a.Text == b.Text) continue;
            // A text that stands elsewhere letter by letter has been moved.
            texts ??= TextsOf(target);
            if (texts.Contains(BlockSignature.HashOf(a.Text))) return false;
            var (ofA, ofB) = (scan.Of(a), scan.Of(b));
            var score = BlockScore.OfKinds(a, b) + SignatureScore.Of(ofA, ofB);
            if (score < Doubtful) (doubts ??= []).Add(new Doubt(a, b, ofA, ofB, score));
        }

        if (doubts is not null && IsBetterCrosswise(doubts)) return false;
        for (i = from; i < source.Count; i++) pairs.Add(new BlockPair(i, i + shift));
        return true;
    }

    private static int FirstOf(IReadOnlyList<TextBlock> blocks)
    {
        var i = 0;
        while (i < blocks.Count && blocks[i].Kind == BlockKind.FrontMatter) i++;
        return i;
    }

    private static bool AreAlike(TextBlock a, TextBlock b, int shift) =>
        a.Kind == b.Kind && (a.Parent < 0 ? b.Parent < 0 : b.Parent == a.Parent + shift) && a.Row == b.Row && a.Column == b.Column
        && (a.Kind is not (BlockKind.Container or BlockKind.Inclusion) || a.Key == b.Key);

    // One anchor written on both sides means one thing.
    private static bool IsAnchorElsewhere(IReadOnlyList<TextBlock> source, IReadOnlyList<TextBlock> target, int shift)
    {
        HashSet<string>? anchors = null;
        for (var i = FirstOf(source); i < source.Count; i++)
        {
            if (source[i].Anchor is not { } anchor || anchor == target[i + shift].Anchor) continue;
            anchors ??= target.Select(b => b.Anchor).OfType<string>().ToHashSet(StringComparer.Ordinal);
            if (anchors.Contains(anchor)) return true;
        }

        return false;
    }

    private static bool IsBetterCrosswise(List<Doubt> doubts)
    {
        foreach (var a in doubts)
        {
            foreach (var b in doubts)
            {
                if (a.Source.Kind != b.Source.Kind || ReferenceEquals(a, b)) continue;
                // Nothing speaks for it but, with headings, their levels.
                if ((a.OfSource.Bits & b.OfTarget.Bits) == 0 && a.Source.Level == a.Target.Level) continue;
                if (a.ScoreWith(b) + b.ScoreWith(a) > a.Score + b.Score + MuchBetter) return true;
            }
        }

        return false;
    }

    private static HashSet<uint> TextsOf(IReadOnlyList<TextBlock> blocks)
    {
        var texts = new HashSet<uint>(blocks.Count);
        foreach (var block in blocks) texts.Add(BlockSignature.HashOf(block.Text));
        return texts;
    }

    // A pair of which is not sure that it is one.
    private sealed record Doubt(TextBlock Source, TextBlock Target, BlockSignature OfSource, BlockSignature OfTarget, float Score)
    {
        public float ScoreWith(Doubt other) => BlockScore.OfKinds(Source, other.Target) + SignatureScore.Of(OfSource, other.OfTarget);
    }
}
