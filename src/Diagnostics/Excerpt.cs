using System.Globalization;

namespace ChemSter.Site.Diagnostics;

/// <summary>The line in which a finding is, cut to what fits on a screen, in three parts of visible characters.</summary>
/// <param name="Number">The line's number, from 1.</param>
/// <param name="Before">What stands in front of the place.</param>
/// <param name="Marked">The place itself.</param>
/// <param name="After">What stands behind it.</param>
public sealed record Excerpt(int Number, string Before, string Marked, string After)
{
    /// <summary>The widest excerpt, in characters; a longer line is cut around the place.</summary>
    private const int Widest = 96;

    // More than is ever shown, so that what was left out still makes the line too wide, and half a character at the cut is not seen.
    private const int Most = Widest + 2;

    /// <summary>The excerpt of a place.</summary>
    public static Excerpt Of(SourceSpan span)
    {
        var text = span.Source.Text;
        var start = Math.Min(span.Start, text.Length);
        var (lineStart, lineEnd) = (start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1, text.IndexOf('\n', start));
        if (lineEnd < 0) lineEnd = text.Length;
        var end = Math.Clamp(span.End, start, lineEnd);
        // Of a line as long as a paragraph only what may be shown is looked at; shown, it never gets shorter.
        var before = VisibleText.Escape(text[Math.Max(lineStart, start - Most)..start]);
        var marked = VisibleText.Escape(text[start..Math.Min(end, start + Most)]);
        var after = VisibleText.Escape(text[end..Math.Min(lineEnd, end + Most)]);
        if (before.Length + marked.Length + after.Length > Widest)
        {
            if (marked.Length > Widest / 2) marked = string.Concat(marked.AsSpan(0, Widest / 2), "…");
            if (before.Length > Widest / 3) before = string.Concat("…", before.AsSpan(before.Length - Widest / 3));
            var room = Math.Max(0, Widest - before.Length - marked.Length);
            if (after.Length > room) after = string.Concat(after.AsSpan(0, room), "…");
        }

        return new Excerpt(span.From.Line, before, marked, after);
    }

    /// <summary>An empty line, the line, and the one with the carets, all with the margin of the number.</summary>
    /// <param name="carets">How carets are shown; as they are where nothing is given.</param>
    public IReadOnlyList<string> Lines(Func<string, string>? carets = null)
    {
        var number = Number.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length + 1);
        var marks = new string('^', Math.Max(1, VisibleText.Width(Marked)));
        return
        [
            $" {margin}|",
            $" {number} | {Before}{Marked}{After}",
            $" {margin}| {new string(' ', VisibleText.Width(Before))}{carets?.Invoke(marks) ?? marks}",
        ];
    }
}
