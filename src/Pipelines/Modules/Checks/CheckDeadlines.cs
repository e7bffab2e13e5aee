using System.Globalization;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Tells of days that are near or past: when the accessibility statement has to be gone over, and when security.txt is void.</summary>
public sealed class CheckDeadlines : IModule<SiteData, SiteData>
{
    /// <inheritdoc/>
    public IReadOnlyList<SiteData> Execute(IReadOnlyList<SiteData> documents, BuildContext context)
    {
        foreach (var data in documents)
        {
            // Which day it is takes a start of git to find out, and most sites have no need of it.
            if (data is { Accessibility: null, Site.Security: null, DependsOnDay: false }) continue;
            if (context.Clock.Today is not { } today)
            {
                if (data.DependsOnDay) context.Diagnostics.Report(ValueProblems.NoClock(data.Site.LanguagesPlace, isOfPage: false));
                continue;
            }

            if (data.Accessibility is { } statement) CheckReview(statement.LastSeenTo, today, context);
            if (data.Site.Security is { } security) CheckExpiry(security, today, context);
        }

        return documents;
    }

    // The law wants the statement gone over each year by 31 March; a month before is time enough.
    private static void CheckReview(StatementDate last, DateOnly today, BuildContext context)
    {
        var isLate = last.Date.Year < today.Year - 1;
        if (last.Date.Year >= today.Year || (today.Month < 3 && !isLate)) return;
        var year = (today.Month < 3 ? today.Year - 1 : today.Year).ToString(CultureInfo.InvariantCulture);
        context.Diagnostics.Report(today.Month == 3 && !isLate ? StatementProblems.ReviewDue(last.Place, year) : StatementProblems.ReviewOverdue(last.Place, year));
    }

    private static void CheckExpiry(SecuritySettings security, DateOnly today, BuildContext context)
    {
        var (expires, place) = (security.Expires.FirstDay, security.ExpiresPlace);
        if (expires < today) context.Diagnostics.Report(StatementProblems.SecurityExpired(place, security.Expires.ToString()));
        else if (expires <= today.AddDays(30)) context.Diagnostics.Report(StatementProblems.SecurityExpiresSoon(place, security.Expires.ToString()));
        else if (expires > today.AddYears(1)) context.Diagnostics.Report(StatementProblems.SecurityTooLong(place));
    }
}
