namespace ChemSter.Site.Files.Publishing;

/// <summary>What lies in the output folder and is none of the generator's: files and links that the record of the former build doesn't name. They are kept.</summary>
/// <param name="published">What is in the output folder.</param>
/// <param name="own">The record of the former build; null where there is none that can be believed: then nobody knows whose a file is.</param>
/// <param name="paths">Which paths are the same on the disk; see <see cref="OutputChecks.Paths"/>.</param>
internal sealed class Strangers(PublishedFiles published, SiteRecord? own, StringComparer paths)
{
    /// <summary>The files and links that stay beside the new site, in ordinal order.</summary>
    public IReadOnlyList<string> Beside(IReadOnlyDictionary<string, NewFile> next) =>
    [
        .. published.Files.Keys.Where(path => !next.ContainsKey(path) && path != SiteRecord.File && !IsOwn(path))
            .Concat(published.Others)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The first of them that stands where a file of the new site has to go; null if none does.</summary>
    public string? InTheWay(IReadOnlyDictionary<string, NewFile> next, IReadOnlyCollection<string> beside)
    {
        // Without a record a file at the address of a page is taken for that page's former one.
        var replaced = own is null ? [] : next.Where(f => f.Value.IsStaged && f.Key != SiteRecord.File && published.Files.ContainsKey(f.Key) && !IsOwn(f.Key)).Select(f => f.Key).ToList();
        if (replaced.Count > 0) return replaced.Min(StringComparer.Ordinal);
        if (beside.Count == 0) return null;
        var taken = beside.ToHashSet(paths);
        foreach (var path in next.Keys.Order(StringComparer.Ordinal))
        {
            for (var at = path; at.Length > 0; at = RealFolders.Parent(at))
            {
                if (taken.TryGetValue(at, out var there)) return there;
            }
        }

        // A file of the site where they have a folder.
        var files = next.Keys.ToHashSet(paths);
        return beside.Where(path => Folders(path).Any(files.Contains)).Min(StringComparer.Ordinal);
    }

    private bool IsOwn(string path) => own is not null && own.Files.ContainsKey(path);

    private static IEnumerable<string> Folders(string path)
    {
        for (var at = RealFolders.Parent(path); at.Length > 0; at = RealFolders.Parent(at)) yield return at;
    }
}
