namespace ChemSter.Site.Verifying;

/// <summary>Which types a host may say that a file is of.</summary>
internal static class ContentTypes
{
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        [".html"] = ["text/html"],
        [".css"] = ["text/css"],
        [".js"] = ["text/javascript", "application/javascript"],
        [".svg"] = ["image/svg+xml"],
        [".png"] = ["image/png"],
        [".jpg"] = ["image/jpeg"],
        [".webp"] = ["image/webp"],
        [".avif"] = ["image/avif"],
        [".gif"] = ["image/gif"],
        [".pdf"] = ["application/pdf"],
        [".xml"] = ["application/xml", "text/xml", "application/atom+xml", "application/rss+xml"],
    };

    /// <summary>What a file should be called, if what the host says would keep browsers from showing it; else null.</summary>
    /// <remarks>Of files that are only loaded or saved, all will do that is no page.</remarks>
    public static string? Expected(string path, string? said)
    {
        if (said is null) return null;
        if (Known.TryGetValue(Path.GetExtension(path), out var fitting)) return fitting.Contains(said) ? null : fitting[0];
        return said == "text/html" ? "application/octet-stream" : null;
    }
}
