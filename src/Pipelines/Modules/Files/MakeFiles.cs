using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

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
