namespace ChemSter.Site.Translations;

/// <summary>Looks for facts that went over to the block before or behind, where a translation divides its paragraphs otherwise.</summary>
internal static class FactNeighbours
{
    /// <summary>Takes out what stands in a neighbour without partner there.</summary>
    /// <param name="pair">The two texts.</param>
    /// <param name="comparisons">What is left of each pair of blocks; null for nothing.</param>
    /// <param name="at">The pair of blocks whose facts are looked for.</param>
    public static void Drop(TextPair pair, BlockComparison?[] comparisons, int at)
    {
        if (comparisons[at] is not { } own) return;
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            for (var i = at + step; i >= 0 && i < comparisons.Length; i += step)
            {
                if (!IsNear(pair, pair.Blocks[at], pair.Blocks[i])) break;
                if (comparisons[i] is { } near)
                {
                    Drop(own.Missing, own.Source!, near.Added, near.Target);
                    Drop(near.Missing, near.Source, own.Added, own.Target!);
                }

                // What has no counterpart may be any part of its neighbour; the search goes on behind it.
                if (pair.Blocks[i].IsWhole && HasText(pair, pair.Blocks[i])) break;
            }
        }
    }

    private static void Drop(List<Fact> missing, TextBlock? source, List<Fact> added, TextBlock? target)
    {
        if (source is null || target is null) return;
        missing.RemoveAll(fact =>
        {
            var found = added.FindIndex(other => FactAgreement.Agree(fact, source.Text.AsSpan(fact.Start, fact.Length), other, target.Text.AsSpan(other.Start, other.Length)));
            if (found >= 0) added.RemoveAt(found);
            return found >= 0;
        });
    }

    // Values of the front matter are no neighbours; texts of a data file are if they belong to one entry.
    private static bool IsNear(TextPair pair, BlockPair a, BlockPair b)
    {
        var (one, other) = a.Source >= 0 && b.Source >= 0 ? (pair.Source.Blocks[a.Source], pair.Source.Blocks[b.Source])
            : a.Target >= 0 && b.Target >= 0 ? (pair.Target.Blocks[a.Target], pair.Target.Blocks[b.Target])
            : (null, null);
        if (one is null || other is null) return true;
        if (one.Kind == BlockKind.FrontMatter || other.Kind == BlockKind.FrontMatter) return false;
        if (pair.Source.IsData) return EntryOf(one.Key).SequenceEqual(EntryOf(other.Key));
        return one.Section == other.Section || one.Kind == BlockKind.Heading || other.Kind == BlockKind.Heading;
    }

    private static ReadOnlySpan<char> EntryOf(string key) => key.AsSpan(0, Math.Max(0, key.LastIndexOf('.')));

    private static bool HasText(TextPair pair, BlockPair blocks) =>
        pair.Source.Blocks[blocks.Source].Text.Length > 0 || pair.Target.Blocks[blocks.Target].Text.Length > 0;
}
