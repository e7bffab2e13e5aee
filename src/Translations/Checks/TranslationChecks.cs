using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>All that is checked in texts and their translations, prepared once for a site.</summary>
/// <param name="data">The site's data.</param>
public sealed class TranslationChecks(SiteData data)
{
    private readonly StructureCheck _structure = new();
    private readonly ContactCheck _contacts = new(data);
    private readonly FactCheck _facts = new(new ValueFinder(data), [new ContactFinder(data.Languages)]);
    private readonly TermCheck _terms = new(data);

    /// <summary>Checks a text that is no translation.</summary>
    public void Check(TextVersion version, DiagnosticBag diagnostics)
    {
        var report = ReportOn(new TextPair(version, version, []), version.Accepted, diagnostics);
        CheckAlone(version, report);
        StalenessCheck.ReportExpired(report);
    }

    /// <summary>Checks a translation, by itself and against the text that it renders.</summary>
    /// <param name="source">The text.</param>
    /// <param name="target">The translation.</param>
    /// <param name="record">What was accepted of the translation; null where nothing was.</param>
    /// <param name="recordsAreUsed">Whether the site has any record.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public void Check(TextVersion source, TextVersion target, TranslationRecord? record, bool recordsAreUsed, DiagnosticBag diagnostics)
    {
        var pair = new TextPair(source, target, BlockAligner.Align(source, target));
        var report = ReportOn(pair, [.. target.Accepted, .. record?.Accepted ?? []], diagnostics);
        CheckAlone(target, report);
        _structure.Check(pair, report);
        _contacts.Check(pair, report);
        _facts.Check(pair, report);
        _terms.Check(pair, report);
        // What was found so far tells more than that the source has changed.
        StalenessCheck.Check(report, record, recordsAreUsed);
        StalenessCheck.ReportExpired(report);
    }

    private void CheckAlone(TextVersion version, PairReport report)
    {
        var found = new DiagnosticBag();
        ContactCheck.CheckNumbers(version, found);
        _facts.Check(version, found);
        _terms.CheckAlone(version, found);
        if (found.IsEmpty) return;
        foreach (var finding in found.Sorted()) report.Report(finding, null, version.BlockAt(finding.Span.Start), finding.Span.Text);
    }

    private PairReport ReportOn(TextPair pair, IReadOnlyList<Acknowledgement> accepted, DiagnosticBag diagnostics) =>
        new(pair, accepted, diagnostics) { Policy = data.Site.Severity };
}
