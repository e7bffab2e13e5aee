using System.Text;
using ChemSter.Site.Files;

namespace ChemSter.Site.Tests.Support;

/// <summary>The files of a site without a disk. Some may be there and yet refuse to be read, which no permission can do to root.</summary>
public sealed class MemoryFiles : ISiteFiles
{
    private readonly SortedDictionary<string, byte[]?> _files = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> SkippedLinks => [];

    /// <summary>The files of a site on the disk, as they are now.</summary>
    public static MemoryFiles Of(TestSite site)
    {
        var files = new MemoryFiles();
        foreach (var path in Directory.EnumerateFiles(site.Root, "*", SearchOption.AllDirectories))
        {
            files._files[Path.GetRelativePath(site.Root, path).Replace('\\', '/')] = File.ReadAllBytes(path);
        }

        return files;
    }

    public MemoryFiles With(string path, string text)
    {
        _files[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    public MemoryFiles WithUnreadable(string path)
    {
        _files[path] = null;
        return this;
    }

    public IReadOnlyList<SiteFile> List(string folder) =>
        [.. _files.Keys.Where(f => f.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal)).Select(f => new SiteFile(f))];

    public byte[] Read(string path) =>
        _files.TryGetValue(path, out var content) ? content ?? throw new IOException($"{path} is locked.") : throw new FileNotFoundException(path);
}
