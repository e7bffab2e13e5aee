using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Puts offers and jobs together, in one language.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="language">The language of the page's text.</param>
/// <param name="pageLanguage">The page's own language, in which its links lead on.</param>
public sealed class OfferComposer(SiteView site, Language language, string pageLanguage)
{
    private readonly DetailValues _values = new(site, language, pageLanguage);

    /// <summary>Offers as a list; null where the language has no words for it, which has been reported.</summary>
    public OffersModel? List(IEnumerable<Offer> offers, int headingLevel) =>
        language.Offers is { } texts ? new OffersModel(headingLevel, [.. offers.Select(o => CardOf(o, texts))]) : null;

    /// <summary>An offer with all that is known of it; null where the language has no words for it.</summary>
    public OfferModel? Of(Offer offer) => language.Offers is { } texts
        ? new OfferModel(NoticeOf(offer, texts), language.Texts.Notice, Paragraphs(offer), [.. DetailsOf(offer, texts), .. ContactsOf(offer, texts)])
        : null;

    // An offer without a page of its own says all in the list.
    private OfferCardModel CardOf(Offer offer, OfferTexts texts)
    {
        var page = site.PageAbout("offers", offer.Id, pageLanguage);
        string?[] facts = [KindOf(offer, texts), offer.Place is { } place ? Set(place) : null, offer.Until is { } until ? $"{texts.Until}: {_values.Of(until).Text}" : null];
        return new OfferCardModel(
            Set(offer.Title),
            page,
            string.Join(" · ", facts.OfType<string>()),
            offer.Organisation is { } organisation ? _values.NameOf(organisation) : null,
            page is null ? Paragraphs(offer) : [],
            page is null ? [.. ContactsOf(offer, texts)] : []);
    }

    private IEnumerable<DetailModel> DetailsOf(Offer offer, OfferTexts texts)
    {
        yield return new DetailModel(texts.Kind, KindOf(offer, texts));
        if (offer.Organisation is { } organisation) yield return new DetailModel(texts.Organisation, [_values.Of(organisation)]);
        if (offer.Place is { } place) yield return new DetailModel(texts.Place, Set(place));
        if (offer.From is { } from) yield return new DetailModel(texts.From, [_values.Of(from)]);
        if (offer.Until is { } until) yield return new DetailModel(texts.Until, [_values.Of(until)]);
    }

    private static IEnumerable<DetailModel> ContactsOf(Offer offer, OfferTexts texts)
    {
        if (offer.Email is { } email) yield return new DetailModel(texts.Email, [DetailValues.Email(email)]);
        if (offer.Phone is { } phone) yield return new DetailModel(texts.Phone, [DetailValues.Phone(phone)]);
        if (offer.Website is { } website) yield return new DetailModel(texts.Website, [DetailValues.Website(website)]);
    }

    private string? NoticeOf(Offer offer, OfferTexts texts)
    {
        if (site.Today is not { } today || offer.IsOpenOn(today)) return null;
        return Set(offer.HasEndedBy(today) ? texts.Ended.With(When(offer.Until!.Value)) : texts.Opens.With(When(offer.From!.Value)));
    }

    private string When(DateOnly day) => language.Dates.FormatWhen(new DatePeriod(PartialDate.Of(day)));

    private static string KindOf(Offer offer, OfferTexts texts) => offer.Kind switch
    {
        OfferKind.Internship => texts.Internship,
        OfferKind.Cooperation => texts.Cooperation,
        OfferKind.Tender => texts.Tender,
        _ => texts.Job,
    };

    // YAML makes a line break of an empty line, but in a text that keeps its lines, where the empty line stays.
    private List<string> Paragraphs(Offer offer)
    {
        var text = offer.Text.In(language.Code);
        return [.. text.Split(text.Contains("\n\n", StringComparison.Ordinal) ? "\n\n" : "\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(p => Set(p.Replace('\n', ' ')))];
    }

    private string Set(LocalizedText text) => Set(text.In(language.Code));

    private string Set(string text) => language.Typographer.Set(text);
}
