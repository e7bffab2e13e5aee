namespace ChemSter.Site.Translations;

/// <summary>How well a block of a text and one of its translation fit, with all that lies in them.</summary>
internal sealed class BlockScore
{
    // Whoever recorded a pair has seen it, and whoever wrote one anchor on both sides means one thing.
    private const float Known = 6;

    // A block whose recorded counterpart is another may have been written anew at its place.
    private const float Other = -4;

    // At one place a list of one item and a list of ten are better than a list and nothing, and nothing and a list.
    private const float Worst = -5;

    private readonly BlockTree _source;
    private readonly BlockTree _target;
    private readonly Func<TextBlock, TextBlock, double>? _memory;
    private readonly HashSet<uint> _shared;
    private readonly HashSet<string> _anchors;
    private readonly SignatureScan _scan = new();
    private readonly BlockSignature?[] _sources;
    private readonly BlockSignature?[] _targets;

    /// <summary>Takes the two versions and what is known of their blocks.</summary>
    public BlockScore(BlockTree source, BlockTree target, Func<TextBlock, TextBlock, double>? memory)
    {
        (_source, _target, _memory) = (source, target, memory);
        (_sources, _targets) = (new BlockSignature?[source.Blocks.Count], new BlockSignature?[target.Blocks.Count]);
        _shared = TextsOnce(source.Blocks);
        _shared.IntersectWith(TextsOnce(target.Blocks));
        _anchors = AnchorsOf(source);
        _anchors.IntersectWith(AnchorsOf(target));
    }

    /// <summary>The score of two blocks by their places, above 0 for those that seem to belong together; <see cref="SequenceAlignment.Never"/> where they can't.</summary>
    public float Of(int source, int target)
    {
        var (a, b) = (_source.Blocks[source], _target.Blocks[target]);
        var kinds = OfKinds(a, b);
        if (kinds == SequenceAlignment.Never) return kinds;
        var score = kinds + OfContents(source, target);
        return a.Kind == b.Kind ? Math.Max(score, Worst) : score;
    }

    /// <summary>The score of two blocks whatever their kinds are.</summary>
    public float OfContents(int source, int target)
    {
        var (a, b) = (_source.Blocks[source], _target.Blocks[target]);
        var known = _memory?.Invoke(a, b) switch { > 0.5 => Known, < 0.5 => Other, _ => 0 };
        return known + OfAnchors(a.Anchor, b.Anchor) + SignatureScore.Of(OfSource(source), OfTarget(target));
    }

    /// <summary>The signature of a block of the source, with all that lies in it.</summary>
    public BlockSignature OfSource(int block) => _sources[block] ??= SignatureOf(_source, block);

    /// <summary>The signature of a block of the translation, with all that lies in it.</summary>
    public BlockSignature OfTarget(int block) => _targets[block] ??= SignatureOf(_target, block);

    /// <summary>The signature of several blocks together: a row, a column.</summary>
    public BlockSignature OfAll(bool isSource, IEnumerable<int> blocks)
    {
        foreach (var block in blocks) AddWhole(isSource ? _source : _target, block);
        return _scan.Result();
    }

    private float OfAnchors(string? a, string? b)
    {
        if (a is not null && a == b) return Known;
        return (a is not null && _anchors.Contains(a)) || (b is not null && _anchors.Contains(b)) ? Other : 0;
    }

    private static HashSet<string> AnchorsOf(BlockTree tree)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in tree.Blocks)
        {
            if (block.Anchor is not null) anchors.Add(block.Anchor);
        }

        return anchors;
    }

    private BlockSignature SignatureOf(BlockTree tree, int block)
    {
        AddWhole(tree, block);
        return _scan.Result();
    }

    private void AddWhole(BlockTree tree, int block)
    {
        _scan.Add(tree.Blocks[block], _shared);
        foreach (var child in tree.ChildrenOf(block)) AddWhole(tree, child);
    }

    /// <summary>What the kinds of two blocks, their levels and names say.</summary>
    public static float OfKinds(TextBlock a, TextBlock b)
    {
        if (a.Kind != b.Kind) return IsSomeParagraph(a.Kind) && IsSomeParagraph(b.Kind) ? -1 : SequenceAlignment.Never;
        return a.Kind switch
        {
            BlockKind.Heading => a.Level == b.Level ? 0.8F : -0.2F - (0.4F * Math.Min(Math.Abs(a.Level - b.Level), 3)),
            BlockKind.List => a.IsOrdered == b.IsOrdered ? 0.3F : -0.2F,
            BlockKind.Inclusion or BlockKind.Container => a.Key == b.Key ? 1.3F : -2,
            _ => 0.3F,
        };
    }

    private static bool IsSomeParagraph(BlockKind kind) => kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Definition or BlockKind.Figure or BlockKind.Footnote;

    private static HashSet<uint> TextsOnce(IReadOnlyList<TextBlock> blocks)
    {
        var once = new HashSet<uint>(blocks.Count);
        HashSet<uint>? twice = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Text.Length == 0 || blocks[i].Kind is BlockKind.FrontMatter or BlockKind.Data) continue;
            var hash = BlockSignature.HashOf(blocks[i].Text);
            if (!once.Add(hash)) (twice ??= []).Add(hash);
        }

        if (twice is not null) once.ExceptWith(twice);
        return once;
    }
}
