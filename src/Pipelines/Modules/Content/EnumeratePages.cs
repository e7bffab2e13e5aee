using ChemSter.Site.Content;
using ChemSter.Site.Data;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes of a page with <c>for-each:</c> one page for each entry of that list of the data. An entry for which somebody has written a page, at the
/// place that its page would have, keeps that one. A list without entries gives no page; a list that is made of the pages waits until these are known.</summary>
/// <param name="data">The site's data.</param>
public sealed class EnumeratePages(Flow<SiteData> data) : IPureModule<PageDocument, PageDocument>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<PageDocument> Execute(IReadOnlyList<PageDocument> documents, BuildContext context)
    {
        if (documents.All(d => d.FrontMatter.ForEach is null)) return documents;
        var written = documents.Where(d => d.FrontMatter.ForEach is null).Select(d => d.Name).ToHashSet();
        var own = new Dictionary<PageName, EntryName>();
        var made = new List<PageDocument>();
        foreach (var page in documents)
        {
            if (page.FrontMatter.ForEach is not { } list || EntryLists.Of(data.Only, list.Text) is not { } entries) made.Add(page);
            else foreach (var entry in entries)
            {
                var name = page.Name with { Key = MadePage.KeyFor(page, entry) };
                if (written.Contains(name)) own[name] = new EntryName(list.Text, entry.Id);
                else made.Add(MadePage.About(page, list.Text, entry));
            }
        }

        return own.Count == 0 ? made : [.. made.Select(p => !p.IsMade && own.TryGetValue(p.Name, out var entry) ? MadePage.Stands(p, entry) : p)];
    }
}
