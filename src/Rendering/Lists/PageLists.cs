using System.Collections.Concurrent;
using ChemSter.Site.Content;
using ChemSter.Site.Data;

namespace ChemSter.Site.Rendering;

/// <summary>What pages list: the entries, by their ids, in the order in which a language reads them. Known before the first page is rendered, so that
/// long lists can be divided into pages with addresses of their own.</summary>
/// <param name="data">The site's data.</param>
/// <param name="pages">The published pages.</param>
/// <param name="today">Asks for the day of the build; null where it isn't known.</param>
public sealed class PageLists(SiteData data, IReadOnlyList<PageDocument> pages, Func<DateOnly?> today)
{
    private static readonly Dictionary<string, Func<PageLists, ListRequest, IReadOnlyList<string>>> OfLists = new(StringComparer.Ordinal)
    {
        ["organisations"] = (lists, request) => OrganisationList.Items(lists.Data, request),
        ["events"] = EventLists.Coming,
        ["past-events"] = EventLists.Past,
        ["news"] = (lists, request) => [.. lists.News(request.Language).Of(request).Select(p => p.Name.Key)],
        ["projects"] = ProjectList.Items,
        ["documents"] = DocumentList.Items,
        ["offers"] = OfferList.Items,
    };

    // Lists of entries that are made of the pages, each by the language.
    private static readonly Dictionary<string, Func<PageLists, string, IEnumerable<ListedEntry>>> OfPages = new(StringComparer.Ordinal)
    {
        [EntryName.Years] = (lists, language) => lists.News(language).Years,
        [EntryName.Tags] = (lists, language) => lists.News(language).Tags,
    };

    private readonly ConcurrentDictionary<ListRequest, IReadOnlyList<string>> _items = new();
    private readonly ConcurrentDictionary<string, NewsList> _news = new(StringComparer.Ordinal);

    // By language.
    private readonly ConcurrentDictionary<string, ILookup<string, string>> _projectsOf = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ILookup<string, string>> _offersOf = new(StringComparer.Ordinal);

    /// <summary>The site's data.</summary>
    public SiteData Data => data;

    /// <summary>The ids of the projects in which each organisation takes part, in the order of a language's list.</summary>
    public ILookup<string, string> ProjectsOf(string language) =>
        _projectsOf.GetOrAdd(language, l => ProjectList.ByOrganisation(data, Items(new ListRequest("projects", null, null, l))));

    /// <summary>The ids of the offers of each organisation, in the order of a language's list.</summary>
    public ILookup<string, string> OffersOf(string language) =>
        _offersOf.GetOrAdd(language, l => OfferList.ByOrganisation(data, Items(new ListRequest("offers", null, null, l))));

    /// <summary>The day of the build; null where it isn't known.</summary>
    public DateOnly? Today => today();

    /// <summary>The names of what a page can list; each has a word in <c>FrontMatterKeys.PageLists</c>.</summary>
    public static IEnumerable<string> Names => OfLists.Keys;

    /// <summary>The names of the lists of entries that are made of the pages.</summary>
    public static IEnumerable<string> NamesOfPages => OfPages.Keys;

    /// <summary>Whether a list grows at its beginning, so that its parts are counted from the end.</summary>
    public static bool GrowsAtItsBeginning(string list) => list is "news" or "past-events";

    /// <summary>What a page lists; nothing for one that has no list.</summary>
    /// <returns>The entries' ids, or the keys of the pages.</returns>
    public IReadOnlyList<string> ItemsOf(PageDocument page) => page.FrontMatter.List is { } list
        ? Items(new ListRequest(list.Text, page.Entry, page.FrontMatter.Below, page.Name.Language))
        : [];

    /// <summary>What a list holds.</summary>
    public IReadOnlyList<string> Items(ListRequest request) => _items.GetOrAdd(request, r => OfLists[r.List](this, r));

    /// <summary>The news of a language.</summary>
    public NewsList News(string language) => _news.GetOrAdd(language, l => new NewsList(data, pages.Where(p => p.Name.Language == l)));

    /// <summary>The entries of a list for which pages are made in a language, of the data or of the pages.</summary>
    public IEnumerable<ListedEntry> Entries(string list, string language) =>
        EntryLists.Of(data, list) ?? OfPages[list](this, language);
}

/// <summary>A list as a page wants it.</summary>
/// <param name="List">Its name: <c>news</c>.</param>
/// <param name="Of">The entry to whose own it is limited: a year, a kind; null where it is not.</param>
/// <param name="Below">The folder to whose pages it is limited; null where it is not.</param>
/// <param name="Language">The code of the page's language.</param>
public readonly record struct ListRequest(string List, EntryName? Of, string? Below, string Language)
{
    /// <summary>The request as the subject of a question, the language aside.</summary>
    public string ToText() => $"?{List}?{Of?.List}?{Of?.Id}?{Below}";

    /// <summary>The request that a question's subject stands for; null where it is the key of a page.</summary>
    public static ListRequest? Read(string text, string language) =>
        text.Split('?') is ["", var list, var of, var id, var below] ? new ListRequest(list, of.Length == 0 ? null : new EntryName(of, id), below.Length == 0 ? null : below, language) : null;
}
