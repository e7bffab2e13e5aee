using System.Globalization;
using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
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

    /// <summary>Says that no event is coming; nothing in a language that has no words for events.</summary>
    public static void RenderNone(MarkdownRenderer page, HtmlRenderer html)
    {
        if (page.Language.Events is { } texts) html.Write("<p>").WriteEscape(page.Language.Typographer.Set(texts.NoneComing)).Write("</p>");
    }

    /// <summary>Events by their ids.</summary>
    public static RazorSlice List(IEnumerable<string> ids, MarkdownRenderer page, SiteView site)
    {
        var events = site.Facts.Events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        return Theme.parts.Events.Create(page.Parts.Events.List(ids.Select(id => events[id]), page.HeadingLevelBelow));
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

        var ids = site.List(new ListRequest(isPast ? "past-events" : "events", null, null, page.Page.Name.Language));
        if (ids.Count > 0) Templates.Render(List(ids.Take(most), page, site), html.Writer);
        else if (!isPast) RenderNone(page, html);
    }

    // Without a name it is the event that the page is about.
    private static void RenderEvent(InclusionBlock inclusion, SourceSpan place, MarkdownRenderer page, SiteView site, HtmlRenderer html, DiagnosticBag diagnostics)
    {
        var about = page.Page.Entry is { List: "events" } entry ? entry.Id : "this";
        var id = inclusion.Arguments is [not "this" and var named, ..] ? named : about;
        if (site.Facts.Events.FirstOrDefault(e => e.Id == id) is { } happening) Templates.Render(Theme.parts.Event.Create(page.Parts.Events.Details(happening)), html.Writer);
        else diagnostics.Report(ValueProblems.UnknownReference(place, id, "data/events.yml", site.Facts.Events.Select(e => e.Id)));
    }
}
