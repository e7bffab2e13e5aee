using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>All that is checked in texts and their translations, prepared once for a site.</summary>
public sealed class TranslationChecks
{
    private const string WrongWeekday = "SITE5303";
    private const string MistypedNumber = "SITE5315";

    private readonly SiteData _site;
    private readonly StructureCheck _structure = new();
    private readonly ContactCheck _contacts;
    private readonly FactCheck _facts;
    private readonly NameCheck _names;
    private readonly DatumCheck _data;
    private readonly TermCheck _terms;
    private readonly LanguageCheck _languages;

    /// <summary>Prepares the checks.</summary>
    /// <param name="data">The site's data.</param>
    public TranslationChecks(SiteData data)
    {
        _site = data;
        _contacts = new ContactCheck(data);
        _facts = new FactCheck(new ValueFinder(data), [new ContactFinder(data.Languages), new OrganisationFinder(data)]);
        _terms = new TermCheck(data);
        _names = new NameCheck(data, _terms);
        _data = new DatumCheck(data);
        _languages = new LanguageCheck(data);
    }

    /// <summary>Checks a text by itself.</summary>
    /// <param name="version">The text.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="isSource">Whether it is no translation; of one whose source can't be read nobody knows what it acknowledges.</param>
    public void Check(TextVersion version, DiagnosticBag diagnostics, bool isSource = true)
    {
        var report = ReportOn(new TextPair(version, version, []), version.Accepted, diagnostics);
        CheckAlone(version, report, isTranslation: false);
        if (!isSource) return;
        if (version.SourceVersion is { } pasted) report.Report(StateProblems.SourceVersionInSource(pasted.Span));
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
        var pair = RecordMemory.Align(source, target, record);
        var report = ReportOn(pair, [.. target.Accepted, .. record?.Accepted ?? []], diagnostics);
        if (record is { IsBroken: false, Blocks.Count: > 0 }) StalenessCheck.ExcuseRewritten(report, record);
        // What is not translated at all says no other number and no other name.
        _languages.Check(pair, report);
        // That prose is not what the data says tells more than that it is not what the other text says.
        foreach (var finding in _data.Find(source)) report.NoteAgainstData(finding.Span, source.BlockAt(finding.Span.Start));
        foreach (var finding in _data.Find(target)) report.NoteAgainstData(finding.Span, target.BlockAt(finding.Span.Start));
        _structure.Check(pair, report);
        _contacts.Check(pair, report);
        _facts.Check(pair, report);
        _names.Check(pair, report);
        _terms.Check(pair, report);
        // A wrong date has a wrong weekday as well; one of the two is enough.
        CheckAlone(target, report, isTranslation: true);
        // What was found so far tells more than that the source has changed.
        if (recordsAreUsed || target.SourceVersion is not null) StalenessCheck.Check(report, record, recordsAreUsed);
        StalenessCheck.ReportExpired(report);
    }

    private void CheckAlone(TextVersion version, PairReport report, bool isTranslation)
    {
        var found = new DiagnosticBag();
        ContactCheck.CheckNumbers(version, found);
        _facts.Check(version, found);
        foreach (var finding in _data.Find(version)) found.Report(finding);
        _terms.CheckAlone(version, found);
        if (!isTranslation) _languages.Check(version, found);
        if (found.IsEmpty) return;
        foreach (var finding in found.Sorted())
        {
            var block = version.BlockAt(finding.Span.Start);
            if (!isTranslation || block is null || !report.IsTold(block) || finding.Code is not (WrongWeekday or MistypedNumber)) report.Report(finding, null, block, finding.Span.Text);
        }
    }

    private PairReport ReportOn(TextPair pair, IReadOnlyList<Acknowledgement> accepted, DiagnosticBag diagnostics) =>
        new(pair, accepted, diagnostics) { Policy = _site.Site.Severity };
}
