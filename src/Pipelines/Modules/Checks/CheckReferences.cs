using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Reports pages in the navigation and templates that don't exist.</summary>
/// <param name="data">The site's data.</param>
/// <param name="index">Everything that is known of the site.</param>
public sealed class CheckReferences(Flow<SiteData> data, Flow<SiteIndex> index) : IPureModule<PageDocument, PageDocument>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents, index.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<PageDocument> Execute(IReadOnlyList<PageDocument> documents, BuildContext context)
    {
        var site = data.Only.Site;
        var plan = index.Only.Plan;
        foreach (var reference in site.Navigation.Concat(site.FooterNavigation).Where(r => !plan.Exists(r.Key)))
        {
            var isUnpublished = site.Languages.Any(l => index.Only.Unpublished.Contains((reference.Key, l)));
            if (!isUnpublished) context.Diagnostics.Report(LinkProblems.NoSuchPageInMenu(reference.Span, reference.Key, plan.Keys));
        }

        foreach (var template in documents.Select(p => p.FrontMatter.Template).OfType<Yaml.YamlScalar>().Where(t => !Templates.ForPages.ContainsKey(t.Text)))
        {
            context.Diagnostics.Report(ValueProblems.NotAllowed(template.Span, template.Text, Templates.ForPages.Keys));
        }

        return documents;
    }
}
