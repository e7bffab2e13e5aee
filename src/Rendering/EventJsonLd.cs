using System.Globalization;
using System.Text;
using System.Text.Json;
using ChemSter.Site.Addresses;
using ChemSter.Site.Data;

namespace ChemSter.Site.Rendering;

/// <summary>What the page of an event tells machines of it, in the vocabulary of schema.org: what Google Search Central asks for under Event, as far as the data has it.</summary>
internal static class EventJsonLd
{
    private const string Vocabulary = "https://schema.org/";

    /// <summary>The id of an event, the same in all languages: on its pages and wherever else it is told of.</summary>
    public static string IdOf(EventEntry happening, SiteAddress address) => $"{address.Absolute("/")}#event-{happening.Id}";

    /// <summary>Whether a page shows when an event is, and so all that is told of it.</summary>
    public static bool IsShown(EventEntry happening, ReadOnlySpan<byte> text) =>
        text.IndexOf(Encoding.UTF8.GetBytes($"datetime=\"{happening.Time.First:yyyy-MM-dd}")) >= 0;

    /// <summary>Writes the event, an object of the page's graph.</summary>
    public static void Write(Utf8JsonWriter json, EventEntry happening, string canonical, string language, SiteView site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Event");
        json.WriteString("@id", IdOf(happening, site.Address));
        json.WriteString("name", Set(happening.Title.In(language)));
        if (happening.Summary is { } summary) json.WriteString("description", Set(summary.In(language)));
        json.WriteString("url", canonical);
        JsonLd.WriteReference(json, "mainEntityOfPage", canonical);
        json.WriteString("startDate", Moment(happening.Time.Start, happening.Time.First));
        if (happening.Time is { Start: null } or { End: not null }) json.WriteString("endDate", Moment(happening.Time.End, happening.Time.Last));
        json.WriteString("eventStatus", StatusOf(happening));
        WriteLocation(json, happening, happening.Status == EventStatus.MovedOnline ? null : happening.Place?.In(language) is { } place ? Set(place) : null);
        WriteOrganizer(json, happening, site);
        if (happening.Languages.Count > 0)
        {
            json.WriteStartArray("inLanguage");
            foreach (var code in happening.Languages) json.WriteStringValue(code);
            json.WriteEndArray();
        }

        json.WriteEndObject();

        string Set(string text) => site.Typographer(language).SetMarks(text);
    }

    /// <summary>What has become of it, in the words of schema.org.</summary>
    public static string StatusOf(EventEntry happening) => Vocabulary + happening.Status switch
    {
        EventStatus.Cancelled => "EventCancelled",
        EventStatus.Postponed => "EventPostponed",
        EventStatus.MovedOnline => "EventMovedOnline",
        _ => "EventScheduled",
    };

    private static void WriteLocation(Utf8JsonWriter json, EventEntry happening, string? place)
    {
        if (place is null && happening.Online is null) return;
        json.WriteString("eventAttendanceMode", Vocabulary + (place is null ? "OnlineEventAttendanceMode" : happening.Online is null ? "OfflineEventAttendanceMode" : "MixedEventAttendanceMode"));
        json.WriteStartArray("location");
        if (place is not null)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Place");
            json.WriteString("name", place);
            json.WriteString("address", place);
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

    private static void WriteOrganizer(Utf8JsonWriter json, EventEntry happening, SiteView site)
    {
        if (happening.Host is null && happening.HostName is null) return;
        json.WriteStartObject("organizer");
        json.WriteString("@type", "Organization");
        if (happening.Host is { } host) json.WriteString("@id", SiteGraph.IdOf(host, site.Address));
        json.WriteString("name", happening.Host is { } known ? site.Typographer(known.Language).SetMarks(known.Name) : happening.HostName);
        json.WriteEndObject();
    }

    /// <summary>A moment with its distance from UTC, or a day (ISO 8601).</summary>
    public static string Moment(DateTimeOffset? moment, DateOnly day) =>
        moment?.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture) ?? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
