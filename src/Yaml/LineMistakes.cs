using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Yaml;

/// <summary>Recognises what is wrong in one line that the parser can't read.</summary>
internal static class LineMistakes
{
    private const string Indicators = "@*&!%|>[]{}`";

    // What looks like a colon: full width, small, ratio, modifier letters (Unicode, confusables of U+003A).
    private const string Colons = "\uFF1A\uFE55\u2236\uA789\u02D0\u02F8\uFE13";

    /// <summary>What is wrong with the value in a line; null where nothing that is known.</summary>
    /// <param name="source">The text.</param>
    /// <param name="lineStart">Where the line begins.</param>
    /// <param name="end">Where the YAML has ended.</param>
    public static Diagnostic? Explain(SourceText source, int lineStart, int end)
    {
        var line = LineAt(source, lineStart, end);
        if (NoBlankAfterHyphen(source, lineStart, line) is { } list) return list;
        var (key, from) = line.IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 ? (line[..colon].Trim().TrimStart('-').Trim(), colon + 2)
            : line.TrimStart().StartsWith("- ", StringComparison.Ordinal) ? ("-", line.IndexOf('-', StringComparison.Ordinal) + 2)
            : ("", -1);
        if (from < 0) return null;
        var value = line[from..].Trim();
        if (value.Length == 0) return null;
        var start = lineStart + from + (line.Length - from - line[from..].TrimStart().Length);
        var whole = source.Span(start, start + value.Length);
        if (value[0] is '"' or '\'') return ExplainQuote(whole, value);
        if (Indicators.Contains(value[0], StringComparison.Ordinal)) return YamlLineProblems.ValueStartsBadly(whole.Slice(0, 1), value[0], whole, YamlText.InQuotes(value));
        var second = value.IndexOf(": ", StringComparison.Ordinal);
        if (second < 0 && value.EndsWith(':')) second = value.Length - 1;
        return second >= 0 && key.Length > 0 && key != "-" ? YamlLineProblems.ColonInValue(whole.Slice(second, 1), key, whole, YamlText.InQuotes(value)) : null;
    }

    /// <summary>What stands in a line in place of a colon and a blank; null where both are there, or it is no key that begins the line.</summary>
    public static Diagnostic? ExplainColon(SourceText source, int lineStart, int end)
    {
        var line = LineAt(source, lineStart, end);
        var from = line.Length - line.TrimStart(' ', '-').Length;
        var key = from;
        while (key < line.Length && (char.IsLetter(line[key]) || (key > from && line[key] is '-' or '_'))) key++;
        if (key == from || key == line.Length) return null;
        var to = key;
        while (to < line.Length && line[to] is ' ' or '\u00A0' or '\u202F' or '\t') to++;
        if (to == line.Length) return null;
        var isColon = line[to] == ':';
        if (!isColon && line[to] != '=' && !Colons.Contains(line[to], StringComparison.Ordinal)) return null;
        to++;
        // An address begins like a key, a time like nothing else; a colon at the end of the line opens a group of settings.
        if (isColon && (to == line.Length || line[to] is ' ' or '/')) return null;
        while (to < line.Length && (line[to] is ' ' or '\t' || char.IsWhiteSpace(line[to]))) to++;
        if (to == line.Length) return null;
        var place = source.Span(lineStart + key, lineStart + to);
        var isStrange = place.Text.Any(c => c > 0x7F);
        return isStrange ? YamlLineProblems.StrangeColon(place, isColon) : YamlLineProblems.NoBlankAfterColon(place, line[from..key]);
    }

    /// <summary>Items of a list without a blank behind their hyphens, in a text that was meant to be a list; null where it is none.</summary>
    public static Diagnostic? NoBlankAfterHyphen(SourceSpan text)
    {
        var places = new List<SourceSpan>();
        for (var at = text.Start; at < text.End;)
        {
            var line = LineAt(text.Source, at, text.End);
            var hyphen = line.Length - line.TrimStart().Length;
            if (hyphen >= line.Length || line[hyphen] != '-') return null;
            places.Add(text.Source.Span(at + hyphen, at + hyphen + 1));
            at += line.Length + 1;
        }

        return places.Count == 0 ? null : YamlLineProblems.NoBlankAfterHyphen(places[0], [.. places.Where(p => !IsBlankAt(p)).Select(p => new FixEdit(p.Slice(1, 0), " "))]);
    }

    private static bool IsBlankAt(SourceSpan hyphen) => hyphen.Source.TextAsFarAs(hyphen.End + 1).AsSpan(hyphen.End).StartsWith(" ");

    private static Diagnostic? NoBlankAfterHyphen(SourceText source, int lineStart, string line)
    {
        var hyphen = line.Length - line.TrimStart(' ').Length;
        return hyphen + 1 < line.Length && line[hyphen] == '-' && line[hyphen + 1] is not (' ' or '-')
            ? NoBlankAfterHyphen(source.Span(lineStart + hyphen, lineStart + line.Length))
            : null;
    }

    private static Diagnostic? ExplainQuote(SourceSpan whole, string value)
    {
        var quote = value[0];
        if (value.Length > 1 && value[^1] is '”' or '“' or '„' or '’')
        {
            if (!value[1..].Contains(quote, StringComparison.Ordinal)) return YamlLineProblems.QuoteNotClosed(whole.Slice(0, 1), whole, value[..^1] + quote, isCertain: true);
        }

        var closing = value.IndexOf(quote, 1);
        if (closing < 0) return YamlLineProblems.QuoteNotClosed(whole.Slice(0, 1), whole, value + quote, isCertain: false);
        return closing + 1 < value.Length ? YamlLineProblems.TextBehindQuote(whole.Slice(closing + 1, value.Length - closing - 1), whole, YamlText.InQuotes(value)) : null;
    }

    private static string LineAt(SourceText source, int start, int end)
    {
        var text = source.TextAsFarAs(end);
        var lineEnd = start < end ? text.IndexOf('\n', start, end - start) : end;
        return text[start..(lineEnd < 0 ? end : lineEnd)];
    }
}
