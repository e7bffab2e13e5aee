using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Compares the pictures in blocks, the links to pages and files of the site, and the code in sentences, in whatever order.
/// What stands in the neighbouring block counts: a translator may have put a sentence into the next paragraph.</summary>
/// <param name="pair">The two versions.</param>
/// <param name="found">What belongs together in them.</param>
/// <param name="report">Where findings go.</param>
internal sealed class InlineCheck(TextPair pair, Counterparts found, PairReport report)
{
    private static readonly InlineKind[][] Groups = [[InlineKind.Picture], [InlineKind.Page, InlineKind.File], [InlineKind.Code]];

    private readonly List<Difference> _differences = [];
    private readonly AnchorPairs _anchors = new(pair, found);

    /// <summary>Reports all.</summary>
    public void Check()
    {
        for (var i = 0; i < pair.Blocks.Count; i++)
        {
            var a = pair.Blocks[i].Source >= 0 ? pair.Source.Blocks[pair.Blocks[i].Source] : null;
            var b = pair.Blocks[i].Target >= 0 ? pair.Target.Blocks[pair.Blocks[i].Target] : null;
            if ((a is not null && InlineParts.AreIn(a)) || (b is not null && InlineParts.AreIn(b))) Compare(i, a, b);
        }

        for (var i = 1; i < _differences.Count; i++) CancelNeighbours(_differences[i - 1], _differences[i]);
        foreach (var difference in _differences)
        {
            if (difference is { Source: { } source, Target: { } target }) Report(difference, source, target);
        }
    }

    private void Compare(int place, TextBlock? source, TextBlock? target)
    {
        var missing = source is null ? [] : InlineParts.Of(source);
        var surplus = new List<InlinePart>();
        var all = target is null ? [] : InlineParts.Of(target);
        foreach (var part in all)
        {
            var at = missing.FindIndex(m => AreSame(m, part));
            if (at < 0) surplus.Add(part);
            else missing.RemoveAt(at);
        }

        // Code that is named once more, or a time less, says no other thing.
        missing.RemoveAll(m => m.Kind == InlineKind.Code && all.Exists(p => AreSame(m, p)));
        surplus.RemoveAll(s => s.Kind == InlineKind.Code && source is not null && InlineParts.Of(source).Exists(p => AreSame(p, s)));
        Cancel(missing, surplus, (m, s) => m.Kind == InlineKind.Code && s.Kind == InlineKind.Code && CodeLines.HoldWords(m.Value, s.Value));
        if (missing.Count + surplus.Count > 0) _differences.Add(new Difference(place, source, target, missing, surplus));
    }

    private bool AreSame(InlinePart source, InlinePart target) =>
        source.Kind == target.Kind && (source.Value == target.Value || (source.Kind == InlineKind.Page && _anchors.AreSame(source.Value, target.Value)));

    private void CancelNeighbours(Difference a, Difference b)
    {
        if (b.Place - a.Place > 1) return;
        Cancel(a.Missing, b.Surplus, AreSame);
        Cancel(b.Missing, a.Surplus, AreSame);
    }

    private static void Cancel(List<InlinePart> missing, List<InlinePart> surplus, Func<InlinePart, InlinePart, bool> areSame)
    {
        if (surplus.Count == 0) return;
        missing.RemoveAll(m =>
        {
            var at = surplus.FindIndex(s => areSame(m, s));
            if (at >= 0) surplus.RemoveAt(at);
            return at >= 0;
        });
    }

    // One finding a block and kind: who mends it looks at the others too.
    private void Report(Difference difference, TextBlock source, TextBlock target)
    {
        foreach (var group in Groups)
        {
            var missing = difference.Missing.FindIndex(p => group.Contains(p.Kind));
            var surplus = difference.Surplus.FindIndex(p => group.Contains(p.Kind));
            if (missing < 0 && surplus < 0) continue;
            var there = missing < 0 ? ((string?)null, source.Content) : (Shown(difference.Missing[missing]), difference.Missing[missing].Place);
            var here = surplus < 0 ? ((string?)null, target.Content) : (Shown(difference.Surplus[surplus]), difference.Surplus[surplus].Place);
            report.Report(Finding(group[0], there, here), source, target, group[0].ToString());
        }
    }

    private Diagnostic Finding(InlineKind kind, (string? Value, SourceSpan Place) there, (string? Value, SourceSpan Place) here)
    {
        var language = pair.Source.Language.Code;
        return kind switch
        {
            InlineKind.Picture => StructureProblems.Picture(here.Place, here.Value, language, there.Place, there.Value),
            InlineKind.Code when here.Value is null => StructureProblems.CodeMissing(here.Place, there.Value!, language, there.Place),
            InlineKind.Code => StructureProblems.Code(here.Place, here.Value, language, there.Place, there.Value),
            _ => StructureProblems.Link(here.Place, here.Value, language, there.Place, there.Value),
        };
    }

    private static string Shown(InlinePart part) => part.Kind == InlineKind.Page && part.Value.StartsWith("page:", StringComparison.Ordinal) ? part.Value["page:".Length..] : part.Value;

    private sealed record Difference(int Place, TextBlock? Source, TextBlock? Target, List<InlinePart> Missing, List<InlinePart> Surplus);
}
