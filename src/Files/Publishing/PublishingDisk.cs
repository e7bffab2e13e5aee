namespace ChemSter.Site.Files.Publishing;

/// <summary>The single steps in which a publication changes the disk, each of which happens whole or not at all. A test
/// takes their place to see the disk between two of them, or to let one fail.</summary>
internal class PublishingDisk
{
    /// <summary>Gives a file a second name, or says false where that can't be had.</summary>
    public virtual bool TryLink(string file, string name) => HardLink.TryMake(file, name);

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

    /// <summary>Puts the file under a second name: by a link if there can be one, as a copy otherwise.</summary>
    public void LinkOrCopy(string file, string name)
    {
        if (!TryLink(file, name)) Copy(file, name);
    }
}
