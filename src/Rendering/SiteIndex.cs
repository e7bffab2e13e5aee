using System.Collections.Concurrent;
using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering;

/// <summary>Everything that a page may refer to, complete before the first page is rendered: data, addresses, pages, snippets, files.</summary>
public sealed class SiteIndex
{
    private readonly Dictionary<(string, string), PageDocument> _pages;
    private readonly Dictionary<(string EntryId, string Language), PageName> _aboutEntries;
    private readonly Dictionary<string, MarkdownBody> _snippets;
    private readonly Dictionary<string, PublishedFile> _files;
    private readonly ConcurrentDictionary<PageName, IReadOnlySet<string>> _anchors = new();
    private readonly ConcurrentDictionary<string, bool> _usedFiles = new(StringComparer.Ordinal);

    /// <summary>Puts the index together.</summary>
    /// <param name="data">The site's data.</param>
    /// <param name="address">Where the site lives.</param>
    /// <param name="plan">The addresses of the pages.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="snippets">The snippets that pages can include, by path.</param>
    /// <param name="files">The files beside the pages.</param>
    /// <param name="unpublished">Pages that exist but are not published: drafts and pages of the future.</param>
    public SiteIndex(
        SiteData data,
        SiteAddress address,
        AddressPlan plan,
        IReadOnlyList<PageDocument> pages,
        IReadOnlyDictionary<string, MarkdownBody> snippets,
        IReadOnlyList<PublishedFile> files,
        IReadOnlySet<(string Key, string Language)> unpublished)
    {
        Data = data;
        Address = address;
        Plan = plan;
        Unpublished = unpublished;
        _pages = pages.ToDictionary(p => (p.Name.Key, p.Name.Language));
        _aboutEntries = pages.Where(p => p.EntryId is not null).DistinctBy(p => (p.EntryId, p.Name.Language)).ToDictionary(p => (p.EntryId!, p.Name.Language), p => p.Name);
        _snippets = new Dictionary<string, MarkdownBody>(snippets, StringComparer.Ordinal);
        _files = files.ToDictionary(f => f.Source, StringComparer.Ordinal);
        Tree = new PageTree(plan, pages, data);
    }

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
    public PageDocument Page(PageAddress address) => _pages[(address.Key, address.Language)];

    /// <summary>The address, with the base path, of the page about an entry of the data; null where there is none.</summary>
    public string? PageAbout(string entryId, string language) =>
        _aboutEntries.TryGetValue((entryId, language), out var name) ? Address.Link(Plan.Find(name.Key, language)!.Path) : null;

    /// <summary>The language of a page's title where that is nothing but the name of an entry, in another language than the page's; else null.</summary>
    public string? TitleLanguage(PageDocument page) =>
        Data.Organisations.FirstOrDefault(o => o.Id == page.EntryId && o.Name == page.FrontMatter.Title && o.Language != page.Name.Language)?.Language;

    /// <summary>The file at a path from the site's root, and notes that a page uses it; null where there is none.</summary>
    public PublishedFile? File(string path)
    {
        var file = _files.GetValueOrDefault(path);
        if (file is not null) _usedFiles.TryAdd(path, true);
        return file;
    }

    /// <summary>Whether a page refers to the file.</summary>
    public bool IsUsed(PublishedFile file) => _usedFiles.ContainsKey(file.Source);

    /// <summary>The paths of the files below a folder.</summary>
    public IEnumerable<string> FilesBelow(string folder) => _files.Keys.Where(f => f.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The snippet that an inclusion in a file means, in the page's language; null where there is none.</summary>
    public MarkdownBody? Snippet(string name, string from, string language) =>
        _snippets.GetValueOrDefault($"{PageName.FolderOf(from)}{name}.{language}.md");

    /// <summary>The names by which a file can include the snippets beside it.</summary>
    public IEnumerable<string> SnippetNames(string from, string language)
    {
        var folder = PageName.FolderOf(from);
        var ending = $".{language}.md";
        return _snippets.Keys.Where(s => PageName.FolderOf(s) == folder && s.EndsWith(ending, StringComparison.Ordinal)).Select(s => s[folder.Length..^ending.Length]);
    }

    /// <summary>The page's text, then the snippets that it includes, each once.</summary>
    public IReadOnlyList<MarkdownBody> BodiesOf(PageDocument page)
    {
        var bodies = new List<MarkdownBody> { page.Body };
        for (var i = 0; i < bodies.Count; i++)
        {
            foreach (var inclusion in Markdig.Syntax.MarkdownObjectExtensions.Descendants<InclusionBlock>(bodies[i].Document).Where(b => b is { Name: "include", Arguments.Count: > 0 }))
            {
                if (Snippet(inclusion.Arguments[0], bodies[i].Source.Path, page.Name.Language) is { } snippet && !bodies.Contains(snippet)) bodies.Add(snippet);
            }
        }

        return bodies;
    }

    /// <summary>All anchors of a page: of its headings, its snippets' and of the data that it includes.</summary>
    public IReadOnlySet<string> AnchorsOf(PageDocument page) =>
        _anchors.GetOrAdd(page.Name, _ => PageAnchors.Of(page, this).Select(a => a.Id).ToHashSet(StringComparer.Ordinal));

    /// <summary>The home page's address of a language, with the base path; the default language's where it has none.</summary>
    public string HomeLink(Language language) =>
        Address.Link(Plan.HomePath(Plan.Find(TranslationKey.Home, language.Code) is null ? Data.Site.DefaultLanguage : language.Code));
}
