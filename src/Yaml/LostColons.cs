using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Yaml;

/// <summary>Finds lines whose colon was lost: <c>title Our members</c>. The parser reads on there, and stops a line below.</summary>
internal static class LostColons
{
    /// <summary>The first such line; null where there is none.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">Where the YAML begins.</param>
    /// <param name="end">Where it has ended.</param>
    public static Diagnostic? Find(SourceText source, int start, int end)
    {
        var text = source.TextAsFarAs(end);
        // How far the keys above are indented; a line of a longer text stands further in than its key.
        var indentation = -1;
        for (var lineStart = start; lineStart < end;)
        {
            var lineEnd = text.IndexOf('\n', lineStart, end - lineStart);
            if (lineEnd < 0) lineEnd = end;
            var line = text.AsSpan(lineStart, lineEnd - lineStart);
            var words = line.TrimStart(" -");
            var from = line.Length - words.Length;
            var key = words.IndexOfAnyExceptInRange('a', 'z') is var other && other > 0 && words[other] == '-' ? words.IndexOfAny(' ', ':') : other;
            if (key > 0 && words[key] == ' ' && words[key..].Trim().Length > 0 && (indentation < 0 || from <= indentation) && KnownWords.IsKey(words[..key].ToString()))
            {
                var value = key;
                while (words[value] == ' ') value++;
                return YamlLineProblems.NoColon(source.Span(lineStart + from + key, lineStart + from + value), words[..key].ToString());
            }

            if (key > 0 && words[key] == ':') indentation = from;
            lineStart = lineEnd + 1;
        }

        return null;
    }
}
