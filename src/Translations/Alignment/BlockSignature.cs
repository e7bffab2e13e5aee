using ChemSter.Site.Hashing;

namespace ChemSter.Site.Translations;

/// <summary>What of a block, or of several, is the same in every language, as far as that can be told without knowing the languages:
/// how long it is, and the tokens that a translation keeps.</summary>
/// <param name="Length">How long the text is, in letters of an alphabet; a sign of Chinese, Japanese or Korean counts as more.</param>
/// <param name="Strong">Hashes of what is kept as it is: targets of links, pictures, code, pieces of data, addresses. Sorted, each once.</param>
/// <param name="Numbers">Hashes of numbers and abbreviations in capitals, sorted, each once.</param>
/// <param name="Names">Hashes of the beginnings of words with a capital, which survive inflection. Sorted, each once.</param>
/// <param name="Lines">Hashes of lines of code, of which some may hold comments or texts that are translated. Sorted, each once.</param>
/// <param name="Texts">Hashes of whole texts that occur once in either version, letter by letter. Sorted, each once.</param>
/// <param name="Whole">The hash of all there is to read, letter by letter.</param>
/// <param name="End">The sign that the text ends with, <c>.</c>, <c>:</c> or another, in Latin form; <c>-</c> for none, <c>\0</c> where there is no one text.</param>
internal sealed record BlockSignature(float Length, uint[] Strong, uint[] Numbers, uint[] Names, uint[] Lines, uint[] Texts, uint Whole, char End)
{
    /// <summary>A bit for each token, several of which share one: where two signatures have no bit in common, they have no token in common.</summary>
    public ulong Bits { get; } = BitsOf(Strong) | BitsOf(Numbers) | BitsOf(Names) | BitsOf(Lines) | BitsOf(Texts);

    /// <summary>The hash of a text, by which equal texts are found; the same in every run, as all that is made of it must be.</summary>
    public static uint HashOf(ReadOnlySpan<char> text) => (uint)ContentHash.Of(text);

    private static ulong BitsOf(uint[] hashes)
    {
        var bits = 0UL;
        foreach (var hash in hashes) bits |= 1UL << (int)((hash * 0x9E3779B1) >> 26);
        return bits;
    }
}
