using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Reports what stands elsewhere in the translation; blocks that moved together once.</summary>
/// <param name="pair">The two versions.</param>
/// <param name="found">What belongs together in them.</param>
/// <param name="report">Where findings go.</param>
internal sealed class MoveCheck(TextPair pair, Counterparts found, PairReport report)
{
    /// <summary>Reports all.</summary>
    public void Check()
    {
        var tree = new BlockTree(pair.Source.Blocks);
        CheckChildren(tree, -1);
        for (var i = 0; i < pair.Source.Blocks.Count; i++)
        {
            if (tree.ChildrenOf(i).Count > 0 && found.OfSource(i) >= 0) CheckChildren(tree, i);
        }
    }

    private void CheckChildren(BlockTree tree, int parent)
    {
        var counterpart = found.OfSource(parent);
        var siblings = new List<(int Source, int Target)>();
        var away = new List<(int Source, int Target)>();
        foreach (var child in tree.ChildrenOf(parent))
        {
            if (found.OfSource(child) is not (var other and >= 0)) continue;
            if (pair.Target.Blocks[other].Parent == counterpart) siblings.Add((child, other));
            // Inside something that has no counterpart it is the same in another form, which has been told.
            else if (found.OfTarget(pair.Target.Blocks[other].Parent) >= 0 || pair.Target.Blocks[other].Parent < 0) away.Add((child, other));
        }

        if (parent >= 0 && tree.Blocks[parent].Kind == BlockKind.Table) return;
        foreach (var (source, target) in away) Report([source], target);
        CheckOrder(siblings);
    }

    private void CheckOrder(List<(int Source, int Target)> siblings)
    {
        var ranks = Ranks(siblings);
        var displaced = new List<int>();
        for (var i = 0; i < ranks.Length; i++)
        {
            if (ranks[i] != i) displaced.Add(i);
        }

        if (displaced.Count == 0) return;
        if (displaced.Count == 2)
        {
            ReportSwapped([siblings[displaced[0]].Source], [siblings[displaced[1]].Source], siblings[displaced[0]].Target);
            return;
        }

        var inOrder = IncreasingSequence.Longest(Enumerable.Range(0, ranks.Length).ToList(), i => ranks[i]).ToHashSet();
        var groups = new List<List<int>>();
        for (var i = 0; i < ranks.Length; i++)
        {
            if (inOrder.Contains(i)) continue;
            if (groups.Count > 0 && groups[^1][^1] == i - 1 && ranks[i - 1] == ranks[i] - 1) groups[^1].Add(i);
            else groups.Add([i]);
        }

        ReportGroups(siblings, ranks, inOrder, groups);
    }

    private void ReportGroups(List<(int Source, int Target)> siblings, int[] ranks, HashSet<int> inOrder, List<List<int>> groups)
    {
        var told = new HashSet<List<int>>();
        foreach (var group in groups)
        {
            if (!told.Add(group)) continue;
            var other = groups.FirstOrDefault(g => !told.Contains(g) && HasPlaceOf(g, group) && HasPlaceOf(group, g));
            var blocks = group.ConvertAll(i => siblings[i].Source);
            if (other is null) Report(blocks, siblings[group[0]].Target);
            else if (told.Add(other)) ReportSwapped(blocks, other.ConvertAll(i => siblings[i].Source), siblings[group[0]].Target);
        }

        // Whether in the translation a group stands behind the same block as the other does in the source.
        bool HasPlaceOf(List<int> group, List<int> other)
        {
            var before = -1;
            for (var i = 0; i < ranks.Length; i++)
            {
                if (inOrder.Contains(i) && ranks[i] < ranks[group[0]]) before = Math.Max(before, i);
            }

            var expected = -1;
            for (var i = 0; i < other[0]; i++)
            {
                if (inOrder.Contains(i)) expected = i;
            }

            return before == expected;
        }
    }

    private static int[] Ranks(List<(int Source, int Target)> siblings)
    {
        var byTarget = Enumerable.Range(0, siblings.Count).OrderBy(i => siblings[i].Target).ToArray();
        var ranks = new int[siblings.Count];
        for (var rank = 0; rank < byTarget.Length; rank++) ranks[byTarget[rank]] = rank;
        return ranks;
    }

    private void Report(List<int> blocks, int target)
    {
        var (what, span) = Of(blocks);
        var first = pair.Source.Blocks[blocks[0]];
        report.Report(StructureProblems.Moved(span, what, pair.Target.Language.Code, pair.Target.Blocks[target].Span), first, pair.Target.Blocks[target]);
    }

    private void ReportSwapped(List<int> blocks, List<int> others, int target)
    {
        var ((what, span), (other, _)) = (Of(blocks), Of(others));
        var first = pair.Source.Blocks[blocks[0]];
        report.Report(StructureProblems.Swapped(span, what, other, pair.Target.Language.Code, pair.Target.Blocks[target].Span), first, pair.Target.Blocks[target]);
    }

    private (Bilingual What, SourceSpan Span) Of(List<int> blocks)
    {
        var all = blocks.ConvertAll(i => pair.Source.Blocks[i]);
        return (BlockNames.Of(all), all[0].Span.Source.Span(all[0].Span.Start, all[^1].Span.End));
    }
}
