using ChemSter.Site.Preview;

namespace ChemSter.Site.Tests.Support;

/// <summary>A folder on the disk that the preview shows as it is.</summary>
public sealed class ShownFolder(string folder, string basePath) : IShownSite
{
    private readonly Dictionary<string, byte[]> _files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    public string BasePath => basePath;

    public NoSitePage? Instead => null;

    public ReadOnlyMemory<byte>? Find(string path) => _files.TryGetValue(path, out var content) ? content : default(ReadOnlyMemory<byte>?);
}
