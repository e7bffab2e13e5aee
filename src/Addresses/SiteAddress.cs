namespace ChemSter.Site.Addresses;

/// <summary>Where the site lives: turns paths of the site into addresses, the one place that knows host and base path.</summary>
public sealed class SiteAddress
{
    private readonly string _origin;
    private readonly string _host;
    private readonly string _before;

    /// <summary>Takes the base URL, which ends with a slash; its path is the base path.</summary>
    /// <param name="baseUrl">The base URL.</param>
    /// <param name="isFromElsewhere">Whether links are to work in texts that are read elsewhere than on the site, a feed’s say, and so are full addresses.</param>
    public SiteAddress(Uri baseUrl, bool isFromElsewhere = false)
    {
        BasePath = baseUrl.AbsolutePath;
        _origin = baseUrl.GetLeftPart(UriPartial.Authority);
        _host = WithoutWww(baseUrl.Host);
        _before = isFromElsewhere ? _origin + BasePath : BasePath;
    }

    /// <summary>The path below which the site lives, with a slash at both ends: <c>/</c> or <c>/repository/</c>.</summary>
    public string BasePath { get; }

    /// <summary>A path of the site (<c>/historia/</c>) as an address for links: with the base path.</summary>
    public string Link(string path) => _before + path[1..];

    /// <summary>A path of the site as a full address, with scheme and host.</summary>
    public string Absolute(string path) => _origin + BasePath + path[1..];

    /// <summary>The path, from the host's root, of a full address that leads into the site, with or without <c>www.</c>; null for one that leads elsewhere.</summary>
    /// <param name="url">The address.</param>
    /// <param name="host">Its host, small.</param>
    public string? PathIn(string url, string host)
    {
        if (host.Length == 0 || WithoutWww(host) != _host) return null;
        var slash = url.IndexOf('/', url.IndexOf("://", StringComparison.Ordinal) + 3);
        var path = slash < 0 ? "/" : url[slash..];
        return path.StartsWith(BasePath, StringComparison.Ordinal) || path + "/" == BasePath ? path : null;
    }

    /// <summary>A full address of the site as a path of it; any other address as it is.</summary>
    public string OwnPath(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var full) && full is { Scheme: "https" or "http" } && PathIn(url, full.Host) is { } path && path.Length >= BasePath.Length ? path[(BasePath.Length - 1)..] : url;

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
