using System.Buffers;

namespace ChemSter.Site.Translations;

/// <summary>Finds what two sequences have in common, in the same order: their longest common subsequence. It serves blocks, by their hashes, and words.</summary>
internal static class CommonSequence
{
    // Beyond that many cells the table would take too much memory, and the first that fits is taken.
    private const int MostCells = 16_000_000;

    // An equal pair outweighs any number of pairs that only have a likeness.
    private const int Equal = 1 << 12;

    /// <summary>For each element of <paramref name="now"/>, the place of its equal in <paramref name="before"/>; -1 for none.</summary>
    /// <param name="before">The one sequence.</param>
    /// <param name="now">The other.</param>
    /// <param name="isLike">Says of two places whether elements that differ are of a kind; of the ways to align that have as many equal
    /// pairs, the one is taken in which most others can be seen as changed in place.</param>
    public static int[] Of(ReadOnlySpan<ulong> before, ReadOnlySpan<ulong> now, Func<int, int, bool>? isLike = null)
    {
        var matches = new int[now.Length];
        var start = before.CommonPrefixLength(now);
        for (var i = 0; i < start; i++) matches[i] = i;
        var tail = 0;
        while (tail < Math.Min(before.Length, now.Length) - start && before[^(tail + 1)] == now[^(tail + 1)])
        {
            tail++;
            matches[^tail] = before.Length - tail;
        }

        Middle(before[start..^tail], now[start..^tail], start, matches.AsSpan(start..^tail), isLike);
        return matches;
    }

    private static void Middle(ReadOnlySpan<ulong> before, ReadOnlySpan<ulong> now, int start, Span<int> matches, Func<int, int, bool>? isLike)
    {
        matches.Fill(-1);
        if (before.IsEmpty || now.IsEmpty) return;
        if ((long)before.Length * now.Length > MostCells)
        {
            FirstFit(before, now, start, matches);
            return;
        }

        // best[i, j]: the most that the rests from i and j on can have in common.
        var width = now.Length + 1;
        var best = ArrayPool<int>.Shared.Rent((before.Length + 1) * width);
        best.AsSpan(before.Length * width, width).Clear();
        for (var i = before.Length - 1; i >= 0; i--)
        {
            best[(i * width) + now.Length] = 0;
            for (var j = now.Length - 1; j >= 0; j--)
            {
                var apart = Math.Max(best[((i + 1) * width) + j], best[(i * width) + j + 1]);
                best[(i * width) + j] = Math.Max(apart, best[((i + 1) * width) + j + 1] + Worth(before, now, i, j));
            }
        }

        for (int i = 0, j = 0; i < before.Length && j < now.Length;)
        {
            var here = best[(i * width) + j];
            if (here == best[((i + 1) * width) + j + 1] + Worth(before, now, i, j))
            {
                if (before[i] == now[j]) matches[j] = start + i;
                i++;
                j++;
            }
            else if (here == best[((i + 1) * width) + j]) i++;
            else j++;
        }

        ArrayPool<int>.Shared.Return(best);

        int Worth(ReadOnlySpan<ulong> before, ReadOnlySpan<ulong> now, int i, int j) =>
            before[i] == now[j] ? Equal : isLike is not null && isLike(start + i, start + j) ? 1 : 0;
    }

    private static void FirstFit(ReadOnlySpan<ulong> before, ReadOnlySpan<ulong> now, int start, Span<int> matches)
    {
        var next = 0;
        for (var j = 0; j < now.Length; j++)
        {
            var at = before[next..].IndexOf(now[j]);
            if (at < 0) continue;
            matches[j] = start + next + at;
            next += at + 1;
        }
    }

    /// <summary>The most that two sequences have in common, in the same order, each element counted by its weight.</summary>
    /// <param name="before">The one sequence.</param>
    /// <param name="now">The other.</param>
    /// <param name="weights">The weights of its elements.</param>
    public static int CommonWeight(ReadOnlySpan<ulong> before, ReadOnlySpan<ulong> now, ReadOnlySpan<int> weights)
    {
        var common = 0;
        while (!before.IsEmpty && !now.IsEmpty && before[0] == now[0])
        {
            common += weights[0];
            before = before[1..];
            now = now[1..];
            weights = weights[1..];
        }

        while (!before.IsEmpty && !now.IsEmpty && before[^1] == now[^1])
        {
            common += weights[^1];
            before = before[..^1];
            now = now[..^1];
            weights = weights[..^1];
        }

        if (before.IsEmpty || now.IsEmpty) return common;
        var row = ArrayPool<int>.Shared.Rent(now.Length + 1);
        row.AsSpan(0, now.Length + 1).Clear();
        foreach (var element in before)
        {
            var diagonal = 0;
            for (var j = 0; j < now.Length; j++)
            {
                var above = row[j + 1];
                row[j + 1] = element == now[j] ? diagonal + weights[j] : Math.Max(above, row[j]);
                diagonal = above;
            }
        }

        common += row[now.Length];
        ArrayPool<int>.Shared.Return(row);
        return common;
    }
}
