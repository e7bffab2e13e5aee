namespace ChemSter.Site.Addresses;

/// <summary>An address that the site has, or has had.</summary>
/// <param name="Path">The address, without the base path.</param>
/// <param name="Language">The language of its page; null for a file.</param>
/// <param name="Key">The translation key of its page; null for a file.</param>
/// <param name="LeadsTo">Where a former address leads: an address of the site or of another; null for one that leads nowhere else.</param>
/// <param name="IsRecorded">Whether the ledger has it.</param>
/// <param name="IsThere">Whether a visitor finds anything there.</param>
public sealed record SurveyedAddress(string Path, string? Language, string? Key, string? LeadsTo, bool IsRecorded, bool IsThere);

/// <summary>All addresses of a site, those of today and those that were published before.</summary>
/// <param name="All">The addresses, in ordinal order.</param>
/// <param name="Recorded">What the ledger says; null where there is none.</param>
/// <param name="ToRecord">What it will say with the addresses of today.</param>
public sealed record AddressSurvey(IReadOnlyList<SurveyedAddress> All, string? Recorded, string ToRecord)
{
    /// <summary>The ledger's file, from the site's root.</summary>
    public const string File = AddressLedger.File;

    /// <summary>Gathers the addresses of a site that was built.</summary>
    /// <param name="plan">The plan of addresses.</param>
    /// <param name="ledger">What was published before.</param>
    /// <param name="files">The files of the site that are no pages, by their paths without leading slash.</param>
    internal static AddressSurvey Of(AddressPlan plan, AddressLedger ledger, IEnumerable<string> files)
    {
        var former = plan.Former.ToDictionary(f => f.Path, StringComparer.Ordinal);
        // What leads on is recorded with the page to which it leads: that it goes on leading there is what matters.
        IReadOnlyList<PublishedAddress> today =
        [
            .. plan.Pages.Select(p => new PublishedAddress(p.Path, p.Language, p.Key)),
            .. former.Values.Where(f => f.Page is not null).Select(f => new PublishedAddress(f.Path, f.Page!.Language, f.Page.Key)),
            .. files.Where(AddressLedger.IsKept).Select(f => new PublishedAddress("/" + f, null, null)),
        ];
        var recorded = ledger.Entries.Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        var there = today.Select(t => t.Path).Concat(former.Keys).ToHashSet(StringComparer.Ordinal);
        var all = today.Concat(ledger.Entries).DistinctBy(a => a.Path).OrderBy(a => a.Path, StringComparer.Ordinal)
            .Select(a => new SurveyedAddress(a.Path, a.Language, a.Key, former.TryGetValue(a.Path, out var old) ? TargetOf(old) : null, recorded.Contains(a.Path), there.Contains(a.Path)));
        return new AddressSurvey([.. all], ledger.Source?.Text, ledger.With(today.Where(t => !former.ContainsKey(t.Path) || !recorded.Contains(t.Path))));
    }

    private static string? TargetOf(FormerAddress former) => former.Page is { } page ? page.Path + former.Fragment : former.File ?? former.Elsewhere;
}
