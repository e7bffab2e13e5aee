using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Puts together where one can search.</summary>
/// <param name="site">The site, as the page sees it.</param>
public sealed class SearchComposer(SiteView site)
{
    /// <summary>The search of a language, with those of the others; null where nobody can search in it.</summary>
    public SearchModel? Compose(Language language) =>
        Of(language) is { } own ? own with { Others = [.. site.Languages.Where(l => l != language).Select(Of).OfType<SearchModel>()] } : null;

    private SearchModel? Of(Language language) =>
        site.Navigation(language).Search is { } page && site.SearchIndex(language.Code) is { } index
            ? new SearchModel(language, site.Mark(language.Code).Direction, new LinkModel(page.Label, page.Href, Mark: site.Mark(page.Language)), index, [])
            : null;
}
