using ChemSter.Site.Content;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>A link or a picture, with the address that was resolved for it.</summary>
internal sealed class OwnLinkRenderer(PageHtmlRenderer html) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link.IsImage) WritePicture(renderer, link);
        else if (html.Page.Links.Links.TryGetValue(link, out var resolved))
        {
            renderer.Write("<a href=\"");
            WriteAddress(renderer, resolved.Href);
            renderer.Write('"');
            // A marked link says the language of its text and of where it leads (HTML, 4.6.1).
            var language = link.TryGetAttributes()?.Properties?.FirstOrDefault(p => p.Key == "lang").Value;
            if ((resolved.Hreflang ?? language) is { } hreflang) renderer.Write(" hreflang=\"").WriteEscape(hreflang).Write('"');
            WriteTitle(renderer, link);
            if (language is null && html.Page.IsRightToLeft && IsAddress(link.Url)) renderer.Write(" dir=\"ltr\"");
            renderer.WriteAttributes(link).Write('>');
            renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
        else renderer.WriteChildren(link);
    }

    // As templates do: no @ as itself, which is what e-mail addresses are gathered by. In other addresses it may mean something to whoever compares them.
    internal static void WriteAddress(HtmlRenderer renderer, string url)
    {
        if (!url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || url.Split('@') is not [var before, .. { Length: > 0 } rest])
        {
            renderer.WriteEscapeUrl(url);
            return;
        }

        renderer.WriteEscapeUrl(before);
        foreach (var part in rest) renderer.Write(At).WriteEscapeUrl(part);
    }

    // Text with its @ as a reference.
    internal static void WriteText(HtmlRenderer renderer, ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOf('@')) >= 0; text = text[(at + 1)..])
        {
            renderer.WriteEscape(text[..at]);
            renderer.Write(At);
        }

        renderer.WriteEscape(text);
    }

    private const string At = "&#x40;";

    // Groups of digits would change places among Arabic or Hebrew words (UAX #9), and so would the parts of an address.
    private static bool IsAddress(string? url) =>
        url is not null && (url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));

    private void WritePicture(HtmlRenderer renderer, LinkInline link)
    {
        if (!html.Page.Links.Pictures.TryGetValue(link, out var picture)) return;
        var placed = html.Page.Place(link, picture, isWide: false);
        if (picture.Sources.Count > 0)
        {
            renderer.Write("<picture>");
            Templates.Render(Theme.parts.PictureSources.Create(placed), renderer.Writer);
        }

        renderer.Write("<img src=\"").WriteEscapeUrl(picture.Source);
        if (picture.SourceSet is { } set) renderer.Write("\" srcset=\"").WriteEscape(set).Write("\" sizes=\"").WriteEscape(placed.Sizes);
        renderer.Write("\" alt=\"").WriteEscape(html.Page.TypographerAt(link).SetMarks(picture.Alternative));
        renderer.Write($"\" width=\"{picture.Width}\" height=\"{picture.Height}\"").Write(placed.IsFirst ? " fetchpriority=\"high\"" : " loading=\"lazy\" decoding=\"async\"");
        WriteTitle(renderer, link);
        renderer.WriteAttributes(link).Write('>');
        if (picture.Sources.Count > 0) renderer.Write("</picture>");
    }

    private void WriteTitle(HtmlRenderer renderer, LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Title)) renderer.Write(" title=\"").WriteEscape(html.Page.TypographerAt(link).SetMarks(link.Title)).Write('"');
    }
}

/// <summary>Text, set by the rules of its language.</summary>
internal sealed class OwnLiteralRenderer(PageHtmlRenderer html) : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = html.Typesetting.TextOf(literal, html.Page);
        if (literal.IsFirstCharacterEscaped && text.Length > 0)
        {
            renderer.WriteEscape(literal.Content.AsSpan()[..1]);
            text = text[1..];
        }

        while (html.Typesetting.IsShorter && text.IndexOf(Languages.Typographer.Gone) is var gone and >= 0)
        {
            OwnLinkRenderer.WriteText(renderer, text[..gone]);
            text = text[(gone + 1)..];
        }

        OwnLinkRenderer.WriteText(renderer, text);
    }
}

/// <summary>The end of a line of the source: a blank to the browser, and a no-break space where no line may end.</summary>
internal sealed class OwnLineBreakRenderer(PageHtmlRenderer html) : Markdig.Renderers.Html.Inlines.LineBreakInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline end)
    {
        if (!end.IsHard && html.Typesetting.TextOf(end, html.Page) is "\u00A0") renderer.Write('\u00A0');
        else base.Write(renderer, end);
    }
}

/// <summary>An address that is a link by itself; it runs from left to right wherever it stands.</summary>
internal sealed class OwnAutolinkRenderer(PageHtmlRenderer html) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        renderer.Write("<a href=\"");
        OwnLinkRenderer.WriteAddress(renderer, link.IsEmail ? "mailto:" + link.Url : link.Url);
        renderer.Write(html.Page.IsRightToLeft ? "\" dir=\"ltr\"" : "\"").WriteAttributes(link).Write('>');
        OwnLinkRenderer.WriteText(renderer, link.Url);
        renderer.Write("</a>");
    }
}

/// <summary>A word of code, which runs from left to right wherever it stands.</summary>
internal sealed class OwnCodeInlineRenderer(PageHtmlRenderer html) : HtmlObjectRenderer<CodeInline>
{
    protected override void Write(HtmlRenderer renderer, CodeInline code)
    {
        renderer.Write(html.Page.IsRightToLeft ? "<code dir=\"ltr\"" : "<code").WriteAttributes(code).Write('>');
        renderer.WriteEscape(code.ContentSpan);
        renderer.Write("</code>");
    }
}

/// <summary>A passage in another language or with a class.</summary>
internal sealed class PassageRenderer : HtmlObjectRenderer<PassageInline>
{
    protected override void Write(HtmlRenderer renderer, PassageInline passage)
    {
        renderer.Write("<span").WriteAttributes(passage).Write('>');
        renderer.WriteChildren(passage);
        renderer.Write("</span>");
    }
}

/// <summary>A piece of data inside a sentence.</summary>
internal sealed class InclusionInlineRenderer(PageHtmlRenderer html) : HtmlObjectRenderer<InclusionInline>
{
    protected override void Write(HtmlRenderer renderer, InclusionInline inclusion) => html.Page.RenderInclusion(inclusion, renderer);
}

/// <summary>The number that leads to a footnote, or back to the text; both say in words where they lead (WCAG 2.2, 2.4.9).</summary>
internal sealed class OwnFootnoteLinkRenderer(PageHtmlRenderer html) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var number = html.Page.Language.Format(link.Footnote.Order);
        if (link.IsBackLink)
        {
            renderer.Write($" <a href=\"#fnref-{link.Index}\" class=\"footnote-back-ref\" aria-label=\"").WriteEscape(html.Page.Language.Texts.FootnoteBack.With(number)).Write("\">↩</a>");
        }
        else
        {
            renderer.Write($"<sup><a id=\"fnref-{link.Index}\" href=\"#fn-{link.Footnote.Order}\" class=\"footnote-ref\" aria-label=\"")
                .WriteEscape(html.Page.Language.Texts.FootnoteReference.With(number)).Write("\">").WriteEscape(number).Write("</a></sup>");
        }
    }
}

/// <summary>The footnotes at the end of the text.</summary>
internal sealed class OwnFootnoteGroupRenderer(PageHtmlRenderer html) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        renderer.EnsureLine();
        renderer.Write("<section class=\"footnotes\" aria-labelledby=\"footnotes\">").EnsureLine();
        renderer.Write("<h2 id=\"footnotes\">").WriteEscape(html.Page.Language.Texts.Footnotes).Write("</h2>").EnsureLine();
        renderer.Write("<ol>").EnsureLine();
        foreach (var footnote in group.OfType<Footnote>())
        {
            renderer.Write($"<li id=\"fn-{footnote.Order}\">").EnsureLine();
            renderer.WriteChildren(footnote);
            renderer.EnsureLine().Write("</li>").EnsureLine();
        }

        renderer.Write("</ol>").EnsureLine().Write("</section>").EnsureLine();
    }
}
