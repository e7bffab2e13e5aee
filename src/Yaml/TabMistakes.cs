using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Yaml;

/// <summary>Makes blanks of the tabs and no-break spaces with which lines are set in. How many blanks a tab stands for only the lines around can say.</summary>
internal static class TabMistakes
{
    /// <summary>What is wrong with the indentation, with the change of all such lines.</summary>
    /// <param name="source">The text.</param>
    /// <param name="first">The first such character.</param>
    /// <param name="start">Where the YAML begins.</param>
    /// <param name="end">Where it has ended.</param>
    public static Diagnostic Explain(SourceText source, SourceSpan first, int start, int end)
    {
        var lines = Lines(source.TextAsFarAs(end), start, end);
        var edits = new List<FixEdit>();
        var isCertain = true;
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            if (!line.IsToMend) continue;
            if (line.Words.Length == 0) line.Width = 0;
            else if (line.Written.Contains('\t', StringComparison.Ordinal))
            {
                var known = WidthOf(lines, at);
                isCertain &= known is not null;
                line.Width = known ?? line.Written.Sum(c => c == '\t' ? 2 : 1);
            }

            edits.Add(new FixEdit(source.Span(line.Start, line.Start + line.Written.Length), new string(' ', line.Width)));
        }

        return first.Text == "\t" ? YamlLineProblems.Tab(first, edits, isCertain) : YamlLineProblems.NoBreakSpace(first, edits, isCertain);
    }

    // Null where it could be this or that.
    private static int? WidthOf(List<Line> lines, int at)
    {
        var line = lines[at];
        var previous = lines.FindLastIndex(Math.Max(0, at - 1), at, l => l.IsSetting);
        if (previous < 0) return null;
        var above = lines[previous];
        // As deep as the line right above, or as the last one of the same kind of which no line less deep has been since.
        for (var i = previous; i >= 0; i--)
        {
            if (lines[i].Written == line.Written && lines[i].IsToMend && lines[i].IsSetting) return lines[i].Width;
            if (lines[i].IsSetting && !lines[i].IsToMend) break;
        }

        // Behind a hyphen the settings of an item begin, one below the other.
        if (!above.OpensGroup) return above.IsItem && !line.IsItem && !above.IsToMend ? above.Width + 2 : null;
        var group = above.Width + (above.IsItem ? 2 : 0);
        // The others of the group may be set in properly.
        for (var i = at; i < lines.Count; i++)
        {
            if (!lines[i].IsSetting) continue;
            if (!lines[i].IsToMend)
            {
                if (lines[i].Width <= group) break;
                if (!lines[..i].Skip(at).Any(l => l.OpensGroup)) return lines[i].Width;
                // What belongs to this line must lie deeper than it will.
                if (lines[i].Width <= group + 2) return null;
                break;
            }

            if (lines[i].Written != line.Written && !lines[..i].Skip(at).Any(l => l.OpensGroup)) break;
        }

        return group + 2;
    }

    private static List<Line> Lines(string text, int start, int end)
    {
        var lines = new List<Line>();
        for (var at = start; at < end;)
        {
            var lineEnd = text.IndexOf('\n', at, end - at) is var next and >= 0 ? next : end;
            var line = text[at..lineEnd];
            var words = line.TrimStart(' ', '\t', '\u00A0');
            lines.Add(new Line(at, line[..(line.Length - words.Length)], words.TrimEnd()));
            at = lineEnd + 1;
        }

        return lines;
    }

    private sealed class Line(int start, string written, string words)
    {
        public int Start => start;

        public string Written => written;

        public string Words => words;

        public int Width { get; set; } = written.Length;

        public bool IsToMend => written.AsSpan().IndexOfAny('\t', '\u00A0') >= 0;

        // Neither empty nor a remark.
        public bool IsSetting => words.Length > 0 && words[0] != '#';

        public bool IsItem => words.StartsWith("- ", StringComparison.Ordinal);

        public bool OpensGroup => IsSetting && (words.EndsWith(':') || words.EndsWith(": |", StringComparison.Ordinal) || words.EndsWith(": >", StringComparison.Ordinal));
    }
}
