using System.Collections.Immutable;
using System.Text;
using ChemSter.Site.Content;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using SourceSpan = ChemSter.Site.Diagnostics.SourceSpan;

namespace ChemSter.Site.Translations;

/// <summary>Reads the text of a block from its inline tree, with the places where its parts stand in the file.</summary>
/// <param name="body">The text that the block is in.</param>
/// <param name="key">The translation key of that text.</param>
/// <param name="languages">The codes of the site's languages.</param>
internal sealed class InlineReader(MarkdownBody body, string key, IReadOnlyList<string> languages)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextRun> _runs = [];
    private readonly List<BlockLink> _links = [];
    private int _from;
    private int _to;

    /// <summary>Reads a block's text.</summary>
    public (string Text, ImmutableArray<TextRun> Runs, ImmutableArray<BlockLink> Links, SourceSpan Content) Read(ContainerInline? inline)
    {
        _text.Clear();
        _runs.Clear();
        _links.Clear();
        (_from, _to) = (int.MaxValue, -1);
        // Most blocks are nothing but words.
        if (inline?.FirstChild is LiteralInline { NextSibling: null, Content.Length: > 0 } words) return OfWords(words);
        if (inline is not null) Add(inline, null);
        return (_text.ToString(), _runs.Count == 0 ? [] : [.. _runs], _links.Count == 0 ? [] : [.. _links], Content());
    }

    private (string Text, ImmutableArray<TextRun> Runs, ImmutableArray<BlockLink> Links, SourceSpan Content) OfWords(LiteralInline words)
    {
        var text = words.Content.ToString();
        var span = PlaceOf(text, words.Span, RunKind.Prose);
        Note(span);
        return (text, [new TextRun(0, text.Length, span.Start, span.Length, RunKind.Prose, null)], [], Content());
    }

    // Before the attributes of a paragraph stands a blank.
    private SourceSpan Content()
    {
        var source = body.Source.Text;
        while (_to > _from && char.IsWhiteSpace(source[_to])) _to--;
        while (_from < _to && char.IsWhiteSpace(source[_from])) _from++;
        return _to < 0 ? body.Source.Span(0, 0) : body.Source.Span(_from, _to + 1);
    }

    private void Add(ContainerInline container, string? language)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal.Content.AsSpan(), literal, RunKind.Prose, language);
                    break;
                case LineBreakInline:
                    Append(" ", inline, RunKind.Prose, language);
                    break;
                case CodeInline code:
                    Append(code.Content, code, RunKind.Code, language);
                    break;
                case HtmlEntityInline entity:
                    Append(entity.Transcoded.AsSpan(), entity, RunKind.Prose, language);
                    break;
                case AutolinkInline address:
                    Append(address.Url, address, RunKind.Address, language);
                    AddLink(address.IsEmail ? "mailto:" + address.Url : address.Url, address.Span, isPicture: false, null, address.Url);
                    break;
                case InclusionInline inclusion:
                    Append(inclusion.Arguments.Count == 0 ? $"{{{{{inclusion.Name}}}}}" : $"{{{{{inclusion.Name} {string.Join(' ', inclusion.Arguments)}}}}}", inclusion, RunKind.Inclusion, language);
                    break;
                case LinkInline link:
                    AddLink(link, language);
                    break;
                case FootnoteLink:
                    break;
                case ContainerInline inner:
                    Note(inner);
                    Add(inner, LanguageOf(inner) ?? language);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddLink(LinkInline link, string? language)
    {
        Note(link);
        var own = LanguageOf(link);
        var start = _text.Length;
        Add(link, own ?? language);
        var text = _text.ToString(start, _text.Length - start);
        if (link.Title is { Length: > 0 } title)
        {
            Append(" ", link, RunKind.Prose, language);
            var place = link.TitleSpan.IsEmpty ? link.Span : link.TitleSpan;
            Append(title, new Markdig.Syntax.SourceSpan(place.Start, place.End), RunKind.Prose, own ?? language);
        }

        AddLink(link.Url ?? "", link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan, link.IsImage, own, text);
    }

    private void AddLink(string url, Markdig.Syntax.SourceSpan span, bool isPicture, string? language, string text)
    {
        var (target, kind) = LinkTarget.Of(url, body.Source.Path, key, languages);
        _links.Add(new BlockLink(target, isPicture ? LinkKind.Picture : kind, body.PlaceOf(span), language, text));
    }

    private void Append(ReadOnlySpan<char> text, Inline inline, RunKind kind, string? language) => Append(text, inline.Span, kind, language);

    private void Append(ReadOnlySpan<char> text, Markdig.Syntax.SourceSpan span, RunKind kind, string? language)
    {
        if (text.Length == 0) return;
        span = PlaceOf(text, span, kind);
        _runs.Add(new TextRun(_text.Length, text.Length, span.Start, span.Length, kind, language));
        _text.Append(text);
        Note(span);
    }

    // In a cell the place of the first words includes the blank before them.
    private Markdig.Syntax.SourceSpan PlaceOf(ReadOnlySpan<char> text, Markdig.Syntax.SourceSpan span, RunKind kind) =>
        text.Length < span.Length && kind == RunKind.Prose && body.Source.Text.AsSpan(span.Start, span.Length).IndexOf(text) is var at and >= 0
            ? new Markdig.Syntax.SourceSpan(span.Start + at, span.Start + at + text.Length - 1)
            : span;

    private void Note(Inline inline) => Note(inline.Span);

    // Whatever Markdig gives no place for is left out.
    private void Note(Markdig.Syntax.SourceSpan span)
    {
        if (span.IsEmpty || span.Start < 0) return;
        _from = Math.Min(_from, span.Start);
        _to = Math.Max(_to, span.End);
    }

    private static string? LanguageOf(Inline inline) => BlockReader.LanguageOf(inline);
}
