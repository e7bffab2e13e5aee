using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using Markdig.Renderers;
using RazorSlices;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>Renders what pages show of the news, each by its template. What a site doesn't have leaves no trace, but for a list, which says so.</summary>
internal static class NewsRenderer
{
    /// <summary>Whether it renders an inclusion on a page.</summary>
    public static bool Renders(string name, PageDocument page) => name is "news" or "archive" or "related" or "feeds" || (name == "list" && page.FrontMatter.List?.Text == "news");

    public static void Render(InclusionBlock inclusion, SourceSpan place, MarkdownRenderer page, SiteView site, HtmlRenderer html, DiagnosticBag diagnostics)
    {
        // The news of the page's own language, though its text be its source's.
        var language = site.Language(page.Page.Name.Language);
        if (language.News is null)
        {
            diagnostics.Report(NewsProblems.SectionMissing(place, language.Code, Languages.NewsTexts.Section));
            return;
        }

        foreach (var tag in inclusion.Arguments.Where(a => inclusion.Name == "news" && NewsParts.NumberIn(a) is null && site.Tag(a) is null))
        {
            diagnostics.Report(ValueProblems.UnknownReference(place, tag, "data/tags.yml", site.ForMessages.Data.Tags.Select(t => t.Id)));
        }

        var parts = new NewsParts(site, language);
        html.EnsureLine();
        if (ToSlice(inclusion, parts, page, site) is { } slice) Templates.Render(slice, html.Writer);
        else if (inclusion.Name == "list") html.Write("<p>").WriteEscape(language.Typographer.Set(language.News.Nothing)).Write("</p>");
        if (inclusion.Name == "list" && page.Parts.ListPager(page.Page) is { } pager) Templates.Render(Theme.parts.ListPager.Create(pager), html.Writer);
        html.EnsureLine();
    }

    private static RazorSlice? ToSlice(InclusionBlock inclusion, NewsParts parts, MarkdownRenderer page, SiteView site) => inclusion.Name switch
    {
        "news" when parts.Newest(inclusion.Arguments, page.Page.Name) is { Pages.Count: > 0 } newest => Theme.parts.PageList.Create(newest),
        "list" when parts.ListOn(page.Page) is { Pages.Count: > 0 } list => Theme.parts.PageList.Create(list),
        "related" when parts.RelatedTo(page.Page) is { Pages.Count: > 0 } related => Theme.parts.PageList.Create(related),
        "archive" when parts.Archive(page.HeadingLevelBelow) is { Sections.Count: > 0 } archive => Theme.parts.Archive.Create(archive),
        "feeds" when parts.Feeds() is { Feeds.Count: > 0 } feeds => Theme.parts.Feeds.Create(feeds),
        _ => null,
    };
}
