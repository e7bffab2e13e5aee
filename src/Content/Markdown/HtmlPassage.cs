using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Content;

/// <summary>A passage of HTML that was cleaned and may be published as it is, but for the addresses of its links.</summary>
/// <param name="parts">What stands before, between and behind the addresses.</param>
/// <param name="links">The links, each with its address as it was written.</param>
public sealed class HtmlPassage(IReadOnlyList<string> parts, IReadOnlyList<LinkInline> links) : LeafBlock(null)
{
    /// <summary>What stands before, between and behind the addresses of the links: one more than there are links.</summary>
    public IReadOnlyList<string> Parts => parts;

    /// <summary>The links, each with its address as it was written.</summary>
    public IReadOnlyList<LinkInline> Links => links;

    /// <summary>Whether there is a table in it.</summary>
    public bool HasTable => parts.Any(p => p.Contains("<table", StringComparison.Ordinal));
}

/// <summary>An element of HTML around a piece of Markdown: <c>&lt;kbd&gt;Ctrl&lt;/kbd&gt;</c>.</summary>
/// <param name="begin">Its tag, cleaned.</param>
/// <param name="end">The tag that ends it; empty where it has none.</param>
public sealed class HtmlElementInline(string begin, string end) : ContainerInline
{
    /// <summary>Its tag, cleaned.</summary>
    public string Begin => begin;

    /// <summary>The tag that ends it; empty where it has none.</summary>
    public string End => end;
}
