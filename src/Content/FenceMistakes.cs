using System.Buffers;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Content;

/// <summary>Says what is wrong where front matter does not begin or end as it must, and how it was probably meant.</summary>
internal static class FenceMistakes
{
    // What people type for hyphens, what word processors make of them, and what other generators want.
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—―−‐‑_*=~+ \t");

    /// <summary>Why a text does not begin with <c>---</c>.</summary>
    public static Diagnostic NotBegun(SourceText source)
    {
        var text = source.Text;
        var begun = text.Length - text.AsSpan().TrimStart().Length;
        var first = LineAt(text, begun);
        if (first.TrimEnd() is "---") return FrontMatterProblems.TextBeforeFrontMatter(source.Span(0, begun));
        var next = begun + first.Length + 1;
        if (IsDashes(first) && next < text.Length && IsSetting(LineAt(text, next))) return FrontMatterProblems.FenceMisspelt(source.Span(begun, begun + first.TrimEnd().Length), first.TrimEnd().ToString());
        if (begun == 0 && IsSetting(first) && EndOfSettings(text, 0) is var end && LineAt(text, NextLine(text, end)).TrimEnd() is "---") return FrontMatterProblems.OpeningMissing(source.LineSpan(1));
        return FrontMatterProblems.NoFrontMatter(source.LineSpan(1), begun == 0 && first.StartsWith("# ") ? YamlText.Write(first[2..].Trim().ToString()) : null);
    }

    /// <summary>Why there is no second <c>---</c>.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">Where the line behind the first one begins.</param>
    public static Diagnostic NotClosed(SourceText source, int start)
    {
        var text = source.Text;
        var end = EndOfSettings(text, start);
        var next = NextLine(text, end);
        var line = LineAt(text, next);
        if (end > start && IsDashes(line)) return FrontMatterProblems.FenceMisspelt(source.Span(next, next + line.TrimEnd().Length), line.TrimEnd().ToString());
        var last = end <= start ? start : text.LastIndexOf('\n', end - 1) + 1;
        return FrontMatterProblems.FrontMatterNotClosed(source.LineSpan(1), source.Span(last, end), isCertain: next >= text.Length || line.Trim().IsEmpty || line.StartsWith("#"));
    }

    /// <summary>Whether settings stop and a text begins before the <c>---</c> that was taken for the second one, and is a line in the text.</summary>
    public static bool EndsBefore(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).IndexOf("\n\n") < 0) return false;
        var settings = EndOfSettings(text, start);
        return settings > start && settings < end && !text.AsSpan(settings, end - settings).Trim().IsEmpty;
    }

    // The end of the last line that is a setting, or belongs to one, without its line end. Behind a blank line only a key goes on.
    private static int EndOfSettings(string text, int start)
    {
        var (end, isBehindBlank) = (start, false);
        for (var at = start; at < text.Length; at = NextLine(text, at))
        {
            var line = LineAt(text, at);
            // Behind a blank line a remark may be a heading, and a list one of the text: what comes next decides.
            if (line.Trim().IsEmpty || (isBehindBlank && (line[0] is '#' || line.StartsWith("- "))))
            {
                isBehindBlank = true;
                continue;
            }

            var belongs = IsSetting(line) || char.IsWhiteSpace(line[0]) || (!isBehindBlank && (line[0] is '#' || line.StartsWith("- ") || (at > start && line.Contains(':'))));
            if (!belongs || IsDashes(line)) break;
            (end, isBehindBlank) = (at + line.TrimEnd().Length, false);
        }

        return end;
    }

    // A small letter first, then letters and hyphens up to a colon: no sentence looks like that.
    private static bool IsSetting(ReadOnlySpan<char> line)
    {
        var key = 0;
        while (key < line.Length && (char.IsLetter(line[key]) || (key > 0 && line[key] is '-' or '_'))) key++;
        var rest = line[key..].TrimStart();
        return key > 0 && char.IsLower(line[0]) && rest.Length > 0 && rest[0] is ':' or '\uFF1A';
    }

    private static bool IsDashes(ReadOnlySpan<char> line) => !line.Trim().IsEmpty && !line.ContainsAnyExcept(Dashes) && (line.Trim().Length > 1 || line.Trim()[0] > 0x7F);

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        var rest = text.AsSpan(Math.Min(start, text.Length));
        return rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
    }

    private static int NextLine(string text, int at) => text.IndexOf('\n', Math.Min(at, text.Length)) is var end and >= 0 ? end + 1 : text.Length;
}
