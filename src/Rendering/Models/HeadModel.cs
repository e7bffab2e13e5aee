namespace ChemSter.Site.Rendering.Models;

/// <summary>What a page says of itself to browsers, search engines and social networks.</summary>
public sealed record HeadModel
{
    /// <summary>The text of <c>title</c>: unique in the site.</summary>
    public required string Title { get; init; }

    /// <summary>The language of title and description, where it is another than the page's; else nothing.</summary>
    public LanguageMark TitleMark { get; init; }

    /// <summary>The meta description; empty where there is none.</summary>
    public required string Description { get; init; }

    /// <summary>The absolute address of the page itself, of the source where the page shows it for want of a translation; null for 404.</summary>
    public string? Canonical { get; init; }

    /// <summary>All language versions, the page itself and <c>x-default</c> included; empty for a page in one language only.</summary>
    public required IReadOnlyList<AlternateModel> Alternates { get; init; }

    /// <summary>The full address of the accessibility statement; null where the site has none.</summary>
    public string? AccessibilityStatement { get; init; }

    /// <summary>The feeds of the page's language, and the page's own; empty where there are none.</summary>
    public IReadOnlyList<FeedLinkModel> Feeds { get; init; } = [];

    /// <summary>The address, with the base path, of the file that says who made the site; null where there is none.</summary>
    public string? Author { get; init; }

    /// <summary>Whether search engines may list the page.</summary>
    public required bool IsIndexed { get; init; }

    /// <summary>The Open Graph properties, in order.</summary>
    public required IReadOnlyList<(string Property, string Content)> OpenGraph { get; init; }

    /// <summary>Whether the properties name a picture, which is to be shown large.</summary>
    public bool HasCard => OpenGraph.Any(p => p.Property == "og:image");

    /// <summary>The page's JSON-LD in UTF-8, encoded so that it can't leave its script element; empty where there is none.</summary>
    public ReadOnlyMemory<byte> JsonLd { get; init; }

    /// <summary>Icons, manifest and scripts.</summary>
    public required AssetLinks Assets { get; init; }
}

/// <summary>A language version for <c>link rel="alternate"</c>.</summary>
/// <param name="Hreflang">A language code, or <c>x-default</c>.</param>
/// <param name="Href">The absolute address.</param>
public sealed record AlternateModel(string Hreflang, string Href);

/// <summary>A feed in one format for <c>link rel="alternate"</c>.</summary>
/// <param name="Title">What the feed is called, with the format.</param>
/// <param name="MediaType">The format’s media type.</param>
/// <param name="Href">Its address, with the base path.</param>
public sealed record FeedLinkModel(string Title, string MediaType, string Href);

/// <summary>What every page of a language refers to of the theme, addresses with the base path.</summary>
/// <param name="IconSvg">The icon as SVG.</param>
/// <param name="IconIco">The icon as ICO, for old browsers.</param>
/// <param name="AppleTouchIcon">The icon for iOS home screens.</param>
/// <param name="Manifest">The web manifest of the page's language.</param>
/// <param name="Scripts">What pages can run.</param>
public sealed record AssetLinks(string? IconSvg, string? IconIco, string? AppleTouchIcon, string Manifest, ScriptModel Scripts)
{
    /// <summary>The address of a script in <c>theme/scripts/</c>, by its name without ending; null if there is none.</summary>
    public string? Script(string name) => Scripts.Links.GetValueOrDefault(name);
}

/// <summary>What pages can run.</summary>
/// <param name="Policy"><c>script-src</c> of the page's security policy.</param>
/// <param name="SpeculationRules">The speculation rules in UTF-8.</param>
/// <param name="KeepPlace">The script that keeps the place when the language is changed, in UTF-8; empty if the theme has none.</param>
/// <param name="Links">The addresses of the scripts that are files, by name.</param>
public sealed record ScriptModel(string Policy, ReadOnlyMemory<byte> SpeculationRules, ReadOnlyMemory<byte> KeepPlace, IReadOnlyDictionary<string, string> Links);
