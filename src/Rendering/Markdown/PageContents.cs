using ChemSter.Site.Content;
using ChemSter.Site.Rendering.Models;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Rendering;

/// <summary>Finds the headings that a page's table of contents leads to: its own and those of the snippets it includes, but for those in examples.</summary>
internal static class PageContents
{
    /// <summary>The headings of the second level, as links to them, in the order in which they stand on the page.</summary>
    public static IReadOnlyList<LinkModel> Of(MarkdownRenderer renderer, PageText text, SiteView site)
    {
        var contents = new List<LinkModel>();
        var level = 1;
        // One for all headings: it has room for a long text.
        InlineTypesetting? typesetting = null;
        foreach (var block in HeadingsOf(text.Body, [], text.Page, site))
        {
            if (block is HeadingBlock heading)
            {
                level = heading.Level;
                if (heading is { Level: 2, Inline: not null }) contents.Add(new LinkModel(TextOf(heading.Inline, renderer, typesetting ??= new InlineTypesetting()), "#" + heading.GetAttributes().Id));
            }
            else if (level == 1 && renderer.Parts.Statement(headingLevel: 2) is { } statement) contents.AddRange(statement.Contents);
        }

        return contents;
    }

    private static string TextOf(ContainerInline inline, MarkdownRenderer renderer, InlineTypesetting typesetting) =>
        InlineText.Of(inline, text: literal => typesetting.StringOf(literal, renderer));

    // A snippet that includes itself is reported where it is rendered; here it is only not followed.
    // The accessibility statement brings headings of its own.
    private static IEnumerable<LeafBlock> HeadingsOf(MarkdownBody body, IReadOnlyList<MarkdownBody> including, PageDocument page, SiteView site)
    {
        if (body.Nodes.Inclusions.Count == 0)
        {
            foreach (var heading in body.Nodes.Headings.Where(h => !ExampleResult.Surrounds(h))) yield return heading;
            yield break;
        }

        foreach (var block in body.Document.Descendants<Block>())
        {
            if (ExampleResult.Surrounds(block)) continue;
            if (block is HeadingBlock own) yield return own;
            if (block is not InclusionBlock inclusion) continue;
            if (inclusion.Name == Inclusions.AccessibilityStatement) yield return inclusion;
            var snippet = PageText.SnippetOf(inclusion, body, page, site);
            if (snippet is null || snippet == body || including.Contains(snippet)) continue;
            foreach (var included in HeadingsOf(snippet, [.. including, body], page, site)) yield return included;
        }
    }
}
