using System.Collections.Concurrent;
using System.Globalization;
using ChemSter.Site.Content;
using ChemSter.Site.Hashing;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering;

/// <summary>What the site answers to the questions of pages, as hashes: the same as long as nothing has changed that the answer is made of.</summary>
/// <param name="site">Everything that is known of the site.</param>
public sealed class Answers(SiteIndex site)
{
    private const ulong Nothing = 0;
    private const ulong Unpublished = 1;

    private readonly ConcurrentDictionary<Question, ulong> _known = new();

    // By the pages' numbers; zero where nobody has asked yet. Whoever asks at the same time finds the same.
    private readonly ulong[] _pages = new ulong[site.Plan.Count];

    /// <summary>The answers to all of a page's questions, as one hash.</summary>
    public ulong To(IEnumerable<Question> questions)
    {
        var all = Nothing;
        foreach (var question in questions) all = ContentHash.Of(IsOfOnePage(question.Kind) ? Find(question) : _known.GetOrAdd(question, Find), all);
        return all;
    }

    // What concerns one page is asked by few, and found as fast as remembered.
    private static bool IsOfOnePage(QuestionKind kind) => kind is QuestionKind.Page or QuestionKind.Children or QuestionKind.Neighbours;

    private ulong Find(Question question) => question.Kind switch
    {
        QuestionKind.Page => OfPage(question),
        QuestionKind.Children => OfPages(site.Tree.Children(NameIn(question))),
        QuestionKind.Neighbours => OfNeighbours(NameIn(question)),
        QuestionKind.Navigation => OfNavigation(site.Navigation(site.Data.Language(question.Language))),
        QuestionKind.File or QuestionKind.Picture => site.File(question.Subject, question.Language) is { } file ? OfFile(file, site.Data.Languages) : Nothing,
        QuestionKind.Snippet => site.Snippet(question.Subject) is { } snippet ? ContentHash.Of((ulong)snippet.Source.Hash, (ulong)(snippet.Source.Hash >> 64)) : Nothing,
        QuestionKind.PageAbout => site.PageAbout(new EntryName(question.Subject[..question.Subject.IndexOf('/')], question.Subject[(question.Subject.IndexOf('/') + 1)..]), question.Language) is { } name ? ContentHash.OfAll([name.Key]) : Nothing,
        QuestionKind.Related => site.Plan.Find(question.Subject, question.Language) is { } address ? OfPages(site.Lists.News(question.Language).RelatedTo(site.Page(address))) : Nothing,
        QuestionKind.Archive => OfArchive(site.Lists.News(question.Language), question.Language),
        QuestionKind.List => OfList(question),
        QuestionKind.Today => (ulong)(site.Lists.Today?.DayNumber ?? 0),
        QuestionKind.Facts => site.Data.FactsFingerprint,
        QuestionKind.StatementPage => ContentHash.Of(site.StatementPage(question.Language)?.Path ?? ""),
        QuestionKind.Feed => ContentHash.Of(site.FeedEntries(question.Language).Count > 0 ? "feed" : ""),
        QuestionKind.SearchIndex => ContentHash.Of(site.SearchIndexPath(question.Language) ?? ""),
        // The files are made of the index; whoever asks for more than whether it is the same would have to make them all.
        QuestionKind.OpenData => site.Fingerprint,
        QuestionKind.Directory => ContentHash.Of(site.Directory(question.Language)?.Path ?? ""),
        QuestionKind.Organisation => site.Graph(question.Language).Fingerprint,
        _ => throw new ArgumentOutOfRangeException(nameof(question), question.Kind, "There is no such question."),
    };

    private static PageName NameIn(Question question) => new(question.Subject, question.Language);

    private ulong OfPage(Question question)
    {
        if (site.Plan.Find(question.Subject, question.Language) is { } address)
        {
            if (_pages[address.Number] is not 0 and var known) return known;
            var page = site.Page(address);
            return _pages[address.Number] = ContentHash.Of(address.Path, page.Fingerprint ^ (page.FrontMatter.IsDraft ? 1UL : 0UL));
        }

        return site.Unpublished.Contains((question.Subject, question.Language)) ? Unpublished : Nothing;
    }

    private static ulong OfPages(IEnumerable<PageDocument?> pages) => ContentHash.OfAll(pages.Select(p => p?.Name.Key ?? ""));

    private static ulong OfArchive(NewsList news, string language) => ContentHash.OfAll(
    [
        .. news.Years.Select(y => string.Create(CultureInfo.InvariantCulture, $"{y.Id} {news.CountOf(new EntryName(EntryName.Years, y.Id))}")),
        .. news.Tags.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Id} {news.CountOf(new EntryName(EntryName.Tags, t.Id))} {t.Name(language)}")),
    ]);

    private ulong OfList(Question question) =>
        ListRequest.Read(question.Subject, question.Language) is { } request ? ContentHash.OfAll(site.Lists.Items(request))
        : site.Plan.Find(question.Subject, question.Language) is { } address ? ContentHash.OfAll(site.ListOf(site.Page(address)))
        : Nothing;

    private ulong OfNeighbours(PageName name)
    {
        if (site.Plan.Find(name.Key, name.Language) is not { } address) return Nothing;
        var (previous, next) = site.Tree.Neighbours(site.Page(address));
        return OfPages([previous, next]);
    }

    private static ulong OfNavigation(Navigation navigation)
    {
        var main = navigation.Main.SelectMany(Parts);
        var footer = navigation.Footer.SelectMany(Parts);
        var search = navigation.Search is { } entry ? Parts(entry) : [];
        return ContentHash.OfAll([navigation.HomeLabel, navigation.HomeLanguage ?? "", .. main, "footer", .. footer, "search", .. search]);

        static string[] Parts(NavigationEntry entry) => [entry.Key, entry.Label, entry.Href, entry.Language ?? ""];
    }

    /// <summary>The hash of all that a page can know of a file.</summary>
    public static ulong OfFile(PublishedFile file, IReadOnlyList<Language> languages) => ContentHash.OfAll(
    [
        file.Path,
        string.Create(CultureInfo.InvariantCulture, $"{file.Content.Length} {file.Picture?.Width} {file.Picture?.Height} {file.Picture?.Type} {file.Version}"),
        .. languages.Select(l => file.Alternatives?.In(l.Code) ?? ""),
    ]);
}
