using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Content;

/// <summary>The plain text of inline content: what a reader hears, without marks.</summary>
public static class InlineText
{
    /// <summary>The text; <paramref name="inclusion"/> says what an included piece of data reads as, nothing without it.</summary>
    public static string Of(ContainerInline container, Func<InclusionInline, string>? inclusion = null)
    {
        var text = new StringBuilder();
        foreach (var inline in container.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case InclusionInline included:
                    text.Append(inclusion?.Invoke(included));
                    break;
                default:
                    break;
            }
        }

        return text.ToString().Trim();
    }
}
