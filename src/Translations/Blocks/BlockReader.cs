using ChemSter.Site.Content;
using ChemSter.Site.Languages;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Translations;

/// <summary>Takes a parsed text apart into the blocks that are translated each by itself.</summary>
public sealed class BlockReader
{
    private readonly MarkdownBody _body;
    private readonly InlineReader _inlines;
    private readonly List<TextBlock> _blocks = new(64);

    // The places of the headings above, by level.
    private readonly int[] _headings = [-1, -1, -1, -1, -1, -1, -1];

    private BlockReader(MarkdownBody body, string key, IReadOnlyList<string> languages) => (_body, _inlines) = (body, new InlineReader(body, key, languages));

    /// <summary>The blocks of a page: those of its front matter, then those of its text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="body">Its text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="languages">The codes of the site's languages.</param>
    public static TextVersion Read(PageDocument page, MarkdownBody body, Language language, IReadOnlyList<string> languages)
    {
        var key = KeyOf(page.Source.Path, language.Code);
        var reader = new BlockReader(body, key, languages);
        foreach (var (name, value) in page.FrontMatter.Texts)
        {
            reader._blocks.Add(OfScalar(BlockKind.FrontMatter, name, value));
        }

        reader.AddAll(body.Document);
        return new TextVersion(key, language, page.Source, reader._blocks)
        {
            IsDraft = page.FrontMatter.IsDraft,
            SourceVersion = page.FrontMatter.SourceVersion,
            Accepted = [.. page.FrontMatter.Accepted.Select(a => new Acknowledgement(a.Token.Text, a.Reason, a.Token.Span))],
        };
    }

    /// <summary>The blocks of a snippet.</summary>
    /// <param name="body">Its text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="languages">The codes of the site's languages.</param>
    public static TextVersion Read(MarkdownBody body, Language language, IReadOnlyList<string> languages)
    {
        var key = KeyOf(body.Source.Path, language.Code);
        var reader = new BlockReader(body, key, languages);
        reader.AddAll(body.Document);
        return new TextVersion(key, language, body.Source, reader._blocks);
    }

    /// <summary>A single value of front matter or data as a block.</summary>
    public static TextBlock OfScalar(BlockKind kind, string key, Yaml.YamlScalar value)
    {
        // In quotes the letters stand one further; where escapes or folding come between, no part can be told.
        var written = value.Span.Text;
        var at = written.IndexOf(value.Text, StringComparison.Ordinal);
        var run = at < 0
            ? new TextRun(0, value.Text.Length, value.Span.Start, written.Length, RunKind.Prose, null)
            : new TextRun(0, value.Text.Length, value.Span.Start + at, value.Text.Length, RunKind.Prose, null);
        return new TextBlock { Kind = kind, Key = key, Text = value.Text, Runs = value.Text.Length == 0 ? [] : [run], Span = value.Span, Content = value.Span };
    }

    /// <summary>The translation key of a file: its path below <c>input/</c> without language and ending.</summary>
    public static string KeyOf(string path, string language) => path[PageName.Root.Length..^(".md".Length + language.Length + 1)];

    internal static string? LanguageOf(MarkdownObject node)
    {
        if (node.TryGetAttributes()?.Properties is not { } properties) return null;
        foreach (var property in properties)
        {
            if (property.Key == "lang") return property.Value;
        }

        return null;
    }

    private void AddAll(ContainerBlock container, int parent = -1, string? language = null, int depth = 0)
    {
        foreach (var block in container) Add(block, parent, language, depth);
    }

    private void Add(Block block, int parent, string? language, int depth)
    {
        language = LanguageOf(block) ?? language;
        switch (block)
        {
            case HeadingBlock heading:
                AddHeading(heading, parent, language);
                break;
            case ParagraphBlock paragraph:
                AddText(IsFigure(paragraph) ? BlockKind.Figure : BlockKind.Paragraph, paragraph, parent, language);
                break;
            case ListBlock list:
                AddList(list, parent, language, depth + 1);
                break;
            case Table table:
                AddTable(table, parent, language);
                break;
            case CodeBlock code:
                _blocks.Add(Bare(BlockKind.Code, code, parent, language, text: code.Lines.ToString()));
                break;
            case ThematicBreakBlock rule:
                _blocks.Add(Bare(BlockKind.Rule, rule, parent, language));
                break;
            case InclusionBlock inclusion:
                _blocks.Add(Bare(BlockKind.Inclusion, inclusion, parent, language, key: string.Join(' ', [inclusion.Name, .. inclusion.Arguments])));
                break;
            case CustomContainer box:
                AddContainer(box, parent, language, depth);
                break;
            case QuoteBlock quote:
                AddParent(Bare(BlockKind.Quote, quote, parent, language), quote, language, depth);
                break;
            case FootnoteGroup notes:
                foreach (var note in notes.OfType<Footnote>()) AddFootnote(note, language);
                break;
            case DefinitionItem definition:
                foreach (var part in definition) AddDefinition(part, parent, language, depth);
                break;
            case ExampleResult:
                // Its code says all that it says.
                break;
            case ContainerBlock other and not LinkReferenceDefinitionGroup:
                AddAll(other, parent, language, depth);
                break;
            default:
                break;
        }
    }

    private void AddHeading(HeadingBlock heading, int parent, string? language)
    {
        var (text, runs, links, content) = _inlines.Read(heading.Inline);
        var id = heading.TryGetAttributes()?.Id;
        var isOwn = id is not null && _body.Source.Text.AsSpan(heading.Span.Start, heading.Span.Length).Contains($"{{#{id}", StringComparison.Ordinal);
        var level = Math.Min(heading.Level, 6);
        var above = -1;
        for (var i = 1; i < level; i++) above = Math.Max(above, _headings[i]);
        for (var i = level; i < _headings.Length; i++) _headings[i] = -1;
        _headings[level] = _blocks.Count;
        _blocks.Add(new TextBlock
        {
            Kind = BlockKind.Heading,
            Level = heading.Level,
            Text = text,
            Runs = runs,
            Links = links,
            Span = _body.PlaceOf(heading.Span),
            Content = links.Length + runs.Length == 0 ? _body.PlaceOf(heading.Span) : content,
            Anchor = isOwn ? id : null,
            HeadingAnchor = id,
            Language = language,
            Parent = parent,
            Section = above,
        });
    }

    private void AddText(BlockKind kind, LeafBlock block, int parent, string? language, int row = 0, int column = 0, int level = 0, Block? whole = null)
    {
        var (text, runs, links, content) = _inlines.Read(block.Inline);
        var span = _body.PlaceOf((whole ?? block).Span);
        _blocks.Add(new TextBlock
        {
            Kind = kind,
            Text = text,
            Runs = runs,
            Links = links,
            Span = span,
            Content = links.Length + runs.Length == 0 ? span : content,
            Anchor = block.TryGetAttributes()?.Id,
            Language = language,
            Row = row,
            Column = column,
            Level = level,
            Parent = parent,
            Section = Section,
        });
    }

    private void AddParent(TextBlock own, ContainerBlock children, string? language, int depth)
    {
        _blocks.Add(own);
        AddAll(children, _blocks.Count - 1, language, depth);
    }

    private void AddList(ListBlock list, int parent, string? language, int depth)
    {
        _blocks.Add(Bare(BlockKind.List, list, parent, language, level: depth, columns: list.Count, isOrdered: list.IsOrdered));
        var own = _blocks.Count - 1;
        var row = 0;
        foreach (var child in list)
        {
            if (child is not ListItemBlock item) continue;
            row++;
            var marked = LanguageOf(item) ?? language;
            var first = FirstOf(item) as ParagraphBlock;
            if (first is not null) AddText(BlockKind.ListItem, first, own, LanguageOf(first) ?? marked, row, level: depth, whole: item.Count == 1 ? item : first);
            else _blocks.Add(Bare(BlockKind.ListItem, item, own, marked, row: row, level: depth));
            var place = _blocks.Count - 1;
            for (var i = first is null ? 0 : 1; i < item.Count; i++) Add(item[i], place, marked, depth);
        }
    }

    private void AddTable(Table table, int parent, string? language)
    {
        _blocks.Add(Bare(BlockKind.Table, table, parent, language, row: table.Count, columns: FirstOf(table) is TableRow first ? first.Count : 0));
        var own = _blocks.Count - 1;
        for (var row = 0; row < table.Count; row++)
        {
            var cells = (TableRow)table[row];
            for (var column = 0; column < cells.Count; column++)
            {
                var cell = (TableCell)cells[column];
                var marked = LanguageOf(cell) ?? language;
                if (FirstOf(cell) is LeafBlock text) AddText(BlockKind.TableCell, text, own, LanguageOf(text) ?? marked, row + 1, column + 1, whole: cell.Span.IsEmpty ? text : cell);
                else _blocks.Add(Bare(BlockKind.TableCell, cell.Span.IsEmpty ? cells : cell, own, marked, row: row + 1, column: column + 1));
            }
        }
    }

    private void AddContainer(CustomContainer box, int parent, string? language, int depth)
    {
        var title = box.Arguments ?? "";
        var line = _body.Source.Text.AsSpan(box.Span.Start);
        var at = title.Length == 0 ? -1 : line.IndexOf(title);
        var own = Bare(BlockKind.Container, box, parent, language, key: box.Info ?? "", text: title, at: at < 0 ? -1 : box.Span.Start + at);
        AddParent(own, box, language, depth);
    }

    private void AddFootnote(Footnote note, string? language)
    {
        foreach (var part in note)
        {
            if (part is ParagraphBlock paragraph) AddText(BlockKind.Footnote, paragraph, -1, LanguageOf(paragraph) ?? language);
            else Add(part, -1, language, 0);
        }
    }

    private void AddDefinition(Block part, int parent, string? language, int depth)
    {
        if (part is DefinitionTerm term) AddText(BlockKind.Term, term, parent, LanguageOf(term) ?? language);
        else if (part is ParagraphBlock paragraph) AddText(BlockKind.Definition, paragraph, parent, LanguageOf(paragraph) ?? language);
        else Add(part, parent, language, depth);
    }

    private static Block? FirstOf(ContainerBlock container) => container.Count == 0 ? null : container[0];

    private static bool IsFigure(ParagraphBlock paragraph) => paragraph.Inline?.FirstChild is LinkInline { IsImage: true, NextSibling: null };

    // Under which heading the next block stands: the last one.
    private int Section => Math.Max(Math.Max(Math.Max(_headings[1], _headings[2]), Math.Max(_headings[3], _headings[4])), Math.Max(_headings[5], _headings[6]));

    // A block without inline text of its own.
    private TextBlock Bare(
        BlockKind kind, Block block, int parent, string? language, string key = "", string text = "", int at = -1, int row = 0, int column = 0, int columns = 0, int level = 0, bool isOrdered = false)
    {
        var span = _body.PlaceOf(block.Span);
        return new TextBlock
        {
            Kind = kind,
            Key = key,
            Text = text,
            Runs = at < 0 ? [] : [new TextRun(0, text.Length, at, text.Length, RunKind.Prose, null)],
            Span = span,
            Content = at < 0 ? span : _body.Source.Span(at, at + text.Length),
            Anchor = block.TryGetAttributes()?.Id,
            Language = language,
            Row = row,
            Column = column,
            Columns = columns,
            Level = level,
            IsOrdered = isOrdered,
            Parent = parent,
            Section = Section,
        };
    }
}
