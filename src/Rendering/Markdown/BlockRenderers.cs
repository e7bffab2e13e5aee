using System.Globalization;
using ChemSter.Site.Content;
using ChemSter.Site.Rendering.Models;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
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

/// <summary>A table with headers that say what they head, in a frame that scrolls where the table is wider than the screen.</summary>
internal sealed class OwnTableRenderer(PageHtmlRenderer html) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(html.Page.Language.Texts.WideTable).Write("\">").EnsureLine();
        renderer.Write("<table>").EnsureLine();
        var rows = table.OfType<TableRow>().ToList();
        WriteRows(renderer, table, [.. rows.TakeWhile(r => r.IsHeader)], "thead");
        WriteRows(renderer, table, [.. rows.SkipWhile(r => r.IsHeader)], "tbody");
        renderer.Write("</table>").EnsureLine().Write("</div>").EnsureLine();
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, IReadOnlyList<TableRow> rows, string section)
    {
        if (rows.Count == 0) return;
        renderer.Write($"<{section}>").EnsureLine();
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            for (var i = 0; i < row.Count; i++) WriteCell(renderer, (TableCell)row[i], row.IsHeader, i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null);
            renderer.Write("</tr>").EnsureLine();
        }

        renderer.Write($"</{section}>").EnsureLine();
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHeader, TableColumnAlign? alignment)
    {
        var tag = isHeader ? "th" : "td";
        renderer.Write($"<{tag}");
        if (isHeader) renderer.Write(" scope=\"col\"");
        if (alignment is TableColumnAlign.Right) renderer.Write(" class=\"align-right\"");
        else if (alignment is TableColumnAlign.Center) renderer.Write(" class=\"align-center\"");
        renderer.Write('>');
        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = wasImplicit;
        renderer.Write($"</{tag}>");
    }
}
