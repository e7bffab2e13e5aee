using System.Globalization;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using Markdig.Renderers;
using RazorSlices;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>Renders what a page includes of the events: <c>{{events}}</c>, <c>{{events past}}</c>, <c>{{events 3}}</c>, <c>{{event}}</c>, <c>{{calendar}}</c>.</summary>
internal static class EventParts
{
    public static bool Knows(string name) => name is "events" or "event" or "calendar";

    public static void Render(InclusionBlock inclusion, SourceSpan place, MarkdownRenderer page, SiteView site, HtmlRenderer html, DiagnosticBag diagnostics)
    {
        html.EnsureLine();
        if (inclusion.Name == "events") RenderEvents(inclusion, place, page, site, html, diagnostics);
        else if (inclusion.Name == "event") RenderEvent(inclusion, place, page, site, html, diagnostics);
        else if (site.Facts.Events.Count > 0) Templates.Render(Theme.parts.Calendar.Create(page.Parts.Events.Calendar()), html.Writer);
        html.EnsureLine();
    }

    /// <summary>What is said in place of a list with nothing in it; null for a list of anything else, and in a language that lacks the words.</summary>
    public static string? NoneOf(string list, Language language) => list switch
    {
        "events" => language.Events?.NoneComing,
        "past-events" => language.Events?.NonePast,
        _ => null,
    };

    /// <summary>Events by their ids.</summary>
    public static RazorSlice List(IEnumerable<string> ids, MarkdownRenderer page, SiteView site)
    {
        return Theme.parts.Events.Create(page.Parts.Events.List(ids.Select(site.Event).OfType<EventEntry>(), page.HeadingLevelBelow));
    }

    // All that are coming, the nearest few of them, or all that are over.
    private static void RenderEvents(InclusionBlock inclusion, SourceSpan place, MarkdownRenderer page, SiteView site, HtmlRenderer html, DiagnosticBag diagnostics)
    {
        var (word, most) = (inclusion.Arguments is [var first, ..] ? first : null, int.MaxValue);
        var isPast = word == "past";
        if (word is not null && !isPast && !(int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out most) && most > 0))
        {
            diagnostics.Report(ValueProblems.NotAllowed(place, word, ["past", "3"]));
            return;
        }

        var list = isPast ? "past-events" : "events";
        var ids = site.List(new ListRequest(list, null, null, page.Page.Name.Language));
        if (ids.Count > 0) Templates.Render(List(ids.Take(most), page, site), html.Writer);
        else if (NoneOf(list, page.Language) is { } none) html.Write("<p>").WriteEscape(page.Language.Typographer.Set(none)).Write("</p>");
    }

    // Without a name it is the event that the page is about.
    private static void RenderEvent(InclusionBlock inclusion, SourceSpan place, MarkdownRenderer page, SiteView site, HtmlRenderer html, DiagnosticBag diagnostics)
    {
        var about = page.Page.Entry is { List: "events" } entry ? entry.Id : "this";
        var id = inclusion.Arguments is [not "this" and var named, ..] ? named : about;
        if (site.Event(id) is { } happening) Templates.Render(Theme.parts.Event.Create(page.Parts.Events.Details(happening)), html.Writer);
        else diagnostics.Report(ValueProblems.UnknownReference(place, id, "data/events.yml", site.Facts.Events.Select(e => e.Id)));
    }
}
