using System.Buffers;
using System.Text;

namespace ChemSter.Site.Translations;

/// <summary>Writes a segment as Markdown. What was written is read again, and is good only if it says the same: so nothing that a
/// translator types can turn into marks, another block or a new row of a table.</summary>
internal static class SegmentWriter
{
    private const int MostTried = 64;

    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<&{}|\"'!()~");
    private static readonly SearchValues<char> AtBegin = SearchValues.Create("#>-+*=|:~`_[<\"");

    /// <summary>The Markdown of a segment; null where there is none that says just this.</summary>
    public static string? Write(Segment segment, SegmentForm form, IReadOnlyCollection<string> references)
    {
        if (!segment.IsBalanced) return null;
        // From the plainest on: mostly the words can stand as they are.
        var plain = Join(segment, form, escapes: false);
        if (Says(plain)) return plain;
        if (form.Writing is SegmentWriting.Plain or SegmentWriting.Title) return null;
        if (EscapeBegins(plain) is var begun && Says(begun)) return begun;
        if (WriteEscaped(segment, form, references) is not { } escaped) return null;
        // Then the fewest that do: each is taken away again if it isn't missed.
        for (int i = 0, tried = 0; i < escaped.Length && tried < MostTried; i++)
        {
            if (escaped[i] != '\\' || i + 1 == escaped.Length || !Special.Contains(escaped[i + 1])) continue;
            tried++;
            if (escaped.Remove(i, 1) is var fewer && Says(fewer)) escaped = fewer;
            else i++;
        }

        return escaped;

        bool Says(string text) => segment.Equals(SegmentReader.Read(text, form, references));
    }

    /// <summary>The Markdown of a segment with a backslash before each sign that could mean something; null where even that does not say it.</summary>
    public static string? WriteEscaped(Segment segment, SegmentForm form, IReadOnlyCollection<string> references)
    {
        if (form.Writing is SegmentWriting.Plain or SegmentWriting.Title) return null;
        var escaped = Join(segment, form, escapes: true);
        if (segment.Equals(SegmentReader.Read(escaped, form, references))) return escaped;
        escaped = EscapeBegins(escaped);
        return segment.Equals(SegmentReader.Read(escaped, form, references)) ? escaped : null;
    }

    /// <summary>Markdown that a person wrote, made into a single block of its form if a backslash will do; null where not.</summary>
    public static string? Mend(string markdown, SegmentForm form, IReadOnlyCollection<string> references)
    {
        var flat = form.Writing is SegmentWriting.Plain ? markdown : SegmentLines.Flatten(markdown);
        if (SegmentReader.Read(flat, form, references) is not null) return flat;
        var mended = EscapeBegins(flat);
        if (form.Writing == SegmentWriting.Cell) mended = EscapeBars(mended);
        return SegmentReader.Read(mended, form, references) is null ? null : mended;
    }

    private static string Join(Segment segment, SegmentForm form, bool escapes)
    {
        var text = new StringBuilder();
        foreach (var part in segment.Parts)
        {
            if (part.Kind != PartKind.Text) text.Append(part.Text);
            else if (escapes) Escape(part.Text, text);
            else text.Append(form.Writing == SegmentWriting.Cell ? EscapeBars(part.Text) : EscapeBraces(part.Text, form));
        }

        return text.ToString();
    }

    private static void Escape(string words, StringBuilder text)
    {
        foreach (var c in words)
        {
            if (Special.Contains(c)) text.Append('\\');
            text.Append(c);
        }
    }

    // A brace that is never closed would take what stands behind the text for attributes.
    private static string EscapeBraces(string text, SegmentForm form)
    {
        var last = text.LastIndexOf('{');
        return form.Writing is SegmentWriting.Plain or SegmentWriting.Title || last < 0 || text.IndexOf('}', last) > 0 ? text : text.Insert(last, "\\");
    }

    private static string EscapeBars(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length) escaped.Append(text[i++]);
            else if (text[i] == '|') escaped.Append('\\');
            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    // What begins a list, a heading, a quotation or a table begins none behind a backslash.
    private static string EscapeBegins(string text) => string.Join('\n', text.Split('\n').Select(EscapeBegin));

    private static string EscapeBegin(string line)
    {
        if (line.Length == 0) return line;
        if (AtBegin.Contains(line[0])) return "\\" + line;
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        return digits is > 0 and < 10 && digits < line.Length && line[digits] is '.' or ')' ? line.Insert(digits, "\\") : line.TrimEnd('#') is var head && head.Length < line.Length ? $"{head}\\{line[head.Length..]}" : line;
    }
}
