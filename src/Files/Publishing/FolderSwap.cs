namespace ChemSter.Site.Files.Publishing;

/// <summary>Publishes by exchange: the new site is put together beside the old one, and the two change places at one stroke.</summary>
/// <param name="places">Where the folders are.</param>
/// <param name="disk">Takes the steps.</param>
/// <param name="before">What was in the output folder when it was looked over; null where all but the new site goes.</param>
internal sealed class FolderSwap(OutputPlaces places, PublishingDisk disk, PublishedFiles? before)
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

        foreach (var folder in changes.StayingFolders) Directory.CreateDirectory(Path.Combine(places.New, folder));
        if (!Directory.Exists(places.Target))
        {
            disk.MoveFolder(places.New, places.Target);
            return;
        }

        if (!disk.TryExchange(places.New, places.Target)) SwapByRenaming();
        if (before is not null) Tidy.Try(() => BringNewcomers(before, changes.Strangers));
    }

    // What somebody put there, or saved anew, while the site was built: the folder was looked over before.
    private void BringNewcomers(PublishedFiles known, IReadOnlyList<string> strangers)
    {
        if (!Directory.Exists(places.New)) return;
        using var listing = FolderListing.Begin(places.New);
        var old = listing.Result;
        var kept = strangers.ToHashSet(StringComparer.Ordinal);
        var others = known.Others.ToHashSet(StringComparer.Ordinal);
        foreach (var path in old.Files.Where(f => !known.Files.TryGetValue(f.Key, out var stamp) || (stamp != f.Value && kept.Contains(f.Key))).Select(f => f.Key).Concat(old.Others.Where(o => !others.Contains(o))))
        {
            var to = Path.Combine(places.Target, path);
            var isFree = !Path.Exists(to) && new FileInfo(to).LinkTarget is null;
            if (!isFree && !kept.Contains(path)) continue;
            Tidy.Try(() =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                if (isFree) disk.LinkOrCopy(Path.Combine(places.New, path), to);
                else disk.MoveFile(Path.Combine(places.New, path), to);
            });
        }
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
