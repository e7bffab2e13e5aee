using System.Buffers;

namespace ChemSter.Site.Translations;

/// <summary>Aligns two sequences so that the sum of the scores is the greatest: Needleman and Wunsch with gaps whose beginning
/// costs more than their length (Gotoh 1982).</summary>
internal static class SequenceAlignment
{
    /// <summary>The score of two items that can't belong together.</summary>
    public const float Never = float.NegativeInfinity;

    /// <summary>What each further item of a gap costs.</summary>
    public const float Further = -0.8F;

    // One block in two forms is likelier than one left out here and another added there.
    private const float AtOnePlace = 1;

    // Above this only pairs near the diagonal are looked at, so that no page takes long. Two sequences of 1,200 are looked at whole.
    private const int MostCells = 1_500_000;

    // The three ways in which an alignment may end: in a pair, in an item of the source alone, in one of the target alone.
    private const int Pair = 0;
    private const int SourceAlone = 1;
    private const int TargetAlone = 2;

    /// <summary>Aligns two sequences.</summary>
    /// <param name="sources">How many items the one has.</param>
    /// <param name="targets">How many the other.</param>
    /// <param name="score">The score of two items, by their places.</param>
    /// <param name="open">What the first item of a gap costs, below 0: by its place and whether it is one of the source.</param>
    /// <returns>The pairs of places; items that stand alone are left out.</returns>
    public static List<(int Source, int Target)> Align(int sources, int targets, Func<int, int, float> score, Func<int, bool, float> open)
    {
        var pairs = new List<(int, int)>(Math.Min(sources, targets));
        if (sources == 0 || targets == 0) return pairs;
        var half = (long)(sources + 1) * (targets + 1) <= MostCells ? targets + 1 : Math.Max(MostCells / (sources + 1) / 2, 16);
        var width = Math.Min(targets + 1, (2 * half) + 1);
        var steps = ArrayPool<byte>.Shared.Rent((sources + 1) * width);
        var rows = new float[6 * (targets + 1)];
        var end = Fill(new Grid(sources, targets, half, width, steps), rows, score, open);
        for (int i = sources, j = targets; i > 0 || j > 0;)
        {
            var step = steps[(i * width) + j - FirstOf(i, sources, targets, half, width)];
            var before = (step >> (2 * end)) & 3;
            if (end == Pair) pairs.Add((--i, --j));
            else if (end == SourceAlone) i--;
            else j--;
            end = before;
        }

        ArrayPool<byte>.Shared.Return(steps);
        pairs.Reverse();
        return pairs;
    }

    private static int Fill(Grid grid, float[] rows, Func<int, int, float> score, Func<int, bool, float> open)
    {
        var length = grid.Targets + 1;
        var before = rows.AsSpan(0, 3 * length);
        var now = rows.AsSpan(3 * length);
        before.Fill(Never);
        now.Fill(Never);
        // By how much the part of a row that is looked at moves from row to row.
        var shift = (grid.Targets / grid.Sources) + 1;
        for (var i = 0; i <= grid.Sources; i++)
        {
            var swap = before;
            before = now;
            now = swap;
            var first = FirstOf(i, grid.Sources, grid.Targets, grid.Half, grid.Width);
            Clear(now, length, Math.Max(0, first - (2 * shift)), Math.Min(length, first + grid.Width + shift));
            for (var j = first; j < first + grid.Width; j++)
            {
                if (i == 0 && j == 0)
                {
                    now[0] = 0;
                    continue;
                }

                var step = 0;
                if (i > 0 && j > 0)
                {
                    var (best, from) = Best(before, length, j - 1, 0, 0, 0);
                    now[j] = best == Never ? Never : best + score(i - 1, j - 1);
                    step = from;
                }

                if (i > 0)
                {
                    var opening = open(i - 1, true);
                    var (best, from) = Best(before, length, j, opening, Further, opening + AtOnePlace);
                    now[length + j] = best;
                    step |= from << 2;
                }

                if (j > 0 && j > first)
                {
                    var opening = open(j - 1, false);
                    var (best, from) = Best(now, length, j - 1, opening, opening + AtOnePlace, Further);
                    now[(2 * length) + j] = best;
                    step |= from << 4;
                }

                grid.Steps[(i * grid.Width) + j - first] = (byte)step;
            }
        }

        return Best(now, length, grid.Targets, 0, 0, 0).From;
    }

    private static void Clear(Span<float> rows, int length, int from, int to)
    {
        for (var state = 0; state < 3; state++) rows.Slice((state * length) + from, to - from).Fill(Never);
    }

    private static (float Score, int From) Best(ReadOnlySpan<float> row, int length, int j, float pair, float source, float target)
    {
        var (best, from) = (row[j] + pair, Pair);
        if (row[length + j] + source > best) (best, from) = (row[length + j] + source, SourceAlone);
        if (row[(2 * length) + j] + target > best) (best, from) = (row[(2 * length) + j] + target, TargetAlone);
        return (best, from);
    }

    // The first place of the target that is looked at for one of the source.
    private static int FirstOf(int i, int sources, int targets, int half, int width) =>
        Math.Clamp((int)((long)i * targets / sources) - half, 0, targets + 1 - width);

    private readonly record struct Grid(int Sources, int Targets, int Half, int Width, byte[] Steps);
}
