using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>What <c>data/site.yml</c> says of the whole site.</summary>
public sealed record SiteSettings
{
    /// <summary>The site's full name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The short name, the same in every language: word mark and title suffix.</summary>
    public required string ShortName { get; init; }

    /// <summary>One sentence on who stands behind the site.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>The codes of the languages, in the order of the language switch.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Where the languages are listed.</summary>
    public required SourceSpan LanguagesPlace { get; init; }

    /// <summary>The language whose pages live at the root.</summary>
    public required string DefaultLanguage { get; init; }

    /// <summary>The language offered to readers of all others (<c>hreflang="x-default"</c>).</summary>
    public required string XDefault { get; init; }

    /// <summary>Where the site will live, with a slash at its end; its path is the base path.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>Where the site's folder is in the web editor of its repository, with a slash at its end; a page's file is found below it. Null where nobody may change pages there.</summary>
    public Uri? EditUrl { get; init; }

    /// <summary>The pages of the main navigation, by translation key, with the place each was written at; empty: the top pages that have an order.</summary>
    public required IReadOnlyList<PageReference> Navigation { get; init; }

    /// <summary>The pages of the footer's navigation.</summary>
    public required IReadOnlyList<PageReference> FooterNavigation { get; init; }

    /// <summary>What becomes of pages in languages that they lack.</summary>
    public required MissingTranslations MissingTranslations { get; init; }

    /// <summary>How bad findings about translations and titles are.</summary>
    public SeverityPolicy Severity { get; init; } = SeverityPolicy.Default;

    /// <summary>The timeline's entry at which the organisation was founded, for JSON-LD; null where none is named.</summary>
    public YamlScalar? FoundingEvent { get; init; }

    /// <summary>The time zone of events that name none, by its name in the IANA time zone database, <c>Europe/Warsaw</c>; null where none is given.</summary>
    public YamlScalar? TimeZone { get; init; }

    /// <summary>Who publishes the site; null while that is not known completely.</summary>
    public Publisher? Publisher { get; init; }

    /// <summary>Whom to tell of a weakness of the site; null where that is not said.</summary>
    public SecuritySettings? Security { get; init; }

    /// <summary>Who made the site; null where that is not said.</summary>
    public HumansSettings? Humans { get; init; }

    /// <summary>Under which licence the data is published as files; null for a site that doesn’t publish it.</summary>
    public OpenDataSettings? OpenData { get; init; }

    /// <summary>The editor in the browser; null for a site that has none.</summary>
    public EditorSettings? Editor { get; init; }

    /// <summary>What the feeds hold.</summary>
    public FeedSettings Feeds { get; init; } = FeedSettings.Default;

    /// <summary>Whether pictures are published in smaller formats and several sizes, and not as they are.</summary>
    public bool OptimisePictures { get; init; } = true;

    /// <summary>Whether pages without a picture get a social card.</summary>
    public bool SocialCards { get; init; } = true;

    /// <summary>Whether texts may hold some HTML, which is cleaned then; otherwise any is an error.</summary>
    public bool AllowsHtml { get; init; }

    /// <summary>Patterns of files below <c>input/</c> that are passed over, such as <c>notes/**</c>.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];
}

/// <summary>A page named in a data file.</summary>
/// <param name="Key">Its translation key.</param>
/// <param name="Span">Where it was named.</param>
public sealed record PageReference(string Key, SourceSpan Span);

/// <summary>Who publishes the site.</summary>
/// <param name="Name">The name.</param>
/// <param name="Address">The postal address, one line.</param>
/// <param name="Email">The e-mail address.</param>
public sealed record Publisher(string Name, string Address, string Email);
