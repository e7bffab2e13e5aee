using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>How often a word of a text is written with a capital where it says something, and how often with a small letter.</summary>
/// <param name="Capital">With a capital, as a name.</param>
/// <param name="Small">With a small letter, as a word.</param>
internal readonly record struct WordCounts(int Capital, int Small)
{
    /// <summary>Counts a word in whatever case. Asked only where a name has no counterpart.</summary>
    public static WordCounts Of(ReadOnlySpan<char> folded, IReadOnlyList<NameWords?> blocks, CapitalUse capitals)
    {
        var (capital, small) = (0, 0);
        foreach (var words in blocks)
        {
            if (words is null) continue;
            for (var at = words.Find(folded); at >= 0; at = words.Find(folded, at + 1))
            {
                var word = words.Words[at];
                if (word.Is(WordTraits.Passive | WordTraits.Foreign)) continue;
                if (!word.Is(WordTraits.Capital | WordTraits.Mixed))
                {
                    if (IsSurelyOne(folded, words.Folded(word))) small++;
                }
                else if (word.Is(WordTraits.Acronym | WordTraits.Mixed) || !(word.Is(WordTraits.Initial) || (capitals == CapitalUse.Titles && words.IsTitle))) capital++;
            }
        }

        return new WordCounts(capital, small);
    }

    // Short words have little in common by chance: "topi" says nothing of a name like "Topola".
    private static bool IsSurelyOne(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var common = a.CommonPrefixLength(b);
        return common >= 5 || (common >= Math.Min(a.Length, b.Length) - 1 && Math.Abs(a.Length - b.Length) <= 1 && common >= 3);
    }
}
