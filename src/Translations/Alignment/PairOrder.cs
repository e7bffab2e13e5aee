namespace ChemSter.Site.Translations;

/// <summary>Writes the pairs in the order of the source, and what the translation has alone where it stands between them.</summary>
/// <param name="source">The text.</param>
/// <param name="target">The translation.</param>
/// <param name="found">What belongs together.</param>
/// <param name="pairs">Where the pairs go.</param>
internal sealed class PairOrder(BlockTree source, BlockTree target, Counterparts found, List<BlockPair> pairs)
{
    /// <summary>Writes all.</summary>
    public void Write() => Write(-1, -1, hasCounterpart: true);

    private void Write(int parent, int counterpart, bool hasCounterpart)
    {
        var siblings = hasCounterpart ? target.ChildrenOf(counterpart) : [];
        var inOrder = InOrder(source.ChildrenOf(parent), siblings);
        var next = 0;
        foreach (var block in source.ChildrenOf(parent))
        {
            var other = found.OfSource(block);
            if (inOrder.TryGetValue(block, out var place))
            {
                WriteAlone(siblings, next, place);
                next = place + 1;
            }

            pairs.Add(new BlockPair(block, other));
            Write(block, other, other >= 0);
        }

        WriteAlone(siblings, next, siblings.Count);
    }

    private void WriteAlone(IReadOnlyList<int> siblings, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (found.OfTarget(siblings[i]) >= 0) continue;
            pairs.Add(new BlockPair(-1, siblings[i]));
            var children = target.ChildrenOf(siblings[i]);
            WriteAlone(children, 0, children.Count);
        }
    }

    // The blocks whose counterparts stand in the same order, with the places of these: the longest such sequence. The others were moved.
    private Dictionary<int, int> InOrder(IReadOnlyList<int> blocks, IReadOnlyList<int> siblings)
    {
        var places = new Dictionary<int, int>(siblings.Count);
        for (var i = 0; i < siblings.Count; i++) places[siblings[i]] = i;
        List<(int Block, int Place)> known = [];
        foreach (var block in blocks)
        {
            if (found.OfSource(block) is var other and >= 0 && places.TryGetValue(other, out var place)) known.Add((block, place));
        }

        return IncreasingSequence.Longest(known, k => k.Place).ToDictionary(k => k.Block, k => k.Place);
    }
}
