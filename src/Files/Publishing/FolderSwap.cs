namespace ChemSter.Site.Files.Publishing;

/// <summary>Publishes by exchange: the new site is put together beside the old one, and the two change places at one stroke.</summary>
internal sealed class FolderSwap(OutputPlaces places, PublishingDisk disk)
{
    /// <summary>Adds the files that stay to those that are new, and exchanges the folders. The old site is then in the staging folder.</summary>
    public void Publish(SiteChanges changes)
    {
        Staging.MakeMarked(places.New, disk);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in changes.Kept.Concat(changes.Strangers))
        {
            var name = Path.Combine(places.New, path);
            var folder = Path.GetDirectoryName(name)!;
            if (folders.Add(folder)) Directory.CreateDirectory(folder);
            disk.LinkOrCopy(Path.Combine(places.Target, path), name);
        }

        if (!Directory.Exists(places.Target)) disk.MoveFolder(places.New, places.Target);
        else if (!disk.TryExchange(places.New, places.Target)) SwapByRenaming();
    }

    // Where the system can't exchange two folders, there is a moment without any; a crash in it leaves the old site beside, and
    // the next build puts it back.
    private void SwapByRenaming()
    {
        disk.MoveFolder(places.Target, places.Previous);
        try
        {
            disk.MoveFolder(places.New, places.Target);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            disk.MoveFolder(places.Previous, places.Target);
            throw;
        }

        // From here on it is like after an exchange: the old site is in the staging folder, and goes with it.
        Tidy.Try(() => disk.MoveFolder(places.Previous, places.New));
    }
}
