using System.Globalization;
using ChemSter.Site.Content;
using ChemSter.Site.Rendering.Models;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>A heading; remembers its level for the parts that follow it.</summary>
internal sealed class OwnHeadingRenderer(PageHtmlRenderer html) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        html.Page.HeadingLevelBelow = Math.Min(6, heading.Level + 1);
        var tag = string.Create(CultureInfo.InvariantCulture, $"h{heading.Level}");
        renderer.EnsureLine();
        renderer.Write($"<{tag}").WriteAttributes(heading).Write('>').WriteLeafInline(heading).Write($"</{tag}>").EnsureLine();
    }
}

/// <summary>A paragraph; one that holds a picture with a title and nothing else is a figure with a caption.</summary>
internal sealed class OwnParagraphRenderer(PageHtmlRenderer html) : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is LinkInline { IsImage: true, NextSibling: null, Title.Length: > 0 } image
            && html.Page.Links.Pictures.TryGetValue(image, out var picture))
        {
            renderer.EnsureLine();
            HtmlAttributes[] marks = [.. new[] { image.TryGetAttributes(), paragraph.TryGetAttributes() }.OfType<HtmlAttributes>()];
            var names = string.Join(' ', marks.SelectMany(m => m.Classes ?? []));
            var typographer = html.Page.TypographerAt(image);
            var isWide = marks.Any(m => m.Classes?.Contains("wide") == true);
            var figure = new FigureElementModel(
                html.Page.Place(image, picture with { Alternative = typographer.SetMarks(picture.Alternative) }, isWide),
                Templates.Encode(typographer.Set(image.Title!)),
                names.Length > 0 ? names : null,
                marks.Select(m => m.Id).FirstOrDefault(id => id is not null),
                new LanguageMark(ValueOf("lang"), ValueOf("dir")));
            Templates.Render(Theme.parts.FigureElement.Create(figure), renderer.Writer);
            renderer.EnsureLine();
            return;

            string? ValueOf(string property) => marks.SelectMany(m => m.Properties ?? []).FirstOrDefault(p => p.Key == property).Value;
        }

        // In a tight list or a cell the text stands without <p>; its marks need an element all the same.
        if (renderer.ImplicitParagraph) MarkdownRenderer.WriteMarked(paragraph, paragraph.TryGetAttributes(), renderer);
        else renderer.EnsureLine().Write("<p").WriteAttributes(paragraph).Write('>').WriteLeafInline(paragraph).Write("</p>").EnsureLine();
    }
}

/// <summary>A piece of data on its own line.</summary>
internal sealed class InclusionBlockRenderer(PageHtmlRenderer html) : HtmlObjectRenderer<InclusionBlock>
{
    protected override void Write(HtmlRenderer renderer, InclusionBlock inclusion) => html.Page.RenderInclusion(inclusion, renderer);
}

/// <summary>Code, which scrolls by keyboard too where a line is longer than the screen (WCAG 2.2, 2.1.1). What stands behind its language is the
/// name of the file that it is from, and is shown above it; <c>…</c> behind the name says that this is a part of the file. Further words are remarks
/// for whoever checks the code.</summary>
internal sealed class OwnCodeRenderer(PageHtmlRenderer html) : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock code)
    {
        var direction = html.Page.IsRightToLeft ? " dir=\"ltr\"" : "";
        var name = code is FencedCodeBlock { Arguments: { Length: > 0 } words } && !words.Contains('{', StringComparison.Ordinal) ? FileOf(words) : null;
        renderer.EnsureLine();
        if (name is not null) renderer.Write($"<figure class=\"named-code\"><figcaption><code{direction}>").WriteEscape(name).Write("</code></figcaption>").EnsureLine();
        renderer.Write($"<pre tabindex=\"0\"{direction}><code").WriteAttributes(code).Write('>');
        renderer.WriteLeafRawLines(code, true, true);
        renderer.Write("</code></pre>").EnsureLine();
        if (name is not null) renderer.Write("</figure>").EnsureLine();
    }

    private static string FileOf(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.AsSpan(1).Contains("…") ? $"{parts[0]} …" : parts[0];
    }
}
