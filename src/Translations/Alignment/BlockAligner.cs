namespace ChemSter.Site.Translations;

/// <summary>Finds which blocks of a text and of its translation belong together, without knowing either language.</summary>
public static class BlockAligner
{
    /// <summary>Aligns a text and its translation. Headings, paragraphs and whatever else lies side by side are aligned by what they
    /// say, then what lies in them: items of lists, rows and columns of tables, the contents of boxes. Values of the front matter
    /// and texts of data belong together by their names.</summary>
    /// <param name="source">The text.</param>
    /// <param name="target">The translation.</param>
    /// <param name="memory">What has been recorded of two blocks: 1 if they belong together, 0 if either belongs to another
    /// that is still there, 0.5 if nothing is known. Null where nothing is.</param>
    /// <returns>Each block of either version once, in the order of the source; a block without counterpart stands where it would belong.</returns>
    public static IReadOnlyList<BlockPair> Align(TextVersion source, TextVersion target, Func<TextBlock, TextBlock, double>? memory = null)
    {
        var pairs = new List<BlockPair>(Math.Max(source.Blocks.Count, target.Blocks.Count));
        PairByKey(source.Blocks, target.Blocks, pairs);
        if (source.IsData || StraightAlignment.TryAlign(source.Blocks, target.Blocks, memory, pairs)) return pairs;

        var trees = (Source: new BlockTree(source.Blocks), Target: new BlockTree(target.Blocks));
        var score = new BlockScore(trees.Source, trees.Target, memory);
        var counterparts = new TreeAlignment(trees.Source, trees.Target, score).Align();
        new PairOrder(trees.Source, trees.Target, counterparts, pairs).Write();
        return pairs;
    }

    private static void PairByKey(IReadOnlyList<TextBlock> source, IReadOnlyList<TextBlock> target, List<BlockPair> pairs)
    {
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < target.Count; i++)
        {
            if (IsKeyed(target[i])) byKey.TryAdd(target[i].Key, i);
        }

        for (var i = 0; i < source.Count; i++)
        {
            if (IsKeyed(source[i])) pairs.Add(new BlockPair(i, byKey.Remove(source[i].Key, out var counterpart) ? counterpart : -1));
        }

        for (var i = 0; byKey.Count > 0 && i < target.Count; i++)
        {
            if (IsKeyed(target[i]) && byKey.Remove(target[i].Key, out var alone)) pairs.Add(new BlockPair(-1, alone));
        }
    }

    private static bool IsKeyed(TextBlock block) => block.Kind is BlockKind.FrontMatter or BlockKind.Data;
}
