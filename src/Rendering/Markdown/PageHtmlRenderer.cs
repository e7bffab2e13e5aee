using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace ChemSter.Site.Rendering;

/// <summary>Markdig's renderer, with ours for what we write otherwise.</summary>
internal sealed class PageHtmlRenderer : HtmlRenderer
{
    [ThreadStatic]
    private static PageHtmlRenderer? _ofThread;

    /// <summary>Sets a renderer up.</summary>
    /// <param name="page">The page that is rendered.</param>
    /// <param name="writer">Where its HTML goes.</param>
    public PageHtmlRenderer(MarkdownRenderer page, TextWriter writer)
        : base(writer)
    {
        Page = page;
        ObjectRenderers.RemoveAll(r => r is LinkInlineRenderer or AutolinkInlineRenderer or CodeInlineRenderer or LiteralInlineRenderer or LineBreakInlineRenderer or ParagraphRenderer or HeadingRenderer or CodeBlockRenderer);
        ObjectRenderers.AddRange(
        [
            new OwnHeadingRenderer(this),
            new OwnParagraphRenderer(this),
            new OwnCodeRenderer(this),
            new OwnCodeInlineRenderer(this),
            new OwnLinkRenderer(this),
            new OwnAutolinkRenderer(this),
            new OwnLiteralRenderer(this),
            new OwnLineBreakRenderer(this),
            new PassageRenderer(),
            new HtmlPassageRenderer(this),
            new HtmlElementRenderer(),
            new InclusionBlockRenderer(this),
            new InclusionInlineRenderer(this),
            new ContainerRenderer(this),
            new OwnTableRenderer(this),
            new Markdig.Extensions.DefinitionLists.HtmlDefinitionListRenderer(),
            new OwnFootnoteGroupRenderer(this),
            new OwnFootnoteLinkRenderer(this),
        ]);
    }

    /// <summary>The page that is rendered.</summary>
    public MarkdownRenderer Page { get; private set; }

    /// <summary>Sets the texts of the page.</summary>
    public InlineTypesetting Typesetting { get; } = new();

    /// <summary>Lets go of this thread's renderer, where a fault has left it in the middle of a page.</summary>
    public static void ForgetThread() => _ofThread = null;

    /// <summary>This thread's renderer, made ready for a page: setting one up takes as long as rendering some paragraphs.</summary>
    public static PageHtmlRenderer OfThread(MarkdownRenderer page, TextWriter writer)
    {
        if (_ofThread is not { } known) return _ofThread = new PageHtmlRenderer(page, writer);
        // The page before may have ended in the middle of a line; this one begins a new one.
        known.EnsureLine();
        known.Writer = writer;
        known.Page = page;
        return known;
    }
}
