using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Content;

/// <summary>The nodes of a syntax tree by kind, each kind in the order in which it stands, gathered in one walk: shaping, checks,
/// links and anchors each need some of them, and a walk costs about as much as they do.</summary>
public sealed class TreeNodes
{
    private TreeNodes()
    {
    }

    /// <summary>So deep may elements lie in each other, blocks and what is in a line together: what is deeper Markdig does not render.</summary>
    public const int Deepest = 100;

    /// <summary>Whether elements lie deeper in each other than <see cref="Deepest"/>.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Headings, of all levels.</summary>
    public List<HeadingBlock> Headings { get; } = [];

    /// <summary>Blocks that hold text.</summary>
    public List<LeafBlock> Texts { get; } = [];

    /// <summary>Code between fences.</summary>
    public List<FencedCodeBlock> FencedCode { get; } = [];

    /// <summary>Raw HTML and comments, as blocks.</summary>
    public List<HtmlBlock> HtmlBlocks { get; } = [];

    /// <summary>Raw HTML and comments, inside a text.</summary>
    public List<HtmlInline> HtmlInlines { get; } = [];

    /// <summary>Tables.</summary>
    public List<Table> Tables { get; } = [];

    /// <summary>Boxes.</summary>
    public List<CustomContainer> Containers { get; } = [];

    /// <summary>Notes, as they were written.</summary>
    public List<FootnoteLinkReferenceDefinition> Footnotes { get; } = [];

    /// <summary>Pieces of data and snippets on lines of their own.</summary>
    public List<InclusionBlock> Inclusions { get; } = [];

    /// <summary>Pieces of data inside a sentence.</summary>
    public List<InclusionInline> InlineInclusions { get; } = [];

    /// <summary>Links and pictures.</summary>
    public List<LinkInline> Links { get; } = [];

    /// <summary>Addresses that are links by themselves.</summary>
    public List<AutolinkInline> Autolinks { get; } = [];

    /// <summary>Whatever may have an anchor: headings, and nodes with attributes.</summary>
    public List<MarkdownObject> AnchorOwners { get; } = [];

    internal List<(AttributeInline Attributes, LeafBlock Block)> Attributes { get; } = [];

    /// <summary>Whether the tree has nothing that shaping changes.</summary>
    internal bool IsInShape => HtmlBlocks.Count == 0 && HtmlInlines.Count == 0 && Attributes.Count == 0 && Containers.Count == 0 && InlineInclusions.Count == 0;

    /// <summary>Gathers the nodes of a tree.</summary>
    public static TreeNodes Of(MarkdownDocument document)
    {
        var nodes = new TreeNodes();
        foreach (var block in document) nodes.Add(block, 1);
        return nodes;
    }

    private void Add(Block block, int depth)
    {
        IsTooDeep |= depth > Deepest;
        switch (block)
        {
            case HeadingBlock heading:
                Headings.Add(heading);
                break;
            case FencedCodeBlock code:
                FencedCode.Add(code);
                break;
            case HtmlBlock html:
                HtmlBlocks.Add(html);
                break;
            case HtmlPassage passage:
                Links.AddRange(passage.Links);
                break;
            case InclusionBlock inclusion:
                Inclusions.Add(inclusion);
                break;
            case Table table:
                Tables.Add(table);
                break;
            case CustomContainer container:
                Containers.Add(container);
                break;
            case FootnoteLinkReferenceDefinition footnote:
                Footnotes.Add(footnote);
                break;
            default:
                break;
        }

        AddAnchorOwner(block);
        if (block is LeafBlock { Inline: { } inline } leaf)
        {
            Texts.Add(leaf);
            Add(inline, leaf, depth + 1);
        }
        else if (block is ContainerBlock container)
        {
            foreach (var inner in container) Add(inner, depth + 1);
        }
    }

    private void Add(ContainerInline container, LeafBlock block, int depth)
    {
        IsTooDeep |= depth > Deepest;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline:
                    continue;
                case LinkInline link:
                    Links.Add(link);
                    break;
                case InclusionInline inclusion:
                    InlineInclusions.Add(inclusion);
                    break;
                case AttributeInline attributes:
                    Attributes.Add((attributes, block));
                    break;
                case AutolinkInline autolink:
                    Autolinks.Add(autolink);
                    break;
                case HtmlInline html:
                    HtmlInlines.Add(html);
                    break;
                default:
                    break;
            }

            AddAnchorOwner(inline);
            if (inline is ContainerInline inner) Add(inner, block, depth + 1);
        }
    }

    private void AddAnchorOwner(MarkdownObject node)
    {
        if (node is HeadingBlock || node.TryGetAttributes()?.Id is not null) AnchorOwners.Add(node);
    }
}
