namespace ChemSter.Site.Translations;

/// <summary>Lines of code without what people read in them, whatever the programming language. So an occasional text that is none counts as one:
/// better than an alarm at each comment that was translated.</summary>
internal static class CodeLines
{
    private static readonly string[] CommentMarks = ["//", "/*", "* ", "*/", "#", "<!--", "-->", "{/*", "-- ", ";; ", "% ", "rem "];

    /// <summary>The lines that are code, without blanks at their ends.</summary>
    public static List<string> Of(string code)
    {
        var lines = new List<string>();
        foreach (var line in code.AsSpan().EnumerateLines())
        {
            var text = line.Trim();
            if (text.Length > 0 && !IsComment(text)) lines.Add(text.ToString());
        }

        return lines;
    }

    /// <summary>Whether two lines are the same code.</summary>
    public static bool AreAlike(string a, string b)
    {
        if (a == b || HoldWords(a, b)) return true;
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (a[i] != b[j] && !(IsQuote(a[i]) && IsQuote(b[j]))) return false;
            if (IsCommentAt(a, i) && IsCommentAt(b, j)) return true;
            if ((IsQuote(a[i]) || a[i] == '>') && ReadText(a, i) is { } x && ReadText(b, j) is { } y && IsTranslation(a[x], b[y]))
            {
                (i, j) = (x.End.Value, y.End.Value);
                continue;
            }

            i++;
            j++;
        }

        return IsRestComment(a, i) && IsRestComment(b, j);
    }

    /// <summary>Whether something in code are words for people: letters that no programming language uses, and the same digits all the same.</summary>
    public static bool HoldWords(string a, string b) => (HasForeignLetter(a) || HasForeignLetter(b)) && Digits(a) == Digits(b);

    private static bool HasForeignLetter(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAscii(c) && char.IsLetter(c)) return true;
        }

        return false;
    }

    private static bool IsQuote(char c) => c is '"' or '\'' or '`';

    private static bool IsComment(ReadOnlySpan<char> line)
    {
        foreach (var mark in CommentMarks)
        {
            if (line.StartsWith(mark, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // Within a line a comment begins behind a blank, or else an address would have one.
    private static bool IsCommentAt(string line, int at) => at > 0 && line[at - 1] == ' ' && IsComment(line.AsSpan(at));

    private static bool IsRestComment(string line, int at) => line.AsSpan(at).Trim() is var rest && (rest.Length == 0 || IsComment(rest));

    // The text in quotation marks that begins here, or between a tag that ends here and the next; null where none does.
    private static Range? ReadText(string line, int at)
    {
        var end = line.IndexOf(line[at] == '>' ? '<' : line[at], at + 1);
        return end < 0 ? null : (at + 1)..end;
    }

    // Words for people; not a path or a name, which would be other code.
    private static bool IsTranslation(string a, string b) => (a == b || (IsProse(a) && IsProse(b))) && Digits(a) == Digits(b);

    private static bool IsProse(string text)
    {
        if (text.Length == 0) return false;
        var isWord = char.IsUpper(text[0]);
        foreach (var c in text)
        {
            if (c is '{' or '}' or '<' or '=' or '$') return false;
            if (c == ' ' || (!char.IsAscii(c) && char.IsLetter(c))) return true;
            isWord &= char.IsLetter(c);
        }

        return isWord;
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
