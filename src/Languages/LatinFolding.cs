using System.Collections.Frozen;

namespace ChemSter.Site.Languages;

/// <summary>Turns Latin letters with marks into plain ones, for addresses and sorting.</summary>
/// <remarks>A table of its own, for two reasons: ł, ø, đ and others have no decomposition in Unicode, and under
/// InvariantGlobalization the runtime does not decompose at all.</remarks>
public static class LatinFolding
{
    // The marked letters of each line as they follow each other where all else is the same (CLDR, root collation).
    private static readonly Dictionary<string, string> Groups = new()
    {
        ["áàăâǎåäãąā"] = "a",
        ["ćĉčċç"] = "c",
        ["ďđð"] = "d",
        ["éèĕêěëėęē"] = "e",
        ["ğĝġģ"] = "g",
        ["ĥħ"] = "h",
        ["íìĭîǐïĩįīı"] = "i",
        ["ĵ"] = "j",
        ["ķ"] = "k",
        ["ĺľļłŀ"] = "l",
        ["ńňñņŋ"] = "n",
        ["óòŏôǒöőõøō"] = "o",
        ["ŕřŗ"] = "r",
        ["śŝšşș"] = "s",
        ["ťţțŧ"] = "t",
        ["úùŭûǔůüűũųū"] = "u",
        ["ŵ"] = "w",
        ["ýŷÿ"] = "y",
        ["źžż"] = "z",
        ["æ"] = "ae",
        ["œ"] = "oe",
        ["ß"] = "ss",
        ["þ"] = "th",
        ["ĳ"] = "ij",
    };

    private static readonly FrozenDictionary<char, string> Table = Groups.SelectMany(group => group.Key.Select(letter => KeyValuePair.Create(letter, group.Value))).ToFrozenDictionary();

    // A letter for two stands behind those with any mark.
    private const int AsTwo = 0x40;

    private static readonly FrozenDictionary<char, char> Ranks = Groups.SelectMany(group => group.Key.Select((letter, i) => KeyValuePair.Create(letter, (char)(i + (group.Value.Length > 1 ? AsTwo : 1))))).ToFrozenDictionary();

    private static readonly string?[] ByNumber = [.. Enumerable.Range(0, End).Select(c => Table.GetValueOrDefault((char)c))];

    /// <summary>The number above those of all letters of the table, the end of Unicode's Latin blocks for European languages.</summary>
    internal const char End = (char)0x250;

    /// <summary>The whole table, for whoever has to do the same elsewhere: letters with marks, and the plain letters for each of them.</summary>
    public static IEnumerable<(string Marked, string Plain)> All => Groups.Select(g => (g.Key, g.Value));

    /// <summary>The plain letters for one small letter: "l" for ł, "ss" for ß, the letter itself where it has no mark.</summary>
    public static string Fold(char small)
    {
        // A combining mark standing by itself: the text is decomposed (NFD), and its base letter has been folded already.
        if (small is >= '\u0300' and <= '\u036F') return "";
        return Table.TryGetValue(small, out var plain) ? plain : small.ToString();
    }

    /// <summary>The place of a marked small letter among those with the same plain letter, from 1; 0 for a letter without mark.</summary>
    public static char RankOf(char small) => Ranks.GetValueOrDefault(small);

    /// <summary>Writes the plain letters for one small letter, two at most.</summary>
    /// <returns>How many were written.</returns>
    public static int Fold(char small, Span<char> plain)
    {
        if (small < 0x80 || small >= ByNumber.Length || ByNumber[small] is not { } letters)
        {
            if (small is >= '\u0300' and <= '\u036F') return 0;
            plain[0] = small;
            return 1;
        }

        letters.CopyTo(plain);
        return letters.Length;
    }
}
