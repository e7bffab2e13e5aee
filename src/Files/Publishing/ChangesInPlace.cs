namespace ChemSter.Site.Files.Publishing;

/// <summary>Publishes by changing the output folder where it stands, for a few changes in a big site. What is to be done is
/// written down before it begins: a change that was begun is finished by the next build, and one that fails is taken back.</summary>
internal sealed class ChangesInPlace(OutputPlaces places, PublishingDisk disk)
{
    /// <summary>Publishes a single new file by a single renaming, which needs no list: of the file or, where its folder is new, of the folder.</summary>
    public void PublishOne(string path)
    {
        for (var at = path.IndexOf('/'); at > 0; at = path.IndexOf('/', at + 1))
        {
            if (Directory.Exists(Path.Combine(places.Target, path[..at]))) continue;
            disk.MoveFolder(Path.Combine(places.New, path[..at]), Path.Combine(places.Target, path[..at]));
            return;
        }

        disk.MoveFile(Path.Combine(places.New, path), Path.Combine(places.Target, path));
    }

    /// <summary>Publishes any changes, with the list.</summary>
    public void Publish(SiteChanges changes)
    {
        foreach (var path in changes.Replaced.Concat(changes.Deleted))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(places.Old, path))!);
            disk.LinkOrCopy(Path.Combine(places.Target, path), Path.Combine(places.Old, path));
        }

        var draft = places.Changes + ".part";
        ChangeList.Write(draft, changes, disk);
        disk.MoveFile(draft, places.Changes);
        try
        {
            Apply(changes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or OutputRefusedException)
        {
            disk.MoveFile(places.Changes, places.Undo);
            TakeBack(changes);
            throw;
        }

        Tidy.Try(() => disk.DeleteFile(places.Changes));
    }

    /// <summary>Finishes what a killed build decided and did not finish.</summary>
    public void Finish()
    {
        if (!Directory.Exists(places.Staging)) return;
        if (ChangeList.Read(places.Undo, places) is { } failed) TakeBack(failed);
        else if (ChangeList.Read(places.Changes, places) is { } decided) Apply(decided);
        disk.DeleteFile(places.Undo);
        disk.DeleteFile(places.Changes);
    }

    // Both can be repeated from any point: a file that is no more where it came from has arrived.
    private void Apply(SiteChanges changes) =>
        Move(places.New, [.. changes.Replaced, .. changes.Added], [.. changes.Deleted], changes.EmptyFolders);

    private void TakeBack(SiteChanges changes)
    {
        Move(places.Old, [.. changes.Replaced, .. changes.Deleted], changes.Added, []);
        disk.DeleteFile(places.Undo);
    }

    private void Move(string from, IReadOnlyList<string> arriving, IReadOnlyList<string> going, IReadOnlyList<string> emptyFolders)
    {
        var folders = new RealFolders(places.Target, disk);
        foreach (var path in arriving)
        {
            var file = Path.Combine(from, path);
            if (!File.Exists(file)) continue;
            folders.Make(RealFolders.Parent(path));
            disk.MoveFile(file, Path.Combine(places.Target, path));
        }

        foreach (var path in going)
        {
            if (folders.IsThere(RealFolders.Parent(path)) && File.Exists(Path.Combine(places.Target, path))) disk.DeleteFile(Path.Combine(places.Target, path));
            folders.RemoveEmpty(RealFolders.Parent(path));
        }

        foreach (var folder in emptyFolders) folders.RemoveEmpty(folder);
    }
}
