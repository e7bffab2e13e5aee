using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Makes findings of facts that don't agree.</summary>
internal static class FactFindings
{
    // From a thousand million on, languages name the powers of a thousand differently.
    private const decimal Milliard = 1_000_000_000;

    /// <summary>A fact of the source and another in its place.</summary>
    public static void ReportConflict(PairReport report, BlockComparison blocks, Fact missing, Fact added)
    {
        var (source, target) = (blocks.Source!.SpanOf(missing.Start, missing.Length), blocks.Target!.SpanOf(added.Start, added.Length));
        var (sourceText, targetText) = (blocks.SourceText(missing).ToString(), blocks.TargetText(added).ToString());
        Diagnostic finding;
        if (FactAgreement.IsSameLessPrecise(missing, added)) finding = FactProblems.OtherPrecision(target, targetText, source, sourceText);
        else if (AreMarksConfused(missing, sourceText, added, targetText)) finding = FactProblems.MarksOfOtherLanguage(target, targetText, Plain(added), source, sourceText, Plain(missing));
        else if (AreFalseFriends(missing, sourceText, added, targetText)) finding = FactProblems.FalseFriend(target, targetText, Plain(added), source, sourceText, Plain(missing));
        else finding = FactProblems.Differs(KindOf(missing, added), target, targetText, source, sourceText);
        report.Report(finding, blocks.Source, blocks.Target, $"{missing.Kind} {missing.Value} {added.Kind} {added.Value}");
    }

    /// <summary>A fact that the translation lacks.</summary>
    public static void ReportMissing(PairReport report, BlockComparison blocks, Fact fact) =>
        report.Report(
            FactProblems.Missing(KindOf(fact.Kind), blocks.Target!.Content, blocks.Source!.SpanOf(fact.Start, fact.Length), blocks.SourceText(fact).ToString()),
            blocks.Source, blocks.Target, $"- {fact.Kind} {fact.Value}");

    /// <summary>A fact that only the translation has.</summary>
    public static void ReportAdded(PairReport report, BlockComparison blocks, Fact fact) =>
        report.Report(
            FactProblems.Added(KindOf(fact.Kind), blocks.Target!.SpanOf(fact.Start, fact.Length), blocks.TargetText(fact).ToString(), blocks.Source!.Content),
            blocks.Source, blocks.Target, $"+ {fact.Kind} {fact.Value}");

    // 1,500 is one and a half in Polish, and fifteen hundred in English.
    private static bool AreMarksConfused(Fact a, string aText, Fact b, string bText) =>
        FactAgreement.Magnitude(a) is { } first && FactAgreement.Magnitude(b) is { } second
        && (first == second * 1000 || second == first * 1000)
        && (FactAgreement.HasMarkOfThousand(aText) || FactAgreement.HasMarkOfThousand(bText));

    // Values a thousand times apart, both in words that begin alike: "bilion" and "billion".
    private static bool AreFalseFriends(Fact a, string aText, Fact b, string bText)
    {
        if (FactAgreement.Magnitude(a) is not { } first || FactAgreement.Magnitude(b) is not { } second) return false;
        return Math.Min(first, second) >= Milliard && (first == second * 1000 || second == first * 1000) && WordOf(aText)[..1].Equals(WordOf(bText)[..1], StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> WordOf(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length - 1 && !char.IsLetter(text[start])) start++;
        return text[start..];
    }

    private static string Plain(Fact fact) => fact.Value.TrimEnd('.');

    // Four digits that were taken for a year on one side only are a number.
    private static ComparedFact KindOf(Fact a, Fact b) =>
        a.Kind != b.Kind && (a.Kind == FactKind.Number || b.Kind == FactKind.Number) && (a.Kind == FactKind.Date || b.Kind == FactKind.Date)
            ? ComparedFact.Number
            : KindOf(a.IsLoose ? b.Kind : a.Kind);

    private static ComparedFact KindOf(FactKind kind) => kind switch
    {
        FactKind.Date or FactKind.Period => ComparedFact.Date,
        FactKind.Time => ComparedFact.Time,
        FactKind.Number => ComparedFact.Number,
        FactKind.Percent => ComparedFact.Percent,
        FactKind.Amount => ComparedFact.Amount,
        FactKind.Quantity => ComparedFact.Quantity,
        _ => ComparedFact.Code,
    };
}
