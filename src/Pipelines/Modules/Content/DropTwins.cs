using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Reports documents that are the same page in the same language, from two files or from data, and keeps the first.</summary>
public sealed class DropTwins : IPureModule<PageDocument, PageDocument>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<PageDocument> Execute(IReadOnlyList<PageDocument> documents, BuildContext context)
    {
        var pages = new Dictionary<PageName, PageDocument>();
        foreach (var page in documents)
        {
            if (!pages.TryAdd(page.Name, page)) context.Diagnostics.Report(LinkProblems.PageTwice(page.FirstLine, page.Name.Key, pages[page.Name].FirstLine));
        }

        return [.. pages.Values];
    }
}
