using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Compares code, which is the same in every language but for what people read in it: comments, and texts in quotation marks or between tags.</summary>
internal static class CodeCheck
{
    /// <summary>Compares code on lines of its own; the first line that differs is reported.</summary>
    public static void CheckBlock(TextBlock source, TextBlock target, string language, PairReport report)
    {
        if (source.Text == target.Text) return;
        var (a, b) = (CodeLines.Of(source.Text), CodeLines.Of(target.Text));
        var (i, end) = (0, 0);
        while (i < Math.Min(a.Count, b.Count) && CodeLines.AreAlike(a[i], b[i])) i++;
        while (end < Math.Min(a.Count, b.Count) - i && CodeLines.AreAlike(a[^(end + 1)], b[^(end + 1)])) end++;
        if (i + end == a.Count && i + end == b.Count) return;
        // A line that is missing has no counterpart: what is left of the other is longer.
        var (x, y) = (i + end < a.Count ? a[i] : null, i + end < b.Count ? b[i] : null);
        Report(source, target, (x, PlaceOf(source, x)), (y, PlaceOf(target, y)), language, report, "lines");
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

        // Said again, or a word less often, it says no other thing.
        missing.RemoveAll(m => Words(target).Exists(w => w.Code == m.Code));
        surplus.RemoveAll(s => Words(source).Exists(w => w.Code == s.Code));
        surplus.RemoveAll(s => missing.FindIndex(m => CodeLines.HoldWords(m.Code, s.Code)) is var at and >= 0 && RemoveAt(missing, at));
        if (missing.Count + surplus.Count == 0) return;
        var (there, here) = (missing.Count > 0 ? missing[0] : (null, source.Content), surplus.Count > 0 ? surplus[0] : ((string?)null, target.Content));
        Report(source, target, there, here, language, report, "words");
    }

    private static void Report(
        TextBlock source, TextBlock target, (string? Code, SourceSpan Place) there, (string? Code, SourceSpan Place) here, string language, PairReport report, string values)
    {
        var finding = here.Code is null
            ? StructureProblems.CodeMissing(here.Place, there.Code!, language, there.Place)
            : StructureProblems.Code(here.Place, here.Code, language, there.Place, there.Code);
        report.Report(finding, source, target, values);
    }

    private static SourceSpan PlaceOf(TextBlock block, string? line)
    {
        var at = line is null ? -1 : block.Span.Text.IndexOf(line, StringComparison.Ordinal);
        return at < 0 ? block.Span : block.Span.Slice(at, line!.Length);
    }

    private static bool RemoveAt(List<(string Code, SourceSpan Place)> words, int at)
    {
        words.RemoveAt(at);
        return true;
    }

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
