using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Rendering;

/// <summary>The marks of languages in a text: <c>{lang=en}</c>.</summary>
internal static class LanguageMarks
{
    /// <summary>The language that a node is marked with; null where it has no mark of its own.</summary>
    public static string? Of(MarkdownObject node)
    {
        if (node.TryGetAttributes()?.Properties is not { } properties) return null;
        foreach (var (name, value) in properties)
        {
            if (name == "lang") return value;
        }

        return null;
    }

    /// <summary>The nearest mark at a node or around it; null where there is none.</summary>
    public static string? Around(MarkdownObject node)
    {
        for (var at = node; at is not null; at = ParentOf(at))
        {
            if (Of(at) is { } language) return language;
        }

        return null;
    }

    private static MarkdownObject? ParentOf(MarkdownObject node) => node switch
    {
        ContainerInline { Parent: null } root => root.ParentBlock,
        Inline inline => inline.Parent,
        Block block => block.Parent,
        _ => null,
    };
}
