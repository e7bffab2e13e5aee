using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using SourceSpan = ChemSter.Site.Diagnostics.SourceSpan;

namespace ChemSter.Site.Rendering;

/// <summary>Says of an address that leads nowhere what is wrong with it, and what was probably meant. Asked only once something is wrong.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="page">The page.</param>
/// <param name="from">The path of the file in which the address is written: the page's, or a snippet's.</param>
internal sealed class LostTargets(SiteView site, PageDocument page, string from)
{
    private static readonly string[] EndingsOfPages = [".html", ".htm", ".php", ".aspx", ".markdown", ".txt", "/"];

    private readonly string _folder = PageName.FolderOf(from);

    /// <summary>What is wrong with a path as Windows writes it, on a disk or with its strokes; null for any other address.</summary>
    public static Diagnostic? PathOfWindows(string url, SourceSpan place)
    {
        var isDrive = url.Length > 1 && url[1] == ':' && char.IsAsciiLetter(url[0]);
        if (isDrive || url.StartsWith('\\')) return LinkProblems.LocalFile(place);
        if (!url.Contains('\\', StringComparison.Ordinal) || url.Contains(':', StringComparison.Ordinal)) return null;
        var right = url.Replace('\\', '/');
        return AddressProblems.Backslashes(place, right).Mended(right, isSafe: true);
    }

    /// <summary>A page's file that is not there.</summary>
    /// <param name="path">The path as it is written.</param>
    /// <param name="fragment">What stands behind it, with its <c>#</c>.</param>
    /// <param name="place">Where it is written.</param>
    public Diagnostic Page(string path, string fragment, SourceSpan place)
    {
        var files = PageFiles().ToList();
        if (OtherLettersOf(path, files) is { } same) return AddressProblems.OtherLetters(place, path, same).Mended(same + fragment, isSafe: true);
        var nearest = Nearest(path, files);
        return LinkProblems.NoSuchPage(place, path, nearest).Mended(nearest + fragment, isSafe: false, isKnown: nearest is not null);
    }

    /// <summary>A page's key that is not there.</summary>
    public Diagnostic Key(string key, string fragment, SourceSpan place)
    {
        var nearest = Suggestion.For(key, site.ForMessages.Plan.Keys);
        return LinkProblems.NoSuchPage(place, key, nearest).Mended($"page:{nearest}{fragment}", isSafe: false, isKnown: nearest is not null);
    }

    /// <summary>A picture or another file that is not there.</summary>
    /// <param name="url">The address as it is written.</param>
    /// <param name="place">Where it is written.</param>
    /// <param name="isPicture">Whether it is to be shown as a picture.</param>
    public Diagnostic File(string url, SourceSpan place, bool isPicture)
    {
        if (!isPicture && ExternalAddress.Completed(url) is { } address) return AddressProblems.NoScheme(place, url, address).Mended(address, isSafe: true);
        if (!isPicture && IsMail(url)) return AddressProblems.NoMailto(place, url).Mended("mailto:" + url, isSafe: true);
        var path = Uri.UnescapeDataString(WrittenAddress.PathOf(url));
        var files = site.ForMessages.FilesBelow(PageName.Root).Select(f => RelativePath.Between(f, _folder)).ToList();
        if (OtherLettersOf(path, files) is { } same)
        {
            Use(same);
            return AddressProblems.OtherLetters(place, url, same).Mended(same, isSafe: true);
        }

        if (!isPicture && PageOf(path) is { } file) return AddressProblems.PageWithoutFile(place, url, file).Mended(file, isSafe: false);
        if (RelativePath.Combine(_folder, path) is not { } full || !full.StartsWith(PageName.Root, StringComparison.Ordinal)) return LinkProblems.OutsideInput(place, url);
        var nearest = Nearest(path, files);
        if (nearest is not null) Use(nearest);
        return LinkProblems.NoSuchFile(place, url, nearest).Mended(nearest, isSafe: false, isKnown: nearest is not null);
    }

    /// <summary>The file, as the page would write it, of the page at an address of the site, with what stands behind <c>#</c>; null where there is no such page.</summary>
    /// <param name="path">The path of the address, from the host's root.</param>
    public string? FileAt(string path)
    {
        var hash = path.IndexOf('#', StringComparison.Ordinal);
        var (before, fragment) = hash < 0 ? (path, "") : (path[..hash], path[hash..]);
        var inSite = before.StartsWith(site.Address.BasePath, StringComparison.Ordinal) ? "/" + before[site.Address.BasePath.Length..] : before;
        if (inSite.EndsWith("/index.html", StringComparison.Ordinal)) inSite = inSite[..^"index.html".Length];
        var address = site.ForMessages.Plan.Pages.FirstOrDefault(p => p.Path.TrimEnd('/') == inSite.TrimEnd('/'));
        return address is null ? null : RelativePath.Between(new PageName(address.Key, address.Language).Path, _folder) + fragment;
    }

    // "biuro@example.org", maybe with a subject; "logo@2x.png" is a picture for fine screens, "@chem" a name somewhere else.
    private static bool IsMail(string url)
    {
        var mail = url.Split('?')[0];
        var at = mail.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || mail.Any(c => c is '/' or '\\' or ':' || char.IsWhiteSpace(c)) || LostLinks.IsFile(mail)) return false;
        var host = mail[(at + 1)..];
        return host.LastIndexOf('.') is var dot and > 0 && dot < host.Length - 2 && host.All(c => char.IsLetterOrDigit(c) || c is '.' or '-');
    }

    // A file that was meant is used, so that it is not told as one that nobody uses besides.
    private void Use(string file)
    {
        if (RelativePath.Combine(_folder, file) is { } path) site.Picture(path, page.TextLanguage);
    }

    private IEnumerable<string> PageFiles() => site.ForMessages.Plan.Pages
        .Where(p => p.Language == page.Name.Language)
        .Select(p => RelativePath.Between(new PageName(p.Key, p.Language).Path, _folder));

    // "kontakt", "kontakt.html": the page of that name.
    private string? PageOf(string path)
    {
        var name = EndingsOfPages.FirstOrDefault(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)) is { } ending ? path[..^ending.Length] : path;
        if (name.Length == 0 || Path.HasExtension(name)) return null;
        var files = PageFiles().ToList();
        var wanted = $"{name}.{page.Name.Language}.md";
        return OtherLettersOf(wanted, files) ?? Nearest(wanted, files);
    }

    // The same name in another folder is nearer than another name in this one.
    private static string? Nearest(string path, IReadOnlyList<string> files)
    {
        var name = NameOf(path);
        string[] namesakes = [.. files.Where(f => NameOf(f).Equals(name, StringComparison.OrdinalIgnoreCase)).Take(2)];
        return namesakes.Length == 1 ? namesakes[0] : Suggestion.For(path, files);
    }

    private static string? OtherLettersOf(string path, IReadOnlyList<string> files)
    {
        string[] same = [.. files.Where(f => f.Equals(path, StringComparison.OrdinalIgnoreCase)).Take(2)];
        return same.Length == 1 ? same[0] : null;
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
