namespace ChemSter.Site.Translations;

/// <summary>Finds the blocks of long texts that surely belong together: with links, pictures, code or a whole text that only these two have.</summary>
internal static class SureBlocks
{
    private const float Sure = 3;

    /// <summary>The pairs, by their places among the siblings, in the order of both.</summary>
    public static IReadOnlyList<(int Source, int Target)> Find(BlockTree source, IReadOnlyList<int> a, BlockTree target, IReadOnlyList<int> b, BlockScore score)
    {
        var sources = Marks(source, a, score.OfSource);
        var targets = Marks(target, b, score.OfTarget);
        var pairs = new List<(int Source, int Target)>();
        foreach (var (mark, i) in sources)
        {
            if (i >= 0 && targets.TryGetValue(mark, out var j) && j >= 0 && score.Of(a[i], b[j]) >= Sure) pairs.Add((i, j));
        }

        pairs.Sort();
        return IncreasingSequence.Longest(pairs.Distinct().ToList(), p => p.Target);
    }

    // By what a block can be recognised, with its place; -1 for what several have.
    private static Dictionary<(BlockKind, uint), int> Marks(BlockTree tree, IReadOnlyList<int> blocks, Func<int, BlockSignature> signature)
    {
        var marks = new Dictionary<(BlockKind, uint), int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var (kind, its) = (tree.Blocks[blocks[i]].Kind, signature(blocks[i]));
            if (its.Whole != 0) Add((kind, its.Whole), i);
            if (its.Strong.Length > 0) Add((kind, its.Strong.Aggregate(1U, (hash, token) => (hash * 31) + token)), i);
        }

        return marks;

        void Add((BlockKind, uint) mark, int place)
        {
            if (!marks.TryAdd(mark, place)) marks[mark] = -1;
        }
    }
}
