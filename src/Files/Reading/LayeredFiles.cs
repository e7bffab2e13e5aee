namespace ChemSter.Site.Files;

/// <summary>A site's own files over those that come with the generator: a file at the same path wins.</summary>
/// <param name="own">The site's files.</param>
/// <param name="builtIn">The files beneath.</param>
public sealed class LayeredFiles(ISiteFiles own, ISiteFiles builtIn) : ISiteFiles
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> SkippedLinks => own.SkippedLinks;

    /// <inheritdoc/>
    public IReadOnlyList<SiteFile> List(string folder)
    {
        var beneath = builtIn.List(folder);
        // Most files by far are where there are none beneath; they are in order already.
        return beneath.Count == 0 ? own.List(folder) : [.. own.List(folder).UnionBy(beneath, f => f.Path, StringComparer.Ordinal).OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

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
