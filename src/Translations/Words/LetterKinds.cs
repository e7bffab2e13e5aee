using System.Globalization;
using System.Runtime.CompilerServices;

namespace ChemSter.Site.Translations;

/// <summary>What a character is to the words of a text.</summary>
internal enum LetterKind : byte
{
    /// <summary>Nothing of a word, and it parts the words around it: a comma, a bracket.</summary>
    Apart,

    /// <summary>Nothing of a word, but the words around it may belong together: a blank, a hyphen, a quotation mark.</summary>
    Between,

    /// <summary>A full stop, which may end a sentence.</summary>
    Stop,

    /// <summary>It ends a sentence for certain.</summary>
    End,

    /// <summary>It parts words, and shows that they are no text: a slash, an at sign.</summary>
    Code,

    /// <summary>A digit.</summary>
    Digit,

    /// <summary>A small letter, a to z.</summary>
    Small,

    /// <summary>A small letter with a mark, one without case, or a mark.</summary>
    Other,

    /// <summary>A capital letter.</summary>
    Capital,
}

/// <summary>Tells what characters are.</summary>
internal static class LetterKinds
{
    // Latin, Greek, Cyrillic, Hebrew, Arabic: whatever a text consists of, but for signs.
    /// <summary>What the first of them are.</summary>
    public static readonly LetterKind[] Table = [.. Enumerable.Range(0, 0x800).Select(c => Find((char)c))];

    /// <summary>What a character is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LetterKind Of(char c) => Table is var table && c < table.Length ? table[c] : Find(c);

    /// <summary>Whether it is part of a word.</summary>
    public static bool IsOfWord(char c) => Of(c) >= LetterKind.Digit;

    /// <summary>Whether it is part of a word if letters stand on both of its sides.</summary>
    public static bool JoinsLetters(char c) => c is '\'' or '’' or '.' or '+' or '&' or '_';

    private static LetterKind Find(char c) => c switch
    {
        >= 'a' and <= 'z' => LetterKind.Small,
        >= '0' and <= '9' => LetterKind.Digit,
        '.' or '…' => LetterKind.Stop,
        '!' or '?' => LetterKind.End,
        '/' or '\\' or '@' or '=' or '#' or '<' or '>' or '_' => LetterKind.Code,
        '\u00AD' => LetterKind.Other,
        '-' or '\u2010' or '\u2011' or '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '‚' or '\'' => LetterKind.Between,
        _ when char.IsWhiteSpace(c) => LetterKind.Between,
        _ when char.IsUpper(c) => LetterKind.Capital,
        _ when char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => LetterKind.Other,
        _ when char.IsDigit(c) => LetterKind.Digit,
        _ => LetterKind.Apart,
    };
}
