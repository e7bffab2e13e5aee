using ChemSter.Site.Data;

namespace ChemSter.Site.Rendering;

/// <summary>The lists of the events: those that are coming or under way, the nearest first, and those that are over, the latest first.</summary>
internal static class EventLists
{
    /// <summary>The events that are not over on the day of the build; all where no day is known.</summary>
    public static IReadOnlyList<string> Coming(PageLists lists, ListRequest request) =>
        [.. lists.Data.Events.Where(e => !IsPast(e, lists)).Select(e => e.Id)];

    /// <summary>The events that were over before the day of the build.</summary>
    public static IReadOnlyList<string> Past(PageLists lists, ListRequest request) =>
        [.. lists.Data.Events.Where(e => IsPast(e, lists)).OrderByDescending(e => e.Time.Last).ThenByDescending(e => e.Time.Start?.TimeOfDay).ThenBy(e => e.Id, StringComparer.Ordinal).Select(e => e.Id)];

    private static bool IsPast(EventEntry happening, PageLists lists) => lists.Today is { } today && happening.Time.IsPast(today);
}
