using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;
using Markdig.Renderers;
using RazorSlices;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>Renders what is true for a day: the composition in numbers, the map, the bodies. Data that a site doesn't have leaves no trace.</summary>
internal static class ChartRenderer
{
    /// <summary>The inclusions that it renders.</summary>
    public static bool Renders(string inclusion) => inclusion is "composition" or "map" or Inclusions.Governance;

    public static void Render(InclusionBlock inclusion, SourceSpan place, MarkdownRenderer page, SiteView site, HtmlRenderer html, DiagnosticBag diagnostics)
    {
        if (page.Language.Charts is not { } texts) diagnostics.Report(ChartProblems.NoTexts(place, page.Language.Code));
        else
        {
            html.EnsureLine();
            foreach (var slice in Slices(inclusion, place, page, site, texts, diagnostics)) Templates.Render(slice, html.Writer);
            html.EnsureLine();
        }
    }

    private static IEnumerable<RazorSlice> Slices(
        InclusionBlock inclusion, SourceSpan place, MarkdownRenderer page, SiteView site, ChartTexts texts, DiagnosticBag diagnostics)
    {
        var word = inclusion.Arguments is [var first, ..] ? first : null;
        if (inclusion.Name == Inclusions.Governance) return Governance(word, place, page, site, texts, diagnostics);
        if (inclusion.Name == "composition" && word is not null && !ChartComposer.Names.Contains(word))
        {
            diagnostics.Report(ValueProblems.NotAllowed(place, word, ChartComposer.Names));
            return [];
        }

        if (site.Facts.Organisations.Count == 0 || Today(place, site, diagnostics) is not { } today) return [];
        var charts = new ChartComposer(site, page.Language, page.Page.Name.Language, texts, page.Parts, today);
        if (inclusion.Name == "map") return new MapComposer(site, page.Language, texts, charts, today).Map() is { } map ? [Theme.parts.Map.Create(map)] : [];
        return charts.Charts(word).Select(Theme.parts.Chart.Create);
    }

    private static IEnumerable<RazorSlice> Governance(
        string? word, SourceSpan place, MarkdownRenderer page, SiteView site, ChartTexts texts, DiagnosticBag diagnostics)
    {
        if (site.Facts.Bodies.Count == 0) return [];
        var composer = new GovernanceComposer(site, page.Language, page.Parts, texts);
        if (word is null) return Today(place, site, diagnostics) is { } today && composer.Today(today, page.HeadingLevelBelow) is { } now ? [Theme.parts.Governance.Create(now)] : [];
        var period = DateReading.ReadPeriod(new YamlScalar(word, false, place), diagnostics, site.Languages);
        return period is { } asked && composer.At(asked, page.HeadingLevelBelow) is { } then ? [Theme.parts.Governance.Create(then)] : [];
    }

    // Asked for only by what is true for today: a time that is named, and what there is nothing of, need no clock.
    private static DateOnly? Today(SourceSpan place, SiteView site, DiagnosticBag diagnostics)
    {
        if (site.Today is not { } today)
        {
            diagnostics.Report(ValueProblems.NoClock(place));
            return null;
        }

        return today;
    }
}
