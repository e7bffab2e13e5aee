using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Puts the directory of organisations together: all, or those of a kind, a competence, a place; the part that a page shows.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="language">The language of the page's text.</param>
/// <param name="parts">The data's other parts.</param>
internal sealed class DirectoryComposer(SiteView site, Language language, PartModels parts)
{
    /// <summary>From so many organisations on their list has letters.</summary>
    public const int FewestForLetters = 30;

    /// <summary>Whether a page's list shows each organisation on a card, as short directories do.</summary>
    public static bool HasCards(PageDocument page, SiteView site) => page.FrontMatter.List?.Text == "organisations" && AllOn(page, site).Count < FewestForLetters;

    /// <summary>The directory.</summary>
    /// <param name="page">The page that lists.</param>
    /// <param name="ids">The organisations that it shows.</param>
    /// <param name="level">The level of the headings.</param>
    public DirectoryModel Compose(PageDocument page, IReadOnlyList<string> ids, int level)
    {
        var all = AllOn(page, site);
        var isLong = all.Count >= FewestForLetters;
        return new DirectoryModel(
            language.Members,
            level,
            Filter(page, all.Count),
            isLong ? Letters(page, all) : [],
            isLong ? [.. ids.Select(id => site.Facts.Organisations.Find(id)!).GroupBy(LetterOf).Select(g => new DirectoryGroup(g.Key, AnchorOf(g.Key), [.. g.Select(o => Entry(o, page.Name.Language))]))] : [],
            isLong ? null : parts.Organisations(level, ids));
    }

    private static IReadOnlyList<string> AllOn(PageDocument page, SiteView site) => site.List(new ListRequest("organisations", page.Entry, null, page.Name.Language));

    private DirectoryEntry Entry(Organisation organisation, string pageLanguage) => new(
        parts.Name(organisation),
        site.PageAbout("organisations", organisation.Id, pageLanguage),
        MemberFacts.Of(organisation, language, () => site.Today));

    private string LetterOf(Organisation organisation) => language.Collation.LetterOf(organisation.Name);

    // No heading can get such an anchor of its text, which has no "_".
    private static string AnchorOf(string letter) => "letter_" + letter.ToLowerInvariant();

    // Where each letter begins: on this page, or on one of the others among which the list is divided.
    private List<LinkModel> Letters(PageDocument page, IReadOnlyList<string> all)
    {
        var letters = new List<LinkModel>();
        var last = "";
        for (var i = 0; i < all.Count; i++)
        {
            var letter = LetterOf(site.Facts.Organisations.Find(all[i])!);
            if (letter == last) continue;
            last = letter;
            letters.Add(new LinkModel(letter, $"{AddressOf(page, i)}#{AnchorOf(letter)}"));
        }

        return letters;
    }

    private string AddressOf(PageDocument page, int place)
    {
        if (page is not { Part: { } part, FrontMatter.PerPage: { } size } || place / size == part.Place) return "";
        var folder = page.Name.Key[..page.Name.Key.LastIndexOf('/')];
        var key = place < size ? TranslationKey.PageOfFolder(folder) : ListPart.KeyOf(folder, part.NumberAt(place / size));
        return site.LinkTo(new PageName(key, page.Name.Language));
    }

    private DirectoryFilterModel? Filter(PageDocument page, int count)
    {
        if (!DirectoryFile.IsOn(page) || language.Members is not { } texts || site.Directory(language.Code) is not { } file) return null;
        var data = site.Facts;
        DirectoryChoice[] choices =
        [
            new(texts.Kind, [.. data.Kinds.Where(k => data.Organisations.Any(o => o.Kind == k)).Select(k => ("k-" + k.Id, Set(k.Plural)))]),
            new(texts.Competences, [.. data.Competences.Where(c => data.Organisations.Any(o => o.IsGoodAt(c.Id))).Select(c => ("c-" + c.Id, Set(c.Name)))]),
            new(texts.Place, [.. data.Places.Where(p => data.Organisations.Any(o => o.Place == p)).Select(p => ("p-" + p.Id, Set(p.Name))).OrderBy(p => p.Item2, language.Collation)]),
        ];
        return new DirectoryFilterModel(site.Address.Link(file), language.Format(texts.Found, count), [.. choices.Where(c => c.Options.Count > 1)]);
    }

    private string Set(LocalizedText text) => language.Typographer.Set(text.In(language.Code));
}
