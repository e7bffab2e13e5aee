using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Holds the plan of addresses against those that were published: one that is gone, and leads nowhere, is an error.</summary>
/// <param name="all">All pages, those that are not published among them.</param>
/// <param name="index">Everything that is known of the site.</param>
public sealed class CheckLedger(Flow<PageDocument> all, Flow<SiteIndex> index) : IPureModule<AddressLedger, AddressLedger>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [all.Documents, index.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<AddressLedger> Execute(IReadOnlyList<AddressLedger> documents, BuildContext context)
    {
        if (documents is not [var ledger]) return documents;
        var plan = index.Only.Plan;
        var served = plan.Pages.Select(p => p.Path).Concat(plan.Former.Select(f => f.Path)).Concat(plan.Gone).ToHashSet(StringComparer.Ordinal);
        var lost = ledger.Entries.Where(e => e.IsPage && !served.Contains(e.Path)).DistinctBy(e => e.Path).ToList();
        if (lost.Count == 0) return documents;
        var advice = new LostAddresses(index.Only, all.Documents, ledger, lost);
        foreach (var address in lost)
        {
            if (advice.FindingOn(address) is { } finding) context.Diagnostics.Report(finding);
        }

        return documents;
    }
}
