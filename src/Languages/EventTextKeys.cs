using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.InterfaceKeys;

namespace ChemSter.Site.Languages;

/// <summary>The keys of <c>events:</c> in a language’s file: <see cref="EventTexts"/>.</summary>
public static class EventTextKeys
{
    /// <summary>The texts.</summary>
    public static MapShape Texts { get; } = new(
    [
        Text("hours", "Godziny wydarzenia; `{time}` to na przykład 10:00–12:00.", "The times of day of an event; `{time}` is 10:00–12:00, say.", "{time}", "time"),
        Text("zone", "W jakiej strefie są te godziny; `{zone}` to jej nazwa i różnica do UTC.", "In which zone these times are; `{zone}` is its name and its distance from UTC.", "local time ({zone})", "zone"),
        Text("when", "Podpis terminu.", "Label of the time.", "When"),
        Text("where", "Podpis miejsca.", "Label of the place.", "Where"),
        Text("online", "Odsyłacz do transmisji lub spotkania w internecie.", "The link to the online broadcast or meeting.", "Take part online"),
        Text("organiser", "Podpis organizatora.", "Label of who invites.", "Organiser"),
        Text("registration", "Podpis zapisów.", "Label of the registration.", "Registration"),
        Text("register", "Odsyłacz do formularza zapisów.", "The link to the form.", "Register"),
        Text("register-until", "Do kiedy można się zapisać; `{date}` to ostatni dzień.", "Until when one can register; `{date}` is the last day.", "until {date}", "date"),
        Text("registration-over", "Co widać po terminie zapisów; `{date}` to ostatni dzień.", "Said when one can register no more; `{date}` was the last day.", "Closed since {date}", "date"),
        Text("languages", "Podpis języków wydarzenia.", "Label of the languages in which it is held.", "Languages"),
        Text("fee", "Podpis opłaty.", "Label of what it costs.", "Fee"),
        Text("website", "Podpis strony wydarzenia.", "Label of the event’s own website.", "Website"),
        Text("cancelled", "Znak wydarzenia, którego nie będzie.", "The mark of an event that does not take place.", "Cancelled"),
        Text("postponed", "Znak wydarzenia, które przełożono.", "The mark of an event that is put off.", "Postponed"),
        Text("moved-online", "Znak wydarzenia, które odbędzie się tylko przez internet.", "The mark of an event that takes place online only.", "Online only"),
        Text("past", "Co mówi strona wydarzenia, które już było.", "Said on the page of an event that is over.", "This event is over."),
        Text("none-coming", "Co widać, gdy żadne wydarzenie nie jest zapowiedziane.", "Said where no event is coming.", "No events are planned at present."),
        Text("none-past", "Co widać, gdy żadne wydarzenie jeszcze się nie odbyło.", "Said where no event is over.", "There have been no events yet."),
        Text("calendar", "Nazwa kalendarza w programach; `{site}` to krótka nazwa serwisu.", "The calendar’s name in programs; `{site}` is the site’s short name.", "Events: {site}", "site"),
        Text("add-to-calendar", "Odsyłacz do pliku .ics jednego wydarzenia.", "The link to the .ics file of an event.", "Add to calendar (.ics)"),
        Text("subscribe", "Odsyłacz do kalendarza, który można subskrybować.", "The link to the calendar that one can subscribe to.", "Subscribe to the calendar"),
        Text("subscribe-help", "Co stoi przed adresem kalendarza.", "What stands before the calendar’s address.", "Or paste this address into your calendar program:"),
    ]);
}
