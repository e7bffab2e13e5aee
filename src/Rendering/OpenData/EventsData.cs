using System.Globalization;
using System.Text.Json;
using ChemSter.Site.Data;

namespace ChemSter.Site.Rendering;

/// <summary>The events as open data.</summary>
internal static class EventsData
{
    /// <summary>The dataset.</summary>
    public static OpenDataset<EventEntry> Dataset { get; } = new(
        "events",
        new("Wydarzenia.", "The events."),
        site => site.Data.Events,
        [
            new("id", FieldKind.Id, new("Identyfikator, który się nie zmienia.", "An id that stays."), (e, _) => FieldValue.Of(e.Id), IsRequired: true),
            new("uri", FieldKind.Address, new("Identyfikator w sieci, ten sam co w danych JSON-LD stron.", "The id on the web, the same as in the pages’ JSON-LD."), (e, s) => FieldValue.Of(EventJsonLd.IdOf(e, s.Address)), IsRequired: true),
            new("title", FieldKind.TextByLanguage, new("Nazwa.", "What it is called."), (e, s) => FieldValue.Of(s.ByLanguage(e.Title)), IsRequired: true),
            new("summary", FieldKind.TextByLanguage, new("Jedno zdanie o wydarzeniu.", "A sentence on it."), (e, s) => FieldValue.Of(s.ByLanguage(e.Summary))),
            new("start", FieldKind.Moment, new("Początek: dzień albo chwila z odległością od UTC.", "The beginning: a day, or a moment with its distance from UTC."), (e, _) => FieldValue.Of(EventJsonLd.Moment(e.Time.Start, e.Time.First)), IsRequired: true),
            new("end", FieldKind.Moment, new("Koniec, jeśli jest znany: ostatni dzień albo chwila.", "The end, where it is known: the last day, or a moment."), (e, _) => FieldValue.Of(EndOf(e))),
            new("time_zone", FieldKind.Text, new("Strefa czasowa obu (IANA).", "The time zone of both (IANA)."), (e, _) => FieldValue.Of(e.Time.Zone)),
            new("status", FieldKind.Id, new("scheduled (odbędzie się), cancelled (odwołane), postponed (przełożone) albo moved-online (tylko przez internet).", "scheduled, cancelled, postponed or moved-online."), (e, _) => FieldValue.Of(StatusOf(e)), IsRequired: true),
            new("place", FieldKind.TextByLanguage, new("Miejsce.", "Where it takes place."), (e, s) => FieldValue.Of(s.ByLanguage(e.Place))),
            new("latitude", FieldKind.Number, new("Szerokość geograficzna w stopniach WGS 84.", "The latitude, in degrees of WGS 84."), (e, _) => FieldValue.Of((decimal?)e.Position?.Latitude)),
            new("longitude", FieldKind.Number, new("Długość geograficzna w stopniach WGS 84.", "The longitude, in degrees of WGS 84."), (e, _) => FieldValue.Of((decimal?)e.Position?.Longitude)),
            new("online", FieldKind.Address, new("Gdzie można wziąć udział przez internet.", "Where one can take part online."), (e, _) => FieldValue.Of(e.Online)),
            new("organiser", FieldKind.Id, new("Kto zaprasza: identyfikator z pliku organizacji, jeśli w nim jest.", "Who invites: an id of the file of organisations, if it is there."), (e, _) => FieldValue.Of(e.Host?.Id)),
            new("organiser_name", FieldKind.Text, new("Nazwa zapraszającego.", "What the organiser is called."), (e, s) => FieldValue.Of(HostOf(e, s))),
            new("registration", FieldKind.Address, new("Gdzie się zapisać.", "Where one registers."), (e, _) => FieldValue.Of(e.Registration)),
            new("registration_until", FieldKind.Date, new("Ostatni dzień zapisów.", "The last day on which one can register."), (e, _) => FieldValue.Of(Day(e.RegistrationUntil))),
            new("languages", FieldKind.Texts, new("Kody języków, w których się odbywa.", "The codes of the languages in which it is held."), (e, _) => FieldValue.Of(e.Languages)),
            new("fee", FieldKind.TextByLanguage, new("Ile kosztuje udział.", "What it costs to take part."), (e, s) => FieldValue.Of(s.ByLanguage(e.Fee))),
            new("tags", FieldKind.Ids, new("Tematy.", "What it is about."), (e, _) => FieldValue.Of(e.Tags.Select(t => t.Id))),
            new("website", FieldKind.Address, new("Strona wydarzenia.", "The event’s website."), (e, _) => FieldValue.Of(e.Website)),
            new("updated", FieldKind.Date, new("Dzień ostatniej zmiany.", "The day of the last change."), (e, _) => FieldValue.Of(Day(e.Updated))),
            new("page", FieldKind.AddressByLanguage, new("Strona tego serwisu o wydarzeniu.", "This site’s page about the event."), (e, s) => FieldValue.Of(s.PagesAbout("events", e.Id))),
        ],
        WriteNode);

    private static string? EndOf(EventEntry happening) =>
        happening.Time is { Start: null } or { End: not null } ? EventJsonLd.Moment(happening.Time.End, happening.Time.Last) : null;

    private static string? HostOf(EventEntry happening, SiteIndex site) =>
        happening.Host is { } host ? site.Data.Typographer(host.Language).SetMarks(host.Name) : happening.HostName;

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string StatusOf(EventEntry happening) => happening.Status switch
    {
        EventStatus.Cancelled => "cancelled",
        EventStatus.Postponed => "postponed",
        EventStatus.MovedOnline => "moved-online",
        _ => "scheduled",
    };

    private static void WriteNode(Utf8JsonWriter json, EventEntry happening, SiteIndex site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Event");
        json.WriteString("@id", EventJsonLd.IdOf(happening, site.Address));
        json.WriteTexts("name", site.ByLanguage(happening.Title));
        json.WriteTexts("description", site.ByLanguage(happening.Summary));
        json.WriteKnown("url", happening.Website);
        json.WriteString("startDate", EventJsonLd.Moment(happening.Time.Start, happening.Time.First));
        json.WriteKnown("endDate", EndOf(happening));
        json.WriteString("eventStatus", EventJsonLd.StatusOf(happening));
        WriteLocation(json, happening, site);
        if (happening.Host is { } host) JsonLd.WriteReference(json, "organizer", SiteGraph.IdOf(host, site.Address));
        else if (happening.HostName is { } name)
        {
            json.WriteStartObject("organizer");
            json.WriteString("@type", "Organization");
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteReferences("mainEntityOfPage", site.PagesAbout("events", happening.Id).Select(p => p.Value).OfType<string>());
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, EventEntry happening, SiteIndex site)
    {
        if (happening.Place is null && happening.Online is null) return;
        json.WriteStartArray("location");
        if (happening.Place is { } place)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Place");
            json.WriteTexts("name", site.ByLanguage(place));
            json.WriteTexts("address", site.ByLanguage(place));
            json.WriteEndObject();
        }

        if (happening.Online is { } online)
        {
            json.WriteStartObject();
            json.WriteString("@type", "VirtualLocation");
            json.WriteString("url", online);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
