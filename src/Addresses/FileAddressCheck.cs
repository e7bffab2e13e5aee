using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Addresses;

/// <summary>Holds the files of the built site, those aside that are named after their content, against the ledger and against what former addresses lead to.</summary>
public static class FileAddressCheck
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
