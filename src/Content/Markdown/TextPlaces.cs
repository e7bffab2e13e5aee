using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Content;

/// <summary>Says of a place in a file what stands there: signs are looked for in the file as a whole, which is fast, and then only where they were found.</summary>
internal static class TextPlaces
{
    /// <summary>Whether plain text stands at an offset of the file: no code, no address, no tag, no front matter.</summary>
    public static bool IsPlain(MarkdownBody body, int offset) => LiteralAt(body, offset) is not null;

    /// <summary>The piece of text at an offset; null where something else stands there.</summary>
    public static LiteralInline? LiteralAt(MarkdownBody body, int offset)
    {
        foreach (var block in body.Nodes.Texts)
        {
            if (block.Span.Start > offset || block.Span.End < offset) continue;
            foreach (var literal in block.Inline!.Descendants<LiteralInline>())
            {
                if (literal.Span.Start <= offset && offset <= literal.Span.End) return literal;
            }
        }

        return null;
    }

    /// <summary>Whether code stands at an offset.</summary>
    public static bool IsCode(MarkdownBody body, int offset)
    {
        foreach (var code in body.Document.Descendants<CodeBlock>())
        {
            if (code.Span.Start <= offset && offset <= code.Span.End) return true;
        }

        return body.Nodes.Texts.Any(b => b.Span.Start <= offset && offset <= b.Span.End && b.Inline!.Descendants<CodeInline>().Any(c => c.Span.Start <= offset && offset <= c.Span.End));
    }
}
