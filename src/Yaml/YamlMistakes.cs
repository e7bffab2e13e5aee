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
            var indentation = text.AsSpan(lineStart, lineEnd - lineStart);
            indentation = indentation.IndexOfAnyExcept(" \t\u00A0") is var words and >= 0 ? indentation[..words] : indentation;
            if (indentation.IndexOfAny('\t', '\u00A0') is var at and >= 0) return TabMistakes.Explain(source, source.Span(lineStart + at, lineStart + at + 1), start, end);
            lineStart = lineEnd + 1;
        }

        return null;
    }

    /// <summary>Turns a syntax error at <paramref name="at"/> into the sentence that fits the line it comes from.</summary>
    public static Diagnostic Explain(SourceText source, int at, int start, int end)
    {
        // The parser often stops a line after the mistake: try the line it names and the one before.
        var text = source.TextAsFarAs(end);
        var named = LineStart(text, Math.Min(at, end));
        foreach (var candidate in new[] { named, LineStart(text, named - 1) })
        {
            if (candidate < start || candidate > end) continue;
            if (LineMistakes.Explain(source, candidate, end) is { } found) return found;
        }

        // A line without a proper colon goes on with the next one, and the parser stops far behind it.
        for (var line = start; line >= 0 && line <= named && line < end; line = text.IndexOf('\n', line) is var next and >= 0 ? next + 1 : -1)
        {
            if (LineMistakes.ExplainColon(source, line, end) is { } found) return found;
        }

        if (LostColons.Find(source, start, Math.Min(end, text.IndexOf('\n', named) is var lineEnd and >= 0 ? lineEnd : end)) is { } lost) return lost;
        var stray = IndentationMistakes.FindStray(source, named, start, end);
        return (stray is null ? IndentationMistakes.Explain(source, named, start, end) : null)
            ?? YamlProblems.NotUnderstood(stray ?? source.Span(Math.Min(at, end), Math.Min(at + 1, end)));
    }

    /// <summary>A value with which an anchor, an alias or a tag begins.</summary>
    public static Diagnostic NotAllowed(SourceSpan mark, int end)
    {
        var text = mark.Source.TextAsFarAs(end);
        var lineEnd = text.IndexOf('\n', mark.Start, end - mark.Start) is var next and >= 0 ? next : end;
        var value = mark.Source.Span(mark.Start, mark.Start + text.AsSpan(mark.Start, lineEnd - mark.Start).TrimEnd().Length);
        return YamlLineProblems.NotAllowed(mark, value, YamlText.InQuotes(value.Text));
    }

    private static int LineStart(string text, int offset) =>
        offset < 0 ? -1 : offset == 0 || text.Length == 0 ? 0 : text.LastIndexOf('\n', Math.Min(offset, text.Length) - 1) + 1;
}
