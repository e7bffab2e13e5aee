using ChemSter.Site.Content;

namespace ChemSter.Site.Rendering;

/// <summary>The text of a page while it is built: its own, then the snippets that it includes, each once.</summary>
public sealed class PageText
{
    /// <summary>Puts the text of a page together.</summary>
    /// <param name="page">The page.</param>
    /// <param name="body">Its own text.</param>
    /// <param name="site">The site, as the page sees it.</param>
    public PageText(PageDocument page, MarkdownBody body, SiteView site)
    {
        Page = page;
        var bodies = new List<MarkdownBody> { body };
        for (var i = 0; i < bodies.Count; i++)
        {
            foreach (var inclusion in bodies[i].Nodes.Inclusions)
            {
                if (SnippetOf(inclusion, bodies[i], page, site) is { } snippet && !bodies.Contains(snippet)) bodies.Add(snippet);
            }
        }

        Bodies = bodies;
    }

    /// <summary>The page.</summary>
    public PageDocument Page { get; }

    /// <summary>Its own text.</summary>
    public MarkdownBody Body => Bodies[0];

    /// <summary>Its own text and all snippets.</summary>
    public IReadOnlyList<MarkdownBody> Bodies { get; }

    /// <summary>The snippet that an inclusion means; null where it means none, or one that is not there.</summary>
    public static MarkdownBody? SnippetOf(InclusionBlock inclusion, MarkdownBody from, PageDocument page, SiteView site) =>
        inclusion is { Name: "include", Arguments.Count: > 0 } ? site.Snippet(inclusion.Arguments[0], from.Source.Path, page.TextLanguage) : null;
}
