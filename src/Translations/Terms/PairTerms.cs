using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>The terms of a text and of its translation, compared.</summary>
internal sealed class PairTerms
{
    private readonly TextPair _pair;
    private readonly TextTerms _source;
    private readonly TextTerms _target;

    // Of each term the section in which it was mentioned last, and its rendering that was used first.
    private readonly int[] _mentionedIn;
    private readonly (TermHit Hit, TermWording Wording, int Block)?[] _renderings;
    private readonly bool[] _isInconsistent;

    // Of each block of the translation its source; -1 for none.
    private readonly int[] _sourceOf;

    public PairTerms(TextPair pair, TextTerms source, TextTerms target, int terms)
    {
        (_pair, _source, _target) = (pair, source, target);
        _mentionedIn = new int[terms];
        _mentionedIn.AsSpan().Fill(int.MinValue);
        _renderings = new (TermHit, TermWording, int)?[terms];
        _isInconsistent = new bool[terms];
        _sourceOf = new int[pair.Target.Blocks.Count];
        _sourceOf.AsSpan().Fill(-1);
        foreach (var blocks in pair.Blocks)
        {
            if (blocks.IsWhole) _sourceOf[blocks.Target] = blocks.Source;
        }
    }

    public void Report(PairReport report)
    {
        foreach (var blocks in _pair.Blocks)
        {
            if (!blocks.IsWhole) continue;
            var target = _pair.Target.Blocks[blocks.Target];
            // An empty translation, or none at all, is a finding of its own.
            if (target.Text.Length == 0 || _source.In(blocks.Source).IsEmpty) continue;
            foreach (var hit in _source.In(blocks.Source))
            {
                if (hit.IsInside || !TryGetTerm(hit, out var wording)) continue;
                var isFirst = IsFirstMention(wording, blocks.Source);
                if (Missing(hit, wording, blocks, isFirst) is { } finding) report.Report(finding, _pair.Source.Blocks[blocks.Source], target, wording.Term.Id);

                ReportSecondRendering(hit, blocks, report);
            }
        }
    }

    public List<SourceSpan> PlacesOfTerms()
    {
        var places = new List<SourceSpan>();
        foreach (var blocks in _pair.Blocks)
        {
            if (!blocks.IsWhole) continue;
            var target = _pair.Target.Blocks[blocks.Target];
            foreach (var hit in _source.In(blocks.Source))
            {
                if (hit.IsInside || !TryGetTerm(hit, out var wording) || !wording.Term.IsRequired) continue;
                if (!_target.TryFind(wording.Number, blocks.Target, w => w.IsRight, out var found, out _)) continue;
                if (target.RunAt(found.Start)?.Kind == RunKind.Inclusion) continue;
                var place = target.SpanOf(found.Start, found.Length);
                if (!places.Contains(place)) places.Add(place);
            }
        }

        return places;
    }

    // Of several terms worded alike any may be meant; the first stands for all.
    private bool TryGetTerm(TermHit hit, out TermWording found)
    {
        foreach (var wording in hit.Wordings)
        {
            if (wording.Role != WordingRole.Agreed || !HasCounterpart(wording)) continue;
            found = wording;
            return true;
        }

        found = null!;
        return false;
    }

    private bool HasCounterpart(TermWording wording) =>
        wording.Term.AppliesTo(_pair.Source.Key) && wording.Term.Wordings.ContainsKey(_pair.Target.Language.Code);

    private bool IsFirstMention(TermWording wording, int source)
    {
        var block = _pair.Source.Blocks[source];
        // Every heading, every value of the front matter and every text of a data file stands by itself.
        if (block.Kind is BlockKind.Heading or BlockKind.FrontMatter or BlockKind.Data) return true;
        if (_mentionedIn[wording.Number] == block.Section) return false;
        _mentionedIn[wording.Number] = block.Section;
        return true;
    }

    private Diagnostic? Missing(TermHit hit, TermWording term, BlockPair blocks, bool isFirst)
    {
        foreach (var wording in hit.Wordings)
        {
            if (HasCounterpart(wording) && IsRendered(wording.Number, blocks)) return null;
        }

        var source = _pair.Source.Blocks[blocks.Source];
        var target = _pair.Target.Blocks[blocks.Target];
        var place = source.SpanOf(hit.Start, hit.Length);
        var written = source.Text.Substring(hit.Start, hit.Length);
        var agreed = term.Term.Wordings[_pair.Target.Language.Code].Preferred;
        if (_target.TryFind(term.Number, blocks.Target, w => w.Role == WordingRole.Mistranslation, out var wrong, out _))
        {
            return TermProblems.Mistranslated(target.SpanOf(wrong.Start, wrong.Length), target.Text.Substring(wrong.Start, wrong.Length), written, place, agreed.Text, agreed.Span);
        }

        // Wording to avoid is reported by itself.
        var isAvoidedWording = _target.TryFind(term.Number, blocks.Target, w => w.Role == WordingRole.Avoid, out _, out _);
        if (!isFirst || !term.Term.IsRequired || isAvoidedWording || StandsNearby(term.Number, blocks.Target)) return null;
        return TermProblems.TermMissing(target.Content, written, place, agreed.Text, agreed.Span);
    }

    private bool IsRendered(int term, BlockPair blocks)
    {
        foreach (var hit in _target.In(blocks.Target))
        {
            if (!TextTerms.IsRight(hit, term)) continue;
            // The "Cluster" of "Cluster Leader" stands for the source's leader, if it has one, and not for its cluster.
            if (!hit.IsInside || !IsPartOfAnother(hit, blocks)) return true;
        }

        return false;
    }

    private bool IsPartOfAnother(TermHit part, BlockPair blocks)
    {
        foreach (var whole in _target.In(blocks.Target))
        {
            if (whole.IsInside || whole.Start > part.Start || whole.Start + whole.Length < part.Start + part.Length) continue;
            foreach (var wording in whole.Wordings)
            {
                if (wording.IsRight && _source.CountOf(wording.Number, blocks.Source) > 0) return true;
            }
        }

        return false;
    }

    // A translator may have moved it to the next sentence, that is to the block before or behind, which then has more of it than its own source.
    private bool StandsNearby(int term, int target) => HasSurplus(term, target, -1) || HasSurplus(term, target, 1);

    private bool HasSurplus(int term, int target, int step)
    {
        var blocks = _pair.Target.Blocks;
        if (blocks[target].Kind is BlockKind.Heading or BlockKind.FrontMatter or BlockKind.Data) return false;
        var near = target + step;
        while (near >= 0 && near < blocks.Count && blocks[near].Text.Length == 0) near += step;
        if (near < 0 || near >= blocks.Count || blocks[near].Section != blocks[target].Section || blocks[near].Kind == BlockKind.Heading) return false;
        var own = _sourceOf[near] < 0 ? 0 : _source.CountOf(term, _sourceOf[near]);
        return _target.CountOf(term, near) > own;
    }

    private void ReportSecondRendering(TermHit hit, BlockPair blocks, PairReport report)
    {
        // Where words may mean one of two terms, a page may well have the renderings of both.
        if (hit.Wordings.Length > 1) return;
        var term = hit.Wordings[0];
        if (_isInconsistent[term.Number] || !_target.TryFind(term.Number, blocks.Target, w => w.Role is WordingRole.Agreed or WordingRole.Allowed, out var found, out var wording)) return;
        if (_renderings[term.Number] is not { } first) _renderings[term.Number] = (found, wording, blocks.Target);
        else if (!AreSame(first.Wording, wording))
        {
            _isInconsistent[term.Number] = true;
            var (target, before) = (_pair.Target.Blocks[blocks.Target], _pair.Target.Blocks[first.Block]);
            var finding = TermProblems.TwoRenderings(target.SpanOf(found.Start, found.Length), wording.Written.Text, first.Wording.Written.Text, before.SpanOf(first.Hit.Start, first.Hit.Length));
            report.Report(finding, _pair.Source.Blocks[blocks.Source], target, term.Term.Id);
        }
    }

    // All forms of the agreed wording are one rendering.
    private static bool AreSame(TermWording a, TermWording b) => a.Role == b.Role && (a.Role == WordingRole.Agreed || a.Written == b.Written);
}
