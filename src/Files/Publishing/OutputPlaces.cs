namespace ChemSter.Site.Files.Publishing;

/// <summary>The output folder, and the places beside it that a publication needs. They are on the same disk, so that everything
/// can be renamed from one to another.</summary>
/// <param name="target">The output folder's full path, without a slash at its end.</param>
internal sealed class OutputPlaces(string target)
{
    /// <summary>The output folder.</summary>
    public string Target => target;

    /// <summary>The folder of a publication under way.</summary>
    public string Staging { get; } = target + ".staging";

    /// <summary>The new files, at their places in the site.</summary>
    public string New { get; } = Path.Combine(target + ".staging", "new");

    /// <summary>The old files that are being replaced, should they be needed again.</summary>
    public string Old { get; } = Path.Combine(target + ".staging", "old");

    /// <summary>What is to be changed in the output folder. While this file is there, the change is decided.</summary>
    public string Changes { get; } = Path.Combine(target + ".staging", "changes");

    /// <summary>The same file by another name: the change failed, and is being taken back.</summary>
    public string Undo { get; } = Path.Combine(target + ".staging", "undo");

    /// <summary>The old site while two folders change places by two renames.</summary>
    public string Previous { get; } = target + ".previous";

    /// <summary>Who has this file opened publishes.</summary>
    public string Lock { get; } = target + ".lock";

    /// <summary>The path of a file in the site: relative, with forward slashes and no detours.</summary>
    /// <exception cref="OutputRefusedException">The file would lie outside the site.</exception>
    public string PathInSite(string path)
    {
        var full = Path.GetFullPath(Path.Combine(target, path));
        if (full.Length <= target.Length + 1 || !full.StartsWith(target, StringComparison.Ordinal) || full[target.Length] != Path.DirectorySeparatorChar)
        {
            throw new OutputRefusedException(path, OutputRefusal.Outside);
        }

        var inside = full[(target.Length + 1)..];
        return Path.DirectorySeparatorChar == '/' ? inside : inside.Replace(Path.DirectorySeparatorChar, '/');
    }
}
