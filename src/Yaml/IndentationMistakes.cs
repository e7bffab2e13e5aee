using System.Buffers;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Yaml;

/// <summary>Recognises a line that is set in otherwise than those it belongs to.</summary>
internal static class IndentationMistakes
{
    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"'");

    /// <summary>Looks at the line at which the parser stopped; null where its indentation is not what is wrong.</summary>
    public static Diagnostic? Explain(SourceText source, int lineStart, int start, int end)
    {
        var lines = Lines(source, start, end);
        var at = lines.FindIndex(l => l.Start == lineStart);
        if (at < 0 || !lines[at].IsSetting) return null;
        var (line, above) = (lines[at], at > 0 ? lines[at - 1] : null);
        // Nothing can lie below a setting that has a value already; but the value may go on, and have a colon.
        if (above is { IsSetting: true, HasValue: true } && line.Indentation > above.Indentation) return Move([line], above.Indentation, isCertain: false);
        // All above is set in, and this is not.
        if (line.Indentation == 0 && at > 0 && lines[..at].TrueForAll(l => l.Indentation > 0)) return Move([.. lines[..at]], 0);
        // One blank too few or too many, and of those two lines the one with an odd number of them.
        var group = lines[..at].LastOrDefault(l => l.Indentation < line.Indentation);
        if (group is { IsSetting: true, HasValue: false } && group != above && line.Indentation == group.Indentation + 1)
        {
            return line.Indentation % 2 == 0 ? Move([group], line.Indentation) : Move([line], group.Indentation);
        }

        // Between the indentations of the lines above: it goes with the nearest that is set in further.
        var deeper = lines[..at].Where(l => l.Indentation > line.Indentation).Select(l => l.Indentation).DefaultIfEmpty(-1).Last();
        return deeper >= 0 && lines[..at].TrueForAll(l => l.Indentation != line.Indentation) ? Move([line], deeper) : null;

        Diagnostic Move(IReadOnlyList<Line> moved, int to, bool isCertain = true)
        {
            var less = moved[0].Indentation - to;
            var place = source.Span(moved[0].Start, moved[0].Start + Math.Max(1, moved[0].Indentation));
            return YamlLineProblems.Indentation(place, to, [.. moved.Select(l => new FixEdit(source.Span(l.Start, l.Start + l.Indentation), new string(' ', Math.Max(0, l.Indentation - less))))], isCertain);
        }
    }

    /// <summary>The last line up to the one at which the parser stopped that can't belong where it stands: words at the beginning of a line below others that are set in,
    /// or what was to open a group of settings and is no key any more. Whatever follows such a line seems to be set in wrongly.</summary>
    public static SourceSpan? FindStray(SourceText source, int lineStart, int start, int end)
    {
        var text = source.TextAsFarAs(end);
        SourceSpan? found = null;
        var isSetIn = false;
        for (var at = start; at < end && at <= lineStart;)
        {
            var lineEnd = text.IndexOf('\n', at, end - at) is var next and >= 0 ? next : end;
            var words = text.AsSpan(at, lineEnd - at).Trim();
            var indentation = lineEnd - at - text.AsSpan(at, lineEnd - at).TrimStart(' ').Length;
            if (words.Length > 1)
            {
                var isLost = isSetIn && indentation == 0 && words[0] is not ('#' or '-') && !words.Contains(':');
                var isNoKey = words[^1] == ':' && !words.ContainsAny(Quotes) && words[..^1].ContainsAnyExcept(KeyLetters) && !(words[0] == '#' && words[1] is ' ' or '#') && !words.StartsWith("- ");
                if (isLost || isNoKey) found = source.Span(at + indentation, at + indentation + words.Length);
                if (words[0] != '#') isSetIn = indentation > 0;
            }

            at = lineEnd + 1;
        }

        return found;
    }

    private static List<Line> Lines(SourceText source, int start, int end)
    {
        var lines = new List<Line>();
        var text = source.TextAsFarAs(end);
        for (var at = start; at < end;)
        {
            var lineEnd = text.IndexOf('\n', at, end - at) is var next and >= 0 ? next : end;
            var line = text[at..lineEnd];
            var words = line.TrimStart(' ');
            if (words.Length > 0 && words[0] != '#') lines.Add(Line.Of(at, line.Length - words.Length, words.TrimEnd()));
            at = lineEnd + 1;
        }

        return lines;
    }

    private sealed record Line(int Start, int Indentation, bool IsSetting, bool HasValue)
    {
        public static Line Of(int start, int indentation, string words)
        {
            var key = 0;
            while (key < words.Length && (char.IsLetterOrDigit(words[key]) || words[key] is '-' or '_')) key++;
            var isSetting = key > 0 && words[0] != '-' && key < words.Length && words[key] == ':' && (key + 1 == words.Length || words[key + 1] == ' ');
            return new Line(start, indentation, isSetting, isSetting && words[(key + 1)..].Trim() is { Length: > 0 } value && value[0] is not ('|' or '>' or '#'));
        }
    }
}
