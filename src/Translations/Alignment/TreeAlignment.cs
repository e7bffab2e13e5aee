namespace ChemSter.Site.Translations;

/// <summary>Aligns the blocks that lie side by side, then what lies in those that belong together.</summary>
/// <param name="source">The text.</param>
/// <param name="target">The translation.</param>
/// <param name="score">How well blocks fit.</param>
internal sealed class TreeAlignment(BlockTree source, BlockTree target, BlockScore score)
{
    // A whole section is left out or added more often than the end of one and the beginning of the next.
    private const float GapAtHeading = -3.2F;
    private const float Gap = -3.5F;

    private const int FewPairs = 1600;

    private readonly Counterparts _found = new(source.Blocks.Count, target.Blocks.Count);

    /// <summary>The blocks that belong together.</summary>
    public Counterparts Align()
    {
        AlignChildren(-1, -1);
        var moves = new MovedBlocks(source, target, score, _found);
        foreach (var (moved, to) in moves.Find()) AlignChildren(moved, to);
        new ChangedKinds(source, target, score, _found).Pair(-1, -1);
        return _found;
    }

    private void AlignChildren(int parent, int counterpart)
    {
        var (a, b) = (source.ChildrenOf(parent), target.ChildrenOf(counterpart));
        if (a.Count == 0 || b.Count == 0) return;
        if (parent >= 0 && source.Blocks[parent].Kind == BlockKind.Table && target.Blocks[counterpart].Kind == BlockKind.Table)
        {
            TableAlignment.Align(source, target, parent, counterpart, score, _found);
            return;
        }

        // Between blocks that surely belong together: so a long text takes little more time for a block than a short one.
        var (from, to) = (0, 0);
        foreach (var (i, j) in (long)a.Count * b.Count > FewPairs ? SureBlocks.Find(source, a, target, b, score) : [])
        {
            AlignPart(a, from, i, b, to, j);
            Join(a[i], b[j]);
            (from, to) = (i + 1, j + 1);
        }

        AlignPart(a, from, a.Count, b, to, b.Count);
    }

    private void AlignPart(IReadOnlyList<int> a, int i, int endOfA, IReadOnlyList<int> b, int j, int endOfB)
    {
        var pairs = SequenceAlignment.Align(endOfA - i, endOfB - j, (s, t) => score.Of(a[i + s], b[j + t]), (place, isSource) => GapAt(isSource ? source.Blocks[a[i + place]] : target.Blocks[b[j + place]]));
        foreach (var (s, t) in pairs) Join(a[i + s], b[j + t]);
    }

    private static float GapAt(TextBlock block) => block.Kind == BlockKind.Heading ? GapAtHeading : Gap;

    private void Join(int block, int counterpart)
    {
        _found.Join(block, counterpart);
        AlignChildren(block, counterpart);
    }
}

/// <summary>Which block belongs to which.</summary>
internal sealed class Counterparts
{
    private readonly int[] _ofSource;
    private readonly int[] _ofTarget;

    /// <summary>Begins with no block that has a counterpart.</summary>
    public Counterparts(int sources, int targets)
    {
        (_ofSource, _ofTarget) = (new int[sources], new int[targets]);
        Array.Fill(_ofSource, -1);
        Array.Fill(_ofTarget, -1);
    }

    /// <summary>The counterpart of a block of the source; -1 for none.</summary>
    public int OfSource(int block) => block < 0 ? -1 : _ofSource[block];

    /// <summary>The counterpart of a block of the translation; -1 for none.</summary>
    public int OfTarget(int block) => block < 0 ? -1 : _ofTarget[block];

    /// <summary>Makes two blocks counterparts, and parts them from those that they had.</summary>
    public void Join(int source, int target)
    {
        if (_ofSource[source] is var former and >= 0) _ofTarget[former] = -1;
        if (_ofTarget[target] is var other and >= 0) _ofSource[other] = -1;
        (_ofSource[source], _ofTarget[target]) = (target, source);
    }

    /// <summary>Parts a block of the source from its counterpart.</summary>
    public void Part(int source)
    {
        if (_ofSource[source] is var former and >= 0) _ofTarget[former] = -1;
        _ofSource[source] = -1;
    }
}
