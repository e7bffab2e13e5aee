using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes the pages that depend on which others are published: one for each year that has news, and one for each part of a long list.</summary>
/// <param name="data">The site's data.</param>
public sealed class DivideLists(Flow<SiteData> data) : IPureModule<PageDocument, PageDocument>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<PageDocument> Execute(IReadOnlyList<PageDocument> documents, BuildContext context)
    {
        if (documents.All(d => d.FrontMatter is { ForEach: null, PerPage: null } || d.FrontMatter.ForEach is not null && d is { IsMade: true, FrontMatter.PerPage: null })) return documents;
        var lists = new PageLists(data.Only, documents, () => context.Clock.Today);
        return [.. documents.SelectMany(d => AboutEntries(d, lists)).SelectMany(d => Parts(d, lists, context))];
    }

    private static IEnumerable<PageDocument> AboutEntries(PageDocument page, PageLists lists) =>
        page is { IsMade: false, FrontMatter.ForEach: { } list } ? lists.Entries(list.Text, page.Name.Language).Select(e => MadePage.About(page, list.Text, e)) : [page];

    private IEnumerable<PageDocument> Parts(PageDocument page, PageLists lists, BuildContext context)
    {
        if (page.FrontMatter is not { PerPage: { } size, List: { } list }) return [page];
        if (!TranslationKey.IsSection(page.Name.Key))
        {
            context.Diagnostics.Report(ListProblems.NotOfFolder(list.Span, $"{page.Name.Key}/index.{page.Name.Language}.md"));
            return [page];
        }

        var parts = ListPart.Divide(lists.ItemsOf(page).Count, size, PageLists.GrowsAtItsBeginning(list.Text));
        var texts = data.Only.Language(page.Name.Language).Texts;
        return parts.Count == 0 ? [page] : parts.Select(p => MadePage.Of(page, p, texts.ListPart.With));
    }
}
