using System.Collections.Concurrent;

namespace ChemSter.Site.Files;

/// <summary>The files of a folder on disk.</summary>
/// <param name="root">The folder's full path.</param>
public sealed class DiskFiles(string root) : ISiteFiles
{
    private readonly ConcurrentDictionary<string, bool> _links = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> SkippedLinks => [.. _links.Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder)
    {
        var found = new List<string>();
        var start = new DirectoryInfo(Path.Combine(root, folder));
        if (start.Exists) Collect(start, folder, found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <inheritdoc/>
    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(root, path));

    /// <inheritdoc/>
    public long Version(string path)
    {
        var file = new FileInfo(Path.Combine(root, path));
        return file.Exists ? HashCode.Combine(file.Length, file.LastWriteTimeUtc.Ticks) : throw new FileNotFoundException(path);
    }

    private void Collect(DirectoryInfo folder, string path, List<string> found)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var entryPath = $"{path}/{entry.Name}";
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) _links.TryAdd(entryPath, true);
            else if (entry is DirectoryInfo inner) Collect(inner, entryPath, found);
            else found.Add(entryPath);
        }
    }
}
