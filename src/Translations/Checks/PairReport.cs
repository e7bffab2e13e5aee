using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Takes what is found in a text and its translation, leaves out what somebody has acknowledged, and passes on the rest.</summary>
/// <param name="pair">The two.</param>
/// <param name="accepted">The acknowledgements that hold for them.</param>
/// <param name="diagnostics">Where findings go.</param>
public sealed class PairReport(TextPair pair, IReadOnlyList<Acknowledgement> accepted, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly HashSet<TextBlock> _told = [];
    private readonly List<SourceSpan> _againstData = [];
    private readonly List<SourceSpan> _names = [];
    private readonly HashSet<TextBlock> _excused = [];

    /// <summary>The two.</summary>
    public TextPair Pair => pair;

    /// <summary>How bad findings are in this site.</summary>
    public SeverityPolicy Policy { get; init; } = SeverityPolicy.Default;

    /// <summary>The acknowledgements that nothing was found for: what they spoke of has changed.</summary>
    public IEnumerable<Acknowledgement> Expired => accepted.Where(a => !_used.Contains(a.Token));

    /// <summary>Notes a place, in either text, that says something else than the data. That the two texts differ there is then known, and need not be said once more.</summary>
    public void NoteAgainstData(SourceSpan place, TextBlock? block)
    {
        _againstData.Add(place);
        if (block is not null) _told.Add(block);
    }

    /// <summary>Reports a finding, unless it has been acknowledged.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="source">The block of the source that it is about; null for none.</param>
    /// <param name="target">The block of the translation that it is about; null for none.</param>
    /// <param name="values">What was compared, in normal form, so that two findings in one block have tokens of their own.</param>
    public void Report(Diagnostic finding, TextBlock? source, TextBlock? target, string values = "")
    {
        // Behind the mark stands the source's own text, which is told as such (SITE5120).
        if (target is not null && ToDoMark.IsIn(target.Text)) return;
        var token = AcceptanceToken.Of(finding.Code, source, target, values);
        if (accepted.Any(a => a.Token == token))
        {
            _used.Add(token);
            return;
        }

        if (_againstData.Count > 0 && finding.Code is "SITE5301" or "SITE5305" or "SITE5310" && finding.Related.Select(r => r.Span).Prepend(finding.Span).Any(p => Has(_againstData, p))) return;
        // A name of the data may be a term as well.
        if (finding.Code == "SITE5401" && finding.Related.Any(r => Has(_names, r.Span))) return;
        if (finding.Code is ['S', 'I', 'T', 'E', '5', '3' or '4', ..] && (IsExcused(source) || IsExcused(target))) return;
        if (Apply(finding) is not { } told) return;
        diagnostics.Report(told with { Token = token, Acknowledging = WayToAccept(token) });
        if (finding.Code is "SITE5310" or "SITE5311") _names.AddRange(finding.Related.Select(r => r.Span));
        // What is wrong with a block is told once; that its source has changed besides, when it is mended.
        if (finding.Code is not ['S', 'I', 'T', 'E', '5', '2' or '3' or '4' or '5', ..]) return;
        if (source is not null) _told.Add(source);
        if (target is not null) _told.Add(target);
    }

    /// <summary>Leaves out what is found of facts and terms in a block from here on: that it is not translated, or that all of its source has changed, says it all.</summary>
    public void Excuse(TextBlock block) => _excused.Add(block);

    /// <summary>Whether a block was found to say something else than its counterpart. That its source has changed is then known, and need not be said once more.</summary>
    public bool IsTold(TextBlock block) => _told.Contains(block);

    // Data and snippets have no settings of a page; what a record says of them is about their translations.
    private Bilingual? WayToAccept(string token)
    {
        if (pair.Target.Blocks.Any(b => b.Kind == BlockKind.FrontMatter)) return StateProblems.AcceptInPage(pair.Target.Source.Path, token);
        return ReferenceEquals(pair.Source, pair.Target) ? null : StateProblems.AcceptByCommand($"translate accept {pair.Source.Key} {pair.Target.Language.Code}", token);
    }

    private bool IsExcused(TextBlock? block) => block is not null && _excused.Contains(block);

    /// <summary>Reports a finding that is about the text as a whole, and can't be acknowledged.</summary>
    public void Report(Diagnostic finding)
    {
        if (Apply(finding) is { } told) diagnostics.Report(told);
    }

    private static bool Has(List<SourceSpan> places, SourceSpan place) => places.Exists(known => known.Source == place.Source && known.Start < place.End && place.Start < known.End);

    private Diagnostic? Apply(Diagnostic finding) => Policy.Apply(finding, pair.Source.IsDraft || pair.Target.IsDraft);
}
