using System.Reflection;

namespace ChemSter.Site.Files;

/// <summary>The theme and the languages that come with the generator, as embedded resources.</summary>
public sealed class BuiltInFiles : ISiteFiles
{
    private static readonly Assembly Assembly = typeof(BuiltInFiles).Assembly;

    // On Windows the names of embedded resources carry the separators of the machine that built them.
    private static readonly Dictionary<string, string> Names =
        Assembly.GetManifestResourceNames().ToDictionary(name => name.Replace('\\', '/'), StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> SkippedLinks => [];

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) =>
        [.. Names.Keys.Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public byte[] Read(string path)
    {
        using var stream = Assembly.GetManifestResourceStream(Names[path])!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public long Version(string path) => Names.ContainsKey(path) ? 0 : throw new FileNotFoundException(path);
}
