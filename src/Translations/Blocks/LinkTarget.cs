using ChemSter.Site.Content;

namespace ChemSter.Site.Translations;

/// <summary>Where links lead, in a form that is the same in all languages.</summary>
internal static class LinkTarget
{
    /// <summary>The normal form of an address as it was written, and its kind.</summary>
    /// <param name="url">The address.</param>
    /// <param name="from">The file that it stands in.</param>
    /// <param name="key">The text that it stands in.</param>
    /// <param name="languages">The codes of the site's languages.</param>
    public static (string Target, LinkKind Kind) Of(string url, string from, string key, IReadOnlyList<string> languages)
    {
        if (url.StartsWith("page:", StringComparison.Ordinal)) return (url, LinkKind.Page);
        if (url.StartsWith('#')) return ($"page:{key}{url}", LinkKind.Page);
        if (IsOutside(url)) return (url, LinkKind.Outside);
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (url, "") : (url[..hash], url[hash..]);
        var full = RelativePath.Combine(PageName.FolderOf(from), path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path) ?? path;
        if (!full.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) return (WithoutLanguage(full, languages), LinkKind.File);
        full = WithoutLanguage(full, languages)[..^".md".Length];
        return ($"page:{(full.StartsWith(PageName.Root, StringComparison.Ordinal) ? full[PageName.Root.Length..] : full)}{fragment}", LinkKind.Page);
    }

    private static bool IsOutside(string url)
    {
        var colon = url.AsSpan().IndexOfAny(":/?#");
        return colon > 0 && url[colon] == ':' || url.StartsWith("//", StringComparison.Ordinal);
    }

    // "photo.pl.png" and "photo.en.png" are one picture, "history.pl.md" and "history.en.md" one page.
    private static string WithoutLanguage(string path, IReadOnlyList<string> languages)
    {
        var ending = path.LastIndexOf('.');
        if (ending <= 0) return path;
        var before = path.LastIndexOf('.', ending - 1);
        if (before < 0 || before < path.LastIndexOf('/')) return path;
        var code = path.AsSpan(before + 1, ending - before - 1);
        foreach (var language in languages)
        {
            if (code.SequenceEqual(language)) return string.Concat(path.AsSpan(0, before), path.AsSpan(ending));
        }

        return path;
    }
}
