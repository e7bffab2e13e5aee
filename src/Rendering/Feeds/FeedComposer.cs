using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering;

/// <summary>Puts feeds together.</summary>
/// <param name="site">Everything that is known of the site.</param>
/// <param name="texts">The texts of pages; null where feeds have none.</param>
public sealed class FeedComposer(SiteIndex site, FeedTexts? texts)
{
    private readonly SiteView _view = new(site);

    /// <summary>The feed of some pages.</summary>
    /// <param name="plan">Which feed.</param>
    public Feed Compose(FeedPlan plan)
    {
        var language = site.Data.Language(plan.Language);
        return new Feed
        {
            Language = language,
            Title = plan.Title,
            Description = plan.Description,
            Home = site.Address.Absolute(plan.Folder),
            Author = site.Data.Site.Publisher?.Name ?? language.Typographer.SetMarks(site.Data.Site.Name.In(language.Code)),
            Entries = [.. plan.Pages.Select(p => Entry(p, language))],
        };
    }

    private FeedEntry Entry(PageDocument page, Language language)
    {
        var matter = page.FrontMatter;
        var published = Moment(matter.Date!.Value);
        var picture = new LinkResolver(_view, new DiagnosticBag()).ResolveImage(page) is { Picture: not null } file ? site.Address.Absolute(PictureModels.PathOf(file)) : null;
        return new FeedEntry(
            site.Address.Absolute(site.Plan.Find(page.Name.Key, page.Name.Language)!.Path),
            site.Data.Typographer(page.TitleLanguage ?? language.Code).SetMarks(matter.Title),
            language.Typographer.SetMarks(matter.Description),
            texts?.Of(page),
            published,
            matter.Updated is { } updated ? Moment(updated) : published,
            [.. matter.Tags.Select(t => _view.Facts.Tags.Find(t.Text)).OfType<Tag>().Select(t => (t.Id, language.Typographer.SetMarks(t.Name.In(language.Code))))],
            picture);
    }

    private static DateTimeOffset Moment(PartialDate date) => new(date.FirstDay, TimeOnly.MinValue, TimeSpan.Zero);
}
