using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Puts together what surrounds a page: navigation, language switch, footer.</summary>
/// <param name="site">The site, as the page sees it.</param>
public sealed class FrameComposer(SiteView site)
{
    /// <summary>The frame of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="language">Its language.</param>
    /// <param name="isTranslated">Whether its text is in that language, and not its source's shown in place of a translation.</param>
    public FrameModel Compose(PageName page, Language language, bool isTranslated)
    {
        var navigation = site.Navigation(language);
        return new FrameModel
        {
            SiteName = language.Typographer.Set(site.Settings.Name.In(language.Code)),
            ShortName = site.Settings.ShortName,
            Home = new LinkModel(navigation.HomeLabel, site.HomeLink(language), page.Key == TranslationKey.Home, Mark: site.Mark(navigation.HomeLanguage)),
            Navigation = Links(navigation.Main, page),
            FooterNavigation = Links(navigation.Footer, page),
            Search = navigation.Search is { } search ? Links([search], page)[0] : null,
            Languages = [.. site.Languages.Select(l => LanguageLink(page, l, isTranslated))],
            Feed = site.Feeds(language.Code) is [var feed, ..] ? new LinkModel(language.Texts.Feed, feed.Href) : null,
            Publisher = site.Settings.Publisher is { } publisher ? new PublisherModel(publisher.Name, publisher.Address, publisher.Email) : null,
        };
    }

    /// <summary>The links of a navigation as they stand on a page.</summary>
    public IReadOnlyList<LinkModel> Links(IReadOnlyList<NavigationEntry> entries, PageName page)
    {
        var links = new LinkModel[entries.Count];
        for (var i = 0; i < links.Length; i++)
        {
            var key = entries[i].Key;
            links[i] = new LinkModel(
                entries[i].Label, entries[i].Href, key == page.Key, key != TranslationKey.Home && TranslationKey.IsAbove(key, page.Key), site.Mark(entries[i].Language));
        }

        return links;
    }

    // A language that lacks the page leads to the nearest page above that it has, and says so in its own words.
    private LanguageLinkModel LanguageLink(PageName page, Language language, bool isTranslated)
    {
        var isCurrent = language.Code == page.Language;
        var direction = site.Mark(language.Code).Direction;
        if (site.Find(page.Key, language.Code) is { } version)
        {
            var isTranslation = isTranslated && site.Page(version).FallbackOf is null;
            return new LanguageLinkModel(language.Code, language.Name, site.Address.Link(version.Path), isCurrent, direction, null, isTranslation);
        }

        var nearest = site.Ancestors(page.Key, language.Code).FirstOrDefault();
        var label = nearest is null ? site.Navigation(language).HomeLabel : site.LabelOf(site.Page(nearest));
        var href = nearest is null ? site.HomeLink(language) : site.Address.Link(nearest.Path);
        return new LanguageLinkModel(language.Code, language.Name, href, isCurrent, direction, language.Texts.NoTranslation.With(label), false);
    }
}
