namespace ChemSter.Site.Translations;

/// <summary>Says whether two words are one name in different cases or languages, both in the letters of <see cref="NameLetters"/>.</summary>
internal static class NameSimilarity
{
    // No case ending is longer: "Kowalski", "Kowalskiego"; "Opole", "Opolskiego".
    private const int LongestEnding = 6;

    /// <summary>Whether they are.</summary>
    public static bool AreOne(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var common = a.CommonPrefixLength(b);
        if (common == a.Length && common == b.Length) return true;
        var (shorter, longer) = a.Length < b.Length ? (a.Length, b.Length) : (b.Length, a.Length);
        // "PR", "PRs".
        if (common == 2 && shorter == 2) return longer == 3 && (a.Length > 2 ? a : b)[2] == 's';
        if (common < 2 || shorter < 3 || longer - common > LongestEnding) return false;
        if (common == shorter) return shorter > 3 || longer <= 7;
        // Endings differ in two letters, those of short names in one: "Ewa", "Ewie".
        if (common >= 4 && common >= (shorter < 6 ? shorter - 1 : shorter - 2)) return !(a.Length == b.Length && AreSwapped(a[common..], b[common..]));
        if (common < 4 && common == shorter - 1 && longer - shorter < (shorter == 3 ? 2 : 3)) return true;
        return EndsInWithoutE(a, b) || EndsInWithoutE(b, a);
    }

    // "Marek", "Marka": an e before the last consonant goes when an ending comes.
    private static bool EndsInWithoutE(ReadOnlySpan<char> name, ReadOnlySpan<char> inflected)
    {
        var stem = name.Length - 2;
        return stem >= 3 && name[stem] == 'e' && inflected.Length > stem + 1 && inflected.Length <= stem + LongestEnding
            && inflected[..stem].SequenceEqual(name[..stem]) && inflected[stem] == name[^1];
    }

    // The same letters in another order are a typing mistake and no ending.
    private static bool AreSwapped(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Length == 2 && a[0] == b[1] && a[1] == b[0] && a[0] != a[1];
}
