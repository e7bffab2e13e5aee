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
        if (container is { FirstChild: LiteralInline { NextSibling: null } only }) return only.Content.AsSpan().Trim().ToString();
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

    /// <summary>Whether there is anything to hear; an included piece of data counts.</summary>
    public static bool IsIn(ContainerInline container)
    {
        if (container.FirstChild is LiteralInline first && !first.Content.AsSpan().IsWhiteSpace()) return true;
        return Of(container, _ => "…").Length > 0;
    }
}
