using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Documents;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;
using Microsoft.AspNetCore.Html;

namespace ChemSter.Site.Rendering;

/// <summary>The site as one page sees it while it is built. Whatever it asks is noted, so that what the page depends on is
/// recorded and not guessed. Settings, languages and theme need no note: every page depends on them.</summary>
/// <param name="site">Everything that is known of the site.</param>
/// <param name="address">Where the site lives, for texts that are read elsewhere; without it as for its pages.</param>
public sealed class SiteView(SiteIndex site, SiteAddress? address = null)
{
    private readonly HashSet<Question> _asked = [];

    // Pages are asked for most often by far; as objects they are told apart without looking at their names.
    private readonly HashSet<PageAddress> _askedPages = new(ReferenceEqualityComparer.Instance);

    /// <summary>What was asked so far.</summary>
    public Question[] Asked()
    {
        var asked = new Question[_askedPages.Count + _asked.Count];
        var count = 0;
        foreach (var page in _askedPages) asked[count++] = new Question(QuestionKind.Page, page.Key, page.Language);
        _asked.CopyTo(asked, count);
        return asked;
    }

    /// <summary>The settings of the site.</summary>
    public SiteSettings Settings => site.Data.Site;

    /// <summary>The languages of the site, in the site's order.</summary>
    public IReadOnlyList<Language> Languages => site.Data.Languages;

    /// <summary>Where the site lives.</summary>
    public SiteAddress Address { get; } = address ?? site.Address;

    /// <summary>The facts of the data.</summary>
    public SiteData Facts
    {
        get
        {
            Note(QuestionKind.Facts);
            return site.Data;
        }
    }

    /// <summary>Whether there are questions to show. A page that shows some has asked for the facts, so this needs no note.</summary>
    public bool HasQuestions => site.Data.Faq.Count > 0;

    /// <summary>Whether there are contacts to show; needs no note, as <see cref="HasQuestions"/>.</summary>
    public bool HasContacts => site.Data.Contacts.Count > 0;

    /// <summary>A language of the site by its code.</summary>
    public Language Language(string code) => site.Data.Language(code);

    /// <summary>What sets texts in a language: that of the site's language of which the tag is one (<c>en-GB</c> is English); for any other language nothing does.</summary>
    public Typographer Typographer(string tag) => site.Data.Typographer(tag);

    /// <summary>What a page is called in menus and breadcrumbs.</summary>
    public string LabelOf(PageDocument page) => Rendering.Navigation.LabelOf(page, site.Data);

    /// <summary>A page's address; null where there is no such page.</summary>
    public PageAddress? Find(string key, string language)
    {
        var address = site.Plan.Find(key, language);
        if (address is null) Note(QuestionKind.Page, key, language);
        else _askedPages.Add(address);
        return address;
    }

    /// <summary>The page at an address.</summary>
    public PageDocument Page(PageAddress address)
    {
        _askedPages.Add(address);
        return site.Page(address);
    }

    /// <summary>A page's address as a link.</summary>
    public string LinkTo(PageName name) => Address.Link(Find(name.Key, name.Language)!.Path);

    /// <summary>What the site says of itself in JSON-LD, in a language.</summary>
    public SiteGraph Graph(string language)
    {
        Note(QuestionKind.Organisation, language: language);
        return site.Graph(language);
    }

    /// <summary>The full address of the accessibility statement, in a language or, where that lacks it, in the default language; null where there is none.</summary>
    public string? StatementAddress(string language)
    {
        Note(QuestionKind.StatementPage, language: language);
        return site.StatementPage(language) is { } page ? Address.Absolute(page.Path) : null;
    }

    /// <summary>The feed of a language in all its formats, Atom first; empty where it has none.</summary>
    public IReadOnlyList<FeedLinkModel> Feeds(string language)
    {
        Note(QuestionKind.Feed, language: language);
        return site.FeedLinks(language, Address);
    }

    /// <summary>The feed of what a page lists; null for one that has none of its own.</summary>
    public FeedLinkModel? FeedOf(PageDocument page) => FeedPlan.HasOwn(page) && ListOf(page).Count > 0
        ? new FeedLinkModel($"{Typographer(page.Name.Language).SetMarks(page.FrontMatter.Title)} ({FeedFormat.Atom.Name})", FeedFormat.Atom.MediaType, LinkTo(page.Name) + FeedFormat.Atom.FileName)
        : null;

    /// <summary>The feed of the page about an entry; null where there is none.</summary>
    public FeedLinkModel? FeedOf(EntryName entry, string language) => PageAbout(entry.List, entry.Id, language) is null ? null : FeedOf(site.Page(site.PageAbout(entry, language)!));

    /// <summary>The organisation that a page is about and that its title names; null where it is about none. The page's own fingerprint has id and name.</summary>
    public Organisation? OrganisationOf(PageDocument page) =>
        page.Entry is { List: "organisations", Id: var id } && site.Data.Organisations.Find(id) is { } organisation && page.FrontMatter.Title.Contains(organisation.Name, StringComparison.Ordinal) ? organisation : null;

    /// <summary>The event that a page is about; null where it is about none.</summary>
    public EventEntry? EventOf(PageDocument page) => page.Entry is { List: "events", Id: var id } ? Facts.Events.Find(id) : null;

    /// <summary>A page's description as its text shows it, the name of the entry that it is about marked with its language.</summary>
    public IHtmlContent Description(PageDocument page)
    {
        var typographer = Typographer(page.TextLanguage);
        var text = page.FrontMatter.Description;
        if (page.ForeignName is not { } name || !text.Contains(name.Text, StringComparison.Ordinal)) return Templates.Encode(typographer.Set(text));
        var marked = $"<span lang=\"{name.Language}\"{(Mark(name.Language).Direction is { } direction ? $" dir=\"{direction}\"" : "")}>{Templates.Encode(Typographer(name.Language).Set(name.Text))}</span>";
        return new HtmlString(string.Join(marked, text.Split(name.Text).Select(part => Templates.Encode(typographer.Set(part)).Value)));
    }

    /// <summary>The mark of a passage in a language, for one that stands among another; nothing for none.</summary>
    public LanguageMark Mark(string? language) => new(language, site.Data.DirectionOf(language));

    /// <summary>The versions of a page that exist, in the site's order of languages; a source shown in place of a translation is none.</summary>
    public List<PageAddress> Translations(string key)
    {
        var versions = new List<PageAddress>(Languages.Count);
        foreach (var language in Languages)
        {
            if (Find(key, language.Code) is { } address && site.Page(address).FallbackOf is null) versions.Add(address);
        }

        return versions;
    }

    /// <summary>The pages above a page that exist in a language, the nearest first.</summary>
    public IEnumerable<PageAddress> Ancestors(string key, string language)
    {
        foreach (var above in TranslationKey.Ancestors(key))
        {
            if (Find(above, language) is { } address) yield return address;
        }
    }

    /// <summary>The pages right below a page, in their order.</summary>
    public IReadOnlyList<PageDocument> Children(PageName name)
    {
        Note(QuestionKind.Children, name.Key, name.Language);
        return site.Tree.Children(name);
    }

    /// <summary>The pages before and behind, among the pages of one folder that have an order.</summary>
    public (PageDocument? Previous, PageDocument? Next) Neighbours(PageDocument page)
    {
        Note(QuestionKind.Neighbours, page.Name.Key, page.Name.Language);
        return site.Tree.Neighbours(page);
    }

    /// <summary>What stands in the main navigation and in that of the footer.</summary>
    public Navigation Navigation(Language language)
    {
        Note(QuestionKind.Navigation, language: language.Code);
        return site.Navigation(language);
    }

    /// <summary>The address, with the base path, of the index that the search in a language loads; null where nobody can search in it.</summary>
    public string? SearchIndex(string language)
    {
        Note(QuestionKind.SearchIndex, language: language);
        return site.SearchIndexPath(language) is { } path ? Address.Link(path) : null;
    }

    /// <summary>The files of the site's open data; null for a site that publishes none.</summary>
    public OpenDataFiles? OpenData
    {
        get
        {
            Note(QuestionKind.OpenData);
            return site.OpenData;
        }
    }

    /// <summary>The path of what the directory of organisations loads in a language; null where it loads nothing.</summary>
    public string? Directory(string language)
    {
        Note(QuestionKind.Directory, language: language);
        return site.Directory(language)?.Path;
    }

    /// <summary>The file at a path from the site's root, in the version for a language where there is one; null where there is neither.</summary>
    public PublishedFile? File(string path, string language)
    {
        Note(QuestionKind.File, path, language);
        return site.File(path, language);
    }

    /// <summary>As <see cref="File"/>, for a file that the page shows as a picture.</summary>
    public PublishedFile? Picture(string path, string language)
    {
        Note(QuestionKind.Picture, path, language);
        return site.File(path, language);
    }

    /// <summary>What visitors are told of a file that was asked for: its size, its format, its checksum.</summary>
    public FileFacts FactsOf(PublishedFile file) => site.FactsOf(file);

    /// <summary>The snippet that an inclusion in a file means, in the page's language; null where there is none.</summary>
    public MarkdownBody? Snippet(string name, string from, string language)
    {
        var path = SiteIndex.SnippetPath(name, from, language);
        Note(QuestionKind.Snippet, path);
        return site.Snippet(path);
    }

    /// <summary>The address, with the base path, of the page about an entry; null where there is none.</summary>
    /// <param name="list">The list that the entry is in: <c>organisations</c>.</param>
    /// <param name="id">Its id there.</param>
    /// <param name="language">The language's code.</param>
    public string? PageAbout(string list, string id, string language)
    {
        Note(QuestionKind.PageAbout, $"{list}/{id}", language);
        return site.PageAbout(new EntryName(list, id), language) is { } about ? LinkTo(new PageName(about.Key, about.Language)) : null;
    }

    /// <summary>What a page lists, or the part of it that it shows: ids of entries, or keys of pages.</summary>
    public IReadOnlyList<string> ListOf(PageDocument page)
    {
        Note(QuestionKind.List, page.Name.Key, page.Name.Language);
        return site.ListOf(page);
    }

    /// <summary>What a list holds, for a page that shows some of it wherever it likes.</summary>
    public IReadOnlyList<string> List(ListRequest request)
    {
        Note(QuestionKind.List, request.ToText(), request.Language);
        return site.Lists.Items(request);
    }

    /// <summary>The news of a language, to tell how many there are of which year and tag.</summary>
    public NewsList Archive(string language)
    {
        Note(QuestionKind.Archive, language: language);
        return site.Lists.News(language);
    }

    /// <summary>The news that are like a page, the closest first.</summary>
    public IReadOnlyList<PageDocument> RelatedTo(PageDocument page)
    {
        Note(QuestionKind.Related, page.Name.Key, page.Name.Language);
        return site.Lists.News(page.Name.Language).RelatedTo(page);
    }

    /// <summary>The day of the build; null where it isn't known.</summary>
    public DateOnly? Today
    {
        get
        {
            Note(QuestionKind.Today);
            return site.Lists.Today;
        }
    }

    /// <summary>The home page's address of a language, with the base path; the default language's where it has none.</summary>
    public string HomeLink(Language language) =>
        Address.Link(site.Plan.HomePath(Find(TranslationKey.Home, language.Code) is null ? Settings.DefaultLanguage : language.Code));

    /// <summary>The whole site, for messages about what is missing: a page with findings is built anew each time, whatever it asked.</summary>
    public SiteIndex ForMessages => site;

    private void Note(QuestionKind kind, string subject = "", string language = "") => _asked.Add(new Question(kind, subject, language));
}
