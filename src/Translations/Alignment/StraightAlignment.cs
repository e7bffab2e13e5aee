namespace ChemSter.Site.Translations;

/// <summary>The alignment of two texts that are built the same, as nearly all are: one by one, once each pair has been found plausible.</summary>
internal static class StraightAlignment
{
    // Below this, something else may belong here. A text of which two sentences were left out still has more.
    private const float Implausible = -1.5F;

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

        HashSet<uint>? texts = null;
        for (i = from; i < source.Count; i++)
        {
            if (!IsPlausible(source[i], target[i + shift], memory)) return false;
            if (source[i].Text.Length == 0 || source[i].Text == target[i + shift].Text) continue;
            // A text that stands elsewhere letter by letter has been moved.
            texts ??= TextsOf(target);
            if (texts.Contains(BlockSignature.HashOf(source[i].Text))) return false;
        }

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

    private static bool IsPlausible(TextBlock a, TextBlock b, Func<TextBlock, TextBlock, double>? memory)
    {
        var known = memory?.Invoke(a, b) ?? 0.5;
        if (known != 0.5) return known > 0.5;
        if (a.Text.Length + b.Text.Length == 0) return true;
        return SignatureScore.Of(BlockSignature.Of(a), BlockSignature.Of(b)) > Implausible;
    }

    private static HashSet<uint> TextsOf(IReadOnlyList<TextBlock> blocks)
    {
        var texts = new HashSet<uint>(blocks.Count);
        foreach (var block in blocks) texts.Add(BlockSignature.HashOf(block.Text));
        return texts;
    }
}
