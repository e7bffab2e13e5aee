using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>Something in the text of a block that says the same in every language.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The file, the page, or the code.</param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct InlinePart(InlineKind Kind, string Value, SourceSpan Place);

/// <summary>What a part is.</summary>
internal enum InlineKind
{
    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A link to a page of the site.</summary>
    Page,

    /// <summary>A link to a file of the site.</summary>
    File,

    /// <summary>Code.</summary>
    Code,
}

/// <summary>Takes the parts of blocks.</summary>
internal static class InlineParts
{
    /// <summary>Whether a block has any.</summary>
    public static bool AreIn(TextBlock block)
    {
        if (block.Links.Length > 0) return true;
        foreach (var run in block.Runs)
        {
            if (run.Kind == RunKind.Code) return true;
        }

        return false;
    }

    /// <summary>The parts of a block, in their order. Addresses on the web are compared as facts.</summary>
    public static List<InlinePart> Of(TextBlock block)
    {
        var parts = new List<InlinePart>();
        foreach (var link in block.Links)
        {
            if (KindOf(link.Kind) is { } kind) parts.Add(new InlinePart(kind, link.Target, link.Place));
        }

        foreach (var run in block.Runs)
        {
            if (run.Kind == RunKind.Code) parts.Add(new InlinePart(InlineKind.Code, block.Text.AsSpan(run.Start, run.Length).Trim().ToString(), block.SpanOf(run.Start, run.Length)));
        }

        return parts;
    }

    private static InlineKind? KindOf(LinkKind kind) => kind switch
    {
        LinkKind.Picture => InlineKind.Picture,
        LinkKind.Page => InlineKind.Page,
        LinkKind.File => InlineKind.File,
        _ => null,
    };
}
