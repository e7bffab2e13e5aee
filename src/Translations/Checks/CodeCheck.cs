using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Compares code, which is the same in every language but for the comments in it.</summary>
internal static class CodeCheck
{
    private static readonly string[] CommentMarks = ["//", "#", "<!--", "/*", "* ", "--", ";", "%", "{/*"];

    /// <summary>Compares code on lines of its own; the first line that differs is reported.</summary>
    public static void CheckBlock(TextBlock source, TextBlock target, string language, PairReport report)
    {
        if (source.Text == target.Text) return;
        var (a, b) = (Lines(source.Text), Lines(target.Text));
        for (var i = 0; i < Math.Max(a.Length, b.Length); i++)
        {
            var (x, y) = (i < a.Length ? a[i] : null, i < b.Length ? b[i] : null);
            if (x is not null && y is not null && (x == y || IsInComment(x, y))) continue;
            report.Report(StructureProblems.Code(PlaceOf(target, y), Excerpt(y), language, PlaceOf(source, x), Excerpt(x)), source, target);
            return;
        }
    }

    /// <summary>Compares code in a sentence, in whatever order.</summary>
    public static void CheckWords(TextBlock source, TextBlock target, string language, PairReport report)
    {
        if (!HasCode(source) && !HasCode(target)) return;
        var missing = Words(source);
        var surplus = new List<(string Code, SourceSpan Place)>();
        foreach (var word in Words(target))
        {
            var at = missing.FindIndex(w => w.Code == word.Code);
            if (at < 0) surplus.Add(word);
            else missing.RemoveAt(at);
        }

        if (missing.Count + surplus.Count == 0) return;
        var finding = StructureProblems.Code(
            surplus.Count > 0 ? surplus[0].Place : target.Content,
            surplus.Count > 0 ? surplus[0].Code : null,
            language,
            missing.Count > 0 ? missing[0].Place : source.Content,
            missing.Count > 0 ? missing[0].Code : null);
        report.Report(finding, source, target, "words");
    }

    private static string[] Lines(string code) => Array.ConvertAll(code.TrimEnd().Split('\n'), line => line.TrimEnd());

    // Whether the lines are alike as far as where a comment begins.
    private static bool IsInComment(string a, string b)
    {
        var common = a.AsSpan().CommonPrefixLength(b);
        foreach (var mark in CommentMarks)
        {
            if (a.AsSpan(0, common).Contains(mark, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static SourceSpan PlaceOf(TextBlock block, string? line)
    {
        var at = line is null ? -1 : block.Span.Text.IndexOf(line, StringComparison.Ordinal);
        return at < 0 ? block.Span : block.Span.Slice(at, line!.Length);
    }

    private static string? Excerpt(string? line) => line?.Trim();

    private static bool HasCode(TextBlock block)
    {
        foreach (var run in block.Runs)
        {
            if (run.Kind == RunKind.Code) return true;
        }

        return false;
    }

    private static List<(string Code, SourceSpan Place)> Words(TextBlock block)
    {
        var words = new List<(string, SourceSpan)>();
        foreach (var run in block.Runs)
        {
            if (run.Kind == RunKind.Code) words.Add((block.Text.Substring(run.Start, run.Length), block.SpanOf(run.Start, run.Length)));
        }

        return words;
    }
}
