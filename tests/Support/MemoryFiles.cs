using System.Text;
using ChemSter.Site.Files;

namespace ChemSter.Site.Tests.Support;

/// <summary>The files of a site without a disk. Some may be there and yet refuse to be read, which no permission can do to root.</summary>
public sealed class MemoryFiles : ISiteFiles
{
    private readonly SortedDictionary<string, (SiteFile File, byte[]? Content)> _files = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> SkippedLinks => [];

    /// <summary>The files in folders of a site on the disk, as they are now; the folder without a name is all of it.</summary>
    public static MemoryFiles Of(string root, params string[] folders)
    {
        var files = new MemoryFiles();
        foreach (var path in folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(root, f), "*", SearchOption.AllDirectories)))
        {
            files.With(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path));
        }

        return files;
    }

    public MemoryFiles With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public MemoryFiles With(string path, byte[] content) => Set(path, content);

    public MemoryFiles WithUnreadable(string path) => Set(path, null);

    public IReadOnlyList<SiteFile> List(string folder) =>
        [.. _files.Where(f => f.Key.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal)).Select(f => f.Value.File)];

    public byte[] Read(string path) =>
        _files.TryGetValue(path, out var file) ? file.Content ?? throw new IOException($"{path} is locked.") : throw new FileNotFoundException(path);

    // A file of another content is another object, and one that is as it was the same.
    private MemoryFiles Set(string path, byte[]? content)
    {
        _files[path] = (new SiteFile(path), content);
        return this;
    }
}
