using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Puts together what surrounds a page: navigation, language switch, footer.</summary>
/// <param name="site">Everything that is known of the site.</param>
public sealed class FrameComposer(SiteIndex site)
{
    private readonly SiteSettings _settings = site.Data.Site;

    /// <summary>The frame of a page.</summary>
    public FrameModel Compose(PageName page, Language language) => new()
    {
        SiteName = _settings.Name.In(language.Code),
        ShortName = _settings.ShortName,
        Home = new LinkModel(HomeLabel(language), site.HomeLink(language), page.Key == TranslationKey.Home),
        Navigation = MainNavigation(page, language),
        FooterNavigation = [.. _settings.FooterNavigation.Select(n => LinkTo(n.Key, page, language)).OfType<LinkModel>()],
        Languages = [.. site.Data.Languages.Select(l => LanguageLink(page, l))],
        Publisher = _settings.Publisher is { } publisher ? new PublisherModel(publisher.Name, publisher.Address, publisher.Email) : null,
    };

    /// <summary>What a page is called in menus and breadcrumbs.</summary>
    public static string LabelOf(PageDocument page) => page.FrontMatter.NavigationLabel ?? page.FrontMatter.Title;

    /// <summary>The main navigation: the pages that the site names, else the top pages that have an order; those that exist in the language.</summary>
    public IReadOnlyList<LinkModel> MainNavigation(PageName page, Language language)
    {
        var keys = _settings.Navigation.Count > 0
            ? _settings.Navigation.Select(n => n.Key)
            : site.Tree.Children(new PageName(TranslationKey.Home, language.Code)).Where(p => site.Tree.OrderOf(p) is not null).Select(p => p.Name.Key);
        return [.. keys.Select(key => LinkTo(key, page, language)).OfType<LinkModel>()];
    }

    private LinkModel? LinkTo(string key, PageName from, Language language)
    {
        if (site.Plan.Find(key, language.Code) is not { } address) return null;
        var isAbove = key != TranslationKey.Home && TranslationKey.Ancestors(from.Key).Contains(key);
        return new LinkModel(LabelOf(site.Page(address)), site.Address.Link(address.Path), key == from.Key, isAbove);
    }

    // A language that lacks the page leads to the nearest page above that it has, and says so in its own words.
    private LanguageLinkModel LanguageLink(PageName page, Language language)
    {
        var isCurrent = language.Code == page.Language;
        if (site.Plan.Find(page.Key, language.Code) is { } version)
        {
            return new LanguageLinkModel(language.Code, language.Name, site.Address.Link(version.Path), isCurrent, null);
        }

        var nearest = site.Plan.Ancestors(page.Key, language.Code).FirstOrDefault();
        var label = nearest is null ? HomeLabel(language) : LabelOf(site.Page(nearest));
        var href = nearest is null ? site.HomeLink(language) : site.Address.Link(nearest.Path);
        return new LanguageLinkModel(language.Code, language.Name, href, isCurrent, language.Texts.NoTranslation.With(label));
    }

    private string HomeLabel(Language language) =>
        site.Plan.Find(TranslationKey.Home, language.Code) is { } home ? LabelOf(site.Page(home)) : _settings.ShortName;
}
