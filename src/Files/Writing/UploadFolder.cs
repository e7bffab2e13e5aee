namespace ChemSter.Site.Files;

/// <summary>What something in a folder is.</summary>
public enum UploadKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link or another name for something elsewhere.</summary>
    Link,
}

/// <summary>Something in a folder that is to be uploaded.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsModeWrong">Whether others may not read it, or may change it; on Windows never.</param>
public readonly record struct UploadEntry(UploadKind Kind, bool IsModeWrong);

/// <summary>A folder as a host would get it: everything in it, hidden files and links too. No link is followed.</summary>
public sealed class UploadFolder
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Enterable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private const UnixFileMode WritableByOthers = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    private readonly string _folder;
    private readonly SortedDictionary<string, UploadEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>Lists a folder.</summary>
    /// <param name="folder">Its path.</param>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public UploadFolder(string folder)
    {
        _folder = Path.GetFullPath(folder);
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(_folder)]);
        while (folders.TryPop(out var next))
        {
            foreach (var entry in next.EnumerateFileSystemInfos())
            {
                var kind = entry.Attributes.HasFlag(FileAttributes.ReparsePoint) ? UploadKind.Link : entry is DirectoryInfo ? UploadKind.Folder : UploadKind.File;
                _entries[Path.GetRelativePath(_folder, entry.FullName).Replace(Path.DirectorySeparatorChar, '/')] = new UploadEntry(kind, kind != UploadKind.Link && IsModeWrong(entry));
                if (kind == UploadKind.Folder) folders.Push((DirectoryInfo)entry);
            }
        }
    }

    /// <summary>Everything in the folder by its path from there, with forward slashes, in ordinal order.</summary>
    public IReadOnlyDictionary<string, UploadEntry> Entries => _entries;

    /// <summary>Opens a file.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    public Stream Open(string path) => new FileStream(Path.Combine(_folder, path), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    private static bool IsModeWrong(FileSystemInfo entry)
    {
        if (OperatingSystem.IsWindows()) return false;
        var mode = entry.UnixFileMode;
        var needed = entry is DirectoryInfo ? Readable | Enterable : Readable;
        var forbidden = entry is DirectoryInfo ? WritableByOthers : WritableByOthers | Enterable;
        return (mode & needed) != needed || (mode & forbidden) != 0;
    }
}
