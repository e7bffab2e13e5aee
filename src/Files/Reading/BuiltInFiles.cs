using System.Reflection;

namespace ChemSter.Site.Files;

/// <summary>The theme and the languages that come with the generator, as embedded resources.</summary>
public sealed class BuiltInFiles : ISiteFiles
{
    private static readonly Assembly Assembly = typeof(BuiltInFiles).Assembly;

    // On Windows the names of embedded resources carry the separators of the machine that built them.
    private static readonly Dictionary<string, string> Names =
        Assembly.GetManifestResourceNames().ToDictionary(name => name.Replace('\\', '/'), StringComparer.Ordinal);

    private static readonly SiteFile[] Files = [.. Names.Keys.Order(StringComparer.Ordinal).Select(name => new SiteFile(name))];

    /// <inheritdoc/>
    public IReadOnlyCollection<string> SkippedLinks => [];

    /// <inheritdoc/>
    public IReadOnlyList<SiteFile> List(string folder) => [.. Files.Where(f => f.Path.StartsWith(folder + "/", StringComparison.Ordinal))];

    /// <inheritdoc/>
    public bool MayHave(string path) => Names.ContainsKey(path);

    /// <inheritdoc/>
    public byte[] Read(string path)
    {
        if (!Names.TryGetValue(path, out var name)) throw new FileNotFoundException(path);
        using var stream = Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
