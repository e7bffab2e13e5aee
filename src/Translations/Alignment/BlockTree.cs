namespace ChemSter.Site.Translations;

/// <summary>The blocks of a version with what lies in each.</summary>
internal sealed class BlockTree
{
    private readonly List<int>?[] _children;

    /// <summary>Takes the blocks of a version.</summary>
    public BlockTree(IReadOnlyList<TextBlock> blocks)
    {
        Blocks = blocks;
        _children = new List<int>?[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind is BlockKind.FrontMatter or BlockKind.Data) continue;
            if (blocks[i].Parent < 0) Roots.Add(i);
            else (_children[blocks[i].Parent] ??= []).Add(i);
        }
    }

    /// <summary>The blocks.</summary>
    public IReadOnlyList<TextBlock> Blocks { get; }

    /// <summary>The places of those that lie in no other; front matter and data aside.</summary>
    public List<int> Roots { get; } = [];

    /// <summary>The places of the blocks that lie in one, in their order; of all that lie in none for -1.</summary>
    public IReadOnlyList<int> ChildrenOf(int block) => block < 0 ? Roots : _children[block] is { } children ? children : [];
}
