using System.Collections.Frozen;

namespace ChemSter.Site.Languages;

/// <summary>Turns Latin letters with marks into plain ones, for addresses and sorting.</summary>
/// <remarks>A table of its own, for two reasons: ł, ø, đ and others have no decomposition in Unicode, and under
/// InvariantGlobalization the runtime does not decompose at all.</remarks>
public static class LatinFolding
{
    private static readonly Dictionary<string, string> Groups = new()
    {
        ["àáâãäåāăąǎ"] = "a",
        ["çćĉċč"] = "c",
        ["ďđð"] = "d",
        ["èéêëēĕėęě"] = "e",
        ["ĝğġģ"] = "g",
        ["ĥħ"] = "h",
        ["ìíîïĩīĭįıǐ"] = "i",
        ["ĵ"] = "j",
        ["ķ"] = "k",
        ["ĺļľŀł"] = "l",
        ["ñńņňŋ"] = "n",
        ["òóôõöøōŏőǒ"] = "o",
        ["ŕŗř"] = "r",
        ["śŝşšș"] = "s",
        ["ţťŧț"] = "t",
        ["ùúûüũūŭůűųǔ"] = "u",
        ["ŵ"] = "w",
        ["ýÿŷ"] = "y",
        ["źżž"] = "z",
        ["æ"] = "ae",
        ["œ"] = "oe",
        ["ß"] = "ss",
        ["þ"] = "th",
        ["ĳ"] = "ij",
    };

    private static readonly FrozenDictionary<char, string> Table = Groups.SelectMany(group => group.Key.Select(letter => KeyValuePair.Create(letter, group.Value))).ToFrozenDictionary();

    // All letters of the table have numbers below this one.
    private static readonly string?[] ByNumber = [.. Enumerable.Range(0, 0x250).Select(c => Table.GetValueOrDefault((char)c))];

    /// <summary>The whole table, for whoever has to do the same elsewhere: letters with marks, and the plain letters for each of them.</summary>
    public static IEnumerable<(string Marked, string Plain)> All => Groups.Select(g => (g.Key, g.Value));

    /// <summary>The plain letters for one small letter: "l" for ł, "ss" for ß, the letter itself where it has no mark.</summary>
    public static string Fold(char small)
    {
        // A combining mark standing by itself: the text is decomposed (NFD), and its base letter has been folded already.
        if (small is >= '\u0300' and <= '\u036F') return "";
        return Table.TryGetValue(small, out var plain) ? plain : small.ToString();
    }

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
