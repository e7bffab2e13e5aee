using ChemSter.Site.Files;

namespace ChemSter.Site.Verifying;

/// <summary>A built site that can be asked for its files: at its address, or in a folder.</summary>
internal interface ISiteAtHand
{
    /// <summary>Asks for a file.</summary>
    /// <param name="path">Its path from the site’s root, as the record has it: <c>o-nas/index.html</c>.</param>
    /// <param name="cancellation">Ends the wait.</param>
    Task<Answer> AskAsync(string path, CancellationToken cancellation);

    /// <summary>How a file is called to people.</summary>
    string NameOf(string path);
}

/// <summary>What came of asking for a file.</summary>
/// <param name="Status">The status of HTTP: 200 where it is there, 404 where it is not, 0 where there was no answer.</param>
/// <param name="Hash">The SHA-256 of its bytes, as lower-case hexadecimal digits; empty where there are none.</param>
/// <param name="Bytes">The bytes of pages, site maps and records; null for all else, which is only hashed.</param>
/// <param name="ContentType">What the host says that it is, without parameters; null where nobody says.</param>
/// <param name="LeadsTo">Where the host leads instead.</param>
/// <param name="Reason">Why there is no answer, as the system says it.</param>
internal sealed record Answer(int Status, string Hash = "", byte[]? Bytes = null, string? ContentType = null, string? LeadsTo = null, string? Reason = null)
{
    /// <summary>Whether the file is there.</summary>
    public bool IsThere => Status == 200;

    /// <summary>Whether the bytes of a file are wanted, and not its hash alone.</summary>
    public static bool IsRead(string path) => path.EndsWith(".html", StringComparison.Ordinal) || path is SiteChecks.SitemapPath or SiteRecord.File;
}
