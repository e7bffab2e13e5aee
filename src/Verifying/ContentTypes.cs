using ChemSter.Site.Diagnostics;

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

    // Only told where the host calls it a page.
    private static readonly Dictionary<string, string> Loaded = new(StringComparer.Ordinal)
    {
        [".txt"] = "text/plain",
        [".json"] = "application/json",
        [".ics"] = "text/calendar",
        [".csv"] = "text/csv",
        [".webmanifest"] = "application/manifest+json",
    };

    /// <summary>What is wrong with the type of a file, if it would keep browsers from showing it; else null.</summary>
    /// <remarks>Of files that are only loaded or saved, all will do that is no page.</remarks>
    public static Bilingual? Complaint(string path, string? said)
    {
        if (said is null) return null;
        var ending = Path.GetExtension(path);
        if (Known.TryGetValue(ending, out var fitting)) return fitting.Contains(said) ? null : ShouldBe(said, fitting[0]);
        if (said != "text/html") return null;
        return Loaded.TryGetValue(ending, out var type) ? ShouldBe(said, type) : new Bilingual($"Serwer podaje typ {said}, a to nie jest strona HTML.", $"The host says that it is {said}, but it is not an HTML page.");
    }

    private static Bilingual ShouldBe(string said, string type) =>
        new($"Serwer podaje typ {said}; powinien podawać {type}.", $"The host says that it is {said}; it should say {type}.");
}
