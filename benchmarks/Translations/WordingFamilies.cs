using System.Text.RegularExpressions;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Benchmarks.Translations;

/// <summary>Faults of wording and state: terms, the wrong language, sources that have changed since; and changes that are none.</summary>
public static partial class WordingFamilies
{
    private static readonly (string Right, string Avoid, string Other)[] Terms =
    [
        ("general meeting", "general gathering", "plenary"), ("audit committee", "revision commission", "control group"), ("board", "management body", "directorate"),
        ("membership fee", "member contribution", "yearly payment"), ("borosilicate glass", "boron silicon glass", "heatproof glass"), ("tank furnace", "bathtub oven", "basin kiln"),
        ("cullet", "broken glass scrap", "recycled shards"),
    ];

    /// <summary>The families.</summary>
    public static IReadOnlyList<Family> All { get; } =
    [
        new("terms", "wording to avoid", ["SITE54"], p => Terms.SelectMany(t => Words(p, t.Right, t.Avoid))),
        new("terms", "term rendered otherwise", ["SITE54"], p => Terms.SelectMany(t => FirstIn(p, t.Right, t.Other))),
        new("language", "paragraph not translated", ["SITE55"], p => Long(p).Select(b => new Change(b.Block.Content.Start, b.Block.Content.End, p.Other.Blocks[p.Pairs[b.Place]].Content.Text))),
        new("language", "sentence not translated", ["SITE55", "SITE53", "SITE54"], p => Long(p).Select(b => LastSentence(p, b.Block, b.Place)).OfType<Change>()),
        new("language", "heading not translated", ["SITE55"], p => p.Blocks(BlockKind.Heading).Where(b => p.Pairs[b.Place] >= 0 && p.Other.Blocks[p.Pairs[b.Place]].Text.Split(' ').Length >= 3).Select(b => new Change(b.Block.Content.Start, b.Block.Content.End, p.Other.Blocks[p.Pairs[b.Place]].Content.Text))),
        new("state", "word of the source changed", ["SITE51", "SITE52", "SITE53", "SITE54"], p => Long(p).Select(b => LongestWord(b.Block, w => w + "ek")).OfType<Change>()) { IsInSource = true },
        new("state", "sentence of the source added", ["SITE51", "SITE52", "SITE53", "SITE54"], p => Long(p).Select(b => new Change(b.Block.Content.End, b.Block.Content.End, " O tym zdaniu tłumacz jeszcze nie wie."))) { IsInSource = true },
        new("state", "paragraph of the source reworded", ["SITE51", "SITE52", "SITE53", "SITE54"], p => Long(p).Select(b => new Change(b.Block.Content.Start, b.Block.Content.End, "Zamiast dawnej treści stoi tu teraz zupełnie inne zdanie o tej samej sprawie."))) { IsInSource = true },
        new("typography", "quotation marks", [], p => Marks(p, Quotes(), m => "\"")),
        new("typography", "no-break spaces", [], p => Marks(p, BeforeUnit(), _ => "\u00A0")),
        new("typography", "dashes", [], p => Marks(p, Dashes(), _ => "-")),
        new("typography", "reflow", [], p => Long(p).Select(b => Reflow(b.Block))),
        new("typography", "emphasis", [], p => Marks(p, Emphasis(), m => $"_{m.Groups[1].Value}_")),
        new("typography", "bullets", [], p => p.Blocks(BlockKind.ListItem).Where(b => b.Block.Row == 1 && p.Text[b.Block.Content.Start - 2] == '-').Select(b => Bullets(p, b.Block))),
    ];

    private static IEnumerable<(TextBlock Block, int Place)> Long(Page page) =>
        page.Blocks(BlockKind.Paragraph).Where(b => page.Pairs[b.Place] >= 0 && b.Block.Text.Split(' ').Length >= 12);

    private static IEnumerable<Change> Words(Page page, string what, string by) =>
        page.Version.Blocks.Where(b => b.IsTranslatable && b.Kind != BlockKind.FrontMatter)
            .SelectMany(b => Regex.Matches(b.Content.Text, $@"\b{what}\b").Select(m => new Change(b.Content.Start + m.Index, b.Content.Start + m.Index + m.Length, by)));

    // Only the first mention in a section must have the agreed term.
    private static IEnumerable<Change> FirstIn(Page page, string what, string by) =>
        page.Version.Blocks.Where(b => b.Kind == BlockKind.Paragraph && b.Parent < 0).GroupBy(b => b.Section)
            .Select(s => s.FirstOrDefault(b => Regex.IsMatch(b.Content.Text, $@"\b{what}\b"))).OfType<TextBlock>()
            .Select(b => (Block: b, Match: Regex.Match(b.Content.Text, $@"\b{what}\b")))
            .Select(f => new Change(f.Block.Content.Start + f.Match.Index, f.Block.Content.Start + f.Match.Index + f.Match.Length, by));

    private static Change? LastSentence(Page page, TextBlock block, int place)
    {
        var (own, other) = (Sentence().Matches(block.Content.Text), Sentence().Matches(page.Other.Blocks[page.Pairs[place]].Content.Text));
        if (own.Count < 2 || other.Count != own.Count || other[^1].Value.Split(' ').Length < 7) return null;
        return new Change(block.Content.Start + own[^1].Index, block.Content.Start + own[^1].Index + own[^1].Length, other[^1].Value);
    }

    private static Change? LongestWord(TextBlock block, Func<string, string> other) =>
        Letters().Matches(block.Content.Text).MaxBy(m => m.Length) is { } word ? new Change(block.Content.Start + word.Index, block.Content.Start + word.Index + word.Length, other(word.Value)) : null;

    private static IEnumerable<Change> Marks(Page page, Regex pattern, Func<Match, string> by) =>
        page.Version.Blocks.Where(b => b.IsTranslatable && b.Kind != BlockKind.FrontMatter)
            .SelectMany(b => pattern.Matches(b.Content.Text).Select(m => new Change(b.Content.Start + m.Index, b.Content.Start + m.Index + m.Length, by(m))));

    private static Change Reflow(TextBlock block)
    {
        var text = block.Content.Text;
        var at = text.IndexOf(' ', text.Length / 2);
        return at < 0 ? new Change(block.Content.End, block.Content.End, "") : new Change(block.Content.Start + at, block.Content.Start + at + 1, "\n");
    }

    private static Change Bullets(Page page, TextBlock first)
    {
        var items = page.Version.Blocks.Where(b => b.Kind == BlockKind.ListItem && b.Parent == first.Parent).ToList();
        var start = items[0].Content.Start - 2;
        var end = items[^1].Content.End;
        return new Change(start, end, page.Text[start..end].Replace("\n- ", "\n* ", StringComparison.Ordinal)[1..].Insert(0, "*"));
    }

    [GeneratedRegex("[“”„]")]
    private static partial Regex Quotes();

    [GeneratedRegex(@"(?<=\d) (?=[a-z°€])")]
    private static partial Regex BeforeUnit();

    [GeneratedRegex("–")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"(?<!\*)\*([^*\s][^*]*)\*(?!\*)")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"[^.!?]+[.!?]+(\s|$)|[^.!?]+$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b\p{Ll}{5,}\b")]
    private static partial Regex Letters();
}
