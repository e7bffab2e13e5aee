using ChemSter.Site.Data;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Leaves pictures as they are where a site wants that: no other formats and sizes are planned for them then.</summary>
/// <param name="data">The site's data.</param>
public sealed class LeavePictures(Flow<SiteData> data) : IPureModule<PublishedFile, PublishedFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<PublishedFile> documents, BuildContext context) =>
        data.Only.Site.OptimisePictures ? documents : [.. documents.Select(d => d with { Plan = null })];
}
