using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes the ledger of its file.</summary>
public sealed class ReadLedger : IPureModule<SourceText, AddressLedger>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<AddressLedger> Execute(IReadOnlyList<SourceText> documents, BuildContext context) =>
        [.. documents.Where(d => d.Path == AddressLedger.File).Select(d => AddressLedger.Read(d, context.Diagnostics))];
}

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

/// <summary>Holds the files of the built site, those aside that are named after their content, against the ledger and against what former addresses lead to.</summary>
public static class FileAddresses
{
    /// <summary>What is wrong with addresses of files.</summary>
    /// <param name="ledger">What was published.</param>
    /// <param name="plan">The addresses of the site.</param>
    /// <param name="isThere">Whether the site has a file, by its path without leading slash.</param>
    /// <param name="files">All files of the site that are no pages.</param>
    public static IEnumerable<Diagnostic> Check(AddressLedger ledger, AddressPlan plan, Func<string, bool> isThere, IEnumerable<string> files)
    {
        foreach (var former in plan.Former.Where(f => f.File is not null && !isThere(f.File[1..]))) yield return LinkProblems.NoSuchFile(former.Place, former.File!, null);
        var known = ledger.Entries.Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        var led = plan.Former.Select(f => f.Path[..^1]).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in ledger.Entries.Where(e => !e.IsPage && !isThere(e.Path[1..]) && !plan.Gone.Contains(e.Path) && !led.Contains(e.Path)))
        {
            var nearest = Suggestion.For(gone.Path, files.Select(f => "/" + f).Where(f => AddressLedger.IsKept(f[1..]) && !known.Contains(f)));
            yield return LedgerProblems.FileGone(gone.Place!.Value, gone.Path, nearest);
        }
    }
}
