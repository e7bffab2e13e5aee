using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Content;

/// <summary>The plain text of inline content: what a reader hears, without marks.</summary>
public static class InlineText
{
    /// <summary>The text; <paramref name="inclusion"/> says what an included piece of data reads as, nothing without it, and
    /// <paramref name="text"/> what a piece of text does, itself without it.</summary>
    public static string Of(ContainerInline container, Func<InclusionInline, string>? inclusion = null, Func<LiteralInline, string>? text = null)
    {
        if (text is null && container is { FirstChild: LiteralInline { NextSibling: null } only }) return only.Content.AsSpan().Trim().ToString();
        var all = new StringBuilder();
        foreach (var inline in container.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    if (text is null) all.Append(literal.Content.AsSpan());
                    else all.Append(text(literal));
                    break;
                case CodeInline code:
                    all.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    all.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    all.Append(' ');
                    break;
                case InclusionInline included:
                    all.Append(inclusion?.Invoke(included));
                    break;
                default:
                    break;
            }
        }

        return all.ToString().Trim();
    }

    /// <summary>Whether what a reference such as <c>&amp;#8230;</c> stands for may be shown.</summary>
    public static bool MayBeShown(HtmlEntityInline entity) => Characters.CharacterCheck.MayBeShown(entity.Transcoded.ToString());

    /// <summary>Whether there is anything to hear; an included piece of data counts.</summary>
    public static bool IsIn(ContainerInline container)
    {
        if (container.FirstChild is LiteralInline first && !first.Content.AsSpan().IsWhiteSpace()) return true;
        return Of(container, _ => "…").Length > 0;
    }
}
