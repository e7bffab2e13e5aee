namespace ChemSter.Site.Languages;

/// <summary>Tells of most words at a glance that they are none of some words: by their first two letters, the last one and the length (a Bloom filter with one hash).</summary>
internal sealed class WordFilter
{
    private const int Bits = 1 << 14;
    private readonly ulong[] _marks = new ulong[Bits / 64];

    /// <summary>Adds a word.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        var hash = HashOf(word);
        _marks[hash >> 6] |= 1UL << (hash & 63);
    }

    /// <summary>Whether a word may be one of them, in whatever case of letters; false is certain.</summary>
    public bool MayHave(ReadOnlySpan<char> word)
    {
        var hash = HashOf(word);
        return (_marks[hash >> 6] >> (hash & 63) & 1) != 0;
    }

    private static int HashOf(ReadOnlySpan<char> word)
    {
        var second = word.Length > 1 ? Small(word[1]) : 0;
        return ((((((Small(word[0]) * 37) + second) * 37) + Small(word[^1])) * 37) + word.Length) & (Bits - 1);
    }

    private static int Small(char letter) => letter < 128 ? letter | 0x20 : char.ToLowerInvariant(letter);
}
