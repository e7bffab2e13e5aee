namespace ChemSter.Site.Preview;

/// <summary>A site that the preview shows, as it is at the moment.</summary>
public interface IShownSite
{
    /// <summary>The path below which the site lives, with a slash at both ends, not percent-encoded.</summary>
    string BasePath { get; }

    /// <summary>The bytes of a file, by its path below the base path; null where there is none.</summary>
    ReadOnlyMemory<byte>? Find(string path);

    /// <summary>While there is no site to show: a page that says why, for every address; else null.</summary>
    NoSitePage? Instead { get; }
}

/// <summary>The page that is shown while there is no site.</summary>
/// <param name="Html">The page.</param>
/// <param name="Error">The number of the error that it shows.</param>
public sealed record NoSitePage(byte[] Html, int Error);
