using ChemSter.Site.Data;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace ChemSter.Site.Rendering;

/// <summary>The time zones of a calendar: for each that its events use, what clocks there show around them (RFC 5545, 3.6.5). So programs show the time
/// of the place, and know it without a database of their own.</summary>
internal static class CalendarZones
{
    private const string Utc = "UTC";

    /// <summary>The zones of events; UTC, which every program knows, is none.</summary>
    public static IEnumerable<CalendarComponent> Of(IEnumerable<EventEntry> events) =>
        events.Where(e => e.Time is { Start: not null, Zone: not null } && !IsUtc(e.Time.Zone)).GroupBy(e => e.Time.Zone!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(zone => ToComponent(zone.Key, zone.Min(e => e.Time.Start!.Value), zone.Max(e => e.Time.End ?? e.Time.Start!.Value)));

    /// <summary>A moment, as clocks in a zone show it.</summary>
    public static CalDateTime Moment(DateTimeOffset moment, string zone) =>
        new(DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime), IsUtc(zone) ? Utc : zone);

    private static bool IsUtc(string zone) => zone is Utc or "Etc/UTC";

    private static CalendarComponent ToComponent(string zone, DateTimeOffset first, DateTimeOffset last)
    {
        var component = new CalendarComponent("VTIMEZONE");
        CalendarFiles.Add(component, "TZID", zone);
        foreach (var offset in TimeZones.Between(zone, first, last)) component.AddChild(ToComponent(offset));
        return component;
    }

    // Since when it holds is told by the clock that still shows the time before.
    private static CalendarComponent ToComponent(ZoneOffset offset)
    {
        var component = new CalendarComponent(offset.IsSummerTime ? "DAYLIGHT" : "STANDARD");
        var since = offset.Since is { } moment ? moment.UtcDateTime + offset.Before : new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        CalendarFiles.Add(component, "DTSTART", new CalDateTime(DateOnly.FromDateTime(since), TimeOnly.FromDateTime(since)));
        CalendarFiles.Add(component, "TZOFFSETFROM", new UtcOffset(offset.Before));
        CalendarFiles.Add(component, "TZOFFSETTO", new UtcOffset(offset.Offset));
        CalendarFiles.Add(component, "TZNAME", offset.Name);
        return component;
    }
}
