namespace ChemSter.Site.Languages;

/// <summary>Sets texts by the rules of their language: no-break spaces, quotation marks, dashes, ellipses. What has been set is not
/// changed by setting it again, and nothing is changed but typography: the words, letters and digits stay.</summary>
/// <remarks>Marks become one character or vanish; none is added. So a text is set where it stands, and every place in it stays.</remarks>
public sealed class Typographer
{
    /// <summary>What stands for a character that is no more.</summary>
    public const char Gone = '\uFFFF';

    /// <summary>What stands for something in a text that is no text: code, a picture, a passage in another language.</summary>
    public const char Embedded = '\uFFFC';

    private const char NoBreak = '\u00A0';

    private readonly TypographyRules _rules;
    private readonly NoBreakSpaces _spaces;
    private readonly Dashes _dashes;
    private readonly QuoteMarks _quotes;
    private readonly LetterSet _signs;

    /// <summary>Prepares the rules of a language.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="months">The names of months as they stand with a day.</param>
    public Typographer(TypographyRules rules, IReadOnlyList<string> months)
    {
        _rules = rules;
        _spaces = new NoBreakSpaces(rules, months);
        _dashes = new Dashes(rules, _spaces);
        _quotes = new QuoteMarks(rules);
        IsIdle = rules == TypographyRules.None;
        _signs = new LetterSet(IsIdle ? [] : [.. " \n-.–—", .. _quotes.Signs]);
    }

    /// <summary>That of a language without rules: leaves all texts as written.</summary>
    public static Typographer None { get; } = new(TypographyRules.None, []);

    /// <summary>Whether it has no rules, and leaves all texts as written.</summary>
    public bool IsIdle { get; }

    /// <summary>A text as it is shown.</summary>
    public string Set(string text) => Set(text, keepsBlanks: false);

    /// <summary>A text for places that have no lines, or whose readers take it apart, such as attributes and search engines: marks are set, blanks stay blanks.</summary>
    public string SetMarks(string text) => Set(text, keepsBlanks: true);

    /// <summary>Sets a text in place; true if characters have vanished, for which <see cref="Gone"/> stands.</summary>
    public bool Set(Span<char> text) => Set(text, keepsBlanks: false);

    private string Set(string text, bool keepsBlanks)
    {
        if (_signs.Find(text, 0) == text.Length || text.Contains(Gone, StringComparison.Ordinal)) return text;
        Span<char> set = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        text.CopyTo(set);
        var isShorter = Set(set, keepsBlanks);
        if (set.SequenceEqual(text)) return text;
        return isShorter ? new string(set).Replace(Gone.ToString(), "", StringComparison.Ordinal) : new string(set);
    }

    private bool Set(Span<char> text, bool keepsBlanks)
    {
        var isShorter = false;
        var open = default(OpenQuotes);
        for (var at = _signs.Find(text, 0); at < text.Length; at = _signs.Find(text, at))
        {
            switch (text[at])
            {
                case ' ' or '\n':
                    if (!keepsBlanks && at > 0 && at + 1 < text.Length) _spaces.Set(text, at);
                    at++;
                    break;
                case '-':
                    var end = _dashes.Set(text, at);
                    if (!keepsBlanks) KeepDash(text, at, end);
                    isShorter |= text[end - 1] == Gone;
                    at = end;
                    break;
                case '–' or '—':
                    if (!keepsBlanks) KeepDash(text, at, at + 1);
                    at++;
                    break;
                case '.':
                    var dots = SetEllipsis(text, at);
                    isShorter |= text[dots - 1] == Gone;
                    at = dots;
                    break;
                default:
                    _quotes.Set(text, at, ref open);
                    at++;
                    break;
            }
        }

        return isShorter;
    }

    // A dash between blanks stays at the end of its line.
    private void KeepDash(Span<char> text, int at, int end)
    {
        if (_rules.Dash is null || at < 2 || end >= text.Length || text[at] == '-') return;
        if (text[at - 1] is ' ' or '\n' && Surroundings.IsBlank(text[end])) text[at - 1] = NoBreak;
    }

    private int SetEllipsis(Span<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] == '.') end++;
        if (end - at != 3 || _rules.Ellipsis is not { } ellipsis || Surroundings.IsInAddress(text, at)) return end;
        text[at] = ellipsis;
        text[(at + 1)..end].Fill(Gone);
        return end;
    }
}
