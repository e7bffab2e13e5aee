using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Gives pictures the text alternatives of their sidecars: <c>photo.jpg.yml</c> beside <c>photo.jpg</c>.</summary>
/// <param name="data">The site's data.</param>
/// <param name="sidecars">The YAML files of <c>input/</c>.</param>
public sealed class ReadSidecars(Flow<SiteData> data, Flow<SourceText> sidecars) : IPureModule<PublishedFile, PublishedFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents, sidecars.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<PublishedFile> documents, BuildContext context)
    {
        var isExcluded = Exclusion.Of(data.Only.Site);
        var bySource = sidecars.Documents
            .Where(s => !s.Path.EndsWith("/" + DirectoryDefaults.FileName, StringComparison.Ordinal) && !isExcluded(s.Path))
            .ToDictionary(s => s.Path[..^".yml".Length], s => (File: s, Alternatives: new Lazy<LocalizedText?>(() => PictureKeys.ReadAlternatives(s, data.Only.Site.Languages, context.Diagnostics))), StringComparer.Ordinal);
        IReadOnlyList<PublishedFile> files = [.. documents.Select(d => SidecarOf(d.Source) is { } sidecar ? d with { Alternatives = bySource[sidecar].Alternatives.Value } : d)];
        foreach (var (file, sidecar) in bySource)
        {
            if (!sidecar.Alternatives.IsValueCreated) context.Diagnostics.Report(DataProblems.SidecarOfNothing(sidecar.File.Whole, file));
        }

        return files;

        // A picture for one language shows what the others show, unless it says otherwise.
        string? SidecarOf(string file) =>
            bySource.ContainsKey(file) ? file : LocalFile.Read(file, data.Only.Site.Languages) is { } local && bySource.ContainsKey(local.Path) ? local.Path : null;
    }
}
