using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;
using RazorSlices;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>Renders what is true for a day: the composition in numbers, the map, the bodies. Data that a site doesn't have leaves no trace.</summary>
internal static class ChartRenderer
{
    public static void Render(PlacedInclusion inclusion)
    {
        if (inclusion.Language.Charts is not { } texts) inclusion.Diagnostics.Report(ChartProblems.NoTexts(inclusion.Place, inclusion.Language.Code));
        else
        {
            foreach (var slice in Slices(inclusion, texts)) inclusion.Write(slice);
        }
    }

    private static IEnumerable<RazorSlice> Slices(PlacedInclusion inclusion, ChartTexts texts)
    {
        var (word, site, language) = (inclusion.Word, inclusion.Site, inclusion.Language);
        if (inclusion.Name == Inclusions.Governance) return Governance(inclusion, texts);
        if (inclusion.Name == "composition" && word is not null && !ChartComposer.Names.Contains(word))
        {
            inclusion.Diagnostics.Report(ValueProblems.NotAllowed(inclusion.Place, word, ChartComposer.Names));
            return [];
        }

        if (site.Facts.Organisations.Count == 0 || Today(inclusion) is not { } today) return [];
        var charts = new ChartComposer(site, language, inclusion.Page.Name.Language, texts, inclusion.Parts, today);
        if (inclusion.Name == "map") return new MapComposer(site, language, texts, charts, today).Map() is { } map ? [Theme.parts.Map.Create(map)] : [];
        return charts.Charts(word).Select(Theme.parts.Chart.Create);
    }

    private static IEnumerable<RazorSlice> Governance(PlacedInclusion inclusion, ChartTexts texts)
    {
        if (inclusion.Site.Facts.Bodies.Count == 0) return [];
        var composer = new GovernanceComposer(inclusion.Site, inclusion.Language, inclusion.Parts, texts);
        if (inclusion.Word is not { } word) return Today(inclusion) is { } today && composer.Today(today, inclusion.Level) is { } now ? [Theme.parts.Governance.Create(now)] : [];
        var period = DateReading.ReadPeriod(new YamlScalar(word, false, inclusion.Place), inclusion.Diagnostics, inclusion.Site.Languages);
        return period is { } asked && composer.At(asked, inclusion.Level) is { } then ? [Theme.parts.Governance.Create(then)] : [];
    }

    // Asked for only by what is true for today: a time that is named, and what there is nothing of, need no clock.
    private static DateOnly? Today(PlacedInclusion inclusion)
    {
        if (inclusion.Site.Today is { } today) return today;
        inclusion.Diagnostics.Report(ValueProblems.NoClock(inclusion.Place));
        return null;
    }
}
