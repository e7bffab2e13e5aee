namespace ChemSter.Site.Verifying;

/// <summary>Between the paths of files in a site and their addresses.</summary>
internal static class FileAddress
{
    private const string StartPage = "index.html";

    /// <summary>The path below which a file is asked for: that of its folder for <c>index.html</c>.</summary>
    /// <param name="path">The file’s path from the site’s root.</param>
    public static string WithoutStartPage(string path) => path == StartPage || path.EndsWith("/" + StartPage, StringComparison.Ordinal) ? path[..^StartPage.Length] : path;

    /// <summary>The address of a file.</summary>
    /// <param name="root">The site’s address, with a slash at the end.</param>
    /// <param name="path">The file’s path from the site’s root.</param>
    public static Uri Of(Uri root, string path) => new(root.AbsoluteUri + string.Join('/', WithoutStartPage(path).Split('/').Select(Uri.EscapeDataString)));

    /// <summary>The path of the file at an address; null if the address is not of this site.</summary>
    public static string? PathOf(Uri root, string address)
    {
        if (!Uri.TryCreate(root, address, out var uri)) return null;
        var full = uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        if (!full.StartsWith(root.AbsoluteUri, StringComparison.Ordinal)) return null;
        var path = Uri.UnescapeDataString(full[root.AbsoluteUri.Length..]);
        return path.Length == 0 || path.EndsWith('/') ? path + StartPage : path;
    }
}
