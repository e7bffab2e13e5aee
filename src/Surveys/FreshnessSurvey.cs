using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Pipelines;

namespace ChemSter.Site.Surveys;

/// <summary>How long ago somebody made sure that a page or an entry of the data is right.</summary>
/// <param name="Kind"><c>pages</c>, or the list of the entry: <c>organisations</c>.</param>
/// <param name="Name">The key of the page, or the id of the entry.</param>
/// <param name="Confirmed">The day; null where nobody has said so.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Freshness(string Kind, string Name, DateOnly? Confirmed, SourceSpan Place)
{
    /// <summary>What stands for pages among the kinds.</summary>
    public const string Pages = "pages";

    /// <summary>How it stands on a day.</summary>
    /// <param name="today">The day.</param>
    /// <param name="months">After how many months it is old.</param>
    public FreshnessState On(DateOnly today, int months) => Confirmed switch
    {
        null => FreshnessState.Never,
        { } day when day > today => FreshnessState.InFuture,
        { } day when day.AddMonths(months) < today => FreshnessState.Old,
        _ => FreshnessState.Fresh,
    };
}

/// <summary>Whether somebody should look at something again.</summary>
public enum FreshnessState
{
    /// <summary>No.</summary>
    Fresh,

    /// <summary>The day has not come yet: it must be a slip.</summary>
    InFuture,

    /// <summary>It was confirmed too long ago.</summary>
    Old,

    /// <summary>Nobody has ever said that it is right.</summary>
    Never,
}

/// <summary>How fresh the pages and the entries of a site are.</summary>
/// <param name="Today">The day of the build; null where it is not known.</param>
/// <param name="All">Pages first, then entries by their lists; within each the oldest first.</param>
public sealed record FreshnessSurvey(DateOnly? Today, IReadOnlyList<Freshness> All)
{
    /// <summary>Reads what a site says of its freshness, without building it.</summary>
    /// <param name="options">Which site.</param>
    /// <param name="found">What is wrong with its files.</param>
    /// <returns>How fresh it is; null where the site's settings or languages can't be read.</returns>
    public static FreshnessSurvey? Read(BuildOptions options, out IReadOnlyList<Diagnostic> found)
    {
        var site = new SiteReading(options);
        found = site.Diagnostics.Sorted();
        if (!site.IsRead) return null;
        var data = site.Pipelines.Data.Data.Only;
        IEnumerable<Freshness> all =
        [
            .. site.Pipelines.Content.Read.Documents.Where(IsMeant).GroupBy(p => p.Name.Key, StringComparer.Ordinal).Select(page => OfPage([.. page], data)),
            .. data.Confirmations.Select(c => new Freshness(c.List, c.Id, c.On, c.Place)),
        ];
        return new FreshnessSurvey(site.Clock.Today, [.. all.OrderBy(f => f.Kind != Freshness.Pages).ThenBy(f => f.Kind, StringComparer.Ordinal).ThenBy(f => f.Confirmed).ThenBy(f => f.Name, StringComparer.Ordinal)]);
    }

    // What a page with a day has said then, it has said then: news do not grow old. Drafts are not public yet.
    private static bool IsMeant(PageDocument page) => page is { IsBroken: false, FrontMatter: { IsDraft: false, Date: null or { Day: null } } } || page.FrontMatter.Reviewed is not null;

    // Its versions are held against each other in every build, so whoever has gone over one has gone over the page.
    private static Freshness OfPage(PageDocument[] versions, SiteData data) => new(
        Freshness.Pages,
        versions[0].Name.Key,
        versions.SelectMany(v => new[] { v.FrontMatter.Reviewed, v.FrontMatter.Updated }).Max() is { } day ? day.LastDay : null,
        PageVersions.SourceOf(versions, data.Site.DefaultLanguage).FirstLine);
}
