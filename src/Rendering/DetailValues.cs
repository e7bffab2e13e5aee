using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Makes what stands behind the labels of an entry's details, in one language.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="language">The language of the page's text.</param>
/// <param name="pageLanguage">The page's own language, in which its links lead on.</param>
internal sealed class DetailValues(SiteView site, Language language, string pageLanguage)
{
    /// <summary>Who takes part: a link to the organisation's own page, else to its website.</summary>
    public DetailValue Of(Party party)
    {
        var page = party.Organisation is { } organisation ? site.PageAbout("organisations", organisation.Id, pageLanguage) : null;
        var name = NameOf(party);
        return new DetailValue(name.Name, page ?? party.Website, name.Mark, Gloss: name.Gloss);
    }

    /// <summary>The name of one who takes part, marked with its language where that is not the page's.</summary>
    public NameModel NameOf(Party party)
    {
        var isForeign = party.Language != language.Code;
        var gloss = isForeign ? party.Organisation?.Gloss.In(language.Code) : null;
        return new NameModel(site.Typographer(party.Language).Set(party.Name), site.Mark(isForeign ? party.Language : null), string.IsNullOrEmpty(gloss) ? null : language.Typographer.Set(gloss));
    }

    /// <summary>A website, by its host.</summary>
    public static DetailValue Website(string address) => new(new Uri(address).Host, address);

    /// <summary>An e-mail address.</summary>
    public static DetailValue Email(string address) => new(address, "mailto:" + address);

    /// <summary>A telephone number as a link.</summary>
    public static DetailValue Phone(string number) => new(PhoneOf(number).Shown, "tel:" + PhoneOf(number).Called);

    /// <summary>A telephone number with the prefix of its country: as it is read, never parted at the end of a line, and as it is called (RFC 3966).</summary>
    public static (string Shown, string Called) PhoneOf(string number) => (number.Replace(' ', '\u00A0'), "+" + string.Concat(number.Where(char.IsAsciiDigit)));

    /// <summary>A day.</summary>
    public DetailValue Of(DateOnly day)
    {
        var date = PartialDate.Of(day);
        return new DetailValue(language.Typographer.Set(language.Dates.Format(new DatePeriod(date))), Iso: date.ToString());
    }
}
