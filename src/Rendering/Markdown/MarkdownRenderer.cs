using System.Globalization;
using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;
using SourceSpan = ChemSter.Site.Diagnostics.SourceSpan;

namespace ChemSter.Site.Rendering;

/// <summary>Turns a page's syntax tree into HTML, with its links resolved and the site's data filled in.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="text">The page's text.</param>
/// <param name="links">Where its links lead.</param>
/// <param name="diagnostics">Where problems with inclusions go.</param>
public sealed class MarkdownRenderer(SiteView site, PageText text, ResolvedLinks links, DiagnosticBag diagnostics)
{
    // So many blocks of text are mostly seen before anybody scrolls.
    private const int BlocksNearTheTop = 3;

    private readonly Stack<MarkdownBody> _including = new();
    private bool _hasPicture;

    /// <summary>The language of the page's text.</summary>
    public Language Language { get; } = site.Language(text.Page.TextLanguage);

    /// <summary>Whether the text runs from right to left, so that what always runs the other way must say so.</summary>
    public bool IsRightToLeft => Language.Direction == "rtl";

    /// <summary>The page.</summary>
    public PageDocument Page => text.Page;

    /// <summary>Where the page's links lead.</summary>
    public ResolvedLinks Links => links;

    /// <summary>The data's parts in the language of the page's text.</summary>
    public PartModels Parts { get; } = new(site, site.Language(text.Page.TextLanguage), text.Page.Name.Language);

    /// <summary>The level that a heading below the last one written would have.</summary>
    public int HeadingLevelBelow { get; set; } = 2;

    /// <summary>The page's text as HTML in UTF-8; good until the thread renders its next page.</summary>
    public ReadOnlyMemory<byte> Render()
    {
        var buffer = Buffers.OfThread.Text;
        buffer.Clear();
        try
        {
            RenderBody(text.Body, PageHtmlRenderer.OfThread(this, new Utf8Writer(buffer)));
        }
        catch
        {
            // How deep it was, a renderer that did not come to its end never forgets.
            PageHtmlRenderer.ForgetThread();
            throw;
        }

        return buffer.Written;
    }

    /// <summary>The page's own headings of the second level, as links to them, in the order in which they stand on the page.</summary>
    public IReadOnlyList<LinkModel> Contents() => PageContents.Of(this, text, site);

    /// <summary>A picture in its place: how wide the browser will show it, and whether it is among the first things that are seen.</summary>
    internal PlacedPictureModel Place(LinkInline link, PictureModel picture, bool isWide)
    {
        // The widths of theme/styles/layout.css.
        var widest = isWide ? "68rem" : picture.Width < 640 ? string.Create(CultureInfo.InvariantCulture, $"{picture.Width}px") : "40rem";
        var isFirst = !_hasPicture && Page.FrontMatter.Image is null && IsNearTheTop(link);
        _hasPicture = true;
        return new PlacedPictureModel(picture, $"min(100vw - 2rem, {widest})", isFirst);
    }

    private bool IsNearTheTop(LinkInline link)
    {
        MarkdownObject? around = link;
        while (around is Inline inline) around = inline.Parent is { } parent ? parent : (inline as ContainerInline)?.ParentBlock;
        while (around is Block { Parent: { } parent and not MarkdownDocument }) around = parent;
        return around is Block block && text.Body.Document.Take(BlocksNearTheTop).Contains(block);
    }

    /// <summary>What sets the texts at a place of the page: by the language of the nearest mark around it, else by the page's.</summary>
    internal Typographer TypographerAt(MarkdownObject place) => LanguageMarks.Around(place) is { } marked ? site.Typographer(marked) : Language.Typographer;

    /// <summary>What sets the texts in a language.</summary>
    internal Typographer TypographerIn(string language) => site.Typographer(language);

    internal void RenderInclusion(InclusionBlock inclusion, HtmlRenderer html)
    {
        if (inclusion.Name == "include") RenderSnippet(inclusion, html);
        else InclusionRenderer.Render(new PlacedInclusion(inclusion, _including.Peek().PlaceOf(inclusion.Span), this, site, html, diagnostics));
    }

    internal void RenderInclusion(InclusionInline inclusion, HtmlRenderer html)
    {
        var place = _including.Peek().PlaceOf(inclusion.Span);
        InlinePartRenderer.Render(inclusion, place, this, site, html, diagnostics);
    }

    /// <summary>Some blocks of the tree as HTML of their own, for a template to place.</summary>
    internal HtmlString RenderApart(IEnumerable<Block> blocks)
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var html = new PageHtmlRenderer(this, writer);
        foreach (var block in blocks) html.Render(block);
        return new HtmlString(writer.ToString());
    }

    /// <summary>A heading's text as HTML, without the heading's own element.</summary>
    internal HtmlString RenderApart(HeadingBlock heading)
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        // The anchor is the entry's; the heading's other marks are its text's.
        var marks = heading.TryGetAttributes() is { } own ? new HtmlAttributes { Classes = own.Classes, Properties = own.Properties } : null;
        WriteMarked(heading, marks, new PageHtmlRenderer(this, writer));
        return new HtmlString(writer.ToString());
    }

    /// <summary>Whether there is anything to write of the attributes.</summary>
    internal static bool HasMarks(HtmlAttributes? marks) => marks is { Id: not null } or { Classes.Count: > 0 } or { Properties.Count: > 0 };

    /// <summary>Writes a block's text, in an element with the marks if there are any.</summary>
    internal static void WriteMarked(LeafBlock block, HtmlAttributes? marks, HtmlRenderer html)
    {
        if (HasMarks(marks)) html.Write("<span").WriteAttributes(marks!).Write('>').WriteLeafInline(block).Write("</span>");
        else html.WriteLeafInline(block);
    }

    private void RenderBody(MarkdownBody body, HtmlRenderer html)
    {
        _including.Push(body);
        html.Render(body.Document);
        _including.Pop();
    }

    private void RenderSnippet(InclusionBlock inclusion, HtmlRenderer html)
    {
        var from = _including.Peek();
        var place = from.PlaceOf(inclusion.Span);
        if (inclusion.Arguments.Count == 0) return;
        if (PageText.SnippetOf(inclusion, from, Page, site) is not { } snippet)
        {
            ReportNoSnippet(inclusion.Arguments[0], place, from);
        }
        else if (_including.Contains(snippet)) diagnostics.Report(Diagnostics.Catalogue.TextProblems.IncludesItself(place));
        else RenderBody(snippet, html);
    }

    private void ReportNoSnippet(string name, SourceSpan place, MarkdownBody from)
    {
        var nearest = Suggestion.For(name, site.ForMessages.SnippetNames(from.Source.Path, Page.TextLanguage));
        var finding = Diagnostics.Catalogue.LinkProblems.NoSuchFile(place, name, nearest);
        diagnostics.Report(nearest is null ? finding : finding.Mended($"{{{{include {nearest}}}}}", isSafe: false));
    }
}
