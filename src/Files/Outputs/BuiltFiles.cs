namespace ChemSter.Site.Files;

/// <summary>The files of a built site, which may be another's or of an older generator.</summary>
/// <param name="folder">Where it is.</param>
public sealed class BuiltFiles(string folder)
{
    /// <summary>The paths of all files from the folder but the record of the build, which changes with each of them; with forward slashes, in ordinal order.</summary>
    /// <exception cref="IOException">The folder can't be read.</exception>
    public IReadOnlyList<string> Paths { get; } =
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Where(f => f != SiteRecord.File).Order(StringComparer.Ordinal)];

    /// <summary>The bytes of a file.</summary>
    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(folder, path));
}
