namespace ChemSter.Site.Files;

/// <summary>What a look at a path found, without reading it.</summary>
/// <param name="Kind">What is there.</param>
/// <param name="Length">A file's length in bytes.</param>
/// <param name="LastWrite">When a file was written last, in ticks of UTC.</param>
/// <param name="Creation">When a file was made, in ticks of UTC, where the file system knows: one that took the place of another may be as long and as old.</param>
internal readonly record struct FileLook(FileKind Kind, long Length = 0, long LastWrite = 0, long Creation = 0)
{
    /// <summary>Looks at a path. What can't be looked at counts as missing.</summary>
    public static FileLook At(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if ((int)info.Attributes == -1) return default;
            if (info.Attributes.HasFlag(FileAttributes.ReparsePoint)) return new FileLook(FileKind.Link);
            if (info.Attributes.HasFlag(FileAttributes.Directory)) return new FileLook(FileKind.Folder);
            return new FileLook(FileKind.File, info.Length, info.LastWriteTimeUtc.Ticks, info.CreationTimeUtc.Ticks);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    /// <summary>Whether there may be something at a path; false is certain. What can't be looked at may be there: reading it says why it can't be.</summary>
    public static bool MayFindAt(string path)
    {
        try
        {
            // What is missing has no attributes, and takes no exception.
            return (int)new FileInfo(path).Attributes != -1;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}

/// <summary>What may be at a path.</summary>
internal enum FileKind
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A link to another place, which is not followed.</summary>
    Link,
}
