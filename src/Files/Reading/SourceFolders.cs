namespace ChemSter.Site.Files;

/// <summary>The folders that a site is made from.</summary>
public static class SourceFolders
{
    /// <summary>Their names, below the site's root.</summary>
    public static IReadOnlyList<string> All { get; } = ["data", "input", "theme", "translations"];
}
