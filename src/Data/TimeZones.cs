using NodaTime;

namespace ChemSter.Site.Data;

/// <summary>Time zones, from the copy of the IANA time zone database that comes with NodaTime: the same on every system, whatever that has installed.</summary>
/// <remarks>See docs/decisions/0030-events.md. NodaTime is loaded when the first event has a time of day.</remarks>
public static class TimeZones
{
    /// <summary>The names of all zones, <c>Europe/Warsaw</c>.</summary>
    public static IEnumerable<string> Names => DateTimeZoneProviders.Tzdb.Ids;

    /// <summary>Whether there is a zone of this name.</summary>
    public static bool IsKnown(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null;

    /// <summary>The moments at which clocks in a zone show a time: one; none in the hour that is left out when summer time begins; two in the hour
    /// that comes twice when it ends, the earlier first.</summary>
    public static IReadOnlyList<DateTimeOffset> At(string zone, DateOnly day, TimeOnly time)
    {
        var found = DateTimeZoneProviders.Tzdb[zone].MapLocal(new LocalDateTime(day.Year, day.Month, day.Day, time.Hour, time.Minute));
        return found.Count switch
        {
            0 => [],
            1 => [found.Single().ToDateTimeOffset()],
            _ => [found.First().ToDateTimeOffset(), found.Last().ToDateTimeOffset()],
        };
    }

    /// <summary>How far clocks in a zone are from UTC from the day before a moment to the day behind another: each distance with what it is called there
    /// and since when it holds, the earliest first. Calendars are told no more than that.</summary>
    public static IReadOnlyList<ZoneOffset> Between(string zone, DateTimeOffset first, DateTimeOffset last)
    {
        var known = DateTimeZoneProviders.Tzdb[zone];
        var (from, to) = (Instant.FromDateTimeOffset(first) - Duration.FromDays(1), Instant.FromDateTimeOffset(last) + Duration.FromDays(1));
        return [.. known.GetZoneIntervals(from, to).Select(i => new ZoneOffset(
            i.HasStart ? i.Start.ToDateTimeOffset() : null,
            (i.HasStart ? known.GetUtcOffset(i.Start - Duration.Epsilon) : i.WallOffset).ToTimeSpan(),
            i.WallOffset.ToTimeSpan(),
            i.Name,
            i.Savings != Offset.Zero))];
    }
}

/// <summary>A distance from UTC that holds in a zone for a while.</summary>
/// <param name="Since">Since when; null where it was always so.</param>
/// <param name="Before">The distance before; the same where it was always so.</param>
/// <param name="Offset">The distance: how far clocks are ahead of UTC.</param>
/// <param name="Name">What it is called there: <c>CEST</c>.</param>
/// <param name="IsSummerTime">Whether it is summer time.</param>
public sealed record ZoneOffset(DateTimeOffset? Since, TimeSpan Before, TimeSpan Offset, string Name, bool IsSummerTime);
