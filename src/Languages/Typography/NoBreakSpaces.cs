using static ChemSter.Site.Languages.Surroundings;

namespace ChemSter.Site.Languages;

/// <summary>Finds the blanks at which no line may end.</summary>
/// <remarks>Polish: Publications Office of the EU, Interinstitutional style guide, 10.1; "Sierotka (typografia)" in the Polish Wikipedia.
/// German: DIN 5008. English: Oxford guide to style, 10.2.</remarks>
internal sealed class NoBreakSpaces
{
    private const char NoBreak = '\u00A0';

    private readonly TypographyRules _rules;
    private readonly WordList _keepWithNext;
    private readonly WordList _beforeNumber;
    private readonly WordList _afterNumber;
    private readonly WordList _afterRoman;
    private readonly WordList _beforeCode;
    private readonly WordList _months;

    public NoBreakSpaces(TypographyRules rules, IReadOnlyList<string> months)
    {
        _rules = rules;
        _keepWithNext = new WordList(rules.KeepWithNext);
        _beforeNumber = new WordList(rules.BeforeNumber);
        _afterNumber = new WordList(rules.AfterNumber);
        _afterRoman = new WordList(rules.AfterRoman);
        _beforeCode = new WordList(rules.BeforeCode);
        _months = new WordList(months.Where(m => m.Length > 0));
    }

    /// <summary>Whether a number is a name, such as that of a register, by the word before it.</summary>
    public bool IsCode(ReadOnlySpan<char> text, int start)
    {
        // The word may stand before several groups of digits.
        while (start > 0 && (IsBlank(text[start - 1]) || char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '-' or ':' or '+')) start--;
        return _beforeCode.EndsAt(text, start);
    }

    /// <summary>Sets the blank at a place; it has something before and behind it.</summary>
    public void Set(Span<char> text, int at)
    {
        var (before, after) = (text[at - 1], text[at + 1]);
        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after))
        {
            if (_rules.DigitGroup is { } group && IsGroup(text, at)) text[at] = group;
        }
        else if (IsKept(text, at, before, after)) text[at] = NoBreak;
    }

    private bool IsKept(ReadOnlySpan<char> text, int at, char before, char after)
    {
        if (_keepWithNext.EndsAt(text, at)) return true;
        if (char.IsAsciiDigit(after) || (after == '+' && char.IsAsciiDigit(After(text, at + 1)))) return _beforeNumber.EndsAt(text, at);
        if (char.IsAsciiDigit(before)) return Follows(text, at, _afterNumber) || Follows(text, at, _months);
        if (IsRomanDigit(before)) return IsRoman(WordBefore(text, at)) && Follows(text, at, _afterRoman);
        return before == '.' && at >= 2 && (char.IsAsciiDigit(text[at - 2]) ? Follows(text, at, _months) : _rules.Initials && IsInitial(text, at, after));
    }

    private static bool IsRomanDigit(char c) => c is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M';

    private static bool IsRoman(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!IsRomanDigit(c)) return false;
        }

        return true;
    }

    // "J. Kowalska", "z. B.": a single letter, and a name or another such letter behind it.
    private static bool IsInitial(ReadOnlySpan<char> text, int at, char after)
    {
        if (!char.IsLetter(text[at - 2]) || !IsWordStart(text, at - 2)) return false;
        if (char.IsUpper(text[at - 2]) && char.IsUpper(after)) return true;
        return char.IsLetter(after) && After(text, at + 1) == '.' && After(text, at + 2) != '.';
    }

    // A full stop is part of the word, inside it ("a.m.") and at its end, unless it is the first of several.
    private static bool Follows(ReadOnlySpan<char> text, int at, WordList words)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '%' or '‰' or '°' or '²' or '³' or '/' or '$' or '€' || (text[end] == '.' && char.IsLetter(After(text, end))))) end++;
        var word = text[(at + 1)..end];
        return words.Contains(word) || (After(text, end - 1) == '.' && After(text, end) != '.' && words.Contains(text[(at + 1)..(end + 1)]));
    }

    // "15 000", "1 234 567": up to three digits, then groups of three; neither a telephone number nor the number of a register.
    private bool IsGroup(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        var length = 0;
        while (true)
        {
            length = 0;
            while (start > 0 && char.IsAsciiDigit(text[start - 1])) (start, length) = (start - 1, length + 1);
            if (length != 3 || start < 2 || !IsBlank(text[start - 1]) || !char.IsAsciiDigit(text[start - 2])) break;
            start--;
        }

        if (length > 3 || text[start] == '0' || !IsWordStart(text, start) || (start >= 2 && IsBlank(text[start - 1]) && char.IsAsciiDigit(text[start - 2]))) return false;
        var end = at;
        while (end < text.Length && IsBlank(text[end]) && char.IsAsciiDigit(After(text, end)))
        {
            var digits = end + 1;
            while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
            if (digits - end != 4) return false;
            end = digits;
        }

        return (end == text.Length || !(char.IsLetter(text[end]) || text[end] == '/')) && !IsCode(text, start);
    }
}
