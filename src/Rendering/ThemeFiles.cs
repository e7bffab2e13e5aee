using ChemSter.Site.Addresses;
using ChemSter.Site.Hashing;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>What pages need of the theme.</summary>
/// <param name="styles">The styles.</param>
/// <param name="scripts">The scripts.</param>
/// <param name="icons">The icons by file name: <c>icon.svg</c>, <c>favicon.ico</c>, <c>apple-touch-icon.png</c>, <c>social.png</c> …</param>
/// <param name="defaultLanguage">The language at the root.</param>
/// <param name="cards">What is on the social cards.</param>
public sealed class ThemeFiles(PageStyles styles, PageScripts scripts, IReadOnlyDictionary<string, PublishedFile> icons, string defaultLanguage, SocialCards cards)
{
    /// <summary>The styles, of which each page gets those that it needs.</summary>
    public PageStyles Styles => styles;

    /// <summary>The scripts, with their addresses and what a policy must allow of them.</summary>
    public PageScripts Scripts => scripts;

    /// <summary>What is on the social cards, which social networks show for pages without a picture of their own.</summary>
    public SocialCards Cards => cards;

    /// <summary>The picture that social networks show for pages without a picture or card of their own; null where the theme has none.</summary>
    public PublishedFile? SocialCard => icons.GetValueOrDefault("social.png");

    /// <summary>The organisation's logo for search engines, the largest icon that is a PNG and no mask, at least 112 pixels wide (Google Search Central, Organization); null where the theme has none.</summary>
    public PublishedFile? Logo { get; } = icons.OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => i.Value)
        .Where(i => i.Picture is { Type: "image/png", Width: >= 112, Height: >= 112 } && i.Source.Contains("/icon-", StringComparison.Ordinal) && !i.Source.Contains("maskable", StringComparison.Ordinal))
        .MaxBy(i => i.Picture!.Value.Width);

    /// <summary>The icons for home screens, in the order of their names.</summary>
    public IEnumerable<PublishedFile> HomeScreenIcons =>
        icons.Where(i => i.Key.StartsWith("icon-", StringComparison.Ordinal)).OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => i.Value);

    /// <summary>The hash of all that a page's bytes can depend on: styles, scripts, the icons' addresses and sizes.</summary>
    public ulong Fingerprint { get; } = ContentHash.OfAll(
        icons.OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => $"{i.Key} {i.Value.Path} {i.Value.Picture}"),
        ContentHash.Of(cards.Fingerprint, ContentHash.Of(styles.Fingerprint, scripts.Fingerprint)));

    /// <summary>The path of a language's web manifest.</summary>
    public string ManifestPath(string language) => language == defaultLanguage ? "/site.webmanifest" : $"/{language}/site.webmanifest";

    /// <summary>The addresses that a page's head needs.</summary>
    public AssetLinks LinksFor(string language, SiteAddress address)
    {
        return new AssetLinks(
            Icon("icon.svg"),
            Icon("favicon.ico"),
            Icon("apple-touch-icon.png"),
            address.Link(ManifestPath(language)),
            scripts.Model);

        string? Icon(string name) => icons.TryGetValue(name, out var file) ? address.Link(file.Path) : null;
    }
}
