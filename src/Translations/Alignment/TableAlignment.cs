namespace ChemSter.Site.Translations;

/// <summary>Aligns two tables: their rows, their columns, and so their cells.</summary>
internal static class TableAlignment
{
    private const float Gap = -2.5F;

    /// <summary>Joins the cells that belong together.</summary>
    public static void Align(BlockTree source, BlockTree target, int table, int counterpart, BlockScore score, Counterparts found)
    {
        var (a, b) = (source.ChildrenOf(table), target.ChildrenOf(counterpart));
        var rows = Pairs(By(source, a, c => c.Row), By(target, b, c => c.Row), score);
        var columns = Pairs(By(source, a, c => c.Column), By(target, b, c => c.Column), score);
        var cells = b.ToDictionary(cell => (target.Blocks[cell].Row, target.Blocks[cell].Column));
        foreach (var cell in a)
        {
            var block = source.Blocks[cell];
            if (rows.TryGetValue(block.Row, out var row) && columns.TryGetValue(block.Column, out var column) && cells.TryGetValue((row, column), out var other)) found.Join(cell, other);
        }
    }

    private static List<(int Number, List<int> Cells)> By(BlockTree tree, IReadOnlyList<int> cells, Func<TextBlock, int> number) =>
        [.. cells.GroupBy(cell => number(tree.Blocks[cell])).OrderBy(g => g.Key).Select(g => (g.Key, g.ToList()))];

    private static Dictionary<int, int> Pairs(List<(int Number, List<int> Cells)> source, List<(int Number, List<int> Cells)> target, BlockScore score)
    {
        var a = source.ConvertAll(line => score.OfAll(isSource: true, line.Cells));
        var b = target.ConvertAll(line => score.OfAll(isSource: false, line.Cells));
        // The header is the first row of any table, and the first column says what a row is about.
        var pairs = SequenceAlignment.Align(a.Count, b.Count, (i, j) => SignatureScore.Of(a[i], b[j]) + (i == 0 && j == 0 ? 1 : 0), (_, _) => Gap);
        return pairs.ToDictionary(p => source[p.Source].Number, p => target[p.Target].Number);
    }
}
