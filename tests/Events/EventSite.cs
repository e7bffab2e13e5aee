using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Events;

/// <summary>Small sites with events, built for 1 January 2026.</summary>
internal static class EventSite
{
    /// <summary>A site with the events given, each the lines of an entry behind its id and title; pages that list them, and a page for each.</summary>
    public static TestSite With(params string[] events)
    {
        var site = TestSite.Small();
        var settings = Path.Combine(site.Root, "data/site.yml");
        File.AppendAllText(settings, "time-zone: Europe/Warsaw\n");
        return site.With("data/events.yml", string.Concat(events.Select((e, i) => $"- id: e{i + 1}\n  title: {{ pl: Wydarzenie {i + 1}, en: Event {i + 1} }}\n{string.Concat(e.Split('\n').Select(line => $"  {line}\n"))}")))
            .WithPage("events/index.pl", "Wydarzenia", "{{list}}\n\n{{calendar}}", "slug: wydarzenia", "list: events")
            .WithPage("events/index.en", "Events", "{{list}}\n\n{{calendar}}", "list: events")
            .With("input/events/event.pl.md", "---\ntitle: \"{name}\"\ndescription: O wydarzeniu {name}.\nfor-each: events\n---\n\n{{event}}\n")
            .With("input/events/event.en.md", "---\ntitle: \"{name}\"\ndescription: About {name}.\nfor-each: events\n---\n\n{{event this}}\n");
    }
}
