using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering;

/// <summary>What stands in the navigation of a language, the same on all its pages.</summary>
/// <param name="HomeLabel">What the home page is called.</param>
/// <param name="HomeLanguage">The language of that, where it is another than the navigation's; else null.</param>
/// <param name="Main">The main navigation: the pages that the site names, else the top pages that have an order; those that exist in the language.</param>
/// <param name="Footer">The navigation in the footer.</param>
/// <param name="Search">The page on which one searches; null where the language has none.</param>
public sealed record Navigation(string HomeLabel, string? HomeLanguage, IReadOnlyList<NavigationEntry> Main, IReadOnlyList<NavigationEntry> Footer, NavigationEntry? Search)
{
    /// <summary>What a page is called in menus and breadcrumbs.</summary>
    public static string LabelOf(PageDocument page, SiteData data) => page.FrontMatter.NavigationLabel is { } label
        ? data.Typographer(page.TextLanguage).Set(label)
        : data.Typographer(page.TitleLanguage ?? page.TextLanguage).Set(page.FrontMatter.Title);

    /// <summary>Puts the navigation of a language together.</summary>
    public static Navigation Of(SiteIndex site, Language language)
    {
        var settings = site.Data.Site;
        var main = settings.Navigation.Count > 0
            ? settings.Navigation.Select(n => n.Key)
            : site.Tree.Children(new PageName(TranslationKey.Home, language.Code)).Where(p => site.Tree.OrderOf(p) is not null).Select(p => p.Name.Key);
        var home = site.Plan.Find(TranslationKey.Home, language.Code);
        return new Navigation(
            home is null ? settings.ShortName : LabelOf(site.Page(home), site.Data),
            home is null ? null : site.Page(home).LabelLanguage,
            [.. main.Select(Entry).OfType<NavigationEntry>()],
            [.. settings.FooterNavigation.Select(n => Entry(n.Key)).OfType<NavigationEntry>()],
            site.SearchPage(language.Code) is { } search ? Entry(search.Name.Key) : null);

        NavigationEntry? Entry(string key) =>
            site.Plan.Find(key, language.Code) is { } address ? EntryOf(site.Page(address), site.Address.Link(address.Path)) : null;

        NavigationEntry EntryOf(PageDocument page, string href) => new(page.Name.Key, LabelOf(page, site.Data), href, page.LabelLanguage);
    }
}

/// <summary>A page in a navigation.</summary>
/// <param name="Key">Its translation key.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Href">Its address, with the base path.</param>
/// <param name="Language">The language of the label, where it is another than the navigation's; else null.</param>
public sealed record NavigationEntry(string Key, string Label, string Href, string? Language);
