using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Compares code on lines of its own, which is the same in every language but for what people read in it: comments, and texts in
/// quotation marks or between tags.</summary>
internal static class CodeCheck
{
    /// <summary>Reports the first line that differs.</summary>
    public static void Check(TextBlock source, TextBlock target, string language, PairReport report)
    {
        if (source.Text == target.Text) return;
        var (a, b) = (CodeLines.Of(source.Text), CodeLines.Of(target.Text));
        var (i, end) = (0, 0);
        while (i < Math.Min(a.Count, b.Count) && CodeLines.AreAlike(a[i], b[i])) i++;
        while (end < Math.Min(a.Count, b.Count) - i && CodeLines.AreAlike(a[^(end + 1)], b[^(end + 1)])) end++;
        if (i + end == a.Count && i + end == b.Count) return;
        // A line that is missing has no counterpart: only of the other version something is left in the middle.
        var (there, here) = (i + end < a.Count ? a[i] : null, i + end < b.Count ? b[i] : null);
        var finding = here is null
            ? StructureProblems.CodeMissing(target.Span, there!, language, PlaceOf(source, there))
            : StructureProblems.Code(PlaceOf(target, here), here, language, PlaceOf(source, there), there);
        report.Report(finding, source, target);
    }

    private static SourceSpan PlaceOf(TextBlock block, string? line)
    {
        var at = line is null ? -1 : block.Span.Text.IndexOf(line, StringComparison.Ordinal);
        return at < 0 ? block.Span : block.Span.Slice(at, line!.Length);
    }
}
