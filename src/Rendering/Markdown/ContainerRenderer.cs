using ChemSter.Site.Content;
using ChemSter.Site.Rendering.Models;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>A container: cards, timeline, call to action, notice, example, or one that only names a language.</summary>
internal sealed class ContainerRenderer(PageHtmlRenderer html) : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        renderer.EnsureLine();
        switch (container.Info)
        {
            case Containers.Cards:
                WriteFramed(renderer, container, WriteCards);
                break;
            case Containers.Timeline:
                WriteFramed(renderer, container, WriteTimeline);
                break;
            case Containers.Notice:
                WriteNotice(renderer, container);
                break;
            case Containers.Example:
                WriteExample(renderer, container);
                break;
            default:
                renderer.Write("<div").WriteAttributes(container).Write('>').EnsureLine();
                renderer.WriteChildren(container);
                renderer.EnsureLine().Write("</div>");
                break;
        }

        renderer.EnsureLine();
    }

    // The lists' templates know no marks; where the container has some, an element around the list bears them.
    private static void WriteFramed(HtmlRenderer renderer, CustomContainer container, Action<HtmlRenderer, CustomContainer> write)
    {
        var isMarked = MarkdownRenderer.HasMarks(container.TryGetAttributes());
        if (isMarked) renderer.Write("<div").WriteAttributes(container).Write('>').EnsureLine();
        write(renderer, container);
        if (isMarked) renderer.EnsureLine().Write("</div>");
    }

    private void WriteCards(HtmlRenderer renderer, CustomContainer container)
    {
        var (before, entries) = Split(container);
        foreach (var block in before) renderer.Render(block);
        if (entries.Count == 0) return;
        var cards = entries.Select(e => new CardModel(e.Heading.GetAttributes().Id, html.Page.RenderApart(e.Heading), html.Page.RenderApart(e.Blocks))).ToList();
        Templates.Render(Theme.parts.Cards.Create(new CardsModel(entries[0].Heading.Level, cards)), renderer.Writer);
    }

    private void WriteTimeline(HtmlRenderer renderer, CustomContainer container)
    {
        var (before, entries) = Split(container);
        foreach (var block in before) renderer.Render(block);
        if (entries.Count == 0) return;
        var models = entries.Select(e => new TimelineEntryModel(
            e.Heading.GetAttributes().Id!,
            TimelineHeadings.DateOf(e.Heading) is { } date ? html.Page.Parts.Date(date) : null,
            html.Page.RenderApart(e.Heading),
            html.Page.RenderApart(e.Blocks)));
        Templates.Render(Theme.parts.Timeline.Create(new TimelineModel(html.Page.Language.Texts, entries[0].Heading.Level, [.. models])), renderer.Writer);
    }

    private void WriteNotice(HtmlRenderer renderer, CustomContainer container)
    {
        var heading = container.Arguments is { Length: > 0 } own ? html.Page.TypographerAt(container).Set(own) : html.Page.Language.Texts.Notice;
        renderer.Write("<div role=\"note\"").WriteAttributes(container).Write('>').EnsureLine();
        renderer.Write("<p class=\"notice-heading\"><strong>").WriteEscape(heading).Write("</strong></p>").EnsureLine();
        renderer.WriteChildren(container);
        renderer.EnsureLine().Write("</div>");
    }

    private void WriteExample(HtmlRenderer renderer, CustomContainer example)
    {
        var level = html.Page.HeadingLevelBelow;
        renderer.Write("<div").WriteAttributes(example).Write('>').EnsureLine();
        foreach (var block in example)
        {
            var isResult = block is ExampleResult;
            renderer.Write("<p class=\"example-label\">").WriteEscape(isResult ? html.Page.Language.Texts.ExampleResult : html.Page.Language.Texts.ExampleSource).Write("</p>").EnsureLine();
            if (isResult) renderer.Write("<div class=\"example-result\">").EnsureLine();
            renderer.Render(block);
            if (isResult) renderer.EnsureLine().Write("</div>");
        }

        renderer.EnsureLine().Write("</div>");
        html.Page.HeadingLevelBelow = level;
    }

    // Each heading right below the container begins an entry.
    private static (List<Block> Before, List<(HeadingBlock Heading, List<Block> Blocks)> Entries) Split(CustomContainer container)
    {
        var before = new List<Block>();
        var entries = new List<(HeadingBlock Heading, List<Block> Blocks)>();
        foreach (var block in container)
        {
            if (block is HeadingBlock heading) entries.Add((heading, []));
            else if (entries.Count > 0) entries[^1].Blocks.Add(block);
            else before.Add(block);
        }

        return (before, entries);
    }
}
