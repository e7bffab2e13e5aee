using static ChemSter.Site.Languages.Surroundings;

namespace ChemSter.Site.Languages;

/// <summary>Finds what a hyphen, or several, stand for: a dash, a range, a minus.</summary>
/// <remarks>Polish: Publications Office of the EU, Interinstitutional style guide, 10.1.6 (a dash between blanks, ranges without).</remarks>
internal sealed class Dashes(TypographyRules rules, NoBreakSpaces spaces)
{
    // Longer numbers are names of something, and no end of a range.
    private const int LongestNumber = 6;

    /// <summary>Sets the hyphens that begin at a place and returns where they end.</summary>
    public int Set(Span<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] == '-') end++;
        var (before, after) = (Before(text, at), After(text, end - 1));
        if (end - at is 2 or 3 && rules.Hyphens.Length == 2)
        {
            // "--force" is no dash, and what begins or ends a text isn't one either.
            if (at == 0 || end == text.Length || IsBlank(before) != IsBlank(after) || IsInAddress(text, at)) return end;
            text[at] = rules.Hyphens[end - at - 2];
            text[(at + 1)..end].Fill(Typographer.Gone);
        }
        else if (end - at == 1)
        {
            if (Single(text, at, before, after) is { } mark) text[at] = mark;
        }

        return end;
    }

    private char? Single(ReadOnlySpan<char> text, int at, char before, char after)
    {
        if (IsBlank(before)) return IsBlank(after) ? (at > 0 && at + 1 < text.Length ? rules.Dash : null) : IsMinus(text, at, after) ? rules.Minus : null;
        if (char.IsAsciiDigit(before)) return char.IsAsciiDigit(after) && IsRange(text, at) ? rules.Range : null;
        return before is '(' or '[' && IsMinus(text, at, after) ? rules.Minus : null;
    }

    // Behind a number it would be a sloppy range: "2007 -2013".
    private bool IsMinus(ReadOnlySpan<char> text, int at, char after)
    {
        if (!char.IsAsciiDigit(after)) return false;
        while (at > 0 && IsBlank(text[at - 1])) at--;
        return (at == 0 || !char.IsAsciiDigit(text[at - 1])) && !spaces.IsCode(text, at);
    }

    private bool IsRange(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || (text[start - 1] is '.' or ',' or ':' && start > 1 && char.IsAsciiDigit(text[start - 2])))) start--;
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' or ':' && char.IsAsciiDigit(After(text, end))))) end++;
        if (!IsWordStart(text, start) || IsBesideNumber(text, start - 1, start - 2) || IsBesideNumber(text, end, end + 1)) return false;
        if (end < text.Length && (char.IsLetter(text[end]) || text[end] is '-' or '/' or '_' or '@' or (>= '\u2010' and <= '\u2015') || (text[end] is '.' or ':' && char.IsLetter(After(text, end))))) return false;
        return AreEnds(text[start..at], text[(at + 1)..end]) && !spaces.IsCode(text, start);
    }

    // Groups of digits are a telephone number more often than a range.
    private static bool IsBesideNumber(ReadOnlySpan<char> text, int blank, int digit) =>
        blank >= 0 && digit >= 0 && blank < text.Length && digit < text.Length && IsBlank(text[blank]) && char.IsAsciiDigit(text[digit]);

    private bool AreEnds(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        // Dates and times, "12.08-14.08", need not grow from left to right.
        var (marksFrom, marksTo) = (CountMarks(from), CountMarks(to));
        if (marksFrom > 0 && marksTo == marksFrom) return true;
        if (marksFrom > 0 || from.Length > LongestNumber || to.Length > LongestNumber || from[0] == '0' && from.Length > 1 || to[0] == '0') return false;
        return ValueOf(from) < ValueOf(to) && !IsKnownCode(from.Length, to.Length);
    }

    private bool IsKnownCode(int from, int to)
    {
        foreach (var code in rules.Codes)
        {
            if (code.Length == from + 1 + to && code[from] == '-') return true;
        }

        return false;
    }

    private static int CountMarks(ReadOnlySpan<char> number) => number.Count('.') + number.Count(',') + number.Count(':');

    private static int ValueOf(ReadOnlySpan<char> number)
    {
        var value = 0;
        foreach (var c in number)
        {
            if (!char.IsAsciiDigit(c)) break;
            value = (value * 10) + (c - '0');
        }

        return value;
    }
}
