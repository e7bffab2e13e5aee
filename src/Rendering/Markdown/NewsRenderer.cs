using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using RazorSlices;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>Renders what pages show of the news, each by its template. What a site doesn't have leaves no trace, but for a list, which says so.</summary>
internal static class NewsRenderer
{
    public static void Render(PlacedInclusion inclusion)
    {
        var site = inclusion.Site;
        // The news of the page's own language, though its text be its source's.
        var language = site.Language(inclusion.Page.Name.Language);
        if (language.News is null)
        {
            inclusion.Diagnostics.Report(NewsProblems.SectionMissing(inclusion.Place, language.Code, NewsTexts.Section));
            return;
        }

        if (inclusion.Name == "news")
        {
            foreach (var tag in inclusion.Block.Arguments.Where(a => NewsParts.NumberIn(a) is null)) inclusion.Find(site.Facts.Tags, tag);
        }

        if (ToSlice(inclusion, new NewsParts(site, language)) is { } slice) inclusion.Write(slice);
        else if (inclusion.Name == "list") inclusion.Write(language.News.Nothing, language);
        if (inclusion.Name == "list" && inclusion.Parts.ListPager(inclusion.Page) is { } pager) inclusion.Write(Theme.parts.ListPager.Create(pager));
    }

    private static RazorSlice? ToSlice(PlacedInclusion inclusion, NewsParts parts) => inclusion.Name switch
    {
        "news" when parts.Newest(inclusion.Block.Arguments, inclusion.Page.Name) is { Pages.Count: > 0 } newest => Theme.parts.PageList.Create(newest),
        "list" when parts.ListOn(inclusion.Page) is { Pages.Count: > 0 } list => Theme.parts.PageList.Create(list),
        "related" when parts.RelatedTo(inclusion.Page) is { Pages.Count: > 0 } related => Theme.parts.PageList.Create(related),
        "archive" when parts.Archive(inclusion.Level) is { Sections.Count: > 0 } archive => Theme.parts.Archive.Create(archive),
        "feeds" when parts.Feeds() is { Feeds.Count: > 0 } feeds => Theme.parts.Feeds.Create(feeds),
        _ => null,
    };
}
