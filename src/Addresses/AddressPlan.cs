using ChemSter.Site.Characters;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Addresses;

/// <summary>The address of every page, complete before the first page is rendered: links are looked up here, never guessed.</summary>
public sealed class AddressPlan
{
    // Windows gives a whole path 260 characters; four folders of this length fit with room for the folder of the clone.
    private const int LongestPart = 60;

    // How the keys of further parts of a list end, before their number.
    private const string Part = "/page-";

    // With index.html behind it and the folder of the output before it.
    private const int LongestPath = 180;

    // The versions of each page, in the site's order of languages.
    private readonly Dictionary<string, PageAddress?[]> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Folder, string Language), string> _folders = [];
    private readonly IReadOnlyList<Language> _languages;
    private readonly string _defaultLanguage;
    private readonly Lazy<Dictionary<string, PageAddress>> _byPath;

    private AddressPlan(IReadOnlyList<Language> languages, string defaultLanguage)
    {
        (_languages, _defaultLanguage) = (languages, defaultLanguage);
        _byPath = new(() => Pages.DistinctBy(p => p.Path).ToDictionary(p => p.Path, StringComparer.Ordinal));
    }

    /// <summary>The addresses that the site no longer has and at which visitors find something all the same, in ordinal order.</summary>
    public IReadOnlyList<FormerAddress> Former { get; private set; } = [];

    /// <summary>The addresses at which nothing is any more, and nothing is meant to be.</summary>
    public IReadOnlySet<string> Gone { get; private set; } = new HashSet<string>();

    /// <summary>All pages, in ordinal order of their paths.</summary>
    public IEnumerable<PageAddress> Pages => _pages.Values.SelectMany(versions => versions).OfType<PageAddress>().OrderBy(p => p.Path, StringComparer.Ordinal);

    /// <summary>How many pages there are.</summary>
    public int Count { get; private set; }

    /// <summary>A page's address; null where there is no such page.</summary>
    public PageAddress? Find(string key, string language) =>
        _pages.TryGetValue(key, out var versions) && IndexOf(language) is var index and >= 0 ? versions[index] : null;

    /// <summary>Whether a page exists in any language.</summary>
    public bool Exists(string key) => _pages.ContainsKey(key);

    /// <summary>The page at an address; null where there is none.</summary>
    public PageAddress? At(string path) => _byPath.Value.GetValueOrDefault(path);

    /// <summary>A page in a language or, where it lacks that, in the default language, or in any; null where there is no such page.</summary>
    public PageAddress? FindNearest(string key, string language) =>
        Find(key, language) ?? Find(key, _defaultLanguage) ?? _languages.Select(l => Find(key, l.Code)).FirstOrDefault(p => p is not null);

    /// <summary>The language of an address, by how it begins.</summary>
    public string LanguageOf(string path) =>
        _languages.FirstOrDefault(l => l.Code != _defaultLanguage && path.StartsWith($"/{l.Code}/", StringComparison.Ordinal))?.Code ?? _defaultLanguage;

    /// <summary>The page of a list, if a key is that of one of its further parts (<c>news/page-3</c>); else null.</summary>
    public PageAddress? ListOfPart(string key, string language)
    {
        var at = key.LastIndexOf(Part, StringComparison.Ordinal);
        if (at < 0 || !key.AsSpan(at + Part.Length).ContainsAnyInRange('0', '9') || key.AsSpan(at + Part.Length).ContainsAnyExceptInRange('0', '9')) return null;
        return Find(key[..at], language) ?? Find(key[..at] + "/index", language);
    }

    /// <summary>All translation keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => _pages.Keys.Order(StringComparer.Ordinal);

    /// <summary>The pages above a page that exist in a language, the nearest first.</summary>
    public IEnumerable<PageAddress> Ancestors(string key, string language) =>
        TranslationKey.Ancestors(key).Select(k => Find(k, language)).OfType<PageAddress>();

    /// <summary>The home path of a language, whether or not it has a home page.</summary>
    public string HomePath(string language) => language == _defaultLanguage ? "/" : $"/{language}/";

    /// <summary>Plans all addresses. Two pages, or a page and an old address, at one place are reported.</summary>
    /// <param name="requests">The pages, in an order that is always the same.</param>
    /// <param name="languages">The site's languages.</param>
    /// <param name="defaultLanguage">The language at the root.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="known">What else is known of addresses.</param>
    public static AddressPlan Create(IReadOnlyList<AddressRequest> requests, IReadOnlyList<Language> languages, string defaultLanguage, DiagnosticBag diagnostics, KnownAddresses? known = null)
    {
        var plan = new AddressPlan(languages, defaultLanguage);
        var ofFolders = requests.Where(r => r.Key == TranslationKey.Home || TranslationKey.IsSection(r.Key)).ToDictionary(r => (r.Key, r.Language));
        var taken = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var request in requests)
        {
            var address = new PageAddress(request.Key, request.Language, plan.PathOf(request, ofFolders), plan.Count++);
            plan.Add(address);
            CheckReserved(address.Path, request.Span, diagnostics);
            // Files that are one on other computers have been told as that.
            if (!taken.TryAdd(address.Path, request.Span) && !ComposedLetters.AreTwins(request.Span.File, taken[address.Path].File)) diagnostics.Report(FileProblems.AddressTaken(request.Span, address.Path, taken[address.Path]));
        }

        known ??= KnownAddresses.None;
        var redirects = new RedirectPlanner(plan, taken, known.IsFile, diagnostics);
        foreach (var request in requests) redirects.Add(request);
        redirects.Add(known.Redirects);
        redirects.Add(known.Ledger);
        (plan.Former, plan.Gone) = (redirects.Former, redirects.Gone);
        return plan;
    }

    private void Add(PageAddress address)
    {
        if (!_pages.TryGetValue(address.Key, out var versions)) _pages.Add(address.Key, versions = new PageAddress?[_languages.Count]);
        versions[IndexOf(address.Language)] = address;
    }

    private int IndexOf(string language)
    {
        for (var i = 0; i < _languages.Count; i++)
        {
            if (_languages[i].Code == language) return i;
        }

        return -1;
    }

    private string PathOf(AddressRequest request, Dictionary<(string, string), AddressRequest> ofFolders)
    {
        if (request.Key == TranslationKey.Home) return HomePath(request.Language);
        return FolderPath(TranslationKey.FolderOf(request.Key), request.Language, ofFolders) + (request.Slug ?? ToSlug(TranslationKey.NameOf(request.Key), request.Language)) + "/";
    }

    // Asked once a page, worked out once a folder.
    private string FolderPath(string folder, string language, Dictionary<(string, string), AddressRequest> ofFolders) =>
        _folders.TryGetValue((folder, language), out var path) ? path : _folders[(folder, language)] = MakeFolderPath(folder, language, ofFolders);

    private string MakeFolderPath(string folder, string language, Dictionary<(string, string), AddressRequest> ofFolders)
    {
        if (folder.Length == 0) return HomePath(language);
        if (ofFolders.TryGetValue((TranslationKey.PageOfFolder(folder), language), out var page)) return PathOf(page, ofFolders);
        // A folder without a page of its own in this language lends its name.
        var slash = folder.LastIndexOf('/');
        return FolderPath(slash < 0 ? "" : folder[..slash], language, ofFolders) + ToSlug(folder[(slash + 1)..], language) + "/";
    }

    private string ToSlug(string name, string language)
    {
        if (Slug.IsSlug(name)) return name;
        var slug = Slug.From(name, _languages.First(l => l.Code == language).Folding);
        return slug.Length > 0 ? slug : "page";
    }

    private static void CheckReserved(string path, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (path.Length > LongestPath) diagnostics.Report(FileProblems.WholeAddressTooLong(span, path.Length, LongestPath));
        foreach (var range in path.AsSpan().Split('/'))
        {
            var part = path.AsSpan()[range];
            if (WindowsNames.IsDevice(part)) diagnostics.Report(FileProblems.ReservedName(span, part.ToString()));
            if (part.Length > LongestPart) diagnostics.Report(FileProblems.AddressTooLong(span, part.Length, LongestPart));
        }
    }
}
