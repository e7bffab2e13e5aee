namespace ChemSter.Site.Translations;

/// <summary>Finds blocks that stand elsewhere in the translation: among those that were left alone, or were joined for want of better.</summary>
/// <param name="source">The text.</param>
/// <param name="target">The translation.</param>
/// <param name="score">How well blocks fit.</param>
/// <param name="found">What belongs together so far; changed.</param>
internal sealed class MovedBlocks(BlockTree source, BlockTree target, BlockScore score, Counterparts found)
{
    // A block moves seldom, so much must speak for it: less if it only passed few others, for then it is likelier that it was moved
    // than that one block was left out and another one added.
    private const float Enough = 3;
    private const float ForEachPassed = 0.5F;

    // A pair that is no better than this is parted if others fit better by so much.
    private const float Weak = 1;
    private const float MuchBetter = 2.5F;

    // By how much a block must fit better than the next best: of ten like each other nobody can tell which was moved.
    private const float Clearly = 1;

    // What two paragraphs of about the same length have anyway, which must not add up.
    private const float Common = 1.2F;

    // What is lost if a block is left alone.
    private const float Alone = -1;

    // Far more than a text has that is not built altogether differently.
    private const int MostCandidates = 20_000;

    private readonly List<(int Source, int Target)> _joined = [];

    /// <summary>Joins moved blocks with their counterparts and returns those that were joined.</summary>
    public IReadOnlyList<(int Source, int Target)> Find()
    {
        List<int> sources = [], targets = [];
        AddCandidates(sources, source, found.OfSource, (s, t) => score.Of(s, t));
        AddCandidates(targets, target, found.OfTarget, (t, s) => score.Of(s, t));
        if (sources.Count == 0 || targets.Count == 0 || (long)sources.Count * targets.Count > MostCandidates) return _joined;
        JoinRuns();
        JoinBest(sources, targets);
        return _joined;
    }

    // Blocks that stand alone, and those whose counterparts fit badly. What lies in a block that stands alone moves with it, and cells with their rows.
    private static void AddCandidates(List<int> candidates, BlockTree tree, Func<int, int> counterpart, Func<int, int, float> fits)
    {
        for (var i = 0; i < tree.Blocks.Count; i++)
        {
            if (tree.Blocks[i] is { Kind: BlockKind.FrontMatter or BlockKind.TableCell }) continue;
            var other = counterpart(i);
            if (other >= 0 ? fits(i, other) < Weak : tree.Blocks[i].Parent is var parent && (parent < 0 || counterpart(parent) >= 0)) candidates.Add(i);
        }
    }

    private void JoinBest(List<int> sources, List<int> targets)
    {
        var best = new List<(float Gain, int Source, int Target, int Widow, int Orphan)>();
        var rivals = new Rivals();
        foreach (var s in sources)
        {
            foreach (var t in targets)
            {
                if (source.Blocks[s].Kind != target.Blocks[t].Kind) continue;
                var fits = score.Of(s, t);
                rivals.Add(s, t, fits);
                if (found.OfSource(s) != t && GainOf(s, t, fits) is var gain and > 0) best.Add((gain, s, t, found.OfTarget(t), found.OfSource(s)));
            }
        }

        foreach (var (_, s, t, widow, orphan) in best.OrderByDescending(b => b.Gain).ThenBy(b => b.Source).ThenBy(b => b.Target))
        {
            // Only while all is as it was when the gain was reckoned.
            if (found.OfTarget(t) != widow || found.OfSource(s) != orphan || !rivals.IsClear(s, t, score.Of(s, t) - Clearly)) continue;
            Join(s, t);
            if (widow >= 0 && orphan >= 0 && score.Of(widow, orphan) > Alone) Join(widow, orphan);
        }
    }

    // By how much joining two blocks is better than what is, above what it must be to be believed.
    private float GainOf(int s, int t, float fits)
    {
        var (widow, orphan) = (found.OfTarget(t), found.OfSource(s));
        if (widow < 0 && orphan < 0) return fits >= Enough ? fits : fits - (ForEachPassed * Passed(s, t));
        if (fits < Enough) return -1;
        var before = (orphan < 0 ? Alone : score.Of(s, orphan)) + (widow < 0 ? Alone : score.Of(widow, t));
        var after = fits + (widow >= 0 && orphan >= 0 ? Math.Max(score.Of(widow, orphan), 2 * Alone) : Alone);
        return after - before - MuchBetter;
    }

    // How many pairs there are between a block and the place of the other; very many where they do not lie in the same.
    private int Passed(int s, int t)
    {
        if (found.OfSource(source.Blocks[s].Parent) != target.Blocks[t].Parent) return int.MaxValue;
        var before = -1;
        foreach (var sibling in target.ChildrenOf(target.Blocks[t].Parent))
        {
            if (sibling == t) break;
            if (found.OfTarget(sibling) is var other and >= 0) before = other;
        }

        var passed = 0;
        foreach (var sibling in source.ChildrenOf(source.Blocks[s].Parent))
        {
            if (found.OfSource(sibling) >= 0 && (sibling < s ? sibling > before : sibling <= before)) passed++;
        }

        return passed;
    }

    // Blocks next to each other that are nowhere and stand together elsewhere: a section, say. None of them needs to be sure alone.
    private void JoinRuns()
    {
        var targets = Runs(target, found.OfTarget);
        foreach (var run in Runs(source, found.OfSource))
        {
            foreach (var other in targets)
            {
                var pairs = SequenceAlignment.Align(run.Count, other.Count, (i, j) => score.Of(run[i], other[j]), (_, _) => SequenceAlignment.Further);
                pairs.RemoveAll(p => found.OfSource(run[p.Source]) >= 0 || found.OfTarget(other[p.Target]) >= 0);
                if (pairs.Sum(p => score.Of(run[p.Source], other[p.Target]) - Common) < Enough) continue;
                foreach (var (i, j) in pairs) Join(run[i], other[j]);
            }
        }
    }

    private static List<List<int>> Runs(BlockTree tree, Func<int, int> counterpart)
    {
        List<List<int>> runs = [];
        var isOpen = false;
        foreach (var block in tree.Roots)
        {
            if (counterpart(block) < 0)
            {
                if (!isOpen) runs.Add([]);
                runs[^1].Add(block);
            }

            isOpen = counterpart(block) < 0;
        }

        return runs;
    }

    private void Join(int s, int t)
    {
        PartContents(s);
        if (found.OfTarget(t) is var former and >= 0) PartContents(former);
        found.Join(s, t);
        _joined.Add((s, t));
    }

    private void PartContents(int block)
    {
        foreach (var child in source.ChildrenOf(block))
        {
            PartContents(child);
            found.Part(child);
        }
    }

    // Of each block the best fits, by which it can be told whether one of them stands out.
    private sealed class Rivals
    {
        private readonly Dictionary<(bool IsSource, int Block), (float First, float Second)> _best = [];

        public void Add(int s, int t, float fits)
        {
            Add((true, s), fits);
            Add((false, t), fits);
        }

        public bool IsClear(int s, int t, float least) => _best[(true, s)].Second < least && _best[(false, t)].Second < least;

        private void Add((bool, int) block, float fits)
        {
            var (first, second) = _best.GetValueOrDefault(block, (SequenceAlignment.Never, SequenceAlignment.Never));
            _best[block] = fits > first ? (fits, first) : (first, Math.Max(second, fits));
        }
    }
}
