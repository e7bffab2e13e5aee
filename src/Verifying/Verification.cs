using System.Diagnostics;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;

namespace ChemSter.Site.Verifying;

/// <summary>What a verification has come to.</summary>
/// <param name="Faults">What is wrong.</param>
/// <param name="Files">How many files were found as they should be.</param>
/// <param name="Pages">How many pages the site maps have.</param>
/// <param name="Commit">The commit that the site says it was built of.</param>
public sealed record VerificationResult(IReadOnlyList<Fault> Faults, int Files, int Pages, string? Commit);

/// <summary>Holds a site, published or about to be, to what was built.</summary>
public static class Verification
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);

    /// <summary>Verifies a site at its address, again and again until all is right or the patience is at its end.</summary>
    /// <param name="address">Where it is, with a slash at the end.</param>
    /// <param name="expected">The bytes of the record that should be there; null to believe the one that is.</param>
    /// <param name="patience">How long to wait for a host whose caches still have the old site.</param>
    /// <param name="tell">Is told how much is still wrong, and for how long nothing will be asked.</param>
    /// <param name="cancellation">Ends the verification.</param>
    public static async Task<VerificationResult> OfAddressAsync(Uri address, byte[]? expected, TimeSpan patience, Action<int, TimeSpan> tell, CancellationToken cancellation)
    {
        using var site = new PublishedSite(address);
        var checks = new SiteChecks(site, address);
        var start = Stopwatch.GetTimestamp();
        for (var pause = TimeSpan.FromSeconds(1); ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            var (record, faults) = await RecordAsync(site, expected, cancellation);
            faults = [.. faults, .. await checks.RunAsync(record, cancellation)];
            if (await checks.AskForNothingAsync(record, cancellation) is { } fault) faults = [.. faults, fault];
            var left = patience - Stopwatch.GetElapsedTime(start);
            if (faults.Count == 0 || left <= TimeSpan.Zero) return new VerificationResult(faults, checks.Files, checks.Pages, record?.Facts.Commit);
            pause = pause < left ? pause : left;
            tell(faults.Count, pause);
            await Task.Delay(pause, cancellation);
        }
    }

    /// <summary>Verifies a folder before it is uploaded, with the sites that were put into it below the first.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    public static async Task<VerificationResult> OfFolderAsync(string path, CancellationToken cancellation)
    {
        var folder = new UploadFolder(path);
        var faults = new List<Fault>();
        var recorded = new HashSet<string>(StringComparer.Ordinal);
        var (files, pages, commit) = (0, 0, (string?)null);
        var records = folder.Entries.Keys.Where(p => p == SiteRecord.File || p.EndsWith("/" + SiteRecord.File, StringComparison.Ordinal)).Append(SiteRecord.File).Distinct().ToList();
        foreach (var inside in records.Select(r => r[..^SiteRecord.File.Length]))
        {
            // A file of that name which a site has among its own is no record.
            if (recorded.Contains(inside + SiteRecord.File)) continue;
            var site = new SiteInFolder(folder, inside);
            var checks = new SiteChecks(site, null);
            var (record, wrong) = await RecordAsync(site, null, cancellation);
            faults.AddRange([.. wrong, .. await checks.RunAsync(record, cancellation)]);
            recorded.Add(inside + SiteRecord.File);
            recorded.UnionWith(record?.Files.Keys.Select(f => inside + f) ?? []);
            (files, pages) = (files + checks.Files, pages + checks.Pages);
            if (inside.Length == 0) commit = record?.Facts.Commit;
        }

        return new VerificationResult([.. faults, .. StrayFiles.Of(folder, recorded)], files, pages, commit);
    }

    private static async Task<(SiteRecord? Record, IReadOnlyList<Fault> Faults)> RecordAsync(ISiteAtHand site, byte[]? expected, CancellationToken cancellation)
    {
        var wanted = expected is null ? null : UntrustedRecord.Read(expected);
        var answer = await site.AskAsync(SiteRecord.File, cancellation);
        if (!answer.IsThere || answer.Bytes is null) return (wanted, [At(site, answer.Status == 0
            ? new Bilingual($"Serwer nie odpowiedział: {answer.Reason}", $"The host did not answer: {answer.Reason}")
            : new Bilingual("Nie ma pliku build.json; bez niego nie wiadomo, jakie pliki powinny tu być.", "There is no build.json; without it nobody knows which files should be here."))]);
        if (UntrustedRecord.Read(answer.Bytes) is not { } record) return (wanted, [At(site, new Bilingual("Pliku build.json nie da się odczytać.", "The file build.json can’t be read."))]);
        return expected is null || expected.AsSpan().SequenceEqual(answer.Bytes)
            ? (record, [])
            : (wanted, [At(site, new Bilingual("Na serwerze jest build.json innego budowania: jeszcze stary serwis albo zupełnie inny.", "The host has the build.json of another build: still the old site, or another one altogether."))]);
    }

    private static Fault At(ISiteAtHand site, Bilingual text) => new(FaultKind.Record, site.NameOf(SiteRecord.File), text);
}
