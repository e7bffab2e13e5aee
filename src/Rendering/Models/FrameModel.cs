namespace ChemSter.Site.Rendering.Models;

/// <summary>Header and footer of a page.</summary>
public sealed record FrameModel
{
    /// <summary>The site's full name in the page's language.</summary>
    public required string SiteName { get; init; }

    /// <summary>The site's short name, for the word mark.</summary>
    public required string ShortName { get; init; }

    /// <summary>The home page of the page's language.</summary>
    public required LinkModel Home { get; init; }

    /// <summary>The main navigation.</summary>
    public required IReadOnlyList<LinkModel> Navigation { get; init; }

    /// <summary>The navigation in the footer.</summary>
    public required IReadOnlyList<LinkModel> FooterNavigation { get; init; }

    /// <summary>The page on which one searches; null where the page's language has none.</summary>
    public LinkModel? Search { get; init; }

    /// <summary>Every language of the site, in the site's order.</summary>
    public required IReadOnlyList<LanguageLinkModel> Languages { get; init; }

    /// <summary>The feed of the page's language; null where there is none.</summary>
    public LinkModel? Feed { get; init; }

    /// <summary>Where the page's file can be changed; null where that is not said.</summary>
    public LinkModel? Edit { get; init; }

    /// <summary>The publisher; null while none is known completely, and then the footer says so.</summary>
    public PublisherModel? Publisher { get; init; }
}

/// <summary>The entry of one language in the language switch.</summary>
/// <param name="Code">The language's code, for <c>lang</c> and <c>hreflang</c>.</param>
/// <param name="Name">The language's name for itself.</param>
/// <param name="Href">This page in that language, or the nearest page above it that exists.</param>
/// <param name="IsCurrent">Whether it is the page's own language.</param>
/// <param name="Direction">The direction of the language's name, for <c>dir</c>; null where it need not be said.</param>
/// <param name="Missing">What is said, in that language, where this page does not exist in it; null where it does.</param>
/// <param name="IsTranslation">Whether it leads to a version of this page in that language, and not to a source shown in place of one.</param>
public sealed record LanguageLinkModel(string Code, string Name, string Href, bool IsCurrent, string? Direction, string? Missing, bool IsTranslation);

/// <summary>Who publishes the site.</summary>
/// <param name="Name">The name.</param>
/// <param name="Address">The postal address, one line.</param>
/// <param name="Email">The e-mail address.</param>
public sealed record PublisherModel(string Name, string Address, string Email);
