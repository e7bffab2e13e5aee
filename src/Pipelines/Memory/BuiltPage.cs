using ChemSter.Site.Content;
using ChemSter.Site.Files;
using ChemSter.Site.Rendering;
using ChemSter.Site.Search;

namespace ChemSter.Site.Pipelines;

/// <summary>What is left of a page once it is built: enough to check links between pages, and to know at the next build whether the page is still the same.</summary>
public sealed record BuiltPage
{
    /// <summary>Which page, in which language.</summary>
    public required PageName Name { get; init; }

    /// <summary>The hash of its file's bytes.</summary>
    public required UInt128 Source { get; init; }

    /// <summary>What it asked of the site.</summary>
    public required IReadOnlyList<Question> Asked { get; init; }

    /// <summary>What was answered, as a hash.</summary>
    public required ulong Answers { get; init; }

    /// <summary>The hash of all that the checks of its translations depend on besides its own text.</summary>
    public ulong Surroundings { get; init; }

    /// <summary>Its anchors.</summary>
    public required IReadOnlyCollection<string> Anchors { get; init; }

    /// <summary>The anchors to which its links lead.</summary>
    public required IReadOnlyList<AnchorReference> ToAnchors { get; init; }

    /// <summary>Whether its text could not be read, so that nobody knows which anchors it has.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>The words that the search finds it by; null where the search leaves it out, or the site has none in its language.</summary>
    public SearchText? Search { get; init; }

    /// <summary>Its file in the output.</summary>
    public required string File { get; init; }

    /// <summary>The stamp of that file; null if it was not written, or if something was found in the page: then it is built anew, to be told again.</summary>
    public FileStamp? Stamp { get; init; }
}
