using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
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
        return WithoutTwins([.. AboutEntries(documents, lists).SelectMany(d => Parts(d, lists, context))], context.Diagnostics);
    }

    // As for entries of the data, a page that somebody has written about a year or a tag wins.
    private static IEnumerable<PageDocument> AboutEntries(IReadOnlyList<PageDocument> documents, PageLists lists)
    {
        var written = documents.Where(d => d is { FrontMatter.ForEach: null, FallbackOf: null }).Select(d => d.Name).ToHashSet();
        var own = new Dictionary<PageName, EntryName>();
        var made = new List<PageDocument>();
        foreach (var page in documents)
        {
            if (page is not { IsMade: false, FrontMatter.ForEach: { } list }) made.Add(page);
            else foreach (var entry in lists.Entries(list.Text, page.Name.Language))
            {
                var name = page.Name with { Key = MadePage.KeyFor(page, entry) };
                if (written.Contains(name)) own[name] = new EntryName(list.Text, entry.Id);
                else made.Add(MadePage.About(page, list.Text, entry));
            }
        }

        return own.Count == 0 ? made : made.Select(p => !p.IsMade && own.TryGetValue(p.Name, out var entry) ? MadePage.Stands(p, entry) : p);
    }

    // The parts of a list lead to one another, so what somebody has written in the place of one goes; so does a source that would be shown where there is a page.
    private static List<PageDocument> WithoutTwins(List<PageDocument> pages, DiagnosticBag diagnostics)
    {
        var kept = new Dictionary<PageName, PageDocument>(pages.Count);
        foreach (var page in pages.OrderBy(p => p.Part is null).ThenBy(p => p.FallbackOf is not null))
        {
            if (kept.TryAdd(page.Name, page) || page.FallbackOf is not null) continue;
            diagnostics.Report(LinkProblems.PageTwice(page.FirstLine, page.Name.Key, kept[page.Name].FirstLine));
        }

        return kept.Count == pages.Count ? pages : [.. pages.Where(p => ReferenceEquals(kept[p.Name], p))];
    }

    private IEnumerable<PageDocument> Parts(PageDocument page, PageLists lists, BuildContext context)
    {
        if (page.FrontMatter is not { PerPage: { } size, List: { } list }) return [page];
        if (!TranslationKey.IsSection(page.Name.Key))
        {
            context.Diagnostics.Report(ListProblems.NotOfFolder(list.Span, $"{page.Name.Key}/index.{page.Name.Language}.md"));
            return [page];
        }

        var parts = ListPart.Divide(lists.ItemsOf(page).Count, size, PageLists.GrowsAtItsBeginning(list.Text));
        var texts = data.Only.Language(page.TextLanguage).Texts;
        return parts.Count == 0 ? [page] : parts.Select(p => MadePage.Of(page, p, texts.ListPart.With));
    }
}
