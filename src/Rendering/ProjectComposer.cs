using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Puts projects together, in one language.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="language">The language of the page's text.</param>
/// <param name="pageLanguage">The page's own language, in which its links lead on.</param>
public sealed class ProjectComposer(SiteView site, Language language, string pageLanguage)
{
    private readonly DetailValues _values = new(site, language, pageLanguage);

    /// <summary>Projects as a list; null where the language has no words for it, which has been reported.</summary>
    public ProjectsModel? List(IEnumerable<Project> projects, int headingLevel) => language.Projects is { } texts
        ? new ProjectsModel(headingLevel,
        [
            .. projects.Select(p => new ProjectCardModel(
                Set(p.Title),
                site.PageAbout("projects", p.Id, pageLanguage),
                string.Join(" · ", new[] { p.Acronym, StageOf(p, texts), PeriodOf(p) }.OfType<string>()),
                Set(p.Summary))),
        ])
        : null;

    /// <summary>A project with all that is known of it; null where the language has no words for it.</summary>
    public ProjectModel? Of(Project project, int headingLevel)
    {
        if (language.Projects is not { } texts) return null;
        var marks = project.Marks
            .Select(m => site.Picture(PageName.Root + m.Picture.Text, language.Code) is { Picture: not null } file ? PictureModels.Of(file, m.Alternative.In(language.Code), site.Address) : null)
            .OfType<PictureModel>();
        return new ProjectModel(
            texts,
            headingLevel,
            Set(project.Summary),
            [.. DetailsOf(project, texts)],
            [.. marks],
            project.Funding?.Note is { } note ? Set(note) : null,
            [.. project.Results.Select(Set)]);
    }

    private IEnumerable<DetailModel> DetailsOf(Project project, ProjectTexts texts)
    {
        yield return new DetailModel(texts.Stage, StageOf(project, texts));
        if (PeriodOf(project) is { } period) yield return new DetailModel(texts.Period, period);
        if (project.Coordinator is { } coordinator) yield return new DetailModel(texts.Coordinator, [_values.Of(coordinator)]);
        if (project.Partners.Count > 0) yield return new DetailModel(texts.Partners, [.. project.Partners.Select(_values.Of)]);
        if (project.Funding is { } funding)
        {
            if (funding.Fund is { } fund) yield return new DetailModel(texts.Fund, Set(fund));
            if (funding.Programme is { } programme) yield return new DetailModel(texts.Programme, Set(programme));
            if (funding.Number is { } number) yield return new DetailModel(texts.Number, number);
            if (funding.Total is { } total) yield return new DetailModel(texts.Total, language.Format(total));
            if (funding.Grant is { } grant) yield return new DetailModel(texts.Grant, language.Format(grant));
        }

        if (project.Website is { } website) yield return new DetailModel(texts.Website, [DetailValues.Website(website)]);
    }

    private string StageOf(Project project, ProjectTexts texts) => project.StageOn(site.Today ?? default) switch
    {
        ProjectStage.Planned => texts.Planned,
        ProjectStage.Ended => texts.Ended,
        _ => texts.Current,
    };

    private string? PeriodOf(Project project) => (project.From, project.Until) switch
    {
        ({ } from, { } until) => Set(language.Dates.Format(new DatePeriod(from, until))),
        ({ } from, null) => Set($"{language.Texts.Since} {language.Dates.FormatBehind(from)}"),
        (null, { } until) => Set($"{language.Texts.Until} {language.Dates.FormatBehind(until)}"),
        _ => null,
    };

    private string Set(LocalizedText text) => Set(text.In(language.Code));

    private string Set(string text) => language.Typographer.Set(text);
}
