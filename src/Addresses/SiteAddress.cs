namespace ChemSter.Site.Addresses;

/// <summary>Where the site lives: turns paths of the site into addresses, the one place that knows host and base path.</summary>
public sealed class SiteAddress
{
    private readonly string _origin;

    /// <summary>Takes the base URL, which ends with a slash; its path is the base path.</summary>
    public SiteAddress(Uri baseUrl)
    {
        BasePath = baseUrl.AbsolutePath;
        _origin = baseUrl.GetLeftPart(UriPartial.Authority);
    }

    /// <summary>The path below which the site lives, with a slash at both ends: <c>/</c> or <c>/repository/</c>.</summary>
    public string BasePath { get; }

    /// <summary>A path of the site (<c>/historia/</c>) as an address for links: with the base path.</summary>
    public string Link(string path) => BasePath + path[1..];

    /// <summary>A path of the site as a full address, with scheme and host.</summary>
    public string Absolute(string path) => _origin + Link(path);
}
