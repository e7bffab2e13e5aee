using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Sees to it that the page named for the accessibility statement shows it, and that a page that shows it is named: programs
/// and people who look for the statement are led there from every page.</summary>
/// <param name="data">The site's data.</param>
/// <param name="index">Everything that is known of the site.</param>
public sealed class CheckStatement(Flow<SiteData> data, Flow<SiteIndex> index) : IModule<BuiltPage, BuiltPage>
{
    /// <inheritdoc/>
    public IReadOnlyList<BuiltPage> Execute(IReadOnlyList<BuiltPage> documents, BuildContext context)
    {
        if (data.Only.Accessibility is not { } statement) return documents;
        if (statement.Page is not { } named)
        {
            if (documents.FirstOrDefault(ShowsStatement) is { } page) context.Diagnostics.Report(StatementProblems.PageNotNamed(statement.Prepared.Place, page.Name.Key));
            return documents;
        }

        var site = index.Only;
        if (!site.Plan.Exists(named.Text))
        {
            var isUnpublished = data.Only.Languages.Any(l => site.Unpublished.Contains((named.Text, l.Code)));
            if (!isUnpublished) context.Diagnostics.Report(StatementProblems.NoSuchStatementPage(named.Span, named.Text, site.Plan.Keys));
            return documents;
        }

        foreach (var page in documents.Where(d => d.Name.Key == named.Text && !d.IsUnreadable && !ShowsStatement(d)))
        {
            var file = site.Page(site.Plan.Find(page.Name.Key, page.Name.Language)!).Source.Path;
            context.Diagnostics.Report(StatementProblems.PageWithoutStatement(named.Span, file));
        }

        return documents;
    }

    private static bool ShowsStatement(BuiltPage page) => page.Anchors.Contains(StatementComposer.StatusId);
}
