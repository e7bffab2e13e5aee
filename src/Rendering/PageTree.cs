using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;

namespace ChemSter.Site.Rendering;

/// <summary>How the pages lie in one another, by their keys: parents, children, neighbours. No tree is kept by hand.</summary>
public sealed class PageTree
{
    private readonly AddressPlan _plan;
    private readonly SiteData _data;
    private readonly Dictionary<string, int> _navigation;
    private readonly Dictionary<PageName, (PageDocument? Previous, PageDocument? Next)> _neighbours = [];
    private readonly Dictionary<(string Language, string ParentKey), List<PageDocument>> _children;

    /// <summary>Builds the tree of all pages.</summary>
    public PageTree(AddressPlan plan, IReadOnlyList<PageDocument> pages, SiteData data)
    {
        _plan = plan;
        _data = data;
        _navigation = data.Site.Navigation.Select((n, i) => (n.Key, i)).DistinctBy(n => n.Key).ToDictionary(n => n.Key, n => n.i, StringComparer.Ordinal);
        _children = pages
            .Where(p => p.Name.Key != TranslationKey.Home)
            .GroupBy(p => (p.Name.Language, Parent(p.Name)?.Key ?? TranslationKey.Home))
            .ToDictionary(g => g.Key, g => Sort(g, g.Key.Language));
        foreach (var siblings in _children.Values) FindNeighbours([.. siblings.Where(p => OrderOf(p) is not null)]);
    }

    /// <summary>The nearest page above that exists in the language; null for the home page, or where there is none.</summary>
    public PageAddress? Parent(PageName name) => _plan.Ancestors(name.Key, name.Language).FirstOrDefault();

    /// <summary>The pages right below a page: those with an order first, then the others by title, in the language's order.</summary>
    public IReadOnlyList<PageDocument> Children(PageName name) => _children.GetValueOrDefault((name.Language, name.Key)) ?? [];

    /// <summary>The pages before and behind, among the pages of one folder that have an order.</summary>
    public (PageDocument? Previous, PageDocument? Next) Neighbours(PageDocument page) => _neighbours.GetValueOrDefault(page.Name);

    /// <summary>The place of a page among its siblings: what it says itself, else its place in the main navigation; null where it has none.</summary>
    public int? OrderOf(PageDocument page)
    {
        if (page.FrontMatter.NavigationOrder is { } order) return order;
        return _navigation.TryGetValue(page.Name.Key, out var index) ? index : null;
    }

    private void FindNeighbours(IReadOnlyList<PageDocument> siblings)
    {
        for (var i = 0; i < siblings.Count; i++)
        {
            _neighbours.Add(siblings[i].Name, (i > 0 ? siblings[i - 1] : null, i < siblings.Count - 1 ? siblings[i + 1] : null));
        }
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
