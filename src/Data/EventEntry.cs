using ChemSter.Site.Languages;

namespace ChemSter.Site.Data;

/// <summary>An event: an entry of <c>data/events.yml</c>, or a file of <c>data/events/</c>.</summary>
/// <param name="Id">Its id, by which pages refer to it, and calendars know it again.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Time">When it is.</param>
public sealed record EventEntry(string Id, LocalizedText Title, EventTime Time) : IEntry
{
    /// <summary>A sentence on it; null where there is none.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>Whether it takes place as it was announced, or what has become of it.</summary>
    public EventStatus Status { get; init; }

    /// <summary>Where it takes place: a name, perhaps with the address; null for an event that is online only, or of which that is not known.</summary>
    public LocalizedText? Place { get; init; }

    /// <summary>Where that is on the map; null where it is not known.</summary>
    public GeoPosition? Position { get; init; }

    /// <summary>Where one can take part online; null where one can't.</summary>
    public string? Online { get; init; }

    /// <summary>The organisation that invites to it; null where it is none of the site's.</summary>
    public Organisation? Host { get; init; }

    /// <summary>Who invites to it where that is no organisation of the site, the same in all languages; null where it is one, or not said.</summary>
    public string? HostName { get; init; }

    /// <summary>Where one registers; null where one need not.</summary>
    public string? Registration { get; init; }

    /// <summary>The last day on which one can register; null where there is none.</summary>
    public DateOnly? RegistrationUntil { get; init; }

    /// <summary>The languages in which it is held, by their codes; empty where that is not said.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>What it costs to take part; null where nothing is said.</summary>
    public LocalizedText? Fee { get; init; }

    /// <summary>Its own address on the web; null where it has none.</summary>
    public string? Website { get; init; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>The day on which something about it changed last; null where it never did. Calendars that have the event already follow the newer word.</summary>
    public DateOnly? Updated { get; init; }
}

/// <summary>What has become of an event.</summary>
public enum EventStatus
{
    /// <summary>It takes place as announced.</summary>
    Scheduled,

    /// <summary>It does not take place.</summary>
    Cancelled,

    /// <summary>It does not take place then, and a new day is not known.</summary>
    Postponed,

    /// <summary>It takes place online only, and not where it was to be.</summary>
    MovedOnline,
}

/// <summary>When an event is: days, or times of day in a zone.</summary>
/// <param name="First">Its first day, by the calendar on the wall of the place.</param>
/// <param name="Last">Its last day, not before the first. What ends at midnight has its last day before that.</param>
public sealed record EventTime(DateOnly First, DateOnly Last)
{
    /// <summary>When it begins, as clocks there show it, with their distance from UTC at that moment; null where it takes whole days.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>When it ends; null where it takes whole days, or where that is not said.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>The zone of both by its name in the IANA time zone database, <c>Europe/Warsaw</c>; null where it takes whole days.</summary>
    public string? Zone { get; init; }

    /// <summary>Whether it was over on the evening before a day. On its last day an event still counts as coming, whatever the hour.</summary>
    public bool IsPast(DateOnly today) => Last < today;
}
