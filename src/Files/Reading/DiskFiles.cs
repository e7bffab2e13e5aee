using System.Collections.Concurrent;
using System.IO.Enumeration;

namespace ChemSter.Site.Files;

/// <summary>The files of a folder on disk.</summary>
/// <param name="root">The folder's full path.</param>
public sealed class DiskFiles(string root) : ISiteFiles
{
    private readonly ConcurrentDictionary<string, bool> _links = new(StringComparer.Ordinal);
    private readonly GuardedOpening _opening = new(root);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> SkippedLinks => [.. _links.Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    // Nobody says what has changed, so each list has objects of its own.
    public IReadOnlyList<SiteFile> List(string folder)
    {
        var found = new List<string>();
        if (_opening.LinkOnTheWayTo(folder) is { } link) _links.TryAdd(link, true);
        else if (Directory.Exists(Path.Combine(root, folder))) Collect(folder, found);
        found.Sort(StringComparer.Ordinal);
        return found.ConvertAll(path => new SiteFile(path));
    }

    /// <inheritdoc/>
    // What lies behind a link to another place is refused when it is read, and that is told.
    public bool MayHave(string path) => FileLook.MayFindAt(Path.Combine(root, path)) || _opening.LinkOnTheWayTo(path) is not null;

    /// <inheritdoc/>
    public byte[] Read(string path)
    {
        byte[] bytes = [];
        var read = Read(path, ref bytes);
        return read.Length == bytes.Length ? bytes : read.ToArray();
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Read(string path, ref byte[] buffer)
    {
        using var file = _opening.Open(path, out var size);
        if (buffer.Length < size) buffer = GC.AllocateUninitializedArray<byte>((int)size);
        var length = 0;
        while (length < size && RandomAccess.Read(file, buffer.AsSpan(length, (int)size - length), length) is var count and > 0) length += count;
        return buffer.AsSpan(0, length);
    }

    // The folder itself says what is a file, a folder, a link; asking every file for more would take longer than all the rest.
    private void Collect(string folder, List<string> found)
    {
        var path = Path.Combine(root, folder);
        var entries = Entries(path, FileAttributes.ReparsePoint);
        foreach (var (name, isFolder) in entries)
        {
            if (isFolder) Collect($"{folder}/{name}", found);
            else found.Add($"{folder}/{name}");
        }

        // Emacs marks a file that is being edited by a link with a name that begins with a dot.
        foreach (var (link, _) in Entries(path, FileAttributes.None).Except(entries).Where(e => !Litter.Is($"{folder}/{e.Name}"))) _links.TryAdd($"{folder}/{link}", true);
    }

    private static List<(string Name, bool IsFolder)> Entries(string path, FileAttributes except) =>
    [
        .. new FileSystemEnumerable<(string, bool)>(
            path, (ref entry) => (entry.FileName.ToString(), entry.IsDirectory), new EnumerationOptions { AttributesToSkip = except }),
    ];
}
