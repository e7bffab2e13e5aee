using ChemSter.Site.Hashing;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes a file that the site has once.</summary>
/// <param name="index">Everything that is known of the site.</param>
/// <param name="theme">The theme's files.</param>
/// <param name="path">The file's path in the site.</param>
/// <param name="make">What makes it.</param>
/// <param name="namesSearch">Whether it names the indices of the search, which change with every text.</param>
public sealed class MakeFile(Flow<SiteIndex> index, Flow<ThemeFiles> theme, string path, Func<SiteDocuments, byte[]> make, bool namesSearch = false) : IModule<None, PublishedFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<None> documents, BuildContext context)
    {
        string[] named = namesSearch ? [.. index.Only.Data.Languages.Select(l => index.Only.SearchIndexPath(l.Code)).OfType<string>()] : [];
        // Where builds follow each other in one run, the bytes are at hand; where there is but one, the file of the build before may be.
        if (context.Index is { } memory) return [Publish(memory.File(path, ContentHash.OfAll(named, theme.Only.Fingerprint), index.Only, Make))];
        var isKept = named.All(n => context.Before.OtherFiles.ContainsKey(n[1..])) && context.TryKeepFile(path, index.Only, theme.Only);
        return isKept ? [] : [Publish(Make())];
    }

    private PublishedFile Publish(byte[] content) => PublishedFile.Made("/" + path, content);

    private byte[] Make() => make(new SiteDocuments(index.Only, theme.Only));
}
