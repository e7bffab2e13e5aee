using ChemSter.Site.Diagnostics;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>The words of events and calendars: <c>events:</c> in a language's file. A language of a site that has no events may lack them.</summary>
public sealed record EventTexts
{
    private static readonly Lazy<EventTexts> NoTexts = new(() => Read(new MapReader(new YamlMap([], new SourceText("", "").Whole), new DiagnosticBag())));

    /// <summary>No words at all, for a build that goes on after it was reported that they are missing.</summary>
    public static EventTexts None => NoTexts.Value;

    /// <summary>The times of day of an event; <c>{time}</c> is 10:00–12:00, say.</summary>
    public required TextTemplate Hours { get; init; }

    /// <summary>In which zone these times are; <c>{zone}</c> is its name with its distance from UTC.</summary>
    public required TextTemplate Zone { get; init; }

    /// <summary>Label of the time.</summary>
    public required string When { get; init; }

    /// <summary>Label of the place.</summary>
    public required string Where { get; init; }

    /// <summary>The link to the online broadcast or meeting.</summary>
    public required string Online { get; init; }

    /// <summary>Label of who invites.</summary>
    public required string Organiser { get; init; }

    /// <summary>Label of the registration.</summary>
    public required string Registration { get; init; }

    /// <summary>The link to the form for registering.</summary>
    public required string Register { get; init; }

    /// <summary>Until when one can register; <c>{date}</c> is the last day.</summary>
    public required TextTemplate RegisterUntil { get; init; }

    /// <summary>Said when one can register no more; <c>{date}</c> was the last day.</summary>
    public required TextTemplate RegistrationOver { get; init; }

    /// <summary>Label of the languages in which it is held.</summary>
    public required string Languages { get; init; }

    /// <summary>Label of what it costs.</summary>
    public required string Fee { get; init; }

    /// <summary>Label of the event's own website.</summary>
    public required string Website { get; init; }

    /// <summary>The mark of an event that does not take place.</summary>
    public required string Cancelled { get; init; }

    /// <summary>The mark of an event that is put off.</summary>
    public required string Postponed { get; init; }

    /// <summary>The mark of an event that takes place online only.</summary>
    public required string MovedOnline { get; init; }

    /// <summary>Said on the page of an event that is over.</summary>
    public required string Past { get; init; }

    /// <summary>Said where no event is coming.</summary>
    public required string NoneComing { get; init; }

    /// <summary>Said where no event is over.</summary>
    public required string NonePast { get; init; }

    /// <summary>The calendar's name in programs; <c>{site}</c> is the site's short name.</summary>
    public required TextTemplate Calendar { get; init; }

    /// <summary>The link to the <c>.ics</c> file of an event.</summary>
    public required string AddToCalendar { get; init; }

    /// <summary>The link to the calendar that one can subscribe to.</summary>
    public required string Subscribe { get; init; }

    /// <summary>What stands before the calendar's address.</summary>
    public required string SubscribeHelp { get; init; }

    /// <summary>Reads the texts; a missing one is reported with its name.</summary>
    public static EventTexts Read(MapReader map)
    {
        var texts = new EventTexts
        {
            Hours = TextTemplate.Read(map, "hours", "time"),
            Zone = TextTemplate.Read(map, "zone", "zone"),
            When = map.RequiredText("when"),
            Where = map.RequiredText("where"),
            Online = map.RequiredText("online"),
            Organiser = map.RequiredText("organiser"),
            Registration = map.RequiredText("registration"),
            Register = map.RequiredText("register"),
            RegisterUntil = TextTemplate.Read(map, "register-until", "date"),
            RegistrationOver = TextTemplate.Read(map, "registration-over", "date"),
            Languages = map.RequiredText("languages"),
            Fee = map.RequiredText("fee"),
            Website = map.RequiredText("website"),
            Cancelled = map.RequiredText("cancelled"),
            Postponed = map.RequiredText("postponed"),
            MovedOnline = map.RequiredText("moved-online"),
            Past = map.RequiredText("past"),
            NoneComing = map.RequiredText("none-coming"),
            NonePast = map.RequiredText("none-past"),
            Calendar = TextTemplate.Read(map, "calendar", "site"),
            AddToCalendar = map.RequiredText("add-to-calendar"),
            Subscribe = map.RequiredText("subscribe"),
            SubscribeHelp = map.RequiredText("subscribe-help"),
        };
        map.Finish();
        return texts;
    }
}
