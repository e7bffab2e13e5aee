using ChemSter.Site.Content;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ChemSter.Site.Rendering;

/// <summary>A passage of HTML, cleaned, with its links resolved. Where it holds a table, it scrolls if that is wider than the screen.</summary>
internal sealed class HtmlPassageRenderer(PageHtmlRenderer html) : HtmlObjectRenderer<HtmlPassage>
{
    protected override void Write(HtmlRenderer renderer, HtmlPassage passage)
    {
        renderer.EnsureLine();
        if (passage.HasTable) renderer.Write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(html.Page.Language.Texts.WideTable).Write("\">").EnsureLine();
        renderer.Write(passage.Parts[0]);
        for (var i = 0; i < passage.Links.Count; i++)
        {
            if (html.Page.Links.Links.TryGetValue(passage.Links[i], out var resolved))
            {
                renderer.WriteEscapeUrl(resolved.Href);
                if (resolved.Hreflang is { } language) renderer.Write("\" hreflang=\"").WriteEscape(language);
            }

            renderer.Write(passage.Parts[i + 1]);
        }

        renderer.EnsureLine();
        if (passage.HasTable) renderer.Write("</div>").EnsureLine();
    }
}

/// <summary>An element of HTML around a piece of Markdown, its tags cleaned.</summary>
internal sealed class HtmlElementRenderer : HtmlObjectRenderer<HtmlElementInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlElementInline element)
    {
        renderer.Write(element.Begin);
        renderer.WriteChildren(element);
        renderer.Write(element.End);
    }
}
