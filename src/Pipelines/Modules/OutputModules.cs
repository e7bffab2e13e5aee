using ChemSter.Site.Data;
using ChemSter.Site.Hashing;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Writes files as they are. The same file from two folders, which its content's name shows, is written once.</summary>
public sealed class WriteFiles : IModule<PublishedFile, None>
{
    /// <inheritdoc/>
    public IReadOnlyList<None> Execute(IReadOnlyList<PublishedFile> documents, BuildContext context)
    {
        Parallel.ForEach(documents.DistinctBy(d => d.Path), file => context.WriteBesides(file.Path[1..], file.Content.Span));
        return [];
    }
}

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
        var isKept = named.All(n => context.Before.Besides.ContainsKey(n[1..])) && context.TryKeepBesides(path, BuildMemory.EnvironmentOf(index.Only.Data, theme.Only), index.Only.Fingerprint);
        return isKept ? [] : [Publish(Make())];
    }

    private PublishedFile Publish(byte[] content) => new(path, "/" + path, content, null, null);

    private byte[] Make() => make(new SiteDocuments(index.Only, theme.Only));
}

/// <summary>A file that some sites have and others don't.</summary>
/// <param name="Path">The file's path in the site, without leading slash.</param>
/// <param name="Make">What makes it, of the index and the theme alone.</param>
public sealed record FileToMake(string Path, Func<SiteDocuments, byte[]> Make);

/// <summary>Makes the files that a site has of a kind: several, one or none.</summary>
/// <param name="index">Everything that is known of the site.</param>
/// <param name="theme">The theme's files.</param>
/// <param name="list">Which files the site has.</param>
public sealed class MakeFiles(Flow<SiteIndex> index, Flow<ThemeFiles> theme, Func<SiteIndex, IEnumerable<FileToMake>> list) : IModule<None, PublishedFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<None> documents, BuildContext context) =>
        [.. list(index.Only).SelectMany(f => new MakeFile(index, theme, f.Path, f.Make).Execute(documents, context))];
}

/// <summary>Makes a web manifest for each language.</summary>
/// <param name="data">The site's data.</param>
/// <param name="index">Everything that is known of the site.</param>
/// <param name="theme">The theme's files.</param>
public sealed class MakeManifests(Flow<SiteData> data, Flow<SiteIndex> index, Flow<ThemeFiles> theme) : IModule<None, PublishedFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<None> documents, BuildContext context)
    {
        var files = new SiteDocuments(index.Only, theme.Only);
        return [.. data.Only.Languages.Select(l => new PublishedFile(l.Code, theme.Only.ManifestPath(l.Code), files.Manifest(l), null, null))];
    }
}

/// <summary>Makes a page for each address that the site no longer has and at which visitors find something.</summary>
/// <param name="index">Everything that is known of the site.</param>
/// <param name="theme">The theme's files.</param>
public sealed class MakeRedirects(Flow<SiteIndex> index, Flow<ThemeFiles> theme) : IModule<None, PublishedFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<None> documents, BuildContext context)
    {
        var files = new SiteDocuments(index.Only, theme.Only);
        return [.. index.Only.Plan.Former.Select(f => new PublishedFile(f.Path, f.Path + "index.html", f.Text is null ? files.Redirect(f) : files.Gone(f), null, null))];
    }
}
