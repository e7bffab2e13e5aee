using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Content;

/// <summary>Says of places in a file what stands there: signs are looked for in the file as a whole, which is fast, and then only where they were found.</summary>
internal sealed class TextPlaces
{
    // Pieces of text and of code, each by where it begins; none lies in another of its kind.
    private readonly LiteralInline[] _literals;
    private readonly MarkdownObject[] _codes;

    public TextPlaces(MarkdownBody body)
    {
        var inlines = body.Nodes.Texts.Where(b => !b.Span.IsEmpty).SelectMany(b => b.Inline!.Descendants<Inline>()).ToList();
        _literals = InOrder(inlines.OfType<LiteralInline>());
        _codes = InOrder(inlines.OfType<CodeInline>().Concat<MarkdownObject>(body.Document.Descendants<CodeBlock>()));
    }

    /// <summary>Whether plain text stands at an offset of the file: no code, no address, no tag, no front matter.</summary>
    public bool IsPlain(int offset) => LiteralAt(offset) is not null;

    /// <summary>The piece of text at an offset; null where something else stands there.</summary>
    public LiteralInline? LiteralAt(int offset) => At(_literals, offset);

    /// <summary>Whether code stands at an offset.</summary>
    public bool IsCode(int offset) => At(_codes, offset) is not null;

    private static T[] InOrder<T>(IEnumerable<T> nodes)
        where T : MarkdownObject => [.. nodes.Where(n => !n.Span.IsEmpty).OrderBy(n => n.Span.Start)];

    private static T? At<T>(T[] nodes, int offset)
        where T : MarkdownObject
    {
        var (low, high) = (0, nodes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (nodes[middle].Span.Start <= offset) low = middle + 1;
            else high = middle;
        }

        return low > 0 && offset <= nodes[low - 1].Span.End ? nodes[low - 1] : null;
    }
}
