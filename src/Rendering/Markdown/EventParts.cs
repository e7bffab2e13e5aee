using System.Globalization;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using RazorSlices;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>Renders what a page includes of the events: <c>{{events}}</c>, <c>{{events past}}</c>, <c>{{events 3}}</c>, <c>{{event}}</c>, <c>{{calendar}}</c>.</summary>
internal static class EventParts
{
    public static void Render(PlacedInclusion inclusion)
    {
        if (inclusion.Name == "events") RenderEvents(inclusion);
        else if (inclusion.Name == "event") RenderEvent(inclusion);
        else if (inclusion.Site.Facts.Events.Count > 0) inclusion.Write(Theme.parts.Calendar.Create(inclusion.Parts.Events.Calendar()));
    }

    /// <summary>What is said in place of a list with nothing in it; null for a list of anything else, and in a language that lacks the words.</summary>
    public static string? NoneOf(string list, Language language) => list switch
    {
        "events" => language.Events?.NoneComing,
        "past-events" => language.Events?.NonePast,
        _ => null,
    };

    /// <summary>Events by their ids.</summary>
    public static RazorSlice List(IEnumerable<string> ids, PlacedInclusion inclusion) =>
        Theme.parts.Events.Create(inclusion.Parts.Events.List(ids.Select(inclusion.Site.Facts.Events.Find).OfType<EventEntry>(), inclusion.Level));

    // All that are coming, the nearest few of them, or all that are over.
    private static void RenderEvents(PlacedInclusion inclusion)
    {
        var (word, most) = (inclusion.Word, int.MaxValue);
        var isPast = word == "past";
        if (word is not null && !isPast && !(int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out most) && most > 0))
        {
            inclusion.Diagnostics.Report(ValueProblems.NotAllowed(inclusion.Place, word, ["past", "3"]));
            return;
        }

        var list = isPast ? "past-events" : "events";
        var ids = inclusion.Site.List(new ListRequest(list, null, null, inclusion.Page.Name.Language));
        if (ids.Count > 0) inclusion.Write(List(ids.Take(most), inclusion));
        else if (NoneOf(list, inclusion.Language) is { } none) inclusion.Write(none, inclusion.Language);
    }

    // Without a name it is the event that the page is about.
    private static void RenderEvent(PlacedInclusion inclusion)
    {
        if (inclusion.Find(inclusion.Site.Facts.Events, inclusion.IdIn("events")) is { } happening) inclusion.Write(Theme.parts.Event.Create(inclusion.Parts.Events.Details(happening)));
    }
}
