namespace ChemSter.Site.Content;

/// <summary>What makes of a line something other than a paragraph (CommonMark 0.31, chapter 4): a heading, a list, a quotation, a container.</summary>
internal static class LineStarts
{
    /// <summary>A line of plain text, with a stroke where it would be something else.</summary>
    public static string Escaped(string line) => SignOf(line) is var sign and >= 0 ? line.Insert(sign, "\\") : line;

    /// <summary>How many lines of a text are something other than a paragraph.</summary>
    public static int Count(string text) => text.Split('\n').Count(l => SignOf(l.Trim()) >= 0);

    // Where the sign is that makes it so: of a numbered list the stop behind the number.
    private static int SignOf(string line)
    {
        if (line is ['#' or '>', ..] or ['-' or '+' or '*'] or ['-' or '+' or '*', ' ', ..]) return 0;
        if (line.StartsWith("---", StringComparison.Ordinal) || line.StartsWith(":::", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal)) return 0;
        if (line.Length > 0 && (line.AsSpan().Trim('=').IsEmpty || line.AsSpan().Trim('-').IsEmpty)) return 0;
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        return digits is > 0 and < 10 && digits < line.Length && line[digits] is '.' or ')' && (digits + 1 == line.Length || line[digits + 1] == ' ') ? digits : -1;
    }
}
