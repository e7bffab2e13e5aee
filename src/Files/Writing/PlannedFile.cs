using System.Text;

namespace ChemSter.Site.Files;

/// <summary>A file that is to be, and is not on the disk yet.</summary>
/// <param name="Path">Its path from the site's root, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PlannedFile(string Path, byte[] Content)
{
    /// <summary>A file of text, in UTF-8.</summary>
    public static PlannedFile OfText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}

/// <summary>Files that are given instead of read: those that are to be, so that a site can be looked at as it would be with them.</summary>
/// <param name="files">The files.</param>
public sealed class GivenFiles(IEnumerable<PlannedFile> files) : ISiteFiles
{
    private readonly Dictionary<string, byte[]> _files = files.ToDictionary(f => f.Path, f => f.Content, StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> SkippedLinks => [];

    /// <inheritdoc/>
    public IReadOnlyList<SiteFile> List(string folder) =>
        [.. _files.Keys.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(p => new SiteFile(p))];

    /// <inheritdoc/>
    public bool MayHave(string path) => _files.ContainsKey(path);

    /// <inheritdoc/>
    public byte[] Read(string path) => _files.TryGetValue(path, out var content) ? content : throw new FileNotFoundException(path);
}
