namespace ChemSter.Site.Files.Publishing;

/// <summary>The single steps in which a publication changes the disk, each of which happens whole or not at all. A test
/// takes their place to see the disk between two of them, or to let one fail.</summary>
internal class PublishingDisk
{
    /// <summary>Gives a file a second name, or says false where that can't be had.</summary>
    public virtual bool TryLink(string file, string name) => HardLink.TryMake(file, name);

    /// <summary>Writes a file that is not there yet.</summary>
    /// <returns>Its stamp.</returns>
    public virtual FileStamp WriteNew(string file, ReadOnlySpan<byte> content)
    {
        // Without preallocation: on a disk that discards what is freed it makes writing and replacing many files several times slower.
        // The folder is this build's own; a lock for one alone is the one that costs the system least to take.
        using (var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            RandomAccess.Write(handle, content, 0);
            // Asked of the open file it takes no look along the path.
            if (!OperatingSystem.IsWindows()) return new FileStamp(content.Length, File.GetLastWriteTimeUtc(handle).Ticks);
        }

        // Windows knows the time only after closing.
        return new FileStamp(content.Length, File.GetLastWriteTimeUtc(file).Ticks);
    }

    /// <summary>Makes a link that leads where another leads.</summary>
    public virtual void CopyLink(FileSystemInfo link, string name)
    {
        if (link.Attributes.HasFlag(FileAttributes.Directory)) Directory.CreateSymbolicLink(name, link.LinkTarget!);
        else File.CreateSymbolicLink(name, link.LinkTarget!);
    }

    /// <summary>Copies a file, with the time when it was written last.</summary>
    public virtual void Copy(string file, string copy)
    {
        File.Copy(file, copy);
        File.SetLastWriteTimeUtc(copy, File.GetLastWriteTimeUtc(file));
    }

    /// <summary>Lets two folders change places, or says false where that can't be had.</summary>
    public virtual bool TryExchange(string first, string second) => AtomicExchange.TryExchange(first, second);

    /// <summary>Renames a folder; the new name must be free.</summary>
    public virtual void MoveFolder(string from, string to) => Directory.Move(from, to);

    /// <summary>Renames a file; one of the new name is replaced.</summary>
    public virtual void MoveFile(string from, string to) => File.Move(from, to, overwrite: true);

    /// <summary>Makes a folder whose parent is there.</summary>
    public virtual void MakeFolder(string folder) => Directory.CreateDirectory(folder);

    /// <summary>Removes a file or a link, and does not follow it.</summary>
    public virtual void DeleteFile(string file) => File.Delete(file);

    /// <summary>Removes an empty folder.</summary>
    public virtual void DeleteFolder(string folder) => Directory.Delete(folder);

    /// <summary>Puts the file under a second name: by a second name of the same file if there can be one, as a copy otherwise. A symbolic link is not followed.</summary>
    public void LinkOrCopy(string file, string name)
    {
        var info = new FileInfo(file);
        // Not all that Windows calls a reparse point is a link: files in a cloud are such too.
        if ((info.Attributes & FileAttributes.ReparsePoint) != 0 && info.LinkTarget is not null)
        {
            CopyLink(info, name);
            return;
        }

        // On Windows a second name shares the mark that forbids to delete the first.
        if ((OperatingSystem.IsWindows() && info.IsReadOnly) || !TryLink(file, name)) Copy(file, name);
    }
}
