using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads <c>data/events.yml</c> and <c>data/events/</c>.</summary>
/// <param name="entries">Reads entries.</param>
/// <param name="organisations">The organisations that may invite.</param>
/// <param name="places">The places in which they may be.</param>
/// <param name="tags">What they may be about.</param>
internal sealed class EventReader(EntryReader entries, EntryList<Organisation> organisations, EntryList<Place> places, EntryList<Tag> tags)
{
    private readonly EventTimeReader _times = new(entries.Languages, entries.Site.TimeZone, entries.Diagnostics);

    /// <summary>The events, the earliest first.</summary>
    public EntryList<EventEntry> Read()
    {
        var events = entries.Read("events", ReadEvent);
        entries.CheckWords(EventTexts.Section, events.Count > 0, l => l.Events);
        return new EntryList<EventEntry>(events.Path, events.OrderBy(e => e.Time.First).ThenBy(e => e.Time.Start?.TimeOfDay).ThenBy(e => e.Id, StringComparer.Ordinal));
    }

    private EventEntry? ReadEvent(MapReader map, string id)
    {
        var (title, summary) = (entries.Required(map, id, "title"), entries.Optional(map, id, "summary"));
        var time = _times.Read(map);
        var (host, hostName) = ReadOrganiser(map.Scalar("organiser"));
        var (registration, until) = ReadRegistration(map.Map("registration"));
        var (place, position) = ReadPlace(map, id);
        var known = new EventEntry(id, title, time ?? new EventTime(default, default))
        {
            Summary = summary,
            Status = StatusOf(map.OneOf("status")),
            Place = place,
            Position = position,
            Online = ContactReading.ReadWebAddress(map.Scalar("online"), entries.Diagnostics),
            Host = host,
            HostName = hostName,
            Registration = registration,
            RegistrationUntil = until,
            Languages = ReadLanguages(map),
            Fee = entries.Optional(map, id, "fee"),
            Website = ContactReading.ReadWebAddress(map.Scalar("website"), entries.Diagnostics),
            Tags = [.. map.Scalars("tags").Select(t => entries.Lookup(t, tags)).OfType<Tag>()],
            Updated = entries.ReadDay(map.Scalar("updated")),
        };
        return time is null ? null : known;
    }

    // A single value is the id of a place that the site knows.
    private (LocalizedText? Name, GeoPosition? Position) ReadPlace(MapReader map, string id)
    {
        if (map.Node("place") is not YamlScalar named) return (entries.Optional(map, id, "place"), null);
        var place = entries.Lookup(named, places);
        return (place?.Name, place?.Position);
    }

    private static EventStatus StatusOf(string? word) => word switch
    {
        "cancelled" => EventStatus.Cancelled,
        "postponed" => EventStatus.Postponed,
        "moved-online" => EventStatus.MovedOnline,
        _ => EventStatus.Scheduled,
    };

    // What looks like an id is meant as one, and is told if it is none.
    private (Organisation? Host, string? Name) ReadOrganiser(YamlScalar? written)
    {
        if (written is null) return (null, null);
        return EntryReader.IsId(written.Text) ? (entries.Lookup(written, organisations), null) : (null, written.Text);
    }

    private (string? Address, DateOnly? Until) ReadRegistration(MapReader? map)
    {
        if (map is null) return (null, null);
        var address = ContactReading.ReadWebAddress(map.RequiredScalar("address"), entries.Diagnostics);
        var until = entries.ReadDay(map.Scalar("until"));
        map.Finish();
        return (address, until);
    }

    private List<string> ReadLanguages(MapReader map)
    {
        var codes = new List<string>();
        foreach (var code in map.Scalars("languages"))
        {
            if (entries.Site.Languages.Contains(code.Text)) codes.Add(code.Text);
            else entries.Diagnostics.Report(ValueProblems.NotAllowed(code.Span, code.Text, entries.Site.Languages));
        }

        return codes;
    }
}
