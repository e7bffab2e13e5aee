namespace ChemSter.Site.Translations;

/// <summary>A text and its translation, block by block.</summary>
/// <param name="Source">The text that was translated.</param>
/// <param name="Target">The translation.</param>
/// <param name="Blocks">The blocks that belong together, in the order of the source; blocks without counterpart stand where they would belong.</param>
public sealed record TextPair(TextVersion Source, TextVersion Target, IReadOnlyList<BlockPair> Blocks);

/// <summary>A block and its counterpart. One of the two may be missing.</summary>
/// <param name="Source">The place of the block among the source's, -1 for none.</param>
/// <param name="Target">The place of the block among the translation's, -1 for none.</param>
public readonly record struct BlockPair(int Source, int Target)
{
    /// <summary>Whether both are there.</summary>
    public bool IsWhole => Source >= 0 && Target >= 0;
}
