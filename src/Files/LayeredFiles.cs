namespace ChemSter.Site.Files;

/// <summary>A site's own files over those that come with the generator: a file at the same path wins.</summary>
/// <param name="own">The site's files.</param>
/// <param name="builtIn">The files beneath.</param>
public sealed class LayeredFiles(ISiteFiles own, ISiteFiles builtIn) : ISiteFiles
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> SkippedLinks => own.SkippedLinks;

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder)
    {
        var beneath = builtIn.List(folder);
        // Most files by far are where there are none beneath; they are in order already.
        return beneath.Count == 0 ? own.List(folder) : [.. own.List(folder).Union(beneath, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public byte[] Read(string path) => FromNearest(files => files.Read(path));

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Read(string path, ref byte[] buffer)
    {
        try
        {
            return own.Read(path, ref buffer);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return builtIn.Read(path, ref buffer);
        }
    }

    /// <inheritdoc/>
    public long Version(string path) => FromNearest(files => files.Version(path));

    private T FromNearest<T>(Func<ISiteFiles, T> ask)
    {
        try
        {
            return ask(own);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return ask(builtIn);
        }
    }
}
