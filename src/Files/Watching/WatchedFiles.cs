using System.Collections.Concurrent;
using System.Diagnostics;

namespace ChemSter.Site.Files;

/// <summary>The files of a folder on disk, kept in mind: what is there, and which files have changed, is known without asking the
/// disk. Whoever watches the folder says where something may have happened (<see cref="Notice"/>, <see cref="LookAgain()"/>).</summary>
/// <remarks>In doubt a file counts as changed: a build too many costs milliseconds, a missed one shows an old page.
/// List files before reading them, so that a change in between makes the bytes newer than the object that stands for them, and not older.</remarks>
public sealed class WatchedFiles : ISiteFiles
{
    // Two writings within one tick of the file system's clock can't be told apart by time and length. Ticks last some
    // milliseconds, or two seconds where the file system counts in seconds.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan CoarseTick = TimeSpan.FromSeconds(2.1);

    private readonly string _root;
    private readonly DiskFiles _disk;
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, Entry> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _links = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _young = new(StringComparer.Ordinal);
    private readonly SortedFiles _sorted = new();

    /// <summary>Lists the folder for the first time.</summary>
    /// <param name="root">The folder's full path.</param>
    public WatchedFiles(string root)
    {
        _root = root;
        _disk = new DiskFiles(root);
        LookAgain();
        Settle();
        // What was there from the beginning is no change.
        Changes = new FileChanges();
    }

    /// <summary>What has changed since it was taken last.</summary>
    public FileChanges Changes { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyCollection<string> SkippedLinks => [.. _links.Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    // The very same list as long as nothing in it changes, so that whoever made something of all of it need not look at each file.
    public IReadOnlyList<SiteFile> List(string folder)
    {
        lock (_gate) return _sorted.Below(folder);
    }

    /// <inheritdoc/>
    public bool MayHave(string path) => _files.ContainsKey(path);

    /// <inheritdoc/>
    public byte[] Read(string path)
    {
        if (!_files.TryGetValue(path, out var entry)) throw new FileNotFoundException(path);
        var bytes = _disk.Read(path);
        // If the file has changed meanwhile, its entry is another, and nothing is noted.
        if (entry.IsYoung) _files.TryUpdate(path, entry with { ReadHash = HashOf(bytes) }, entry);
        return bytes;
    }

    /// <summary>The file at a path, as it is listed.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public SiteFile Find(string path) => _files.TryGetValue(path, out var entry) ? entry.File : throw new FileNotFoundException(path);

    /// <summary>Something has happened at a path: a file there counts as changed, and a folder is listed again.</summary>
    /// <param name="path">The path from the root, with forward slashes.</param>
    /// <returns>Whether a folder is there.</returns>
    public bool Notice(string path)
    {
        if (Litter.IsHidden(path)) return false;
        if (!SourceFolders.All.Contains(path) && Look(path, isCertain: true) != FileKind.Folder) return false;
        LookAgain(path);
        return true;
    }

    /// <summary>Looks at everything in a folder, as if nothing were known of changes.</summary>
    /// <returns>The files that were not as they were known.</returns>
    public IReadOnlyList<string> LookAgain(string folder)
    {
        var differences = FindDifferences(folder);
        // Each is looked at once more: in between, somebody else may have noticed it, or it may have changed again.
        foreach (var path in differences) Look(path, isCertain: false);
        return differences;
    }

    /// <summary>Looks at everything.</summary>
    /// <returns>The files that were not as they were known.</returns>
    public IReadOnlyList<string> LookAgain() => [.. SourceFolders.All.SelectMany(LookAgain)];

    /// <summary>Finds the files that are not as they are known, and leaves it at that.</summary>
    public IReadOnlyList<string> FindDifferences() => [.. SourceFolders.All.SelectMany(FindDifferences)];

    /// <summary>Reads the files again that were written twice within one tick, for all that can be seen from outside;
    /// to be called now and then.</summary>
    public void LookAtYoung()
    {
        foreach (var path in _young.Keys)
        {
            if (!_files.TryGetValue(path, out var entry) || !entry.IsYoung) _young.TryRemove(path, out _);
            else if (Stopwatch.GetElapsedTime(entry.Seen) > TickOf(entry.Look)) Settle(path, entry);
        }
    }

    private static TimeSpan TickOf(FileLook look) => look.LastWrite % TimeSpan.TicksPerSecond == 0 ? CoarseTick : Tick;

    // Not for safety: it only has to tell two texts of one length apart.
    private static int HashOf(byte[] bytes)
    {
        var hash = default(HashCode);
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    private string Full(string path) => Path.Combine(_root, path);

    // At the beginning all files are new to us. Young are only those about as new as the newest one, for "now" is not asked for.
    private void Settle()
    {
        var newest = _files.Values.Select(e => e.Look.LastWrite).DefaultIfEmpty().Max();
        foreach (var (path, entry) in _files.Where(f => f.Value.Look.LastWrite < newest - CoarseTick.Ticks)) _files.TryUpdate(path, entry with { IsYoung = false }, entry);
    }

    private void Settle(string path, Entry entry)
    {
        try
        {
            var isSame = entry.ReadHash is not { } hash || HashOf(_disk.Read(path)) == hash;
            if (!isSame) Look(path, isCertain: true);
            else if (_files.TryUpdate(path, entry with { IsYoung = false }, entry)) _young.TryRemove(path, out _);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Look(path, isCertain: true);
        }
    }

    private List<string> FindDifferences(string folder)
    {
        var found = FolderLook.Of(_root, folder);
        if (found is null) return [];
        var differences = found.Where(f => !IsKnown(f.Key, f.Value)).Select(f => f.Key).ToList();
        differences.AddRange(List(folder).Select(f => f.Path).Concat(_links.Keys.Where(l => l == folder || IsBelow(l, folder))).Where(path => !found.ContainsKey(path)));
        return differences;
    }

    private bool IsKnown(string path, FileLook look) =>
        look.Kind == FileKind.Link ? _links.ContainsKey(path) : _files.TryGetValue(path, out var entry) && entry.Look == look;

    private FileKind Look(string path, bool isCertain)
    {
        // One look at a time: of two that overlapped, the older could be noted last.
        lock (_gate)
        {
            var look = FileLook.At(Full(path));
            if (look.Kind != FileKind.Folder && Litter.Is(path)) return look.Kind;
            if (look.Kind != FileKind.File) Forget(path);
            if (look.Kind != FileKind.Link && _links.TryRemove(path, out _)) Changes.Add(path);
            if (look.Kind is FileKind.Missing or FileKind.File) ForgetBelow(path);
            if (look.Kind == FileKind.Link && _links.TryAdd(path, true)) Changes.Add(path);
            if (look.Kind == FileKind.File) Remember(path, look, isCertain);
            return look.Kind;
        }
    }

    private void Remember(string path, FileLook look, bool isCertain)
    {
        if (!isCertain && _files.TryGetValue(path, out var known) && known.Look == look) return;
        var file = new SiteFile(path);
        _sorted.Put(file);
        _files[path] = new Entry(file, look, Stopwatch.GetTimestamp(), IsYoung: true, ReadHash: null);
        _young[path] = true;
        Changes.Add(path);
    }

    private void Forget(string path)
    {
        if (!_files.TryRemove(path, out _)) return;
        _sorted.Remove(path);
        Changes.Add(path);
    }

    private void ForgetBelow(string folder)
    {
        foreach (var file in _sorted.CopyBelow(folder)) Forget(file.Path);
        foreach (var link in _links.Keys.Where(l => IsBelow(l, folder)))
        {
            if (_links.TryRemove(link, out _)) Changes.Add(link);
        }
    }

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <param name="File">What stands for it, never the same again after a change.</param>
    /// <param name="Look">What was seen from outside.</param>
    /// <param name="Seen">When this was seen, by the stopwatch.</param>
    /// <param name="IsYoung">Whether the file could be written again without being seen to change.</param>
    /// <param name="ReadHash">While it is young: of the bytes that were read last; null if they were not.</param>
    private sealed record Entry(SiteFile File, FileLook Look, long Seen, bool IsYoung, int? ReadHash);
}
