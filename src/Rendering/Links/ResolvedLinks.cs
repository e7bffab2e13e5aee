using ChemSter.Site.Content;
using ChemSter.Site.Rendering.Models;
using Markdig.Syntax.Inlines;
using SourceSpan = ChemSter.Site.Diagnostics.SourceSpan;

namespace ChemSter.Site.Rendering;

/// <summary>Where a link leads.</summary>
/// <param name="Href">The address, with the base path.</param>
/// <param name="Hreflang">The language of a page in another language; null where it is the reader's own or unknown.</param>
public sealed record ResolvedLink(string Href, string? Hreflang);

/// <summary>Where the links of a page lead, and what its pictures are.</summary>
public sealed class ResolvedLinks
{
    /// <summary>Where each link leads; one that leads nowhere is not among them.</summary>
    public Dictionary<LinkInline, ResolvedLink> Links { get; } = [];

    /// <summary>The anchors to which links of the page lead, its own among them.</summary>
    public List<AnchorReference> ToAnchors { get; } = [];

    /// <summary>The pictures.</summary>
    public Dictionary<LinkInline, PictureModel> Pictures { get; } = [];
}

/// <summary>A link to an anchor, which can be checked only when the page that should have it is built.</summary>
/// <param name="Target">The page that it leads to.</param>
/// <param name="Anchor">The anchor.</param>
/// <param name="Place">Where the link stands.</param>
public readonly record struct AnchorReference(PageName Target, string Anchor, SourceSpan Place);
