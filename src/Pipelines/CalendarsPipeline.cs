using ChemSter.Site.Pipelines.Modules;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines;

/// <summary>Writes the calendars of sites that have events: one for each language, and one for each event in each language.</summary>
public sealed class CalendarsPipeline : Pipeline
{
    /// <summary>Lists the modules.</summary>
    public CalendarsPipeline(ContentPipeline content, ThemePipeline theme)
        : base(content, theme) =>
        Begin(Phase.PostProcess, new MakeFiles(content.Index, theme.Theme, CalendarsOf))
            .Output(new WriteFiles());

    private static IEnumerable<FileToMake> CalendarsOf(SiteIndex site) =>
        site.Data.Events.Count == 0 ? [] : site.Data.Languages.SelectMany(language =>
        {
            var files = new CalendarFiles(site, language);
            return site.Data.Events
                .Select(e => new FileToMake(CalendarFiles.PathOf(e, language.Code, site.Data.Site)[1..], _ => files.Of(e)))
                .Prepend(new FileToMake(CalendarFiles.PathOf(language.Code, site.Data.Site)[1..], _ => files.All()));
        });
}
