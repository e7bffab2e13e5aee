using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Reports tags of pages that the data doesn't know, and languages without the words that news need.</summary>
/// <param name="data">The site's data.</param>
public sealed class CheckTags(Flow<SiteData> data) : IPureModule<PageDocument, PageDocument>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<PageDocument> Execute(IReadOnlyList<PageDocument> documents, BuildContext context)
    {
        var known = data.Only.Tags.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var tag in documents.SelectMany(d => d.FrontMatter.Tags).Distinct().Where(t => !known.Contains(t.Text)))
        {
            context.Diagnostics.Report(ValueProblems.UnknownReference(tag.Span, tag.Text, "data/tags.yml", known));
        }

        foreach (var language in data.Only.Languages.Where(l => l.News is null))
        {
            var page = documents.FirstOrDefault(d => d.Name.Language == language.Code && d.FrontMatter.Template?.Text == Templates.News);
            if (page is not null) context.Diagnostics.Report(NewsProblems.SectionMissing(page.FrontMatter.Template!.Span, language.Code, NewsTexts.Section));
        }

        return documents;
    }
}
