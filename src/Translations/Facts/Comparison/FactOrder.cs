namespace ChemSter.Site.Translations;

/// <summary>Pairs the facts of two blocks that mean the same and stand in the same order, as many as there are.</summary>
internal static class FactOrder
{
    // A pair that agrees outweighs any number of pairs that could merely stand in each other's place; those decide between
    // two equal values which one is meant: of "two … two" and "two … three" the first agree.
    private const int Agreeing = 100;
    private const int Alike = 1;
    private const int Most = 64;

    /// <summary>The pairs, by their places in the lists, from the last to the first.</summary>
    public static List<(int Source, int Target)> Pair(IReadOnlyList<Fact> source, IReadOnlyList<Fact> target, Func<Fact, Fact, bool> agree)
    {
        var pairs = new List<(int Source, int Target)>(Math.Min(source.Count, target.Count));
        var (rows, columns) = (Math.Min(source.Count, Most), Math.Min(target.Count, Most));
        Span<int> agreeing = stackalloc int[rows * columns <= 256 ? rows * columns : 0];
        if (agreeing.Length == 0) agreeing = new int[rows * columns];
        var best = new int[(rows + 1) * (columns + 1)];
        for (var i = 1; i <= rows; i++)
        {
            for (var j = 1; j <= columns; j++)
            {
                var score = agree(source[i - 1], target[j - 1]) ? Agreeing : FactConflicts.ClassOf(source[i - 1]) == FactConflicts.ClassOf(target[j - 1]) ? Alike : 0;
                agreeing[((i - 1) * columns) + j - 1] = score;
                best[(i * (columns + 1)) + j] = Math.Max(best[((i - 1) * (columns + 1)) + j - 1] + score, Math.Max(best[((i - 1) * (columns + 1)) + j], best[(i * (columns + 1)) + j - 1]));
            }
        }

        for (var (i, j) = (rows, columns); i > 0 && j > 0;)
        {
            var score = agreeing[((i - 1) * columns) + j - 1];
            if (score > 0 && best[(i * (columns + 1)) + j] == best[((i - 1) * (columns + 1)) + j - 1] + score)
            {
                if (score == Agreeing) pairs.Add((i - 1, j - 1));
                (i, j) = (i - 1, j - 1);
            }
            else if (best[(i * (columns + 1)) + j] == best[((i - 1) * (columns + 1)) + j]) i--;
            else j--;
        }

        return pairs;
    }
}
