using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations;

/// <summary>What the check of structure finds in a text and its translation.</summary>
public static class StructureFindings
{
    /// <summary>The findings, in the order in which they are told.</summary>
    public static IReadOnlyList<Diagnostic> In(TextVersion source, TextVersion target, TranslationRecord? record = null, params string[] ignored)
    {
        var pair = RecordMemory.Align(source, target, record);
        var diagnostics = new DiagnosticBag();
        new StructureCheck(ignored.ToHashSet(StringComparer.Ordinal)).Check(pair, new PairReport(pair, [], diagnostics));
        return diagnostics.Sorted();
    }

    /// <summary>The findings in a Polish text and its English translation: each its code, both places, and its message, on one line.</summary>
    public static string InMarkdown(string polish, string english, params string[] ignored) => Show(In(Versions.Polish(polish), Versions.English(english), null, ignored));

    /// <summary>Findings as text, a line each: <c>SITE5201 pl:3, en:1 message</c>.</summary>
    public static string Show(IEnumerable<Diagnostic> findings) =>
        string.Join('\n', findings.Select(f => $"{f.Code} {Place(f.Span)}, {Place(f.Related[0].Span)} {f.Message.English}"));

    private static string Place(SourceSpan span) => $"{span.File.Split('.')[1]}:{span.From.Line}";
}
