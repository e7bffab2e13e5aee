namespace ChemSter.Site.Files;

/// <summary>The system's notifications of what happens in the folders of a site. The rest of the site's folder, where there may be
/// a repository and much else, is not watched.</summary>
internal sealed class Notifications : IDisposable
{
    // Attributes, so that a new time alone is noticed too.
    private const NotifyFilters Anything =
        NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes;

    private readonly List<FileSystemWatcher> _watchers = [];

    private Notifications()
    {
    }

    /// <summary>Begins to listen; null where the system has no notifications (left).</summary>
    /// <param name="root">The site's folder, its full path.</param>
    /// <param name="heard">Takes the path, from the root, at which something has happened.</param>
    /// <param name="failed">Called when notifications were lost.</param>
    public static Notifications? TryStart(string root, Action<string> heard, Action failed)
    {
        var notifications = new Notifications();
        try
        {
            notifications.Watch(root, NotifyFilters.DirectoryName, isRecursive: false, path => HearOfFolder(path, heard), failed);
            foreach (var folder in SourceFolders.All.Where(f => Directory.Exists(Path.Combine(root, f))))
            {
                notifications.Watch(Path.Combine(root, folder), Anything, isRecursive: true, path => heard($"{folder}/{path}"), failed);
            }

            return notifications;
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // Too many watches already, or a folder that has just gone.
            notifications.Dispose();
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
    }

    private static void HearOfFolder(string path, Action<string> heard)
    {
        if (SourceFolders.All.Contains(path)) heard(path);
    }

    private void Watch(string folder, NotifyFilters what, bool isRecursive, Action<string> heard, Action failed)
    {
        var watcher = new FileSystemWatcher(folder) { NotifyFilter = what, IncludeSubdirectories = isRecursive, InternalBufferSize = 64 * 1024 };
        _watchers.Add(watcher);
        FileSystemEventHandler hear = (_, happened) => Hear(happened.Name, heard);
        watcher.Created += hear;
        watcher.Changed += hear;
        watcher.Deleted += hear;
        watcher.Renamed += (_, happened) =>
        {
            Hear(happened.OldName, heard);
            Hear(happened.Name, heard);
        };
        watcher.Error += (_, _) => failed();
        watcher.EnableRaisingEvents = true;
    }

    private static void Hear(string? path, Action<string> heard)
    {
        if (!string.IsNullOrEmpty(path)) heard(path.Replace(Path.DirectorySeparatorChar, '/'));
    }
}
