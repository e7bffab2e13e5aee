using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Yaml;

/// <summary>Recognises what editors do wrong in YAML, where the parser itself only knows that something is.</summary>
internal static class YamlMistakes
{
    /// <summary>Mistakes that must be seen in the raw lines: the parser points at the wrong place, or makes silent nonsense of them.</summary>
    public static Diagnostic? FindBeforeParsing(SourceText source, int start, int end)
    {
        var text = source.TextAsFarAs(end);
        for (var lineStart = start; lineStart < end;)
        {
            var lineEnd = text.IndexOf('\n', lineStart, end - lineStart);
            if (lineEnd < 0) lineEnd = end;
            for (var i = lineStart; i < lineEnd && (text[i] is ' ' or '\t' or '\u00A0'); i++)
            {
                if (text[i] == '\t') return YamlProblems.Tab(source.Span(i, i + 1));
                if (text[i] == '\u00A0') return YamlProblems.NoBreakSpace(source.Span(i, i + 1));
            }

            lineStart = lineEnd + 1;
        }

        return null;
    }

    /// <summary>Turns a syntax error at <paramref name="at"/> into the sentence that fits the line it comes from.</summary>
    public static Diagnostic Explain(SourceText source, int at, int start, int end)
    {
        // The parser often stops a line after the mistake: try the line it names and the one before.
        foreach (var candidate in new[] { at, LineStart(source, at) - 1 })
        {
            if (candidate < start || candidate > end) continue;
            if (ExplainLine(source, LineStart(source, candidate), end) is { } found) return found;
        }

        return YamlProblems.NotUnderstood(source.Span(Math.Min(at, end), Math.Min(at + 1, end)));
    }

    private static Diagnostic? ExplainLine(SourceText source, int lineStart, int end)
    {
        var lineEnd = source.Text.IndexOf('\n', lineStart);
        if (lineEnd < 0 || lineEnd > end) lineEnd = end;
        if (lineEnd <= lineStart) return null;
        var line = source.Text[lineStart..lineEnd];
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0) return null;
        var value = line[(colon + 2)..].TrimStart();
        if (value.Length == 0) return null;
        var valueStart = lineStart + line.Length - value.Length;
        var whole = source.Span(valueStart, lineEnd);
        if (value[0] is '"' or '\'')
        {
            return value.Length == 1 || value.TrimEnd()[^1] != value[0] ? YamlProblems.QuoteNotClosed(whole.Slice(0, 1)) : null;
        }

        if (value[0] is '@' or '*' or '&' or '!' or '%' or '|' or '>' or '[' or ']' or '{' or '}' or '`')
        {
            return YamlProblems.ValueStartsBadly(whole.Slice(0, 1), value[0], value.TrimEnd());
        }

        var second = value.IndexOf(": ", StringComparison.Ordinal);
        if (second < 0 && value.TrimEnd().EndsWith(':')) second = value.TrimEnd().Length - 1;
        return second >= 0 ? YamlProblems.ColonInValue(whole.Slice(second, 1), line[..colon].Trim(), value.TrimEnd()) : null;
    }

    private static int LineStart(SourceText source, int offset) =>
        offset <= 0 ? 0 : source.Text.LastIndexOf('\n', Math.Min(offset, source.Text.Length) - 1) + 1;
}
