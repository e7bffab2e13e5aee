namespace ChemSter.Site.Addresses;

/// <summary>How translation keys lie in one another. <c>index</c> is the home page, <c>about/index</c> the page of the section <c>about</c>.</summary>
public static class TranslationKey
{
    /// <summary>The key of the home page.</summary>
    public const string Home = "index";

    /// <summary>The folder that the page is in: <c>about</c> for <c>about/founders</c>, empty at the top. A section's own page is in the folder above.</summary>
    public static string FolderOf(string key)
    {
        var path = IsSection(key) ? SectionFolder(key) : key;
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    /// <summary>The last part of the page's own path: <c>founders</c>, or <c>about</c> for a section's page.</summary>
    public static string NameOf(string key)
    {
        var path = IsSection(key) ? SectionFolder(key) : key;
        return path[(path.LastIndexOf('/') + 1)..];
    }

    /// <summary>Whether the page is that of a folder, the home page aside.</summary>
    public static bool IsSection(string key) => key.EndsWith("/index", StringComparison.Ordinal);

    /// <summary>The folder whose page a section's page is.</summary>
    public static string SectionFolder(string key) => key[..^"/index".Length];

    /// <summary>The key of a folder's page; the home page's for the top.</summary>
    public static string PageOfFolder(string folder) => folder.Length == 0 ? Home : folder + "/index";

    /// <summary>Whether a page lies above another, at any height.</summary>
    public static bool IsAbove(string key, string below)
    {
        foreach (var above in Ancestors(below))
        {
            if (above == key) return true;
        }

        return false;
    }

    /// <summary>The keys of the pages above, the nearest first, the home page last; whether they exist is another matter.</summary>
    public static IEnumerable<string> Ancestors(string key)
    {
        while (key != Home)
        {
            key = PageOfFolder(FolderOf(key));
            yield return key;
        }
    }
}
