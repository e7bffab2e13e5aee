namespace ChemSter.Site.Languages;

/// <summary>What stands around a character of a text. A mark, and what it becomes, must look alike from outside, or setting a text
/// that has been set would change it: a blank and a no-break space, a straight quotation mark and a right one, a hyphen and a dash.</summary>
internal static class Surroundings
{
    /// <summary>Whether a character sets words apart: any white space, the no-break ones too.</summary>
    public static bool IsBlank(char c) => c == ' ' || (c is not (>= '!' and <= '~') && char.IsWhiteSpace(c));

    /// <summary>Whether a word begins behind this character: a blank, an opening bracket, a slash, a dash, a quotation mark that is no apostrophe.</summary>
    public static bool IsBeforeWord(char c) => c <= '~'
        ? c is ' ' or '(' or '[' or '{' or '"' or '/' or (>= '\t' and <= '\r')
        : c is '\u00AB' or '\u00BB' or (>= '\u2012' and <= '\u2015') or '\u2018' or (>= '\u201A' and <= '\u201F') or '\u2039' or '\u203A' || char.IsWhiteSpace(c);

    /// <summary>Whether a word begins at a place.</summary>
    public static bool IsWordStart(ReadOnlySpan<char> text, int at) =>
        (uint)(at - 1) >= (uint)text.Length || (text[at - 1] == Typographer.Gone ? IsBeforeWord(Before(text, at)) : IsBeforeWord(text[at - 1]));

    /// <summary>Whether it is a quotation mark of any kind, or an apostrophe.</summary>
    public static bool IsQuote(char c) => c is '"' or '\'' or (>= '\u2018' and <= '\u201F') or '\u00AB' or '\u00BB' or '\u2039' or '\u203A';

    /// <summary>The character before a place that is still there; a blank at the beginning.</summary>
    public static char Before(ReadOnlySpan<char> text, int at)
    {
        do at--;
        while (at >= 0 && text[at] == Typographer.Gone);
        return at < 0 ? ' ' : text[at];
    }

    /// <summary>The character behind a place; a blank at the end.</summary>
    public static char After(ReadOnlySpan<char> text, int at) => at + 1 < text.Length ? text[at + 1] : ' ';

    /// <summary>The first character behind a place that is no quotation mark; a blank at the end.</summary>
    public static char BehindQuotes(ReadOnlySpan<char> text, int at)
    {
        // So many marks in a row mean nothing; each of them would be followed by all others.
        var end = Math.Min(text.Length, at + 100);
        do at++;
        while (at < end && IsQuote(text[at]));
        return at < text.Length ? text[at] : ' ';
    }

    /// <summary>The word that ends at a place, a full stop with it: "ul." before the blank of "(ul. Długa".</summary>
    public static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (!IsWordStart(text, start)) start--;
        return text[start..end];
    }

    /// <summary>Whether a place lies in an address or a path, of which nothing may be changed.</summary>
    public static bool IsInAddress(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && !IsBlank(text[start - 1])) start--;
        var end = at;
        while (end < text.Length && !IsBlank(text[end])) end++;
        var token = text[start..end];
        return token.ContainsAny('@', '\\') || token.IndexOf("://") >= 0 || token.IndexOf("www.", StringComparison.Ordinal) >= 0 || token.IndexOf("../", StringComparison.Ordinal) >= 0;
    }
}
