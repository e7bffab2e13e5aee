using ChemSter.Site.Languages;
using Microsoft.AspNetCore.Html;

namespace ChemSter.Site.Rendering.Models;

/// <summary>A page as its template sees it: everything decided, every address ready to be written into HTML.</summary>
public sealed record PageModel
{
    /// <summary>What stands in the document's head.</summary>
    public required HeadModel Head { get; init; }

    /// <summary>What surrounds the page on every page of its language: header and footer.</summary>
    public required FrameModel Frame { get; init; }

    /// <summary>The page's language.</summary>
    public required Language Language { get; init; }

    /// <summary>The page's heading, its only <c>h1</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the heading, where it is another than the page's; else nothing.</summary>
    public LanguageMark TitleMark { get; init; }

    /// <summary>The language of summary and text, where it is another than the page's because they have not been translated; else nothing.</summary>
    public LanguageMark TextMark { get; init; }

    /// <summary>What the reader is told of a text that has not been translated; null where it has.</summary>
    public UntranslatedModel? Untranslated { get; init; }

    /// <summary>The page's summary, also its meta description; empty where it has none.</summary>
    public required IHtmlContent? Description { get; init; }

    /// <summary>The date of the page as its language writes it, with its ISO form; null where the page has none.</summary>
    public DateModel? Date { get; init; }

    /// <summary>The day on which the page was last changed, within what is said of it; null where nothing is said.</summary>
    public UpdatedModel? Updated { get; init; }

    /// <summary>The day on which somebody last made sure that the page is right, within what is said of it; null where nothing is said.</summary>
    public UpdatedModel? Reviewed { get; init; }

    /// <summary>Whether the page is a draft, shown only because drafts were asked for.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The page's main picture, if it has one.</summary>
    public PictureModel? Picture { get; init; }

    /// <summary>What one can search on this page; null on all pages but those with the template <c>search</c>.</summary>
    public SearchModel? Search { get; init; }

    /// <summary>The scripts of the theme that the page's text takes, by name.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];
    /// <summary>What stands at the end of a news item; null on all pages but those with the template <c>news</c>.</summary>
    public NewsModel? News { get; init; }

    /// <summary>The text, rendered from Markdown: HTML in UTF-8.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The way from the home page to this one, this one last; empty on the home page.</summary>
    public required IReadOnlyList<LinkModel> Breadcrumb { get; init; }

    /// <summary>The page's headings of the second level, for a table of contents; empty where there are fewer than three.</summary>
    public required IReadOnlyList<LinkModel> Contents { get; init; }

    /// <summary>The page before this one, where pages have an order.</summary>
    public LinkModel? Previous { get; init; }

    /// <summary>The page behind this one, where pages have an order.</summary>
    public LinkModel? Next { get; init; }

    /// <summary>The page's free keys, from <c>extra:</c>, for a site's own templates.</summary>
    public required IReadOnlyDictionary<string, string> Extra { get; init; }
}

/// <summary>A link ready to be written.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Href">Its address, with the base path.</param>
/// <param name="IsCurrent">Whether it leads to the very page that it stands on.</param>
/// <param name="IsAncestor">Whether the page that it stands on lies below its target.</param>
/// <param name="Mark">The language of its text, where it is another than that of what surrounds it.</param>
public sealed record LinkModel(string Text, string Href, bool IsCurrent = false, bool IsAncestor = false, LanguageMark Mark = default);

/// <summary>The language of a passage, for <c>lang</c> and <c>dir</c> of its element; nothing for a passage in the language of what surrounds it.</summary>
/// <param name="Language">The language tag.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>; null where it need not be said. An element that says it keeps its letters from mixing with those around it.</param>
public readonly record struct LanguageMark(string? Language, string? Direction);

/// <summary>What a reader is told on a page whose text has not been translated, in the reader's language.</summary>
/// <param name="Before">The words before the link.</param>
/// <param name="Source">The link to the source; its text is the name of the source's language for itself.</param>
/// <param name="After">The words behind the link.</param>
public sealed record UntranslatedModel(string Before, LinkModel Source, string After);

/// <summary>What a reader is told of the day on which a page was last changed, or gone over.</summary>
/// <param name="Before">The words before the date.</param>
/// <param name="Date">The date.</param>
/// <param name="After">The words behind the date.</param>
public sealed record UpdatedModel(string Before, DateModel Date, string After);

/// <summary>A moment or period, for <c>&lt;time&gt;</c>.</summary>
/// <param name="Text">As the language writes it.</param>
/// <param name="Iso">The value of <c>datetime</c>; null for a period, which HTML's <c>time</c> can't hold.</param>
public sealed record DateModel(string Text, string? Iso);

/// <summary>A picture of known size.</summary>
/// <param name="Source">Its address, with the base path.</param>
/// <param name="Alternative">Its text alternative; empty for decoration.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="SourceSet">The same in several widths, for <c>srcset</c>; null where there is but one.</param>
/// <param name="Sources">The same in smaller formats, the smallest first; empty where there are none.</param>
public sealed record PictureModel(string Source, string Alternative, int Width, int Height, string? SourceSet, IReadOnlyList<PictureSourceModel> Sources);

/// <summary>A picture in a smaller format.</summary>
/// <param name="Type">The media type, such as <c>image/avif</c>.</param>
/// <param name="SourceSet">Its addresses for <c>srcset</c>.</param>
public sealed record PictureSourceModel(string Type, string SourceSet);

/// <summary>A picture in its place on the page.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Sizes">How wide the browser will show it, for <c>sizes</c>, before any style is known.</param>
/// <param name="IsFirst">Whether it is likely to be seen at once, so that it must not wait.</param>
/// <param name="Class">The classes of the <c>img</c>; null for none.</param>
public sealed record PlacedPictureModel(PictureModel Picture, string Sizes, bool IsFirst, string? Class = null);
