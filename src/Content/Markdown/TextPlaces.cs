using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Content;

/// <summary>Says of places in a file what stands there: signs are looked for in the file as a whole, which is fast, and then only where they were found.</summary>
internal sealed class TextPlaces
{
    private readonly MarkdownBody _body;

    // The blocks that hold text, by where they begin; none lies in another.
    private readonly LeafBlock[] _blocks;

    public TextPlaces(MarkdownBody body)
    {
        _body = body;
        _blocks = [.. body.Nodes.Texts.Where(b => !b.Span.IsEmpty).OrderBy(b => b.Span.Start)];
    }

    /// <summary>Whether plain text stands at an offset of the file: no code, no address, no tag, no front matter.</summary>
    public bool IsPlain(int offset) => LiteralAt(offset) is not null;

    /// <summary>The piece of text at an offset; null where something else stands there.</summary>
    public LiteralInline? LiteralAt(int offset) => InlinesAt(offset).OfType<LiteralInline>().FirstOrDefault(l => IsAt(l, offset));

    /// <summary>Whether code stands at an offset.</summary>
    public bool IsCode(int offset) =>
        _body.Document.Descendants<CodeBlock>().Any(c => IsAt(c, offset)) || InlinesAt(offset).OfType<CodeInline>().Any(c => IsAt(c, offset));

    private static bool IsAt(MarkdownObject node, int offset) => node.Span.Start <= offset && offset <= node.Span.End;

    private IEnumerable<Inline> InlinesAt(int offset)
    {
        var (low, high) = (0, _blocks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_blocks[middle].Span.Start <= offset) low = middle + 1;
            else high = middle;
        }

        return low > 0 && IsAt(_blocks[low - 1], offset) ? _blocks[low - 1].Inline!.Descendants<Inline>() : [];
    }
}
