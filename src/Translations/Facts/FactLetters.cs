using System.Runtime.CompilerServices;

namespace ChemSter.Site.Translations;

/// <summary>What a character is where facts are read. Asked of every letter of the site, and so looked up.</summary>
internal static class FactLetters
{
    private const byte Letter = 1;
    private const byte Digit = 2;
    private const byte Blank = 4;

    // Latin, Greek, Cyrillic, Hebrew, Arabic.
    private static readonly byte[] Table = [.. Enumerable.Range(0, 0x800).Select(c => Find((char)c))];

    /// <summary>Whether it is part of a word.</summary>
    public static bool IsLetter(char c) => Of(c) == Letter;

    /// <summary>Whether it is a digit. Those of other scripts have the same values; small digits below the line are those of formulas.</summary>
    public static bool IsDigit(char c) => Of(c) == Digit;

    /// <summary>Whether it is white space.</summary>
    public static bool IsBlank(char c) => Of(c) == Blank;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte Of(char c) => Table is var table && c < table.Length ? table[c] : Find(c);

    private static byte Find(char c)
    {
        if (char.IsLetter(c)) return Letter;
        if (char.IsDigit(c) || c is >= '\u2080' and <= '\u2089') return Digit;
        return char.IsWhiteSpace(c) ? Blank : (byte)0;
    }
}
