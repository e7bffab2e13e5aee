using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Rendering;
using ChemSter.Site.Schemas;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Reports pages that would live where the editor does.</summary>
/// <param name="data">The site's data.</param>
/// <param name="index">Everything that is known of the site.</param>
public sealed class CheckEditorPlace(Flow<SiteData> data, Flow<SiteIndex> index) : IModule<None, None>
{
    /// <inheritdoc/>
    public IReadOnlyList<None> Execute(IReadOnlyList<None> documents, BuildContext context)
    {
        if (data.Only.Site.Editor is not { } editor) return documents;
        const string Place = $"/{EditorPage.Folder}/";
        foreach (var page in index.Only.Pages.Where(p => index.Only.Plan.Find(p.Name.Key, p.Name.Language)?.Path == Place))
        {
            context.Diagnostics.Report(FileProblems.NameTaken(page.FrontMatter.Slug?.Span ?? page.FirstLine, Place, editor.Place));
        }

        return documents;
    }
}
