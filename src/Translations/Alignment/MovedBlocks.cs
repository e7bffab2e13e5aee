namespace ChemSter.Site.Translations;

/// <summary>Finds blocks that stand elsewhere in the translation: among those that were left alone, or were joined for want of better.</summary>
/// <param name="source">The text.</param>
/// <param name="target">The translation.</param>
/// <param name="score">How well blocks fit.</param>
/// <param name="found">What belongs together so far; changed.</param>
internal sealed class MovedBlocks(BlockTree source, BlockTree target, BlockScore score, Counterparts found)
{
    // A block moves seldom, so much must speak for it; and a pair that fits is not parted.
    private const float Enough = 3;
    private const float Weak = -1;
    private const int MostCandidates = 200;

    /// <summary>Joins moved blocks with their counterparts and returns those that were joined.</summary>
    public IReadOnlyList<(int Source, int Target)> Find()
    {
        List<(int Source, int Target)> joined = [];
        var weak = WeakPairs();
        var sources = Alone(source, found.OfSource).Concat(weak.Select(p => p.Source)).ToList();
        var targets = Alone(target, found.OfTarget).Concat(weak.Select(p => p.Target)).ToList();
        if (sources.Count == 0 || targets.Count == 0 || sources.Count > MostCandidates || targets.Count > MostCandidates) return joined;

        FindRuns(joined);
        var candidates = from s in sources
                         from t in targets
                         where found.OfSource(s) != t && source.Blocks[s].Kind == target.Blocks[t].Kind
                         let fits = score.Of(s, t)
                         where fits >= Enough
                         orderby fits descending, s, t
                         select (s, t);
        List<int> widows = [], orphans = [];
        HashSet<int> taken = [], given = [];
        foreach (var (s, t) in candidates.ToList())
        {
            if (taken.Contains(s) || given.Contains(t)) continue;
            if (joined.Contains((s, found.OfSource(s))) || joined.Contains((found.OfTarget(t), t))) continue;
            if (found.OfTarget(t) is var widow and >= 0) widows.Add(widow);
            if (found.OfSource(s) is var orphan and >= 0) orphans.Add(orphan);
            PartChildren(s);
            if (found.OfTarget(t) is var former and >= 0) PartChildren(former);
            found.Join(s, t);
            joined.Add((s, t));
            taken.Add(s);
            given.Add(t);
        }

        // Where one of two blocks that changed places is known, the other is what is left.
        foreach (var widow in widows.Where(w => found.OfSource(w) < 0))
        {
            var orphan = orphans.Where(o => found.OfTarget(o) < 0 && score.Of(widow, o) > Weak).Select(o => (int?)o).FirstOrDefault();
            if (orphan is not { } other) continue;
            found.Join(widow, other);
            joined.Add((widow, other));
        }

        return joined;
    }

    // Blocks next to each other that are nowhere and stand together elsewhere: a section, say. None of them needs to be sure alone.
    private void FindRuns(List<(int, int)> joined)
    {
        var targets = Runs(target, -1, found.OfTarget);
        foreach (var run in Runs(source, -1, found.OfSource))
        {
            foreach (var other in targets)
            {
                var pairs = SequenceAlignment.Align(run.Count, other.Count, (i, j) => score.Of(run[i], other[j]), (_, _) => SequenceAlignment.Further);
                var fits = pairs.Where(p => found.OfSource(run[p.Source]) < 0 && found.OfTarget(other[p.Target]) < 0).ToList();
                if (fits.Sum(p => score.Of(run[p.Source], other[p.Target])) < Enough) continue;
                foreach (var (i, j) in fits)
                {
                    found.Join(run[i], other[j]);
                    joined.Add((run[i], other[j]));
                }
            }
        }
    }

    private static List<List<int>> Runs(BlockTree tree, int parent, Func<int, int> counterpart)
    {
        List<List<int>> runs = [];
        var isOpen = false;
        foreach (var child in tree.ChildrenOf(parent))
        {
            if (counterpart(child) >= 0)
            {
                isOpen = false;
                continue;
            }

            if (!isOpen) runs.Add([]);
            runs[^1].Add(child);
            isOpen = true;
        }

        return runs;
    }

    // Cells move with their rows.
    private static IEnumerable<int> Alone(BlockTree tree, Func<int, int> counterpart) =>
        Enumerable.Range(0, tree.Blocks.Count).Where(i =>
            counterpart(i) < 0 && tree.Blocks[i].Kind is not (BlockKind.FrontMatter or BlockKind.TableCell)
            && (tree.Blocks[i].Parent < 0 || counterpart(tree.Blocks[i].Parent) >= 0));

    private List<(int Source, int Target)> WeakPairs() =>
        [.. Enumerable.Range(0, source.Blocks.Count).Select(s => (s, found.OfSource(s))).Where(p => p.Item2 >= 0 && source.Blocks[p.s].Kind != BlockKind.TableCell && score.Of(p.s, p.Item2) < Weak)];

    private void PartChildren(int block)
    {
        foreach (var child in source.ChildrenOf(block))
        {
            PartChildren(child);
            found.Part(child);
        }
    }
}
