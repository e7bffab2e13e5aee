using ChemSter.Site.Content;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>The defaults that folders give to their pages, by folder.</summary>
/// <param name="ByFolder">The defaults, by the folder's path with its slash.</param>
public sealed record FolderDefaults(IReadOnlyDictionary<string, DirectoryDefaults> ByFolder)
{
    /// <summary>What holds for a file: the defaults of the nearest folder that has some, which include those above.</summary>
    public DirectoryDefaults For(string path)
    {
        var own = PageName.FolderOf(path);
        for (var folder = own; folder.Length > 0; folder = PageName.FolderOf(folder.TrimEnd('/')))
        {
            if (ByFolder.TryGetValue(folder, out var defaults) && (defaults.IsRecursive || folder == own)) return defaults;
        }

        return DirectoryDefaults.None;
    }
}
