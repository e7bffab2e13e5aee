using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>The keys of an entry of <c>data/events.yml</c>, and of a file of <c>data/events/</c>: <see cref="EventEntry"/>.</summary>
public static class EventKeys
{
    private static readonly WordShape Statuses = Shape.OneOf(
        new("cancelled", "odwołane", "it does not take place"),
        new("postponed", "przełożone, a nowej daty jeszcze nie ma", "it is put off, and the new date is not known yet"),
        new("moved-online", "odbędzie się tylko przez internet", "it takes place online only"));

    private static readonly MapShape Registration = new(
    [
        Key.Required("address", Shape.WebAddress, "Adres formularza zapisów.", "The address of the form.", "https://example.org/zapisy").Called("Adres", "Address"),
        Key.Optional("until", Shape.Day, "Ostatni dzień zapisów.", "The last day on which one can register.", "2026-05-08").Called("Do kiedy", "Until"),
    ]);

    /// <summary>An entry of the list.</summary>
    public static MapShape Event { get; } = new(
    [
        EntryKeys.Id("open-day"),
        Key.Required("title", Shape.InEachLanguage, "Nazwa wydarzenia.", "What the event is called.", "{ pl: Dzień otwarty, en: Open day }").Called("Nazwa", "Title"),
        Key.Optional("summary", Shape.LongInEachLanguage, "Jedno zdanie o wydarzeniu.", "A sentence on the event.", "{ pl: Pokazujemy nasze laboratoria., en: We show our laboratories. }").Called("Opis", "Summary"),
        Key.Required("start", new ScalarShape(ScalarKind.LocalTime),
            "Początek: dzień i godzina `2026-05-12 10:00`, według zegara na miejscu, albo sam dzień, gdy wydarzenie trwa cały dzień.",
            "The beginning: day and time `2026-05-12 10:00`, by the clock of the place, or the day alone if it takes the whole day.", "2026-05-12 10:00").Called("Początek", "Start"),
        Key.Optional("end", new ScalarShape(ScalarKind.LocalTime),
            "Koniec: dzień i godzina, sama godzina (ten sam dzień) albo, jeśli `start` to dzień, ostatni dzień.",
            "The end: day and time, the time alone (on the same day), or the last day if `start` is a day.", "\"14:30\"").Called("Koniec", "End"),
        Key.Optional("zone", Shape.Text, "Strefa czasowa miejsca, jeśli inna niż `time-zone` w `site.yml`.", "The time zone of the place, if it is another than `time-zone` in `site.yml`.", "Europe/Berlin").Called("Strefa czasowa", "Time zone"),
        Key.Optional("weekday", Shape.Text,
            "Dzień tygodnia początku, w dowolnym języku serwisu. Nie pokazuje się go: program sprawdza nim datę.",
            "The weekday of the beginning, in any language of the site. It is not shown: the date is checked against it.", "wtorek").Called("Dzień tygodnia", "Weekday"),
        Key.Optional("status", Statuses, "Co się z wydarzeniem stało. Bez tego odbywa się zgodnie z planem.", "What has become of it. Without it, it takes place as planned.", "cancelled").Called("Stan", "Status"),
        Key.Optional("place", new EitherShape(Shape.Id, Shape.InEachLanguage), "Gdzie: nazwa miejsca, najlepiej z adresem, albo identyfikator z `places.yml`.", "Where: the name of the place, best with its address, or an id of `places.yml`.", "{ pl: \"Sala 3, ul. Przykładowa 1, Opole\", en: \"Room 3, ul. Przykładowa 1, Opole\" }").Called("Miejsce", "Place"),
        Key.Optional("online", Shape.WebAddress, "Adres transmisji lub spotkania w internecie.", "The address of the online broadcast or meeting.", "https://example.org/live").Called("Adres w internecie", "Online address"),
        Key.Optional("organiser", Shape.Text, "Kto zaprasza: identyfikator z `organisations.yml` albo nazwa.", "Who invites: an id of `organisations.yml`, or a name.", "kkpp").Called("Organizator", "Organiser"),
        Key.Optional("registration", Registration, "Zapisy.", "Registration.", "{ address: https://example.org/zapisy, until: 2026-05-08 }").Called("Zapisy", "Registration"),
        Key.Optional("languages", Shape.ListOf(Shape.SiteLanguage), "W jakich językach się odbywa.", "The languages in which it is held.", "[pl, en]").Called("Języki", "Languages"),
        Key.Optional("fee", Shape.InEachLanguage, "Ile kosztuje udział.", "What it costs to take part.", "{ pl: Wstęp wolny, en: Free }").Called("Opłata", "Fee"),
        Key.Optional("website", Shape.WebAddress, "Strona wydarzenia, jeśli ma własną.", "The event’s own website.", "https://example.org/").Called("Strona", "Website"),
        Key.Optional("tags", Shape.ListOf(Shape.Id), "Tematy, identyfikatorami z `tags.yml`.", "What it is about, by the ids of `tags.yml`.", "[grants]").Called("Tematy", "Topics"),
        Key.Optional("updated", Shape.Day,
            "Dzień ostatniej zmiany. Wpisz go, gdy zmienia się termin, miejsce lub stan: kalendarze, które już znają wydarzenie, przyjmą wtedy zmianę.",
            "The day of the last change. Enter it when time, place or status change: calendars that have the event already follow then.", "2026-04-02").Called("Zmieniono", "Updated"),
    ]);
}
