using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Rendering;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Reports logos of organisations and marks of projects that are not there, or are no pictures, and documents without their files, whether or not a page shows them.</summary>
/// <param name="files">The files beside the pages.</param>
public sealed class CheckLogos(Flow<PublishedFile> files) : IPureModule<SiteData, SiteData>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [files.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<SiteData> Execute(IReadOnlyList<SiteData> documents, BuildContext context)
    {
        foreach (var logo in documents[0].Organisations.Select(o => o.Logo).Concat(documents[0].Projects.SelectMany(p => p.Marks.Select(m => m.Picture))).Where(l => l is not null))
        {
            var path = PageName.Root + logo!.Text;
            var file = files.Documents.FirstOrDefault(f => f.Source == path);
            if (file is null) context.Diagnostics.Report(LinkProblems.NoSuchFile(logo.Span, logo.Text, Suggestion.For(logo.Text, files.Documents.Where(f => f.Picture is not null).Select(f => f.Source[PageName.Root.Length..]))));
            else if (file.Picture is null) context.Diagnostics.Report(LinkProblems.NotAPicture(logo.Span, logo.Text));
        }

        foreach (var named in documents[0].Documents.All.Select(d => d.File).OfType<YamlScalar>())
        {
            // A version for each language is enough.
            var path = PageName.Root + named.Text;
            if (!files.Documents.Any(f => f.Source == path || documents[0].Site.Languages.Any(l => f.Source == LocalFile.PathOf(path, l))))
            {
                context.Diagnostics.Report(LinkProblems.NoSuchFile(named.Span, named.Text, Suggestion.For(named.Text, files.Documents.Where(f => f.Picture is null).Select(f => f.Source[PageName.Root.Length..]))));
            }
        }

        return documents;
    }
}
