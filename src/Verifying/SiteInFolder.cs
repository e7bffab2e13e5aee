using System.Security.Cryptography;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Files.Publishing;

namespace ChemSter.Site.Verifying;

/// <summary>A built site in its folder, before it is uploaded.</summary>
/// <param name="folder">The folder.</param>
/// <param name="inside">The site’s path in it, with a slash at the end; empty for the folder itself.</param>
internal sealed class SiteInFolder(UploadFolder folder, string inside) : ISiteAtHand
{
    /// <inheritdoc/>
    public string NameOf(string path) => inside + path;

    /// <inheritdoc/>
    public async Task<Answer> AskAsync(string path, CancellationToken cancellation)
    {
        if (!folder.Entries.TryGetValue(inside + path, out var entry) || entry.Kind != UploadKind.File) return new Answer(404);
        await using var file = folder.Open(inside + path);
        if (!Answer.IsRead(path)) return new Answer(200, Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation)));
        var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        return new Answer(200, Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))), bytes.ToArray());
    }
}

/// <summary>What no host publishes as it is meant, or nobody meant to publish.</summary>
internal static class StrayFiles
{
    /// <summary>The files of a folder that are hidden, links, of no record, or may not be read by others.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="recorded">The paths of all files that a record in the folder names, and those of the records.</param>
    public static IEnumerable<Fault> Of(UploadFolder folder, IReadOnlySet<string> recorded)
    {
        foreach (var (path, entry) in folder.Entries)
        {
            if (entry.Kind == UploadKind.Link) yield return new Fault(FaultKind.Stray, path, new Bilingual("To dowiązanie, a nie plik. Usuń je; serwery go nie publikują.", "This is a link, not a file. Remove it; hosts don’t publish it."));
            else if (entry.Kind == UploadKind.File && !recorded.Contains(path) && Path.GetFileName(path) != OutputFolder.Marker) yield return OfUnknown(path);
            if (entry.Kind != UploadKind.Link && entry.IsModeWrong) yield return new Fault(FaultKind.Mode, path, new Bilingual("Niewłaściwe prawa dostępu: każdy musi móc to czytać, a zmieniać tylko właściciel (pliki 0644, foldery 0755): chmod -R u=rwX,go=rX.", "Its permissions are wrong: everybody must be able to read it, and nobody but the owner to change it (files 0644, folders 0755): chmod -R u=rwX,go=rX."));
        }
    }

    private static Fault OfUnknown(string path) => path.Split('/').Any(part => part.StartsWith('.'))
        ? new Fault(FaultKind.Stray, path, new Bilingual("Ukryty plik, którego nie zapisał generator. Usuń go, jeśli nie ma być opublikowany.", "A hidden file that the generator did not write. Remove it if it is not meant to be published."))
        : new Fault(FaultKind.Stray, path, new Bilingual("Tego pliku nie zapisał generator. Usuń go albo przenieś do folderu input.", "The generator did not write this file. Remove it, or put it into input/."));
}
