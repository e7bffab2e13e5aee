using System.Buffers;
using ChemSter.Site.Content;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Translations;

/// <summary>Takes the Markdown of a block's text apart into words and marks.</summary>
internal sealed class SegmentReader
{
    private static readonly SearchValues<char> NotInTitles = SearchValues.Create("\n\r{}\\&`");

    private readonly SegmentBuilder _segment = new();
    private readonly string _text;
    private readonly Func<string, string>? _address;

    private SegmentReader(string text, Func<string, string>? address) => (_text, _address) = (text, address);

    /// <summary>Reads a text; null where it would not be a single block of its form, or holds what can't be told apart.</summary>
    /// <param name="markdown">The text, without what stands in front of its lines in lists and quotations.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="references">The names of addresses that are given elsewhere in the file (<c>[name]: address</c>).</param>
    /// <param name="address">What becomes of the addresses of links; null to leave them.</param>
    public static Segment? Read(string markdown, SegmentForm form, IReadOnlyCollection<string> references, Func<string, string>? address = null)
    {
        if (form.Writing is SegmentWriting.Plain or SegmentWriting.Title) return ReadPlain(markdown, form);
        var begin = form.Writing == SegmentWriting.Heading ? "## " : "";
        var text = begin + SegmentLines.Flatten(markdown);
        var addresses = references.Count == 0 ? "" : $"\n\n{string.Concat(references.Select(r => $"[{r}]: x\n"))}";
        if (SegmentMarkdown.Parse(text, addresses, form.Writing) is not { } block) return null;
        var reader = new SegmentReader(text, address);
        if (block.Inline is { } inline && !reader.Add(inline)) return null;
        return form.HasDate ? SplitDate(reader._segment.Build()) : reader._segment.Build();
    }

    private static Segment? ReadPlain(string text, SegmentForm form)
    {
        // In a box's first line braces would be attributes, and signs of Markdown would be read as such.
        if (form.Writing == SegmentWriting.Title && text.AsSpan().ContainsAny(NotInTitles)) return null;
        var segment = new SegmentBuilder();
        var rest = text.AsSpan().Trim();
        while (rest.Length > 0)
        {
            var length = rest.StartsWith(FrontMatterReader.NamePlaceholder) ? FrontMatterReader.NamePlaceholder.Length : rest[0] == '\n' ? 1 : 0;
            if (length > 0) segment.Add(PartKind.Code, rest[..length].ToString(), rest[0] == '\n' ? CodeKind.LineBreak : CodeKind.Other);
            else segment.Add(rest[..1]);
            rest = rest[Math.Max(1, length)..];
        }

        return segment.Build();
    }

    private static Segment? SplitDate(Segment segment)
    {
        if (segment.Parts is not [{ Kind: PartKind.Text } first, ..] || SegmentForm.DateLength(first.Text) is var length && length == 0) return null;
        var words = new SegmentPart(PartKind.Text, first.Text[length..]);
        return new Segment([new SegmentPart(PartKind.Code, first.Text[..length], CodeKind.Other), .. words.Text.Length == 0 ? [] : new[] { words }, .. segment.Parts.Skip(1)]);
    }

    private bool Add(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            var attributes = AttributesBehind(inline);
            var isRead = inline switch
            {
                LiteralInline literal => AddWords(literal.Content.AsSpan()),
                HtmlEntityInline entity => AddWords(entity.Transcoded.AsSpan()),
                LineBreakInline { IsHard: true } => AddMark(SegmentLines.Break, CodeKind.LineBreak),
                LineBreakInline => AddWords(" "),
                CodeInline code => AddMark(MarkOf(code), CodeKind.Code),
                InclusionInline inclusion => AddMark(MarkOf(inclusion), CodeKind.Inclusion),
                FootnoteMarkInline footnote => AddMark(MarkOf(footnote), CodeKind.Footnote),
                HtmlInline html => AddMark(MarkOf(html), html.Tag.StartsWith("<!--", StringComparison.Ordinal) ? CodeKind.Comment : CodeKind.Html),
                AutolinkInline or AttributeInline => AddMark(MarkOf(inline), CodeKind.Other),
                EmphasisInline emphasis => AddPair(emphasis, emphasis.DelimiterCount, emphasis.DelimiterCount == 1 ? CodeKind.Emphasis : CodeKind.Strong, attributes),
                PassageInline passage => AddPair(passage, 1, CodeKind.Passage, attributes),
                LinkInline link => AddLink(link, attributes),
                ContainerInline inner => Add(inner),
                _ => false,
            };
            if (!isRead) return false;
            if (attributes is not null) inline = inline.NextSibling!;
        }

        return true;
    }

    private bool AddWords(ReadOnlySpan<char> words)
    {
        _segment.Add(words);
        return true;
    }

    private bool AddMark(string mark, CodeKind kind)
    {
        _segment.Add(PartKind.Code, mark, kind);
        return true;
    }

    private bool AddPair(ContainerInline pair, int length, CodeKind kind, AttributeInline? attributes)
    {
        var (start, end) = (pair.Span.Start, pair.Span.End + 1);
        _segment.Add(PartKind.Open, _text[start..(start + length)], kind);
        if (!Add(pair)) return false;
        _segment.Add(PartKind.Close, _text[(end - length)..end] + MarkOf(attributes), kind);
        return true;
    }

    private bool AddLink(LinkInline link, AttributeInline? attributes)
    {
        var open = link.IsImage ? "![" : "[";
        var kind = link.IsImage ? CodeKind.Picture : CodeKind.Link;
        var (from, to) = (link.LastChild is { } last ? last.Span.End + 1 : link.Span.Start + open.Length, link.Span.End + 1);
        // The attributes of the last passage or link inside stand behind it.
        if (from > to || _text.AsSpan(from, to - from).IndexOf(']') != 0) return false;
        var before = _text[from..to];
        var after = "";
        var title = "";
        if (link.Reference is not null)
        {
            // "[words]" and "[words][]" name the address by the words themselves, which will be others.
            if (before is "]" or "][]") before = $"][{_text[(link.Span.Start + open.Length)..from]}]";
        }
        else
        {
            var url = link.UrlSpan.IsEmpty ? "" : Slice(link.UrlSpan);
            // A link that is marked with a language is meant to lead to a page in that language.
            var mapped = _address is null || url.Length == 0 || attributes?.Attributes.Language is not null ? url : _address(url);
            if (link.Title is { Length: > 0 } && !link.TitleSpan.IsEmpty)
            {
                var quote = link.TitleSpan.Start + (Slice(link.TitleSpan)[0] is '"' or '\'' or '(' && _text[link.TitleSpan.End] is '"' or '\'' or ')' ? 1 : 0);
                (before, after, title) = (_text[from..quote], _text[(quote + (link.TitleSpan.Length - 2 * (quote - link.TitleSpan.Start)))..to], link.Title);
            }

            if (mapped != url) before = string.Concat(_text.AsSpan(from, link.UrlSpan.Start - from), mapped, before.AsSpan(link.UrlSpan.End + 1 - from));
        }

        var isEmpty = link.FirstChild is null;
        if (isEmpty) _segment.Add(PartKind.Code, open + before + (title.Length == 0 ? MarkOf(attributes) : ""), kind);
        else
        {
            _segment.Add(PartKind.Open, open, kind);
            if (!Add(link)) return false;
            _segment.Add(PartKind.Close, before + (title.Length == 0 ? MarkOf(attributes) : ""), kind);
        }

        if (title.Length == 0) return true;
        _segment.Add(PartKind.Open, "", CodeKind.Title);
        _segment.Add(title);
        _segment.Add(PartKind.Close, after + MarkOf(attributes), CodeKind.Title);
        return true;
    }

    // "[words]{lang=de}": the attributes go with what they belong to.
    private static AttributeInline? AttributesBehind(Inline inline) =>
        inline is PassageInline or LinkInline or EmphasisInline && inline.NextSibling is AttributeInline attributes && attributes.Span.Start == inline.Span.End + 1 ? attributes : null;

    private string MarkOf(Inline? inline) => inline is null ? "" : Slice(inline.Span);

    private string Slice(SourceSpan span) => _text.Substring(span.Start, span.Length).Replace('\n', ' ');
}
