using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Content;

/// <summary>What a page says of itself between its two <c>---</c>.</summary>
public sealed record FrontMatter
{
    /// <summary>The heading, and the beginning of the document's title.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for search engines, lists and link previews, best with 50 to 160 characters.</summary>
    public required string Description { get; init; }

    /// <summary>The page's part of the address, in the page's language; null where the file's name serves.</summary>
    public YamlScalar? Slug { get; init; }

    /// <summary>A shorter title for menus and the breadcrumb; null where the title serves.</summary>
    public string? NavigationLabel { get; init; }

    /// <summary>The place among the pages of the same folder; null where the page has none.</summary>
    public int? NavigationOrder { get; init; }

    /// <summary>The date of the page, as precisely as given; a page dated in the future is not published yet.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Where the date stands; null where there is none.</summary>
    public SourceSpan? DatePlace { get; init; }

    /// <summary>The day on which the page was last changed in a way that readers care for; never before <see cref="Date"/>. Null where nothing is said.</summary>
    public PartialDate? Updated { get; init; }

    /// <summary>The day on which somebody last made sure that the page is right; null where nothing is said.</summary>
    public PartialDate? Reviewed { get; init; }

    /// <summary>What the page is about, by the ids of <c>data/tags.yml</c>.</summary>
    public IReadOnlyList<YamlScalar> Tags { get; init; } = [];

    /// <summary>Whether the page is not to be published yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The name of its template; null for the usual one.</summary>
    public YamlScalar? Template { get; init; }

    /// <summary>Its main picture, a file beside the page.</summary>
    public YamlScalar? Image { get; init; }

    /// <summary>The picture's text alternative.</summary>
    public string? ImageAlternative { get; init; }

    /// <summary>Addresses at which the page lived before, from the site's root: <c>/stara-strona/</c>.</summary>
    public IReadOnlyList<YamlScalar> RedirectFrom { get; init; } = [];

    /// <summary>The place of <c>translate: false</c>, which says that the page is meant for its language only; null where it is to be translated.</summary>
    public YamlScalar? NotTranslated { get; init; }

    /// <summary>The code of the language in which the page was written first, where that is not the site's default (<c>source-language</c>); null where nothing is said.</summary>
    public YamlScalar? SourceLanguage { get; init; }

    /// <summary>The token of the version of the source that this translation renders as a whole, pasted from a message (<c>source-version</c>); null where none is.</summary>
    public YamlScalar? SourceVersion { get; init; }

    /// <summary>Differences between the source and this translation that are meant so (<c>accept</c>).</summary>
    public IReadOnlyList<AcceptedDifference> Accepted { get; init; } = [];

    /// <summary>Whether the sitemap lists the page.</summary>
    public bool IsInSitemap { get; init; } = true;

    /// <summary>What the page lists where its text says <c>{{list}}</c>: <c>news</c>, <c>organisations</c>; null where it lists nothing.</summary>
    public YamlScalar? List { get; init; }

    /// <summary>How many entries of its list stand on one page at most, 1 or more; the others are on pages below it. Null where all stand on one.</summary>
    public int? PerPage { get; init; }

    /// <summary>The folder of <c>input/</c> to whose pages a list of pages is limited: <c>news</c>; null where it holds pages from anywhere.</summary>
    public string? Below { get; init; }

    /// <summary>The list of the data for whose entries there is a page each, from this one file (<c>for-each: organisations</c>);
    /// <c>{name}</c> in title and description is the entry's name. Null for a page of its own.</summary>
    public YamlScalar? ForEach { get; init; }

    /// <summary>The values that are translated, as they were written: title, description, label, text alternative; in this order.</summary>
    public IReadOnlyList<(string Key, YamlScalar Value)> Texts { get; init; } = [];

    /// <summary>Free keys for a site's own templates, under <c>extra:</c>.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = new Dictionary<string, string>();
}

/// <summary>A difference between the source and a translation that somebody has looked at and wants: an entry of <c>accept:</c>.</summary>
/// <param name="Token">The token that the finding's message gave.</param>
/// <param name="Reason">Why it is right.</param>
public sealed record AcceptedDifference(YamlScalar Token, string Reason);
