using ChemSter.Site.Languages;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Rendering;

/// <summary>Sets the text of a block as a whole, though it is written piece by piece: a quotation that begins in front of a link may
/// end behind it. The tree stays as it was parsed; snippets are parts of many pages.</summary>
internal sealed class InlineTypesetting
{
    private readonly List<Piece> _pieces = [];
    private readonly Queue<ContainerInline> _others = [];
    private char[] _text = new char[1024];
    private int _length;
    private int _next;

    /// <summary>Whether characters have vanished from the block, for which <see cref="Typographer.Gone"/> stands.</summary>
    public bool IsShorter { get; private set; }

    /// <summary>A piece of text as it is shown, or the character that stands for the end of a line. The first call of a block sets the whole block.</summary>
    public ReadOnlySpan<char> TextOf(LeafInline inline, MarkdownRenderer page)
    {
        if (Find(inline) is { } known) return _text.AsSpan(known.Start, known.Length);
        SetBlockOf(inline, page);
        return Find(inline) is { } piece ? _text.AsSpan(piece.Start, piece.Length) : [];
    }

    /// <summary>A piece of text as it is shown, as a text of its own.</summary>
    public string StringOf(LiteralInline literal, MarkdownRenderer page)
    {
        var text = TextOf(literal, page);
        var first = literal.IsFirstCharacterEscaped && text.Length > 0 ? literal.Content.AsSpan()[..1] : [];
        return string.Concat(first, text[first.Length..]).Replace(Typographer.Gone.ToString(), "", StringComparison.Ordinal);
    }

    // Pieces are asked for in their order, but for passages in another language, which come behind the others.
    private Piece? Find(LeafInline inline)
    {
        for (var i = 0; i < _pieces.Count; i++)
        {
            var at = _next + i < _pieces.Count ? _next + i : _next + i - _pieces.Count;
            if (!ReferenceEquals(_pieces[at].Inline, inline)) continue;
            _next = at + 1 == _pieces.Count ? 0 : at + 1;
            return _pieces[at];
        }

        return null;
    }

    private void SetBlockOf(LeafInline inline, MarkdownRenderer page)
    {
        ContainerInline root = inline.Parent!;
        while (root.Parent is not null) root = root.Parent;
        _pieces.Clear();
        _others.Clear();
        (_length, _next, IsShorter) = (0, 0, false);
        Set(root, page.TypographerAt(root));
        while (_others.TryDequeue(out var other)) Set(other, page.TypographerIn(LanguageMarks.Of(other)!));
    }

    private void Set(ContainerInline container, Typographer typographer)
    {
        var start = _length;
        Gather(container);
        if (!typographer.IsIdle) IsShorter |= typographer.Set(_text.AsSpan(start, _length - start));
    }

    private void Gather(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    _pieces.Add(new Piece(literal, _length, literal.Content.Length));
                    Append(literal.Content.AsSpan());
                    // What was written with a backslash is meant as it stands.
                    if (literal.IsFirstCharacterEscaped && !literal.Content.IsEmpty) _text[_length - literal.Content.Length] = Typographer.Embedded;
                    break;
                case LineBreakInline end:
                    _pieces.Add(new Piece(end, _length, 1));
                    Append(end.IsHard ? "\u2028" : "\n");
                    break;
                case HtmlEntityInline entity:
                    Append(entity.Transcoded.AsSpan().IsWhiteSpace() ? "\u00A0" : [Typographer.Embedded]);
                    break;
                case FootnoteLink:
                    break;
                case ContainerInline inner and not LinkInline { IsImage: true }:
                    if (LanguageMarks.Of(inner) is null)
                    {
                        Gather(inner);
                        break;
                    }

                    _others.Enqueue(inner);
                    Append([Typographer.Embedded]);
                    break;
                default:
                    Append([Typographer.Embedded]);
                    break;
            }
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _text.Length) Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + text.Length));
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    private readonly record struct Piece(LeafInline Inline, int Start, int Length);
}
