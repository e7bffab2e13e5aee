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

    /// <summary>The excerpt of a place.</summary>
    public static Excerpt Of(SourceSpan span)
    {
        var text = span.Line;
        var start = Math.Min(span.Start - LineStart(span), text.Length);
        var end = Math.Min(start + (span.End - span.Start), text.Length);
        var before = VisibleText.Escape(text[..start]);
        var marked = VisibleText.Escape(text[start..end]);
        var after = VisibleText.Escape(text[end..]);
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

    private static int LineStart(SourceSpan span) =>
        span.Start == 0 ? 0 : span.Source.Text.LastIndexOf('\n', span.Start - 1) + 1;
}
