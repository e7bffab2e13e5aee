namespace ChemSter.Site.Languages;

/// <summary>Tells of most words at a glance that they are none of some words: by their first two letters, the last one and the length (a Bloom filter with one hash).</summary>
internal sealed class WordFilter
{
    /// <summary>How many hashes there are, from 0 on.</summary>
    public const int Hashes = 1 << 14;

    private readonly ulong[] _marks = new ulong[Hashes / 64];

    /// <summary>Adds a word.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        var hash = HashOf(word);
        _marks[hash >> 6] |= 1UL << (hash & 63);
    }

    /// <summary>Whether a word may be one of them, in whatever case of letters; false is certain.</summary>
    public bool MayHave(ReadOnlySpan<char> word) => MayHave(HashOf(word));

    /// <summary>The same of a word whose hash is known.</summary>
    public bool MayHave(int hash) => (_marks[hash >> 6] >> (hash & 63) & 1) != 0;

    /// <summary>What filters know of a word, which is the same in whatever case of letters.</summary>
    public static int HashOf(ReadOnlySpan<char> word)
    {
        var second = word.Length > 1 ? Small(word[1]) : 0;
        return ((((((Small(word[0]) * 37) + second) * 37) + Small(word[^1])) * 37) + word.Length) & (Hashes - 1);
    }

    private static int Small(char letter) => letter < 128 ? letter | 0x20 : char.ToLowerInvariant(letter);
}
