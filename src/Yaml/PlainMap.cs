using System.Buffers;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Yaml;

/// <summary>Reads the YAML that nearly all front matter is: a line a key, a value behind it. Whatever is not plainly that is left to
/// the parser, so that there is one meaning of YAML; for a site of thousands of pages the parser is most of what reading them takes.</summary>
internal static class PlainMap
{
    // What begins something else than a plain scalar (YAML 1.2.2, 5.3), and what people write where YAML means something by it.
    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`~=");

    private const int LongestKey = 64;

    /// <summary>The map that stands in a text from <paramref name="start"/> to <paramref name="end"/> (UTF-16 offsets); null where that is for the parser to say.</summary>
    public static YamlMap? TryRead(SourceText source, int start, int end)
    {
        var text = source.TextAsFarAs(end).AsSpan(0, end);
        var entries = new List<YamlEntry>(8);
        for (var at = start; at < end;)
        {
            var length = text[at..].IndexOf('\n');
            var line = length < 0 ? text[at..] : text.Slice(at, length);
            if (ReadLine(source, at, line) is not { } entry) return null;
            foreach (var known in entries)
            {
                if (known.Key.Text == entry.Key.Text) return null;
            }

            entries.Add(entry);
            at += line.Length + 1;
        }

        return entries.Count == 0 ? null : new YamlMap(entries, new SourceSpan(source, entries[0].Key.Span.Start, entries[^1].Value.Span.End));
    }

    private static YamlEntry? ReadLine(SourceText source, int start, ReadOnlySpan<char> line)
    {
        var key = 0;
        while (key < line.Length && (char.IsAsciiLetterLower(line[key]) || (key > 0 && line[key] == '-'))) key++;
        if (key is 0 or > LongestKey || !line[key..].StartsWith(": ") || line[key - 1] == '-') return null;
        var value = line[(key + 2)..].TrimEnd(' ');
        var from = key + 2 + (value.Length - value.TrimStart(' ').Length);
        value = value.TrimStart(' ');
        if (value.IsEmpty || !IsPrintable(value)) return null;
        var place = new SourceSpan(source, start + from, start + from + value.Length);
        var name = new YamlScalar(line[..key].ToString(), false, new SourceSpan(source, start, start + key));
        if (value[0] == '"' && value.Length > 1 && value[^1] == '"')
        {
            var inner = value[1..^1];
            return inner.ContainsAny('"', '\\') ? null : new YamlEntry(name, new YamlScalar(inner.ToString(), true, place));
        }

        var isPlain = !Indicators.Contains(value[0]) && value[^1] != ':' && value.IndexOf(": ") < 0 && value.IndexOf(" #") < 0;
        return isPlain ? new YamlEntry(name, new YamlScalar(value.ToString(), false, place)) : null;
    }

    // Neither a control character, a line end of Unicode, nor anything beyond the basic plane.
    private static bool IsPrintable(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExceptInRange(' ', '\uD7FF') && !text.ContainsAnyInRange('\u007F', '\u009F') && !text.ContainsAnyInRange('\u2028', '\u2029');
}
