using System.Collections.Frozen;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Holds texts to the agreed terms of <c>data/glossary.yml</c>: wording to avoid, terms of the source without their counterpart in the translation, and one
/// term rendered in two ways. Made once for a site; safe to use from several threads.</summary>
/// <remarks>A counterpart is asked for where a section mentions the term for the first time, and in every heading; later a pronoun or a shortened form may stand for
/// it. The other direction isn't checked: a translation may say more exactly what the source leaves to the reader.</remarks>
public sealed class TermCheck
{
    private readonly FrozenDictionary<string, TermTable> _tables;
    private readonly int _terms;

    /// <summary>Makes the check of a site.</summary>
    public TermCheck(SiteData data)
    {
        _terms = data.Glossary.Count;
        _tables = data.Languages.ToFrozenDictionary(l => l.Code, l => new TermTable(data, l), StringComparer.Ordinal);
    }

    /// <summary>Reports the terms of a source that its translation doesn't render as agreed.</summary>
    /// <param name="pair">The two texts.</param>
    /// <param name="report">Takes what is found.</param>
    public void Check(TextPair pair, PairReport report)
    {
        if (_terms == 0) return;
        var source = new TextTerms(pair.Source, _tables[pair.Source.Language.Code]);
        var target = new TextTerms(pair.Target, _tables[pair.Target.Language.Code]);
        new PairTerms(pair, source, target, _terms).Report(report);
    }

    /// <summary>Reports wording to avoid. Passages in another language, code and names of organisations are left alone.</summary>
    /// <param name="text">The text, a source or a translation.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public void CheckAlone(TextVersion text, DiagnosticBag diagnostics)
    {
        if (_terms == 0) return;
        var terms = new TextTerms(text, _tables[text.Language.Code]);
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            foreach (var hit in terms.In(i))
            {
                if (!hit.IsInside) ReportAvoided(hit, text, text.Blocks[i], diagnostics);
            }
        }
    }

    /// <summary>Whether a word of a block belongs to an agreed term there: "Koordynator Klastra" is a term with a counterpart, and no name.</summary>
    /// <param name="block">The block.</param>
    /// <param name="language">Its language.</param>
    /// <param name="start">Where the word begins in the block's text.</param>
    /// <param name="length">How long it is there.</param>
    public bool Covers(TextBlock block, Language language, int start, int length)
    {
        if (!_tables.TryGetValue(language.Code, out var table) || table.IsEmpty) return false;
        var hits = new List<TermHit>();
        table.Find(block, hits);
        return hits.Exists(h => start >= h.Start && start + length <= h.Start + h.Length && h.Wordings.Any(w => w.IsRight));
    }

    /// <summary>Where a translation has the agreed counterpart of a term of its source: the places that a benchmark may change.</summary>
    /// <param name="pair">The two texts.</param>
    internal IReadOnlyList<SourceSpan> PlacesOfTerms(TextPair pair)
    {
        var source = new TextTerms(pair.Source, _tables[pair.Source.Language.Code]);
        var target = new TextTerms(pair.Target, _tables[pair.Target.Language.Code]);
        return new PairTerms(pair, source, target, _terms).PlacesOfTerms();
    }

    private static void ReportAvoided(TermHit hit, TextVersion text, TextBlock block, DiagnosticBag diagnostics)
    {
        foreach (var wording in hit.Wordings)
        {
            if (wording.Role != WordingRole.Avoid || !wording.Term.AppliesTo(text.Key)) continue;
            var written = block.Text.Substring(hit.Start, hit.Length);
            var finding = TermProblems.WordingToAvoid(
                block.SpanOf(hit.Start, hit.Length),
                written,
                wording.Term.Wordings[text.Language.Code].Preferred.Text,
                wording.Written.Span,
                Reason(wording, "pl"),
                Reason(wording, "en"));
            diagnostics.Report(finding);
            return;
        }
    }

    // A reason that was given in one language is better than none.
    private static string? Reason(TermWording wording, string language)
    {
        if (wording.Why is not { } why) return null;
        var reason = why.In(language);
        if (reason.Length == 0) reason = why.In(language == "pl" ? "en" : "pl");
        return reason.Length == 0 ? null : reason;
    }
}
