using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Content;

/// <summary>A page in one language, as its front matter says: an immutable document between the pipeline's phases. Its text is
/// not kept; it is parsed when the page is built.</summary>
public sealed record PageDocument
{
    /// <summary>Which page, in which language.</summary>
    public required PageName Name { get; init; }

    /// <summary>Its file.</summary>
    public required SourceText Source { get; init; }

    /// <summary>What it says of itself.</summary>
    public required FrontMatter FrontMatter { get; init; }

    /// <summary>The first line of its file, where findings about the page as a whole point.</summary>
    public required SourceSpan FirstLine { get; init; }

    /// <summary>Where its text begins, behind the front matter, a UTF-16 offset.</summary>
    public required int TextStart { get; init; }

    /// <summary>The hash of all that other pages can know of it: its front matter, its folder's defaults, the entry that it is about.</summary>
    public required ulong Fingerprint { get; init; }

    /// <summary>The entry that the page is about: that of the data for which it was made or stands, or what its list is limited to; else null.</summary>
    public EntryName? Entry { get; init; }

    /// <summary>The name of the entry that it is about, and its language, where that is another than the page's: it may stand in its description; else null.</summary>
    public (string Text, string Language)? ForeignName { get; init; }

    /// <summary>Which part of its list the page shows; null where it shows all, or lists nothing.</summary>
    public ListPart? Part { get; init; }

    /// <summary>Whether it was made of another file’s text for an entry or for a part of a list, so that there may be more pages from one file.</summary>
    public bool IsMade { get; init; }

    /// <summary>The language of the title where that is nothing but the name of an entry, in another language than the page's; else null.</summary>
    public string? TitleLanguage { get; init; }

    /// <summary>The page whose text this one shows, where it has not been translated and the site wants the source shown in its place; else null.</summary>
    public PageName? FallbackOf { get; init; }

    /// <summary>Whether it is there because of what a list holds in its language, so that it may well be missing in another: a part of a long list, or a year.</summary>
    public bool IsOfList => IsMade && (Part is not null || Entry?.List is EntryName.Years or EntryName.Tags);

    /// <summary>The language of its text, its description and the like: its own, but for the title perhaps, or that of the source that it shows.</summary>
    public string TextLanguage => FallbackOf?.Language ?? Name.Language;

    /// <summary>The language of what menus and breadcrumbs call it, where that is another than the page's; else null.</summary>
    public string? LabelLanguage => FrontMatter.NavigationLabel is null ? TitleLanguage : FallbackOf?.Language;

    /// <summary>Whether the file could not be read as a page; what refers to it is then not held against the one who refers.</summary>
    public bool IsBroken { get; init; }
}
