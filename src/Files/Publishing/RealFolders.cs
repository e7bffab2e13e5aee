namespace ChemSter.Site.Files.Publishing;

/// <summary>The folders below the output folder, made and removed as files need them. Links are never followed: one that has
/// taken a folder's place since the output was looked over is somebody's, and refused.</summary>
internal sealed class RealFolders(string root, PublishingDisk disk)
{
    private readonly HashSet<string> _real = new(StringComparer.Ordinal) { "" };

    /// <summary>The folder in which a path lies; empty for the output folder itself.</summary>
    public static string Parent(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>Whether a folder is there, and no link on the way to it.</summary>
    public bool IsThere(string folder)
    {
        if (_real.Contains(folder)) return true;
        if (!IsThere(Parent(folder)) || !IsRealFolder(Path.Combine(root, folder))) return false;
        return _real.Add(folder);
    }

    /// <summary>Makes a folder and those in which it lies.</summary>
    /// <exception cref="OutputRefusedException">A file or a link has its place.</exception>
    public void Make(string folder)
    {
        if (IsThere(folder)) return;
        Make(Parent(folder));
        var full = Path.Combine(root, folder);
        if (Path.Exists(full) || new FileInfo(full).LinkTarget is not null) throw new OutputRefusedException(full, OutputRefusal.CameBetween);
        disk.MakeFolder(full);
        _real.Add(folder);
    }

    /// <summary>Removes a folder and those in which it lies, as long as they are empty.</summary>
    public void RemoveEmpty(string folder)
    {
        for (; folder.Length > 0; folder = Parent(folder))
        {
            if (!IsThere(folder)) continue;
            var full = Path.Combine(root, folder);
            if (Directory.EnumerateFileSystemEntries(full).Any()) return;
            disk.DeleteFolder(full);
            _real.Remove(folder);
        }
    }

    private static bool IsRealFolder(string path)
    {
        var folder = new DirectoryInfo(path);
        return folder.Exists && (folder.Attributes & FileAttributes.ReparsePoint) == 0;
    }
}
