using System.Runtime.InteropServices;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>How often the words of a text are written with a capital where it says something, and how often with a small letter. Asked only
/// where a name has no counterpart.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<string, Count> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts the words.</summary>
    public WordCounts(IEnumerable<NameWords?> blocks, CapitalUse capitals)
    {
        var lookup = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var words in blocks)
        {
            if (words is null) continue;
            var isTitle = capitals == CapitalUse.Titles && words.IsTitle;
            foreach (var word in words.Words)
            {
                if (word.Is(WordTraits.Passive | WordTraits.Foreign)) continue;
                var isCapital = word.Is(WordTraits.Capital | WordTraits.Mixed);
                if (isCapital && !word.Is(WordTraits.Acronym | WordTraits.Mixed) && (isTitle || word.Is(WordTraits.Initial))) continue;
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, words.Folded(word), out _);
                if (isCapital) count.Capital++;
                else count.Small++;
            }
        }
    }

    /// <summary>How often a word stands in the text in whatever case: as a name, and as a word.</summary>
    public (int Capital, int Small) Of(ReadOnlySpan<char> folded)
    {
        var (capital, small) = (0, 0);
        foreach (var (word, count) in _counts)
        {
            if (word[0] != folded[0] || !NameSimilarity.AreOne(word, folded)) continue;
            capital += count.Capital;
            small += count.Small;
        }

        return (capital, small);
    }

    private struct Count
    {
        public int Capital;
        public int Small;
    }
}
