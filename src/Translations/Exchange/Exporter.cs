using System.Globalization;
using ChemSter.Site.Content;

namespace ChemSter.Site.Translations;

/// <summary>Takes texts and their translations apart into units for a translator.</summary>
/// <param name="site">The site.</param>
internal sealed class Exporter(ExchangeSite site)
{
    /// <summary>The units of a text; none where nothing is to be translated, or nothing to do if only that is asked for.</summary>
    /// <param name="text">The text and its translation.</param>
    /// <param name="onlyToDo">Whether translations that are up to date are left out.</param>
    public ExchangeText Export(TextToTranslate text, bool onlyToDo)
    {
        var skeleton = new Skeleton(text.Source, new AddressMap(text.Source, text.Language, site.Texts) { Self = text.Target });
        var targets = site.TargetsOf(text);
        var recorded = site.Recorded?.Invoke(text) ?? [];
        var names = UnitNames.Of(text.Source);
        var targetReferences = text.Target is { } translation ? Reference.In(translation.Source, translation.Blocks).Select(r => r.Name).ToList() : [];
        var units = new List<ExchangeUnit>();
        for (var i = 0; i < text.Source.Blocks.Count; i++)
        {
            var block = text.Source.Blocks[i];
            if (skeleton.SegmentOf(block) is not { } source) continue;
            var target = targets[i] < 0 ? null : TargetOf(text.Target!.Blocks[targets[i]], targetReferences);
            var seen = i < recorded.Count ? recorded[i] : null;
            var state = target is null ? UnitState.Initial : seen is null ? UnitState.Translated : seen.Value.IsCurrent ? UnitState.Final : UnitState.Outdated;
            if (onlyToDo && state is UnitState.Translated or UnitState.Final) continue;
            units.Add(new ExchangeUnit(names[i], source, target, state)
            {
                Form = FormOf(block),
                Place = PlaceOf(block),
                Reference = string.Create(CultureInfo.InvariantCulture, $"{block.Span.File}:{block.Content.From.Line}"),
                Previous = state == UnitState.Outdated ? seen!.Value.Text : null,
                TargetHash = UnitHash.Of(target),
                SourceMarkdown = SegmentWriter.Write(source, FormOf(block), skeleton.Names) ?? source.Raw,
                Markdown = target is null ? null : MarkdownOf(text.Target!.Blocks[targets[i]]),
            });
        }

        return new ExchangeText(text.Source.Source.Path, units);
    }

    /// <summary>The translation of a block as it is now; null where it is still to be made.</summary>
    internal static Segment? TargetOf(TextBlock block, IReadOnlyCollection<string> references)
    {
        if (ToDoMark.IsIn(block.Text) || block.Text.Length == 0) return null;
        if (block.Kind is BlockKind.FrontMatter or BlockKind.Data or BlockKind.Container) return SegmentReader.Read(block.Text, SegmentForm.Of(block, ""), []);
        return SegmentReader.Read(BlockContent.Of(block).Markdown, FormOf(block), references);
    }

    // As it was written, so that it can be written again just so.
    private static string MarkdownOf(TextBlock block) =>
        block.Kind is BlockKind.FrontMatter or BlockKind.Data or BlockKind.Container ? block.Text.Trim() : SegmentLines.Flatten(BlockContent.Of(block).Markdown);

    internal static SegmentForm FormOf(TextBlock block) =>
        SegmentForm.Of(block, block.Kind is BlockKind.FrontMatter or BlockKind.Data ? "" : BlockContent.Of(block).Written);

    // In English, as the formats themselves are.
    private static string PlaceOf(TextBlock block) => block.Kind switch
    {
        BlockKind.FrontMatter => block.Key switch
        {
            "title" => "page title, at most 70 characters",
            "description" => "description for search engines, at most 160 characters",
            "nav-label" => "short title for menus",
            _ => block.Key,
        },
        BlockKind.Data => block.Key,
        BlockKind.Heading => string.Create(CultureInfo.InvariantCulture, $"heading, level {block.Level}"),
        BlockKind.ListItem => "list item",
        BlockKind.TableCell => string.Create(CultureInfo.InvariantCulture, $"table cell, row {block.Row}, column {block.Column}"),
        BlockKind.Figure => "picture: what it shows, and its caption",
        BlockKind.Term => "term",
        BlockKind.Definition => "definition",
        BlockKind.Footnote => "footnote",
        BlockKind.Container => "heading of a box",
        _ => "paragraph",
    };
}
