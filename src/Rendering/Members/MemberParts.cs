using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Makes of organisations and of what they are chosen by what their templates take, in one language.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="language">The language of the page's text.</param>
/// <param name="pageLanguage">The page's own language, in which its links lead on.</param>
/// <param name="parts">The data's other parts.</param>
internal sealed class MemberParts(SiteView site, Language language, string pageLanguage, PartModels parts)
{
    // The members of today: those that the composition in numbers counts as well.
    private readonly Lazy<HashSet<string>> _members = new(() =>
        [.. site.Facts.Organisations.Where(o => MemberFacts.StatusOf(o, () => site.Today) == MemberStatus.Current).Select(o => o.Id)]);

    /// <summary>Those for a page's text.</summary>
    public static MemberParts Of(MarkdownRenderer page, SiteView site) => new(site, page.Language, page.Page.Name.Language, page.Parts);

    /// <summary>What organisations are listed by: their kinds, the competences that somebody has, the narrower ones below those that they are part of, or the places in
    /// the language's order, each with the number of its members of today; null for anything else.</summary>
    public GroupListModel? Groups(string list) => list switch
    {
        "kinds" => new([.. site.Facts.Kinds.Select(k => Group(list, k.Id, k.Plural, null, [])).OfType<GroupEntry>()]),
        "competences" => new(CompetencesWithin(null)),
        "places" => new([.. site.Facts.Places.OrderBy(p => p.Name.In(language.Code), language.Collation).Select(p => Group(list, p.Id, p.Name, null, [])).OfType<GroupEntry>()]),
        _ => null,
    };

    /// <summary>All that the data says of an organisation.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="page">The page on which it is said.</param>
    /// <param name="level">The level of its heading.</param>
    public OrganisationCardModel Card(Organisation organisation, PageDocument page, int level)
    {
        var status = MemberFacts.StatusOf(organisation, () => site.Today);
        var isOwn = page.Entry == new EntryName("organisations", organisation.Id);
        return new OrganisationCardModel
        {
            Texts = language.Members,
            HeadingLevel = level,
            Name = parts.Name(organisation),
            IsTitled = isOwn && page.FrontMatter.Title.Contains(organisation.Name, StringComparison.Ordinal),
            Page = isOwn ? null : site.PageAbout("organisations", organisation.Id, pageLanguage),
            Logo = parts.Logo(organisation, ""),
            Description = organisation.Description is { } description ? Set(description) : null,
            Kind = organisation.Kind is { } kind ? Link("kinds", kind.Id, kind.Name) : null,
            Competences = [.. organisation.Competences.Select(c => Link("competences", c.Id, c.Name))],
            Place = organisation.Place is { } place ? Link("places", place.Id, place.Name) : null,
            Region = organisation.Place?.Region is { } region ? Set(region) : null,
            Since = parts.End(organisation.Member?.From),
            Until = parts.End(organisation.Member?.Until),
            Status = MemberFacts.WordsFor(status, language.Members),
            Website = organisation.Website,
            Email = organisation.Contact?.Email,
            Phone = organisation.Contact?.Phone is { } phone ? DetailValues.PhoneOf(phone) : null,
            Address = organisation.Contact?.Address,
            Confirmed = organisation.Confirmed is { } day ? Date(PartialDate.Of(day)) : null,
        };
    }

    private List<GroupEntry> CompetencesWithin(string? wider) =>
        [.. site.Facts.Competences.Where(c => (c.Wider.Count > 0 ? c.Wider[0] : null) == wider).Select(c => Group("competences", c.Id, c.Name, c.Description, CompetencesWithin(c.Id))).OfType<GroupEntry>()];

    // What nobody has is not listed, as there is no page for it. Whoever has left is on that page, but does not count.
    private GroupEntry? Group(string list, string id, LocalizedText name, LocalizedText? description, IReadOnlyList<GroupEntry> narrower)
    {
        var listed = site.List(new ListRequest("organisations", new EntryName(list, id), null, language.Code));
        return listed.Count == 0 ? null : new GroupEntry(Link(list, id, name), language.Format(listed.Count(_members.Value.Contains)), description is null ? null : Set(description), narrower);
    }

    private LinkModel Link(string list, string id, LocalizedText name) => new(Set(name), site.PageAbout(list, id, pageLanguage) ?? "");

    private DateModel? Date(PartialDate? date) => date is { } known ? parts.Date(new DatePeriod(known)) : null;

    private string Set(LocalizedText text) => language.Typographer.Set(text.In(language.Code));
}
