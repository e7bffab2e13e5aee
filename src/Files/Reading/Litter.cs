namespace ChemSter.Site.Files;

/// <summary>Knows what operating systems, editors and office programs leave behind beside the files that they work on.</summary>
public static class Litter
{
    /// <summary>Whether a file is none of the site's.</summary>
    /// <param name="path">Its path from the site's root, with forward slashes.</param>
    public static bool Is(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return IsHidden(path) || name.StartsWith("~$", StringComparison.Ordinal) || name.EndsWith('~') || name is "Thumbs.db" or "desktop.ini";
    }

    /// <summary>Whether a file or folder, or a folder that it lies in, has a name that begins with a dot.</summary>
    public static bool IsHidden(string path) => path.Contains("/.", StringComparison.Ordinal);
}
