using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Pictures;

namespace ChemSter.Site.Rendering;

/// <summary>The picture that social networks show of a page.</summary>
/// <param name="Path">Its path in the site, with a slash in front.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Alternative">Its text alternative, before marks are set.</param>
public sealed record SocialPicture(string Path, int Width, int Height, string Alternative)
{
    /// <summary>The page's own picture, else its card, else the theme's general one; null where there is none of them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="image">Its main picture; null where it has none.</param>
    /// <param name="theme">The theme's files.</param>
    /// <param name="site">The settings of the site.</param>
    public static SocialPicture? Of(PageDocument page, PublishedFile? image, ThemeFiles theme, SiteSettings site)
    {
        var name = site.Name.In(page.TextLanguage);
        if (CanBeShown(image))
        {
            var alternative = FileTargets.AlternativeOf(page.FrontMatter.ImageAlternative, image!, page);
            if (image!.Plan?.ForSocialNetworks is { } variant) return new SocialPicture(variant.Path, variant.Width, variant.Height, alternative);
            return new SocialPicture(image.Path, image.Picture!.Value.Width, image.Picture.Value.Height, alternative);
        }

        if (theme.Cards.For(page) is { } card)
        {
            return new SocialPicture(card.Path, SocialCard.Width, SocialCard.Height, page.FrontMatter.Title == name ? name : $"{page.FrontMatter.Title} – {name}");
        }

        return theme.SocialCard is { Picture: { } size } general ? new SocialPicture(general.Path, size.Width, size.Height, name) : null;
    }

    /// <summary>The card of a page; null where it needs none, or can have none.</summary>
    public static SocialCard? CardOf(PageDocument page, ThemeFiles theme, SiteIndex site)
    {
        var image = page.FrontMatter.Image is { } named && WrittenAddress.FileOf(named.Text, page.Source.Path) is { } path ? site.File(path, page.TextLanguage) : null;
        return CanBeShown(image) ? null : theme.Cards.For(page);
    }

    // Social networks show neither SVG nor WebP nor AVIF.
    private static bool CanBeShown(PublishedFile? image) => image is { Plan: not null } or { Picture.Type: "image/png" or "image/jpeg" or "image/gif" };
}
