using System.Globalization;
using ChemSter.Site.Content;
using ChemSter.Site.Data;

namespace ChemSter.Site.Rendering;

/// <summary>The news of a language: its pages that have a day, by years and by tags.</summary>
public sealed class NewsList
{
    private readonly Lazy<ILookup<string, PageDocument>> _byYear;
    private readonly Lazy<ILookup<string, PageDocument>> _byTag;
    private readonly Lazy<RelatedNews> _related;
    private readonly SiteData _data;

    /// <summary>Gathers the news among the pages of a language.</summary>
    public NewsList(SiteData data, IEnumerable<PageDocument> pages)
    {
        _data = data;
        All = [.. pages.Where(IsNews).OrderByDescending(p => p.FrontMatter.Date!.Value.FirstDay).ThenBy(p => p.Name.Key, StringComparer.Ordinal)];
        _byYear = new(() => All.ToLookup(YearOf, StringComparer.Ordinal));
        _byTag = new(() => All.SelectMany(p => p.FrontMatter.Tags.Select(t => t.Text).Distinct(StringComparer.Ordinal), (p, t) => (Page: p, Tag: t)).ToLookup(p => p.Tag, p => p.Page, StringComparer.Ordinal));
        _related = new(() => new RelatedNews(All));
    }

    /// <summary>All of them, the newest first; those of one day in the order of their keys.</summary>
    public IReadOnlyList<PageDocument> All { get; }

    /// <summary>The years that have news, the newest first.</summary>
    public IEnumerable<ListedEntry> Years => _byYear.Value.Select(y => new ListedEntry(y.Key, _ => y.Key, null, _ => y.Key));

    /// <summary>The tags that have news, in the order of the data.</summary>
    public IEnumerable<ListedEntry> Tags => _data.Tags.Where(t => _byTag.Value.Contains(t.Id)).Select(t => ListedEntry.Translated(t.Id, t.Name, _data));

    /// <summary>Those of a year, of a tag, or of a folder, the newest first.</summary>
    public IEnumerable<PageDocument> Of(ListRequest request)
    {
        var all = request.Of switch
        {
            { List: EntryName.Years, Id: var year } => _byYear.Value[year],
            { List: EntryName.Tags, Id: var tag } => _byTag.Value[tag],
            _ => All,
        };
        return request.Below is { } folder ? all.Where(p => p.Name.Key.StartsWith(folder + "/", StringComparison.Ordinal)) : all;
    }

    /// <summary>How many there are of a year or of a tag.</summary>
    public int CountOf(EntryName entry) => (entry.List == EntryName.Years ? _byYear : _byTag).Value[entry.Id].Count();

    /// <summary>What else is worth reading for whoever reads a page.</summary>
    public IReadOnlyList<PageDocument> RelatedTo(PageDocument page) => _related.Value.To(page);

    private static string YearOf(PageDocument page) => page.FrontMatter.Date!.Value.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a page is news: it has a day, and is a text of its own.</summary>
    public static bool IsNews(PageDocument page) => page is { FallbackOf: null, IsBroken: false, IsMade: false, FrontMatter: { IsDraft: false, Date.Day: not null, List: null } };
}
