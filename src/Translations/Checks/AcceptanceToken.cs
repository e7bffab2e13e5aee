using System.Buffers;
using ChemSter.Site.Hashing;

namespace ChemSter.Site.Translations;

/// <summary>Short tokens that stand for the state of a text, to be pasted where nothing else can be run.</summary>
public static class AcceptanceToken
{
    private const int Length = 8;
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    private static readonly SearchValues<char> AllDigits = SearchValues.Create(Digits);

    /// <summary>The token of a finding: the same as long as code, both blocks and the values compared are.</summary>
    public static string Of(string code, TextBlock? source, TextBlock? target, string values) =>
        Write(ContentHash.Of(values, HashOf(target, HashOf(source, ContentHash.Of(code)))));

    /// <summary>The token of a whole text: the same as long as all its blocks are.</summary>
    public static string Of(IEnumerable<TextBlock> blocks) => Write(blocks.Aggregate(1UL, (hash, block) => HashOf(block, hash)));

    /// <summary>Whether a text has the form of a token.</summary>
    public static bool IsToken(ReadOnlySpan<char> text) => text.Length == Length && text.IndexOfAnyExcept(AllDigits) < 0;

    // 8 digits of Crockford's base 32, without letters that look like digits.
    private static string Write(ulong hash) => string.Create(Length, hash, (token, rest) =>
    {
        for (var i = 0; i < token.Length; i++, rest >>= 5) token[i] = Digits[(int)(rest & 31)];
    });

    private static ulong HashOf(TextBlock? block, ulong before) => block is null ? ContentHash.Of(0, before) : ContentHash.Of(block.TextHash ^ (block.ShapeHash * 31), before);
}
