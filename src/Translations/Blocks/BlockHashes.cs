using ChemSter.Site.Hashing;

namespace ChemSter.Site.Translations;

/// <summary>What tells whether a block says the same as before.</summary>
/// <param name="Text">The hash of its kind and canonical text.</param>
/// <param name="Shape">The hash of where its links lead, and of its pictures.</param>
internal readonly record struct BlockHashes(ulong Text, ulong Shape)
{
    public static BlockHashes Of(TextBlock block)
    {
        var text = ContentHash.Of(CanonicalText.Of(block), ContentHash.Of((ulong)block.Kind, 1));
        if (block.Kind is BlockKind.FrontMatter or BlockKind.Data or BlockKind.Container or BlockKind.Inclusion) text = ContentHash.Of(block.Key, text);
        return new BlockHashes(text, ContentHash.OfAll(block.Links.Select(l => l.Target), 1));
    }
}
