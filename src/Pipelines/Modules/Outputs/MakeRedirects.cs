using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes a page for each address that the site no longer has and at which visitors find something.</summary>
/// <param name="index">Everything that is known of the site.</param>
/// <param name="theme">The theme's files.</param>
public sealed class MakeRedirects(Flow<SiteIndex> index, Flow<ThemeFiles> theme) : IModule<None, PublishedFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<None> documents, BuildContext context)
    {
        var files = new SiteDocuments(index.Only, theme.Only);
        return [.. index.Only.Plan.Former.Select(f => PublishedFile.Made(f.Path + "index.html", f.Text is null ? files.Redirect(f) : files.Gone(f)))];
    }
}
