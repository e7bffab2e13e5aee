using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;

namespace ChemSter.Site.Rendering;

/// <summary>How the pages lie in one another, by their keys: parents, children, neighbours. No tree is kept by hand.</summary>
public sealed class PageTree
{
    private readonly AddressPlan _plan;
    private readonly SiteData _data;
    private readonly Dictionary<(string Language, string ParentKey), List<PageDocument>> _children;

    /// <summary>Builds the tree of all pages.</summary>
    public PageTree(AddressPlan plan, IReadOnlyList<PageDocument> pages, SiteData data)
    {
        _plan = plan;
        _data = data;
        _children = pages
            .Where(p => p.Name.Key != TranslationKey.Home)
            .GroupBy(p => (p.Name.Language, Parent(p.Name)?.Key ?? TranslationKey.Home))
            .ToDictionary(g => g.Key, g => Sort(g, g.Key.Language));
    }

    /// <summary>The nearest page above that exists in the language; null for the home page, or where there is none.</summary>
    public PageAddress? Parent(PageName name) => _plan.Ancestors(name.Key, name.Language).FirstOrDefault();

    /// <summary>The pages right below a page: those with an order first, then the others by title, in the language's order.</summary>
    public IReadOnlyList<PageDocument> Children(PageName name) => _children.GetValueOrDefault((name.Language, name.Key)) ?? [];

    /// <summary>The pages before and behind, among the pages of one folder that have an order.</summary>
    public (PageDocument? Previous, PageDocument? Next) Neighbours(PageDocument page)
    {
        if (OrderOf(page) is null || page.Name.Key == TranslationKey.Home) return (null, null);
        var siblings = Children(new PageName(Parent(page.Name)?.Key ?? TranslationKey.Home, page.Name.Language)).Where(p => OrderOf(p) is not null).ToList();
        var index = siblings.FindIndex(p => p.Name == page.Name);
        return (index > 0 ? siblings[index - 1] : null, index >= 0 && index < siblings.Count - 1 ? siblings[index + 1] : null);
    }

    /// <summary>The place of a page among its siblings: what it says itself, else its place in the main navigation; null where it has none.</summary>
    public int? OrderOf(PageDocument page)
    {
        if (page.FrontMatter.NavigationOrder is { } order) return order;
        var index = _data.Site.Navigation.ToList().FindIndex(n => n.Key == page.Name.Key);
        return index >= 0 ? index : null;
    }

    private List<PageDocument> Sort(IEnumerable<PageDocument> pages, string language)
    {
        var collation = _data.Language(language).Collation;
        return
        [
            .. pages
                .OrderBy(p => OrderOf(p) ?? int.MaxValue)
                .ThenBy(p => p.FrontMatter.Title, collation)
                .ThenBy(p => p.Name.Key, StringComparer.Ordinal),
        ];
    }
}
