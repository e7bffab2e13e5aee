using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;
using Microsoft.AspNetCore.Html;

namespace ChemSter.Site.Rendering;

/// <summary>Makes of the site's data what the templates of its parts take, in one language.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="language">The language of the page's text.</param>
/// <param name="pageLanguage">The page's own language, in which its links lead on; another where the text has not been translated.</param>
public sealed class PartModels(SiteView site, Language language, string pageLanguage)
{
    // So many pages that lists lead to stand in a site map, below one page.
    private const int MostListed = 30;

    private SiteData Data => site.Facts;

    /// <summary>Makes the models of events.</summary>
    public EventComposer Events => new(site, language, pageLanguage);

    /// <summary>All entries of the timeline, in its order.</summary>
    public TimelineModel Timeline(int headingLevel) => new(
        language.Texts,
        headingLevel,
        [.. Data.Timeline.Select(t => new TimelineEntryModel(PartAnchors.Of(t), t.Date is { } date ? Date(date) : null, Encode(t.Title), Paragraph(t.Text), t.Id == Data.Site.FoundingEvent?.Text))]);

    /// <summary>The principles or aims.</summary>
    public CardsModel Statements(string kind, IReadOnlyList<Statement> statements, int headingLevel) => new(
        headingLevel,
        [.. statements.Select(s => new CardModel(PartAnchors.Of(kind, s), Encode(s.Title), s.Text is null ? HtmlString.Empty : Paragraph(s.Text)))]);

    /// <summary>The roles: all, or those of one organisation.</summary>
    public RolesModel Roles(int headingLevel, string? organisationId = null) => new(
        language.Texts,
        headingLevel,
        language.Charts?.Body,
        [.. Data.Roles.Where(r => organisationId is null || r.Organisation?.Id == organisationId).Select(r => Role(r) with { Body = r.Body is { } body ? Set(body.Name) : null })]);

    /// <summary>A role and who held it when.</summary>
    public RoleModel Role(Role role) => new(
        Set(role.Name),
        role.Person,
        // Behind a person the organisation stands in brackets itself.
        role.Organisation is { } organisation ? role.Person is null ? Name(organisation) : Name(organisation) with { Gloss = null } : null,
        When(role.Moment),
        End(role.Until),
        role.Note is { } note ? Set(note) : null);

    /// <summary>All organisations, in the language's order.</summary>
    public OrganisationsModel Organisations(int headingLevel) => Organisations(headingLevel, site.List(new ListRequest("organisations", null, null, language.Code)));

    /// <summary>The organisations of a list, in its order.</summary>
    public OrganisationsModel Organisations(int headingLevel, IReadOnlyList<string> ids) => new(
        headingLevel,
        [.. ids.Select(id => site.Facts.Organisations.Find(id)!)
            .Select(o => new OrganisationModel(PartAnchors.Of(o), Name(o), site.PageAbout("organisations", o.Id, pageLanguage), o.Website, o.Description is { } description ? Set(description) : null, Logo(o, ""), MemberFacts.Of(o, language, () => site.Today)))]);

    /// <summary>An organisation's logo; null where it has none.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="alternative">What it is called where nothing beside it says so; empty where something does.</param>
    public LogoModel? Logo(Organisation organisation, string alternative) =>
        organisation.Logo is { } logo && site.Picture(PageName.Root + logo.Text, language.Code) is { Picture: not null } file
            ? new LogoModel(PictureModels.Of(file, alternative, site.Address), organisation.LogoRights)
            : null;

    /// <summary>All figures, each with its unit and when it was true.</summary>
    public FiguresModel Figures() => new(
        language.Texts,
        language.Semicolon,
        [.. Data.Figures.Select(f => new FigureModel(language.Format(f.Value), Set(Unit(f)), Set(f.Label), When(f.Moment), End(f.Until)))]);

    /// <summary>The accessibility statement; null where the site has none.</summary>
    public StatementModel? Statement(int headingLevel) =>
        Data.Accessibility is { } statement ? new StatementComposer(site, language).Compose(statement, headingLevel) : null;

    /// <summary>The files of open data; null where the site publishes none.</summary>
    public OpenDataModel? OpenData() => site.OpenData is { } files ? new OpenDataComposer(site, language).Compose(files) : null;

    /// <summary>The pages right below a page: all, or those whose name, the last part of their key, begins so.</summary>
    public PageListModel Pages(PageName below, string beginning = "") => new(
        [.. site.Children(below).Where(p => TranslationKey.NameOf(p.Name.Key).StartsWith(beginning, StringComparison.Ordinal)).Select(p => Entry(p, isDeep: false, below))]);

    /// <summary>The names of the pages right below a page, the last parts of their keys.</summary>
    public IReadOnlyList<string> NamesOfPages(PageName below) => [.. site.Children(below).Select(p => TranslationKey.NameOf(p.Name.Key))];

    /// <summary>News of a list by their keys, in its order.</summary>
    public PageListModel News(IEnumerable<string> keys, PageName current) =>
        new([.. keys.Select(k => site.Page(site.Find(k, pageLanguage)!)).Select(p => Entry(p, isDeep: false, current) with { Date = p.FrontMatter.Date is { } date ? Date(new DatePeriod(date)) : null })]);

    /// <summary>The links to the other parts of the list that a page shows a part of; null where it shows all.</summary>
    public ListPagerModel? ListPager(PageDocument page)
    {
        if (page.Part is not { } part) return null;
        var key = page.Name.Key;
        var folder = key[..key.LastIndexOf('/')];
        return new ListPagerModel(language.Texts, [.. part.Near().Select(place => place is { } known ? LinkTo(known) : null)]);

        LinkModel LinkTo(int place)
        {
            var to = place == 0 ? TranslationKey.PageOfFolder(folder) : ListPart.KeyOf(folder, part.NumberAt(place));
            var target = site.Page(site.Find(to, page.Name.Language)!);
            return new LinkModel(site.LabelOf(target), site.LinkTo(target.Name), place == part.Place, Mark: site.Mark(target.LabelLanguage));
        }
    }

    /// <summary>All pages of the language, the home page first; the page that the list stands on is marked.</summary>
    public PageListModel SiteMap(PageName current)
    {
        var home = new PageName(TranslationKey.Home, pageLanguage);
        var entries = Entries(home, isDeep: true, current);
        if (site.Find(home.Key, home.Language) is { } address) entries.Insert(0, Entry(site.Page(address), isDeep: false, current));
        return new PageListModel(entries);
    }

    /// <summary>An organisation's legal name, marked with its language where that is not the page's.</summary>
    public NameModel Name(Organisation organisation)
    {
        var gloss = organisation.Gloss.In(language.Code);
        return new NameModel(
            site.Typographer(organisation.Language).Set(organisation.Name),
            site.Mark(organisation.Language == language.Code ? null : organisation.Language),
            gloss.Length > 0 && organisation.Language != language.Code ? Set(gloss) : null);
    }

    /// <summary>A form of a name, marked with its language where that is not the page's.</summary>
    public NameModel Name(NameForm form) => new(site.Typographer(form.Language).Set(form.Text.Text), MarkOf(form.Language), null);

    /// <summary>A number with what it counts, which it is never parted from at the end of a line.</summary>
    public string Fact(Figure figure) => Set($"{language.Format(figure.Value)}\u00A0{Unit(figure)}");

    /// <summary>A date as it stands alone.</summary>
    public DateModel Date(DatePeriod date) => new(Set(language.Dates.Format(date)), date.To is null ? date.ToString() : null);

    /// <summary>A date in answer to "when".</summary>
    public DateModel When(DatePeriod date) => Date(date) with { Text = Set(language.Dates.FormatWhen(date)) };

    /// <summary>A date behind "since" or "until".</summary>
    private DateModel Behind(DatePeriod date) => date.To is null ? Date(date) with { Text = Set(language.Dates.FormatBehind(date.From)) } : Date(date);

    /// <summary>The end of what has ended; null for what has not.</summary>
    public DateModel? End(PartialDate? until) => until is { } date ? Behind(new DatePeriod(date)) : null;

    private string Unit(Figure figure) => figure.Unit.TryGetValue(language.Code, out var unit) ? unit.For(figure.Value) : "";

    /// <summary>The moment for which something was true.</summary>
    public MomentModel When(Moment moment) => new(
        moment.IsBeginning ? language.Texts.Since : language.Texts.AsOf,
        moment.Event is { } happening ? Set(happening.Title) + (moment.Date is null ? "" : language.Comma + " ") : null,
        moment.Date is { } date ? moment is { IsBeginning: true, Event: null } ? Behind(date) : Date(date) : null)
    {
        InSentence = moment is { IsBeginning: true, Date: { } since } ? (Behind(since), moment.Event is { } begun ? Set(begun.Title) : null) : null,
    };

    // Hundreds of pages of one kind, which a list of their own leads to, would bury all others.
    private List<PageListEntry> Entries(PageName below, bool isDeep, PageName current)
    {
        var children = site.Children(below);
        var listed = children.Count(p => IsListed(p));
        return [.. children.Where(p => listed <= MostListed || !IsListed(p)).Select(p => Entry(p, isDeep, current))];
    }

    // A page that is made of data, or is news.
    private static bool IsListed(PageDocument page) => page.IsMade || NewsList.IsNews(page);

    private PageListEntry Entry(PageDocument page, bool isDeep, PageName current) => new(
        new LinkModel(site.Typographer(page.TitleLanguage ?? page.Name.Language).Set(page.FrontMatter.Title), site.LinkTo(page.Name), page.Name == current, Mark: MarkOf(page.TitleLanguage ?? page.Name.Language)),
        page.FrontMatter.Description.Length > 0 ? site.Description(page) : null,
        MarkOf(page.TextLanguage),
        isDeep ? Entries(page.Name, isDeep: true, current) : []);

    private LanguageMark MarkOf(string written) => site.Mark(written == language.Code ? null : written);

    private string Set(string text) => language.Typographer.Set(text);

    private string Set(LocalizedText text) => Set(text.In(language.Code));

    private HtmlString Encode(LocalizedText text) => Templates.Encode(Set(text));

    private HtmlString Paragraph(LocalizedText text) => new($"<p>{Templates.Encoder.Encode(Set(text))}</p>");
}
