using ChemSter.Site.Data;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

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
        return [.. data.Only.Languages.Select(l => PublishedFile.Made(theme.Only.ManifestPath(l.Code), files.Manifest(l)))];
    }
}
