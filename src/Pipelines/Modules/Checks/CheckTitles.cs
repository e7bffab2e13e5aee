using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Hints at titles and descriptions that search engines would cut, or replace by words of their own.</summary>
/// <param name="data">The site's data.</param>
public sealed class CheckTitles(Flow<SiteData> data) : IPureModule<PageDocument, PageDocument>
{
    /// <summary>About as many characters as a line of results has room for (some 600 pixels wide).</summary>
    public const int LongestTitle = 65;

    /// <summary>With fewer characters a description tells search engines too little to be shown.</summary>
    public const int ShortestDescription = 50;

    /// <summary>About as many characters as search engines show of a description.</summary>
    public const int LongestDescription = 160;

    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<PageDocument> Execute(IReadOnlyList<PageDocument> documents, BuildContext context)
    {
        // Of the pages that are made of one file, the first that has a fault stands for all.
        var told = new HashSet<(string File, string Code)>();
        foreach (var page in documents)
        {
            if (page.IsBroken || page.FallbackOf is not null || page is { IsMade: true, Part: not null }) continue;
            foreach (var finding in FaultsOf(page))
            {
                if (data.Only.Site.Severity.Apply(finding, page.FrontMatter.IsDraft) is { } judged && told.Add((page.Source.Path, judged.Code))) context.Diagnostics.Report(judged);
            }
        }

        return documents;
    }

    private IEnumerable<Diagnostic> FaultsOf(PageDocument page)
    {
        var site = data.Only.Site;
        // A home page is listed under the site's own name.
        var isHome = page.Name.Key == TranslationKey.Home;
        var (title, suffix) = isHome ? (site.Name.In(page.Name.Language), "") : (page.FrontMatter.Title, PageComposer.TitleSuffix(site));
        if (title.Length + suffix.Length > LongestTitle && !ToDoMark.IsIn(title))
        {
            var place = isHome ? site.Name.At(page.Name.Language)?.Span : SpanOf(page, "title");
            yield return TitleProblems.TitleTooLong(place ?? page.FirstLine, title.Length + suffix.Length, LongestTitle, suffix);
        }

        var description = page.FrontMatter.Description;
        if (ToDoMark.IsIn(description)) yield break;
        if (description.Length > LongestDescription) yield return TitleProblems.DescriptionTooLong(SpanOf(page, "description"), description.Length, LongestDescription);
        // One that is missing has been told already.
        if (description.Length is > 0 and < ShortestDescription) yield return TitleProblems.DescriptionTooShort(SpanOf(page, "description"), description.Length, ShortestDescription);
    }

    private static SourceSpan SpanOf(PageDocument page, string key)
    {
        foreach (var text in page.FrontMatter.Texts)
        {
            if (text.Key == key) return text.Value.Span;
        }

        return page.FirstLine;
    }
}
