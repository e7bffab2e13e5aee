using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Content;

/// <summary>Where front matter stands in a page, between its two <c>---</c>; all are UTF-16 offsets.</summary>
/// <param name="Start">Where its YAML begins.</param>
/// <param name="End">Where its YAML ends.</param>
/// <param name="Body">Where the page’s text begins.</param>
public readonly record struct FrontMatterFence(int Start, int End, int Body)
{
    /// <summary>How many characters front matter may have.</summary>
    public const int MaximalLength = 64 * 1024;

    /// <summary>Finds the two <c>---</c>; null where they are not as they should be, which has been reported then.</summary>
    public static FrontMatterFence? Find(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Head;
        if (source.Problem is { } problem)
        {
            diagnostics.Report(problem);
            return null;
        }

        if (!IsFence(LineFrom(text, 0)))
        {
            diagnostics.Report(FenceMistakes.NotBegun(source));
            return null;
        }

        var start = NextLine(text, 0);
        for (var at = start; at < text.Length; at = NextLine(text, at))
        {
            if (!IsFence(LineFrom(text, at))) continue;
            if (FenceMistakes.EndsBefore(text, start, at)) break;
            if (at - start <= MaximalLength) return new FrontMatterFence(start, at, NextLine(text, at));
            diagnostics.Report(FrontMatterProblems.FrontMatterTooLarge(source.LineSpan(1), MaximalLength));
            return null;
        }

        diagnostics.Report(FenceMistakes.NotClosed(source, start));
        return null;

        static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is "---";
    }

    private static ReadOnlySpan<char> LineFrom(string text, int start) => text.AsSpan(start, EndOfLine(text, start) - start);

    private static int NextLine(string text, int start) => Math.Min(EndOfLine(text, start) + 1, text.Length);

    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start) is var end and >= 0 ? end : text.Length;
}
