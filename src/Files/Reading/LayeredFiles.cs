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
    public bool MayHave(string path) => own.MayHave(path) || builtIn.MayHave(path);

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Read(string path, ref byte[] buffer)
    {
        if (IsOnlyBeneath(path)) return builtIn.Read(path, ref buffer);
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
        if (IsOnlyBeneath(path)) return builtIn.Read(path);
        try
        {
            return own.Read(path);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return builtIn.Read(path);
        }
    }

    // Asked of those that are beneath alone: most files by far are not.
    private bool IsOnlyBeneath(string path) => builtIn.MayHave(path) && !own.MayHave(path);
}
