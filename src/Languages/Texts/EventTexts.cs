using ChemSter.Site.Diagnostics;
using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.TextKeys;

namespace ChemSter.Site.Languages;

/// <summary>The words of events and calendars: <c>events:</c> in a language's file. A language of a site that has no events may lack them.</summary>
/// <param name="texts">The section.</param>
public sealed class EventTexts(TextSection texts)
{
    /// <summary>The name of the section in a language’s file.</summary>
    public const string Section = "events";

    /// <summary>Its keys, each with what its text is for.</summary>
    public static MapShape Keys { get; } = new(
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

    private static readonly Lazy<EventTexts> NoTexts = new(() => new(new TextSection(new MapReader(new YamlMap([], new SourceText("", "").Whole), new DiagnosticBag(), Keys), PluralRule.Parse([]), "")));

    /// <summary>No words at all, for a build that goes on after it was reported that they are missing.</summary>
    public static EventTexts None => NoTexts.Value;

    public TextTemplate Hours { get; } = texts.Template("hours");
    public TextTemplate Zone { get; } = texts.Template("zone");
    public string When { get; } = texts.Text("when");
    public string Where { get; } = texts.Text("where");
    public string Online { get; } = texts.Text("online");
    public string Organiser { get; } = texts.Text("organiser");
    public string Registration { get; } = texts.Text("registration");
    public string Register { get; } = texts.Text("register");
    public TextTemplate RegisterUntil { get; } = texts.Template("register-until");
    public TextTemplate RegistrationOver { get; } = texts.Template("registration-over");
    public string Languages { get; } = texts.Text("languages");
    public string Fee { get; } = texts.Text("fee");
    public string Website { get; } = texts.Text("website");
    public string Cancelled { get; } = texts.Text("cancelled");
    public string Postponed { get; } = texts.Text("postponed");
    public string MovedOnline { get; } = texts.Text("moved-online");
    public string Past { get; } = texts.Text("past");
    public string NoneComing { get; } = texts.Text("none-coming");
    public string NonePast { get; } = texts.Text("none-past");
    public TextTemplate Calendar { get; } = texts.Template("calendar");
    public string AddToCalendar { get; } = texts.Text("add-to-calendar");
    public string Subscribe { get; } = texts.Text("subscribe");
    public string SubscribeHelp { get; } = texts.Text("subscribe-help");
}
