using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Verifying;

/// <summary>Checks what pages and the site map say of each other’s addresses.</summary>
/// <param name="root">The site’s address, with a slash at the end.</param>
/// <param name="files">The paths of all files that the site has.</param>
/// <param name="right">The pages that were found as they should be, by their paths.</param>
internal sealed class PageLinks(Uri root, IEnumerable<string> files, IReadOnlyDictionary<string, (string Hash, PageHead? Head)> right)
{
    private readonly HashSet<string> _files = [.. files];

    /// <summary>What is wrong with the pages of a site map, and with the pages that lead on by themselves.</summary>
    public IEnumerable<Fault> Of(IReadOnlyList<SitemapEntry> entries) =>
        entries.SelectMany(OfEntry).Concat(right.Where(r => r.Value.Head?.LeadsTo is not null).Select(r => OfRedirect(r.Key, r.Value.Head!.LeadsTo!)).OfType<Fault>());

    private IEnumerable<Fault> OfEntry(SitemapEntry entry)
    {
        if (FileAddress.PathOf(root, entry.Address) is not { } path)
        {
            yield return new Fault(FaultKind.Sitemap, entry.Address, new Bilingual($"Mapa serwisu podaje adres spoza {root}: serwis zbudowano dla innego adresu.", $"The site map names an address outside {root}: the site was built for another address."));
            yield break;
        }

        // What is missing or changed has been told.
        if (!right.TryGetValue(path, out var page))
        {
            if (!_files.Contains(path)) yield return new Fault(FaultKind.Missing, entry.Address, new Bilingual("Strona jest w mapie serwisu, a nie ma jej wśród zbudowanych.", "The page is in the site map, and not among those that were built."));
            yield break;
        }

        if (page.Head is not { } head) yield break;
        if (head.Canonical != entry.Address) yield return new Fault(FaultKind.Canonical, entry.Address, new Bilingual($"Strona podaje inny adres jako swój: {head.Canonical ?? "żadnego"}", $"The page names another address as its own: {head.Canonical ?? "none"}"));
        if (!head.Alternates.SequenceEqual(entry.Alternates)) yield return new Fault(FaultKind.Alternate, entry.Address, new Bilingual("Strona i mapa serwisu podają inne wersje językowe.", "The page and the site map name other versions in other languages."));
        foreach (var (language, address) in head.Alternates)
        {
            if (FileAddress.PathOf(root, address) is { } other && !NamesBack(other, entry.Address)) yield return new Fault(FaultKind.Alternate, entry.Address, new Bilingual($"Wersja w języku {language} ({address}) nie podaje tej strony jako swojej wersji.", $"The version in {language} ({address}) doesn’t name this page as one of its own."));
        }
    }

    // A version that can't be looked at is told of as missing.
    private bool NamesBack(string path, string address) =>
        right.TryGetValue(path, out var page) ? page.Head?.Alternates.Values.Contains(address) ?? false : _files.Contains(path);

    private Fault? OfRedirect(string path, string target)
    {
        var from = FileAddress.Of(root, path);
        if (!Uri.TryCreate(from, target, out var absolute) || FileAddress.PathOf(root, absolute.AbsoluteUri) is not { } to) return null;
        if (to != path && _files.Contains(to) && !(right.TryGetValue(to, out var next) && next.Head?.LeadsTo is not null)) return null;
        return new Fault(FaultKind.LeadsNowhere, from.AbsoluteUri, new Bilingual($"Dawny adres prowadzi do {absolute}, a tam nie ma strony albo znów jest przekierowanie.", $"The former address leads to {absolute}, where there is no page, or another one that leads on."));
    }
}
