using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>All that is checked in texts and their translations, prepared once for a site.</summary>
/// <param name="data">The site's data.</param>
public sealed class TranslationChecks(SiteData data)
{
    private readonly StructureCheck _structure = new();

    /// <summary>Checks a text by itself.</summary>
    public void Check(TextVersion version, DiagnosticBag diagnostics)
    {
        var report = ReportOn(new TextPair(version, version, []), version.Accepted, diagnostics);
        _ = report;
    }

    /// <summary>Checks a translation against the text that it renders.</summary>
    /// <param name="source">The text.</param>
    /// <param name="target">The translation.</param>
    /// <param name="record">What was accepted of the translation; null where nothing was.</param>
    /// <param name="recordsAreUsed">Whether the site has any record.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public void Check(TextVersion source, TextVersion target, TranslationRecord? record, bool recordsAreUsed, DiagnosticBag diagnostics)
    {
        var pair = new TextPair(source, target, BlockAligner.Align(source, target));
        var report = ReportOn(pair, [.. target.Accepted, .. record?.Accepted ?? []], diagnostics);
        _structure.Check(pair, report);
        // What was found so far tells more than that the source has changed.
        StalenessCheck.Check(report, record, recordsAreUsed);
        StalenessCheck.ReportExpired(report);
    }

    private PairReport ReportOn(TextPair pair, IReadOnlyList<Acknowledgement> accepted, DiagnosticBag diagnostics) =>
        new(pair, accepted, diagnostics) { Policy = data.Site.Severity };
}
