using System.Collections.Concurrent;
using System.Globalization;
using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Documents;
using ChemSter.Site.Hashing;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Everything that a page may refer to, complete before the first page is rendered: data, addresses, pages, snippets, files.</summary>
public sealed class SiteIndex
{
    // Counted up when the format of the search's index changes: a page of an older generator must not get a file that it doesn't understand.
    private const ulong SearchFormat = 2;

    private readonly PageDocument[] _pages;
    private readonly Dictionary<(EntryName Entry, string Language), PageAddress> _aboutEntries;
    private readonly Dictionary<string, MarkdownBody> _snippets;
    private readonly Dictionary<string, PublishedFile> _files;
    private readonly IReadOnlyList<PageDocument> _inOrder;
    private readonly Lazy<ILookup<string, int>> _places;
    private readonly ConcurrentDictionary<string, Navigation> _navigation = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<PageDocument>> _feeds = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<FeedLinkModel>> _feedLinks = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, PageDocument>> _searchPages;
    private readonly Lazy<OpenDataFiles?> _openData;
    private readonly ConcurrentDictionary<string, FileFacts> _fileFacts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<DirectoryFile?>> _directories = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SiteGraph> _graphs = new(StringComparer.Ordinal);

    /// <summary>Puts the index together.</summary>
    /// <param name="data">The site's data.</param>
    /// <param name="address">Where the site lives.</param>
    /// <param name="plan">The addresses of the pages.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="snippets">The snippets that pages can include, by path.</param>
    /// <param name="files">The files beside the pages.</param>
    /// <param name="unpublished">Pages that exist but are not published: drafts and pages with a date in the future.</param>
    /// <param name="today">Asks for the day of the build, where something of the site depends on it.</param>
    public SiteIndex(
        SiteData data,
        SiteAddress address,
        AddressPlan plan,
        IReadOnlyList<PageDocument> pages,
        IReadOnlyDictionary<string, MarkdownBody> snippets,
        IReadOnlyList<PublishedFile> files,
        IReadOnlySet<(string Key, string Language)> unpublished,
        Func<DateOnly?>? today = null)
    {
        Data = data;
        Address = address;
        Plan = plan;
        Unpublished = unpublished;
        _pages = new PageDocument[plan.Count];
        foreach (var page in pages) _pages[plan.Find(page.Name.Key, page.Name.Language)!.Number] = page;
        _aboutEntries = pages.Where(p => p is { Entry: not null, Part: null or { Place: 0 } }).DistinctBy(p => (p.Entry, p.Name.Language)).ToDictionary(p => (p.Entry!.Value, p.Name.Language), p => plan.Find(p.Name.Key, p.Name.Language)!);
        Lists = new PageLists(data, pages, today ?? (() => null));
        _snippets = new Dictionary<string, MarkdownBody>(snippets, StringComparer.Ordinal);
        _files = files.ToDictionary(f => f.Source, StringComparer.Ordinal);
        HasPictures = files.Any(f => f.Picture is not null);
        _inOrder = pages;
        _places = new(() => pages.Index().ToLookup(p => p.Item.Source.Path, p => p.Index, StringComparer.Ordinal));
        _searchPages = new(() => pages.Where(p => p is { FrontMatter.Template.Text: Templates.Search, FallbackOf: null, IsBroken: false })
            .GroupBy(p => p.Name.Language).ToDictionary(g => g.Key, g => g.First()));
        _openData = new(() => data.Site.OpenData is null || data.Languages.Any(l => l.OpenData is null) ? null : new OpenDataFiles(this));
        Tree = new PageTree(plan, pages, data);
    }

    /// <summary>What pages list.</summary>
    public PageLists Lists { get; }

    /// <summary>The hash of all that this was made of: where it is the same, all answers are.</summary>
    public ulong Fingerprint { get; init; }

    /// <summary>The site's data.</summary>
    public SiteData Data { get; }

    /// <summary>Where the site lives.</summary>
    public SiteAddress Address { get; }

    /// <summary>The addresses of all pages.</summary>
    public AddressPlan Plan { get; }

    /// <summary>How the pages lie in one another.</summary>
    public PageTree Tree { get; }

    /// <summary>Pages that exist but are not published.</summary>
    public IReadOnlySet<(string Key, string Language)> Unpublished { get; }

    /// <summary>The page at an address.</summary>
    public PageDocument Page(PageAddress address) => _pages[address.Number];

    /// <summary>All pages.</summary>
    public IReadOnlyList<PageDocument> Pages => _pages;

    /// <summary>The pages that a file was made into: one or none, or one for each entry of a list.</summary>
    public IEnumerable<PageDocument> PagesOf(string source) => PlacesOf(source).Select(i => _inOrder[i]);

    /// <summary>Where the pages that a file was made into stand among all pages.</summary>
    public IEnumerable<int> PlacesOf(string source) => _places.Value[source];

    /// <summary>The versions of a page that are written, in the site's order of languages.</summary>
    public IReadOnlyList<PageDocument> VersionsOf(string key)
    {
        var versions = new List<PageDocument>(Data.Languages.Count);
        foreach (var language in Data.Languages)
        {
            if (Plan.Find(key, language.Code) is { } address && Page(address) is { FallbackOf: null } page) versions.Add(page);
        }

        return versions;
    }

    /// <summary>The page about an entry of the data; null where there is none.</summary>
    public PageAddress? PageAbout(EntryName entry, string language) => _aboutEntries.GetValueOrDefault((entry, language));

    /// <summary>The page with the accessibility statement, in a language or, where that lacks it, in the default language; null where there is none.</summary>
    public PageAddress? StatementPage(string language) => Data.Accessibility?.Page is { } named
        ? Plan.Find(named.Text, language) ?? Plan.Find(named.Text, Data.Site.DefaultLanguage)
        : null;

    /// <summary>The pages in the feed of a language: the newest of those that have a day, the newest first.</summary>
    public IReadOnlyList<PageDocument> FeedEntries(string language) => _feeds.GetOrAdd(language, l => [.. Lists.News(l).All.Take(Data.Site.Feeds.Size)]);

    /// <summary>The feed of a language in all its formats, as texts lead to it; empty where it has none.</summary>
    /// <param name="language">The language's code.</param>
    /// <param name="address">Where the site lives, as the text sees it: one that is read elsewhere needs full addresses.</param>
    public IReadOnlyList<FeedLinkModel> FeedLinks(string language, SiteAddress address)
    {
        return address == Address ? _feedLinks.GetOrAdd(language, LinksIn) : LinksIn(language);

        IReadOnlyList<FeedLinkModel> LinksIn(string l) => FeedEntries(l).Count == 0 ? [] : FeedPlan.LinksTo(Data.Language(l).Typographer.SetMarks(Data.Site.Name.In(l)), Plan.HomePath(l), address);
    }

    /// <summary>What a page lists, or the part of it that it shows: ids of entries, or keys of pages.</summary>
    public IReadOnlyList<string> ListOf(PageDocument page) =>
        page.Part is { } part ? [.. Lists.ItemsOf(page).Skip(part.First).Take(part.Length)] : Lists.ItemsOf(page);

    /// <summary>What the directory of organisations loads in a language; null where it loads nothing.</summary>
    public DirectoryFile? Directory(string language) => _directories.GetOrAdd(language, l => new(() => DirectoryFile.Of(this, Data.Language(l)))).Value;

    /// <summary>The page of a language on which one searches: the first with the template <c>search</c>; null where there is none.</summary>
    public PageDocument? SearchPage(string language) => _searchPages.Value.GetValueOrDefault(language);

    /// <summary>The pages of a language that a search can find: those that the sitemap lists.</summary>
    public IEnumerable<PageDocument> SearchedPages(string language) => _inOrder.Where(p => p.Name.Language == language && p is { FallbackOf: null, IsBroken: false, FrontMatter: { IsInSitemap: true, IsDraft: false } });

    /// <summary>The path of the index that the search in a language loads; null where there is no page to search on. It is named after all that it is made of:
    /// the files of the pages, and what they may refer to. So it is known before the first page is built, and the search page can name it.</summary>
    public string? SearchIndexPath(string language)
    {
        if (SearchPage(language) is null) return null;
        var hash = ContentHash.Of(SearchFormat, Fingerprint);
        foreach (var page in SearchedPages(language)) hash = ContentHash.Of((ulong)page.Source.Hash, ContentHash.Of((ulong)(page.Source.Hash >> 64), hash));
        return $"/assets/search-{language}.{hash.ToString("x16", CultureInfo.InvariantCulture)[..10]}.json";
    }

    /// <summary>What stands in the navigation of a language.</summary>
    public Navigation Navigation(Language language) => _navigation.GetOrAdd(language.Code, _ => Rendering.Navigation.Of(this, language));

    /// <summary>What the site says of itself in JSON-LD, in a language.</summary>
    public SiteGraph Graph(string language) => _graphs.GetOrAdd(language, l => new SiteGraph(this, l));

    /// <summary>The files of the site's open data; null for a site that publishes none, or where a language lacks the words for it, which is told elsewhere.</summary>
    public OpenDataFiles? OpenData => _openData.Value;

    /// <summary>The file at a path from the site's root, in the version for a language where there is one; null where there is neither.</summary>
    public PublishedFile? File(string path, string language) => _files.GetValueOrDefault(LocalFile.PathOf(path, language)) ?? _files.GetValueOrDefault(path);

    /// <summary>What visitors are told of a file, found once.</summary>
    public FileFacts FactsOf(PublishedFile file) => _fileFacts.GetOrAdd(file.Source, _ => FileFacts.Of(file.Source, file.Content.Span));

    /// <summary>Whether there is any picture beside the pages.</summary>
    public bool HasPictures { get; }

    /// <summary>The paths of the files below a folder.</summary>
    public IEnumerable<string> FilesBelow(string folder) => _files.Keys.Where(f => f.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The snippet at a path; null where there is none.</summary>
    public MarkdownBody? Snippet(string path) => _snippets.GetValueOrDefault(path);

    /// <summary>The path of the snippet that an inclusion in a file means, in the page's language.</summary>
    public static string SnippetPath(string name, string from, string language) => $"{PageName.FolderOf(from)}{name}.{language}.md";

    /// <summary>The names by which a file can include the snippets beside it.</summary>
    public IEnumerable<string> SnippetNames(string from, string language)
    {
        var folder = PageName.FolderOf(from);
        var ending = $".{language}.md";
        return _snippets.Keys.Where(s => PageName.FolderOf(s) == folder && s.EndsWith(ending, StringComparison.Ordinal)).Select(s => s[folder.Length..^ending.Length]);
    }
}
