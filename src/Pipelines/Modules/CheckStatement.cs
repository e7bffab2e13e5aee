using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Sees to it that the page named for the accessibility statement shows it, and that a page that shows it is named: programs
/// and people who look for the statement are led there from every page.</summary>
/// <param name="data">The site's data.</param>
/// <param name="index">Everything that is known of the site.</param>
public sealed class CheckStatement(Flow<SiteData> data, Flow<SiteIndex> index) : IModule<BuiltPage, BuiltPage>
{
    /// <inheritdoc/>
    public IReadOnlyList<BuiltPage> Execute(IReadOnlyList<BuiltPage> documents, BuildContext context)
    {
        if (data.Only.Accessibility is not { } statement) return documents;
        if (statement.Page is not { } named)
        {
            if (documents.FirstOrDefault(ShowsStatement) is { } page) context.Diagnostics.Report(StatementProblems.PageNotNamed(statement.Prepared.Place, page.Name.Key));
            return documents;
        }

        var site = index.Only;
        if (!site.Plan.Exists(named.Text))
        {
            var isUnpublished = data.Only.Languages.Any(l => site.Unpublished.Contains((named.Text, l.Code)));
            if (!isUnpublished) context.Diagnostics.Report(StatementProblems.NoSuchStatementPage(named.Span, named.Text, site.Plan.Keys));
            return documents;
        }

        foreach (var page in documents.Where(d => d.Name.Key == named.Text && !d.IsUnreadable && !ShowsStatement(d)))
        {
            var file = site.Page(site.Plan.Find(page.Name.Key, page.Name.Language)!).Source.Path;
            context.Diagnostics.Report(StatementProblems.PageWithoutStatement(named.Span, file));
        }

        return documents;
    }

    private static bool ShowsStatement(BuiltPage page) => page.Anchors.Contains(StatementComposer.StatusId);
}

/// <summary>Tells of days that are near or past: when the accessibility statement has to be gone over, and when security.txt is void.</summary>
public sealed class CheckDeadlines : IModule<SiteData, SiteData>
{
    /// <inheritdoc/>
    public IReadOnlyList<SiteData> Execute(IReadOnlyList<SiteData> documents, BuildContext context)
    {
        foreach (var data in documents)
        {
            // Which day it is takes a start of git to find out, and most sites have no need of it.
            if (data is { Accessibility: null, Site.Security: null } || context.Clock.Today is not { } today) continue;
            if (data.Accessibility is { } statement) CheckReview(statement.LastSeenTo, today, context);
            if (data.Site.Security is { } security) CheckExpiry(security, today, context);
        }

        return documents;
    }

    // The law wants the statement gone over each year by 31 March; a month before is time enough.
    private static void CheckReview(StatementDate last, DateOnly today, BuildContext context)
    {
        if (last.Date.Year >= today.Year || today.Month < 3) return;
        var year = today.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        context.Diagnostics.Report(today.Month == 3 ? StatementProblems.ReviewDue(last.Place, year) : StatementProblems.ReviewOverdue(last.Place, year));
    }

    private static void CheckExpiry(SecuritySettings security, DateOnly today, BuildContext context)
    {
        var (expires, place) = (security.Expires.FirstDay, security.ExpiresPlace);
        if (expires < today) context.Diagnostics.Report(StatementProblems.SecurityExpired(place, security.Expires.ToString()));
        else if (expires <= today.AddDays(30)) context.Diagnostics.Report(StatementProblems.SecurityExpiresSoon(place, security.Expires.ToString()));
        else if (expires > today.AddYears(1)) context.Diagnostics.Report(StatementProblems.SecurityTooLong(place));
    }
}
