using ChemSter.Site.Content;

namespace ChemSter.Site.Rendering;

/// <summary>The parts of an address as it stands in a text.</summary>
internal static class WrittenAddress
{
    /// <summary>The address without what stands behind <c>#</c>.</summary>
    public static string PathOf(string url) => url.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? url[..hash] : url;

    /// <summary>What stands behind its path, with the <c>#</c>; empty where there is nothing.</summary>
    public static string FragmentOf(string url) => url[PathOf(url).Length..];

    /// <summary>The scheme in small letters, without its colon; null where there is none.</summary>
    public static string? SchemeOf(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || url.AsSpan(0, colon).ContainsAny("/?#")) return null;
        // Blanks and control characters in a scheme are ignored by browsers, so they don't hide one here either.
        return new string([.. url[..colon].Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c))]).ToLowerInvariant();
    }

    /// <summary>The path, from the site's root, of a file that a page names; null where it leads out of the site.</summary>
    /// <param name="url">As it is written there.</param>
    /// <param name="from">The path of the file in which it is written.</param>
    public static string? FileOf(string url, string from) => RelativePath.Combine(PageName.FolderOf(from), Uri.UnescapeDataString(PathOf(url)));
}
