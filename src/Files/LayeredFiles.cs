namespace ChemSter.Site.Files;

/// <summary>A site's own files over those that come with the generator: a file at the same path wins.</summary>
/// <param name="own">The site's files.</param>
/// <param name="builtIn">The files beneath.</param>
public sealed class LayeredFiles(ISiteFiles own, ISiteFiles builtIn) : ISiteFiles
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> SkippedLinks => own.SkippedLinks;

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) =>
        [.. own.List(folder).Union(builtIn.List(folder), StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public byte[] Read(string path)
    {
        try
        {
            return own.Read(path);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return builtIn.Read(path);
        }
    }
}
