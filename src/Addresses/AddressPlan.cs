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

    // With index.html behind it and the folder of the output before it.
    private const int LongestPath = 180;

    // The versions of each page, in the site's order of languages.
    private readonly Dictionary<string, PageAddress?[]> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Folder, string Language), string> _folders = [];
    private readonly IReadOnlyList<Language> _languages;
    private readonly string _defaultLanguage;

    private AddressPlan(IReadOnlyList<Language> languages, string defaultLanguage) => (_languages, _defaultLanguage) = (languages, defaultLanguage);

    /// <summary>The old addresses that lead to new ones, in ordinal order.</summary>
    public IReadOnlyList<(string Path, PageAddress Target)> Redirects { get; private set; } = [];

    /// <summary>All pages, in ordinal order of their paths.</summary>
    public IEnumerable<PageAddress> Pages => _pages.Values.SelectMany(versions => versions).OfType<PageAddress>().OrderBy(p => p.Path, StringComparer.Ordinal);

    /// <summary>How many pages there are.</summary>
    public int Count { get; private set; }

    /// <summary>A page's address; null where there is no such page.</summary>
    public PageAddress? Find(string key, string language) =>
        _pages.TryGetValue(key, out var versions) && IndexOf(language) is var index and >= 0 ? versions[index] : null;

    /// <summary>Whether a page exists in any language.</summary>
    public bool Exists(string key) => _pages.ContainsKey(key);

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
    public static AddressPlan Create(IReadOnlyList<AddressRequest> requests, IReadOnlyList<Language> languages, string defaultLanguage, DiagnosticBag diagnostics)
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

        plan.Redirects = plan.PlanRedirects(requests, taken, diagnostics);
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

    private List<(string, PageAddress)> PlanRedirects(IReadOnlyList<AddressRequest> requests, Dictionary<string, SourceSpan> taken, DiagnosticBag diagnostics)
    {
        var redirects = new List<(string Path, PageAddress Target)>();
        foreach (var request in requests)
        {
            foreach (var (written, span) in request.RedirectFrom)
            {
                var path = written.StartsWith('/') && written.EndsWith('/') ? written : $"/{written.Trim('/')}/";
                // The host gives "/x/index.html" for "/x/": the two are one address.
                if (path.EndsWith("/index.html/", StringComparison.Ordinal)) path = path[..^"index.html/".Length];
                var parts = path.Trim('/').Split('/');
                if (path != "/" && IsOfFile(parts)) diagnostics.Report(LinkProblems.OldAddressOfFile(span));
                else if (path != "/" && parts.Any(p => p.Length == 0 || !p.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~') || p.Trim('.').Length == 0))
                {
                    diagnostics.Report(LinkProblems.BadOldAddress(span));
                }
                else if (!taken.TryAdd(path, span)) diagnostics.Report(FileProblems.AddressTaken(span, path, taken[path]));
                else redirects.Add((path, Find(request.Key, request.Language)!));
            }
        }

        return [.. redirects.OrderBy(r => r.Path, StringComparer.Ordinal)];
    }

    // Where a file of the site lies, or may lie one day, no folder can.
    private static bool IsOfFile(string[] parts) =>
        parts[0] is "assets" or "files" || parts.Any(p => p is "index.html" or "404.html" or "robots.txt" or "sitemap.xml" or "site.webmanifest" or ".nojekyll" or ".site-output");

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
