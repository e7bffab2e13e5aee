using ChemSter.Site.Hashing;

namespace ChemSter.Site.Translations;

/// <summary>What tells whether a block says the same as before.</summary>
/// <param name="Text">The hash of its kind and canonical text.</param>
/// <param name="Shape">The hash of where its links lead, and of its pictures.</param>
internal sealed record BlockHashes(ulong Text, ulong Shape)
{
    public static BlockHashes Of(TextBlock block) =>
        new(OfText(block.Kind, block.Key, CanonicalText.Of(block)), block.Links.Length == 0 ? NoShape : OfLinks(block.Links.Select(l => l.Target)));

    /// <summary>The hash of a text that is canonical already.</summary>
    public static ulong OfText(BlockKind kind, string key, ReadOnlySpan<char> canonical)
    {
        var text = ContentHash.Of(canonical, ContentHash.Of((ulong)kind, 1));
        return kind is BlockKind.FrontMatter or BlockKind.Data or BlockKind.Container or BlockKind.Inclusion ? ContentHash.Of(key, text) : text;
    }

    /// <summary>The hash of where links lead.</summary>
    public static ulong OfLinks(IEnumerable<string> targets) => ContentHash.OfAll(targets, NoShape);

    private const ulong NoShape = 1;
}
