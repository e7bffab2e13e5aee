namespace ChemSter.Site.Files.Publishing;

/// <summary>The folder beside the output in which a publication is prepared. It is made when the first file needs it, so that a
/// build that changes nothing touches nothing.</summary>
internal sealed class Staging(OutputPlaces places, PublishingDisk disk)
{
    private readonly Lock _making = new();
    private volatile bool _isThere;

    /// <summary>Writes a new file.</summary>
    public FileStamp Write(string path, ReadOnlySpan<byte> content)
    {
        Make();
        var full = Path.Combine(places.New, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return disk.WriteNew(full, content);
    }

    /// <summary>Makes the folder, if it is not there yet. It carries the mark from its first moment with content.</summary>
    public void Make()
    {
        if (_isThere) return;
        lock (_making)
        {
            if (_isThere) return;
            MakeMarked(places.Staging, disk);
            Directory.CreateDirectory(places.New);
            _isThere = true;
        }
    }

    /// <summary>Makes a folder with the generator's mark.</summary>
    public static void MakeMarked(string folder, PublishingDisk disk)
    {
        Directory.CreateDirectory(folder);
        disk.WriteNew(Path.Combine(folder, OutputFolder.Marker), "This folder is written by the site generator. Whatever else is put here stays, and is no part of the site.\n"u8);
    }

    /// <summary>Removes the folder, unless a change is decided and not yet done: then the next build needs it. What can't be removed is left to the next build too.</summary>
    public void Remove()
    {
        _isThere = false;
        if (File.Exists(places.Changes) || File.Exists(places.Undo)) return;
        Tidy.Try(() => RemoveMarked(places.Staging));
    }

    /// <summary>Removes a folder with all that is in it; links are not followed. The mark goes last, so that a folder half deleted
    /// by a killed build is still known as the generator's own.</summary>
    public static void RemoveMarked(string folder)
    {
        if (!Directory.Exists(folder)) return;
        try
        {
            Delete(folder);
        }
        catch (UnauthorizedAccessException)
        {
            // Somebody's folder, or on Windows somebody's file, that may only be read; what stays of it lies in the new site.
            MakeWritable(new DirectoryInfo(folder));
            Delete(folder);
        }
    }

    private static void Delete(string folder)
    {
        foreach (var inner in Directory.EnumerateDirectories(folder)) Directory.Delete(inner, recursive: true);
        foreach (var file in Directory.EnumerateFiles(folder).Where(f => Path.GetFileName(f) != OutputFolder.Marker)) File.Delete(file);
        Directory.Delete(folder, recursive: true);
    }

    private static void MakeWritable(DirectoryInfo folder)
    {
        if (!OperatingSystem.IsWindows()) folder.UnixFileMode |= UnixFileMode.UserWrite | UnixFileMode.UserRead | UnixFileMode.UserExecute;
        foreach (var entry in folder.EnumerateFileSystemInfos().Where(e => e.LinkTarget is null))
        {
            if (OperatingSystem.IsWindows()) entry.Attributes &= ~FileAttributes.ReadOnly;
            if (entry is DirectoryInfo inner) MakeWritable(inner);
        }
    }
}
