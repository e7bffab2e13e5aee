using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics.Catalogue;
using RazorSlices;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>Renders the data that a page includes on a line of its own, each by its template, but for what has a renderer of its own.</summary>
internal static class PartRenderer
{
    public static void Render(PlacedInclusion inclusion)
    {
        if (inclusion.Name == "list") RenderList(inclusion);
        else if (ToSlice(inclusion) is { } slice) inclusion.Write(slice);
        else if (MemberParts.Of(inclusion.Renderer, inclusion.Site).Groups(inclusion.Name) is { Entries.Count: > 0 } groups) inclusion.Write(Theme.parts.GroupList.Create(groups));
        else if (inclusion is { Name: "pages", Word: { } beginning }) ReportNoPages(beginning, inclusion);
    }

    // A language may lack them for now; if no language has any, the word is wrong.
    private static void ReportNoPages(string beginning, PlacedInclusion inclusion)
    {
        var names = inclusion.Site.Languages.SelectMany(l => inclusion.Parts.NamesOfPages(inclusion.Page.Name with { Language = l.Code })).ToHashSet(StringComparer.Ordinal);
        if (!names.Any(n => n.StartsWith(beginning, StringComparison.Ordinal))) inclusion.Diagnostics.Report(LinkProblems.NoPagesBelow(inclusion.Place, beginning, names));
    }

    // The part of the page's list that it shows, and the way to the others.
    private static void RenderList(PlacedInclusion inclusion)
    {
        var (page, parts, language) = (inclusion.Page, inclusion.Parts, inclusion.Language);
        if (page.FrontMatter.List is not { } list)
        {
            inclusion.Diagnostics.Report(YamlProblems.KeyMissing(inclusion.Place, "list"));
            return;
        }

        var items = inclusion.Site.ListOf(page);
        if (items.Count == 0)
        {
            if ((EventParts.NoneOf(list.Text, language) ?? ProjectPartRenderer.NoneOf(list.Text, language)) is { } none) inclusion.Write(none, language);
            return;
        }

        var slice = list.Text switch
        {
            "events" or "past-events" => EventParts.List(items, inclusion),
            "organisations" => Theme.parts.Directory.Create(new DirectoryComposer(inclusion.Site, language, parts).Compose(page, items, inclusion.Level)),
            _ => ProjectPartRenderer.ToList(list.Text, items, inclusion),
        };
        if (slice is not null) inclusion.Write(slice);
        if (parts.ListPager(page) is { } pager) inclusion.Write(Theme.parts.ListPager.Create(pager));
    }

    private static RazorSlice? ToSlice(PlacedInclusion inclusion)
    {
        var (page, parts, level, site) = (inclusion.Page, inclusion.Parts, inclusion.Level, inclusion.Site);
        return inclusion.Name switch
        {
            "timeline" when site.Facts.Timeline.Count > 0 => Theme.parts.Timeline.Create(parts.Timeline(level)),
            "organisations" when site.Facts.Organisations.Count > 0 => Theme.parts.Organisations.Create(parts.Organisations(level)),
            "roles" when parts.Roles(level, page.Entry is { List: "organisations" } about ? about.Id : null) is { Roles.Count: > 0 } roles => Theme.parts.Roles.Create(roles),
            "figures" when site.Facts.Figures.Count > 0 => Theme.parts.Figures.Create(parts.Figures()),
            "principles" when site.Facts.Principles.Count > 0 => Theme.parts.Cards.Create(parts.Statements("principle", site.Facts.Principles, level)),
            "aims" when site.Facts.Aims.Count > 0 => Theme.parts.Cards.Create(parts.Statements("aim", site.Facts.Aims, level)),
            "pages" when parts.Pages(page.Name, inclusion.Word ?? "") is { Pages.Count: > 0 } list => Theme.parts.PageList.Create(list),
            "site-map" => Theme.parts.PageList.Create(parts.SiteMap(page.Name)),
            Inclusions.OpenData when parts.OpenData() is { } files => Theme.parts.OpenData.Create(files),
            Inclusions.AccessibilityStatement when parts.Statement(level) is { } statement => Theme.parts.AccessibilityStatement.Create(statement),
            _ => null,
        };
    }
}
