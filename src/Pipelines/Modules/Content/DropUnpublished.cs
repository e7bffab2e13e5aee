using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Leaves out drafts and pages with a date in the future; where they were asked for, the latter count as drafts.</summary>
public sealed class DropUnpublished : IPureModule<PageDocument, PageDocument>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<PageDocument> Execute(IReadOnlyList<PageDocument> documents, BuildContext context) =>
        context.Options.Drafts
            ? [.. documents.Select(d => d.FrontMatter.Date?.FirstDay > context.Clock.Today ? d with { FrontMatter = d.FrontMatter with { IsDraft = true } } : d)]
            : [.. documents.Where(d => !d.FrontMatter.IsDraft && !IsInFuture(d, context))];

    // A page may well wait for a year far ahead. One whose digits are those of a year around now in another order, or all but one, is a slip:
    // the page would never appear, and nobody would know why.
    private static bool IsSlip(int year, int now) =>
        Enumerable.Range(now - 1, 3).Select(y => (Near: $"{y}", Written: $"{year}"))
            .Any(y => y.Near.Order().SequenceEqual(y.Written.Order()) || (y.Near.Length == y.Written.Length && y.Near.Zip(y.Written).Count(d => d.First != d.Second) == 1));

    private static bool IsInFuture(PageDocument page, BuildContext context)
    {
        if (page.FrontMatter.Date is not { } date) return false;
        if (context.Clock.Today is { } today)
        {
            if (date.Year > today.Year + 5 && IsSlip(date.Year, today.Year) && page.FrontMatter.DatePlace is { } place) context.Diagnostics.Report(ValueProblems.StrangeYear(place, date.Year));
            return date.FirstDay > today;
        }

        context.Diagnostics.Report(ValueProblems.NoClock(page.FirstLine));
        return false;
    }
}
