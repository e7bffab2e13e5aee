namespace ChemSter.Site.Translations;

/// <summary>The longest sequence of items in increasing order: what was not moved.</summary>
internal static class IncreasingSequence
{
    /// <summary>The items of the longest increasing sequence, by patience sorting.</summary>
    public static IReadOnlyList<T> Longest<T>(IReadOnlyList<T> items, Func<T, int> key)
    {
        var tails = new List<int>();
        var before = new int[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (key(items[tails[middle]]) < key(items[i])) low = middle + 1;
                else high = middle;
            }

            before[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count) tails.Add(i);
            else tails[low] = i;
        }

        var longest = new T[tails.Count];
        for (int i = tails.Count - 1, at = tails.Count > 0 ? tails[^1] : -1; i >= 0; i--, at = before[at]) longest[i] = items[at];
        return longest;
    }
}
