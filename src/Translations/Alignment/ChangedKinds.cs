namespace ChemSter.Site.Translations;

/// <summary>Joins texts that say the same in another form: a paragraph that became a quotation, a list that became paragraphs, what was put into a box.
/// Looked for only where something of the source and something of the translation are left at one place.</summary>
/// <param name="source">The text.</param>
/// <param name="target">The translation.</param>
/// <param name="score">How well blocks fit.</param>
/// <param name="found">What belongs together so far; added to.</param>
internal sealed class ChangedKinds(BlockTree source, BlockTree target, BlockScore score, Counterparts found)
{
    private const float Gap = -2;
    private const float TooWeak = -2;

    /// <summary>Looks through what lies in two blocks that belong together, -1 for the whole texts.</summary>
    public void Pair(int parent, int counterpart)
    {
        var (a, b) = (source.ChildrenOf(parent), target.ChildrenOf(counterpart));
        for (int i = 0, j = 0; i < a.Count || j < b.Count;)
        {
            var (from, to) = (i, j);
            while (i < a.Count && found.OfSource(a[i]) < 0) i++;
            while (j < b.Count && found.OfTarget(b[j]) < 0) j++;
            if (i > from && j > to) PairLeaves(Leaves(source, a, from, i), Leaves(target, b, to, j));
            if (i == from && j == to)
            {
                // A pair; or one that was moved, which is passed over on the side where it is ahead.
                if (i < a.Count && j < b.Count && found.OfSource(a[i]) == b[j]) Pair(a[i++], b[j++]);
                else if (i < a.Count && (j >= b.Count || IsElsewhere(found.OfSource(a[i]), b, j))) Pair(a[i], found.OfSource(a[i++]));
                else if (j < b.Count) j++;
                else i++;
            }
        }
    }

    private static bool IsElsewhere(int counterpart, IReadOnlyList<int> siblings, int from)
    {
        for (var i = from; i < siblings.Count; i++)
        {
            if (siblings[i] == counterpart) return false;
        }

        return true;
    }

    private void PairLeaves(List<int> a, List<int> b)
    {
        if (a.Count == 1 && b.Count == 1 && IsText(source.Blocks[a[0]]) && IsText(target.Blocks[b[0]]))
        {
            if (score.OfContents(a[0], b[0]) > TooWeak) found.Join(a[0], b[0]);
            return;
        }

        var pairs = SequenceAlignment.Align(a.Count, b.Count, (i, j) => score.Of(a[i], b[j]), (_, _) => Gap);
        foreach (var (i, j) in pairs)
        {
            if (score.Of(a[i], b[j]) > TooWeak) found.Join(a[i], b[j]);
        }
    }

    private static bool IsText(TextBlock block) => block.IsTranslatable;

    // What has text of its own, whatever it lies in.
    private static List<int> Leaves(BlockTree tree, IReadOnlyList<int> blocks, int from, int to)
    {
        List<int> leaves = [];
        for (var i = from; i < to; i++) Add(blocks[i]);
        return leaves;

        void Add(int block)
        {
            if (tree.Blocks[block].Kind is not (BlockKind.List or BlockKind.Quote or BlockKind.Table) && (tree.Blocks[block].Text.Length > 0 || tree.Blocks[block].Kind == BlockKind.Figure)) leaves.Add(block);
            foreach (var child in tree.ChildrenOf(block)) Add(child);
        }
    }
}
