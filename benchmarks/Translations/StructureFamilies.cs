using ChemSter.Site.Translations;

namespace ChemSter.Site.Benchmarks.Translations;

/// <summary>Faults of structure: something is missing, added, moved or of another kind.</summary>
public static class StructureFamilies
{
    private static readonly string[] Structure = ["SITE52"];

    /// <summary>The families.</summary>
    public static IReadOnlyList<Family> All { get; } =
    [
        // A heading that goes takes its text along into the section before; a list, links and anchors may tell of it as well.
        new("structure", "heading removed", Structure, p => p.Blocks(BlockKind.Heading).Select(b => p.WithoutLines(b.Block))),
        new("structure", "heading level", Structure, p => p.Blocks(BlockKind.Heading).Where(b => b.Block.Level == 3 || !HasBelow(p, b.Place)).Select(b => new Change(b.Block.Span.Start, b.Block.Span.Start, b.Block.Level == 2 ? "#" : "")).Where(c => c.Replacement.Length > 0)),
        new("structure", "paragraph removed", Structure, p => Paragraphs(p).Select(b => p.WithoutLines(b))),
        new("structure", "paragraph added", Structure, p => Paragraphs(p).Select(b => new Change(b.Span.Start, b.Span.Start, "Nobody had expected so many visitors on the very first day of the fair.\n\n"))),
        new("structure", "block copied", Structure, p => Paragraphs(p).Select(b => new Change(b.Span.Start, b.Span.Start, b.Span.Text + "\n\n"))),
        new("structure", "section missing", Structure, Sections),
        new("structure", "list item removed", Structure, p => p.Blocks(BlockKind.ListItem).Select(b => p.WithoutLines(b.Block))),
        new("structure", "list item added", Structure, p => p.Blocks(BlockKind.ListItem).Select(b => Before(p, b.Block, Mark(p, b.Block) + "and something that nobody asked for,\n"))),
        new("structure", "table row removed", Structure, p => p.Blocks(BlockKind.TableCell).Where(b => b.Block.Column == 1 && b.Block.Row > 1).Select(b => p.WithoutLines(b.Block) with { })),
        new("structure", "code changed", Structure, p => p.Blocks(BlockKind.Code).Select(b => Within(b.Block, "\"year\"", "\"years\"")).OfType<Change>()),
        new("structure", "code removed", Structure, p => p.Blocks(BlockKind.Code).Select(b => p.WithoutLines(b.Block))),
        new("structure", "link target", ["SITE52"], p => p.Version.Blocks.SelectMany(b => b.Links).Where(l => l.Kind == LinkKind.Page).Select(l => new Change(l.Place.Start, l.Place.End, "contact.en.md"))),
        new("structure", "blocks exchanged", Structure, Exchanges),
        new("structure", "paragraphs merged", Structure, p => Neighbours(p).Select(n => new Change(n.First.Span.End, n.Second.Span.Start, " "))),
    ];

    private static IEnumerable<TextBlock> Paragraphs(Page page) => page.Blocks(BlockKind.Paragraph).Select(b => b.Block).Where(b => b.Parent < 0);

    private static bool HasBelow(Page page, int heading) => page.Version.Blocks.Any(b => b.Kind == BlockKind.Heading && b.Section == heading);

    private static IEnumerable<(TextBlock First, TextBlock Second)> Neighbours(Page page) =>
        page.Version.Blocks.Zip(page.Version.Blocks.Skip(1)).Where(n => n is { First: { Kind: BlockKind.Paragraph, Parent: < 0 }, Second: { Kind: BlockKind.Paragraph, Parent: < 0 } });

    private static IEnumerable<Change> Exchanges(Page page) =>
        Neighbours(page).Select(n => new Change(n.First.Span.Start, n.Second.Span.End, $"{n.Second.Span.Text}\n\n{n.First.Span.Text}"));

    private static IEnumerable<Change> Sections(Page page)
    {
        var headings = page.Blocks(BlockKind.Heading).Where(b => b.Block.Level == 2).Select(b => b.Block).ToList();
        for (var i = 0; i + 1 < headings.Count; i++) yield return new Change(headings[i].Span.Start, headings[i + 1].Span.Start, "");
    }

    private static Change Before(Page page, TextBlock block, string text)
    {
        var start = page.Text.LastIndexOf('\n', Math.Max(0, block.Span.Start - 1)) + 1;
        return new Change(start, start, text);
    }

    private static string Mark(Page page, TextBlock item)
    {
        var start = page.Text.LastIndexOf('\n', Math.Max(0, item.Span.Start - 1)) + 1;
        return page.Text[start..item.Content.Start];
    }

    private static Change? Within(TextBlock block, string what, string by) =>
        block.Span.Text.IndexOf(what, StringComparison.Ordinal) is var at and >= 0 ? new Change(block.Span.Start + at, block.Span.Start + at + what.Length, by) : null;
}
