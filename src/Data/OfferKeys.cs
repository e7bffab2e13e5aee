using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>The keys of an entry of <c>data/offers.yml</c>: <see cref="Offer"/>.</summary>
public static class OfferKeys
{
    /// <summary>The words for what an offer is.</summary>
    internal static readonly WordShape Kinds = Shape.OneOf(
        new("job", "praca", "a job"),
        new("internship", "staż albo praktyka", "an internship or a traineeship"),
        new("cooperation", "współpraca: towar, usługa, partner", "cooperation: goods, a service, a partner"),
        new("tender", "zapytanie ofertowe, przetarg", "a call for tenders"));

    /// <summary>An entry.</summary>
    public static MapShape Offer { get; } = new(
    [
        EntryKeys.Id("lamp-tester"),
        Key.Required("kind", Kinds, "Co to za ogłoszenie.", "What it is.", "job").Called("Rodzaj", "Kind"),
        Key.Required("title", Shape.InEachLanguage, "Tytuł.", "The title.", "{ pl: Tester lamp, en: Lamp tester }").Called("Tytuł", "Title"),
        Key.Required("text", Shape.LongInEachLanguage, "Treść; pusty wiersz dzieli akapity.", "The text; a blank line separates paragraphs.", "{ pl: Szukamy osoby do testów., en: We look for somebody who tests. }").Called("Treść", "Text"),
        Key.Optional("organisation", PartyReader.Party, "Czyje: identyfikator z `organisations.yml` albo nazwa.", "Whose: an id of `organisations.yml`, or a name.", "kkpp"),
        Key.Optional("from", Shape.Day, "Od którego dnia jest aktualne.", "The day from which it is open.", "2026-03-01").Called("Od", "From"),
        Key.Optional("until", Shape.Day, "Ostatni dzień. Potem znika z list, a jego strona zostaje i mówi, że się skończyło.", "The last day. After it the offer leaves all lists; its page stays, and says that it has ended.", "2026-04-30").Called("Do", "Until"),
        Key.Optional("place", Shape.InEachLanguage, "Miejsce.", "The place.", "{ pl: Nigdzie, en: Nowhere }").Called("Miejsce", "Place"),
        Key.Optional("website", Shape.WebAddress, "Adres strony z ogłoszeniem albo ze zgłoszeniem.", "The address at which more is said, or at which one applies.", "https://example.org/jobs/1").Called("Strona", "Website"),
        Key.Optional("email", new ScalarShape(ScalarKind.Email), "Adres e-mail.", "The e-mail address.", "praca@example.org").Called("E-mail", "E-mail"),
        Key.Optional("phone", new ScalarShape(ScalarKind.Phone), "Telefon z numerem kierunkowym kraju.", "The phone number, with the prefix of its country.", "+48 77 000 00 00").Called("Telefon", "Telephone"),
        EntryKeys.Confirmed,
    ]);
}
