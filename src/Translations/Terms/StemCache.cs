using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Numbers for the stems of the words that terms are made of, and a memory of words looked up before: texts repeat their words, and stemming takes longer
/// than looking. Safe to use from several threads: an entry is replaced as a whole.</summary>
/// <param name="inflection">How the language inflects its words.</param>
internal sealed class StemCache(Inflection inflection)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Entry?[] _entries = new Entry?[1 << 11];

    /// <summary>The number of the stem of a word that terms are made of; a new one for a new stem. Only before texts are read.</summary>
    public int Add(string word)
    {
        var stem = inflection.Stem(word);
        if (!_numbers.TryGetValue(stem, out var number)) _numbers[stem] = number = _numbers.Count;
        return number;
    }

    /// <summary>The number of a word's stem; -1 for one that no term has.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        ref var entry = ref _entries[PlaceOf(word)];
        if (entry is { } known && word.SequenceEqual(known.Word)) return known.Number;
        Span<char> stem = stackalloc char[2 * Inflection.LongestWord];
        var number = _numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stem[..inflection.Stem(word, stem)], out var found) ? found : -1;
        entry = new Entry(word.ToString(), number);
        return number;
    }

    private static int PlaceOf(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;
        foreach (var c in word) hash = (hash * 31) + c;
        return (int)((hash ^ (hash >> 11)) & ((1 << 11) - 1));
    }

    private sealed record Entry(string Word, int Number);
}
