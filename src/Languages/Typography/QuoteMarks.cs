using static ChemSter.Site.Languages.Surroundings;

namespace ChemSter.Site.Languages;

/// <summary>Gives straight quotation marks their form, and apostrophes. Marks that an author has typed in their right form stay,
/// and count: <c>„tekst"</c> gets the end that its beginning asks for.</summary>
internal sealed class QuoteMarks
{
    private const int Single = 2;

    // What is quoted in single marks is a few words. Whoever looked for the end through a whole text would take time that grows with its square.
    private const int FarthestPartner = 2000;

    // Outer and inner double quotation marks, single ones.
    private readonly (char Open, char Close)[] _pairs;
    private readonly int _doubles;
    private readonly char? _apostrophe;
    private readonly WordList _elided;

    public QuoteMarks(TypographyRules rules)
    {
        var (doubles, singles) = (rules.Quotes, rules.SingleQuotes);
        _doubles = doubles.Length / 2;
        _pairs =
        [
            doubles.Length >= 2 ? (doubles[0], doubles[1]) : default,
            doubles.Length >= 4 ? (doubles[2], doubles[3]) : default,
            singles.Length >= 2 ? (singles[0], singles[1]) : default,
        ];
        _apostrophe = rules.Apostrophe;
        _elided = new WordList(rules.Elided);
    }

    /// <summary>The marks at which <see cref="Set"/> wants to be called.</summary>
    public IEnumerable<char> Signs => _pairs.SelectMany(p => new[] { p.Open, p.Close }).Where(c => c != 0).Concat(_doubles > 0 ? "\"" : "").Concat(_pairs[Single].Open != 0 || _apostrophe is not null ? "'" : "");

    /// <summary>Sets the mark at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="open">The quotations that are open there.</param>
    public void Set(Span<char> text, int at, ref OpenQuotes open)
    {
        switch (text[at])
        {
            case '"':
                SetDouble(text, at, ref open);
                break;
            case '\'':
                SetSingle(text, at, ref open);
                break;
            default:
                Follow(text, at, ref open);
                break;
        }
    }

    private void SetDouble(Span<char> text, int at, ref OpenQuotes open)
    {
        if (IsOpening(text, at))
        {
            var pair = _doubles == 2 && open.Innermost(below: Single) == 0 ? 1 : 0;
            if (open.Push(pair)) text[at] = _pairs[pair].Open;
        }
        else if (!IsBlank(Before(text, at)) && open.Innermost(below: Single) is { } pair)
        {
            open.PopTo(pair);
            text[at] = _pairs[pair].Close;
        }
    }

    private void SetSingle(Span<char> text, int at, ref OpenQuotes open)
    {
        var hasPair = _pairs[Single].Open != 0;
        if (hasPair && IsOpening(text, at) && HasPartner(text, at))
        {
            if (open.Push(Single)) text[at] = _pairs[Single].Open;
        }
        else if (hasPair && IsClosing(text, at) && open.Has(Single))
        {
            open.PopTo(Single);
            text[at] = _pairs[Single].Close;
        }
        else if (_apostrophe is { } apostrophe && IsApostrophe(text, at)) text[at] = apostrophe;
    }

    // A mark in its right form: what it does is known by its form, or if one form serves two ends, by its place.
    private void Follow(ReadOnlySpan<char> text, int at, ref OpenQuotes open)
    {
        var mark = text[at];
        for (var pair = 0; pair < _pairs.Length; pair++)
        {
            if (_pairs[pair].Open != mark || (_pairs[pair].Close == mark && !IsOpening(text, at))) continue;
            open.Push(pair);
            return;
        }

        for (var pair = 0; pair < _pairs.Length; pair++)
        {
            if (_pairs[pair].Close != mark || !open.Has(pair) || (mark == _apostrophe && !IsClosing(text, at))) continue;
            open.PopTo(pair);
            return;
        }
    }

    private static bool IsOpening(ReadOnlySpan<char> text, int at)
    {
        var before = Before(text, at);
        return (IsBeforeWord(before) || before is '-' or '\'') && !IsBlank(BehindQuotes(text, at));
    }

    private static bool IsClosing(ReadOnlySpan<char> text, int at) => !IsBlank(Before(text, at)) && !IsInWord(BehindQuotes(text, at));

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c == Typographer.Embedded;

    // The sign for feet and minutes stands behind a number; a mark with nothing on either side means nothing.
    private static bool IsApostrophe(ReadOnlySpan<char> text, int at) =>
        char.IsLetter(After(text, at)) || char.IsLetter(Before(text, at)) || Before(text, at) == Typographer.Embedded || (char.IsAsciiDigit(After(text, at)) && !char.IsAsciiDigit(Before(text, at)));

    // Without an end it is an apostrophe. Years of two digits begin with one ("the ’90s"), and some words do.
    private bool HasPartner(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end == at + 3 && !(end < text.Length && IsQuote(text[end]))) return false;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        if (_elided.Contains(text[(at + 1)..end])) return false;
        for (var i = at + 1; i < Math.Min(text.Length, at + FarthestPartner); i++)
        {
            if ((text[i] == '\'' || text[i] == _pairs[Single].Close) && IsClosing(text, i)) return true;
        }

        return false;
    }
}

/// <summary>The quotations that are open at a place of a text, the innermost last: two bits each.</summary>
internal struct OpenQuotes
{
    private const int Most = 15;

    private uint _pairs;
    private int _count;

    /// <summary>Opens one; false where too many are open.</summary>
    public bool Push(int pair)
    {
        if (_count == Most) return false;
        _pairs = (_pairs << 2) | (uint)pair;
        _count++;
        return true;
    }

    /// <summary>The innermost of the pairs below a number; null where none is open.</summary>
    public readonly int? Innermost(int below)
    {
        for (var i = 0; i < _count; i++)
        {
            if (At(i) < below) return At(i);
        }

        return null;
    }

    /// <summary>Whether one of a pair is open.</summary>
    public readonly bool Has(int pair)
    {
        for (var i = 0; i < _count; i++)
        {
            if (At(i) == pair) return true;
        }

        return false;
    }

    /// <summary>Closes the innermost of a pair, with those inside it.</summary>
    public void PopTo(int pair)
    {
        while (_count > 0)
        {
            var last = At(0);
            _pairs >>= 2;
            _count--;
            if (last == pair) return;
        }
    }

    private readonly int At(int fromInnermost) => (int)(_pairs >> (2 * fromInnermost)) & 3;
}
