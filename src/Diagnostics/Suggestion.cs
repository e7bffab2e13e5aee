namespace ChemSter.Site.Diagnostics;

/// <summary>Finds what somebody probably meant: the nearest of the names that would have been right.</summary>
public static class Suggestion
{
    /// <summary>The nearest candidate by edit distance, or null if none is near enough (a third of the length, at least one letter).</summary>
    /// <remarks>Swapped neighbours count as one mistake (optimal string alignment); letter case is ignored. Equal distances: the first in ordinal order.</remarks>
    public static string? For(string written, IEnumerable<string> candidates)
    {
        var best = candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(written.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(x => x.Distance)
            .ThenBy(x => x.Candidate, StringComparer.Ordinal)
            .FirstOrDefault((Candidate: "", Distance: int.MaxValue));
        return best.Distance <= Math.Max(1, written.Length / 3) ? best.Candidate : null;
    }

    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
