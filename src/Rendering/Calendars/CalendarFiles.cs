using System.Text;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using EventStatus = ChemSter.Site.Data.EventStatus;

namespace ChemSter.Site.Rendering;

/// <summary>The calendars of a language, as iCalendar (RFC 5545, with the properties of RFC 7986): one with all its events, to subscribe to, and one
/// for each event. Their names never change.</summary>
/// <param name="site">Everything that is known of the site.</param>
/// <param name="language">The language.</param>
public sealed class CalendarFiles(SiteIndex site, Language language)
{
    /// <summary>For how many days an event that is over stays in the calendar that one subscribes to.</summary>
    private const int DaysKept = 365;

    private readonly EventTexts _texts = language.Events ?? EventTexts.None;

    // Making one takes longer than writing a calendar.
    [ThreadStatic]
    private static ComponentSerializer? _writer;

    // Days are counted from here, so that a later change has a larger number. It stands for an event that never changed, too: the same each night, so that
    // no program takes the file for a new revision.
    private static readonly DateOnly FirstChange = new(2000, 1, 1);

    /// <summary>The path of a language's calendar below the site's root: beside its home page.</summary>
    public static string PathOf(string language, SiteSettings settings) => language == settings.DefaultLanguage ? "/calendar.ics" : $"/{language}/calendar.ics";

    /// <summary>The path of an event's own calendar.</summary>
    public static string PathOf(EventEntry happening, string language, SiteSettings settings) => $"{PathOf(language, settings)[..^".ics".Length]}/{happening.Id}.ics";

    /// <summary>The calendar with all events that are coming, and those of the past year.</summary>
    public byte[] All()
    {
        var since = site.Lists.Today?.AddDays(-DaysKept) ?? DateOnly.MinValue;
        var events = site.Data.Events.Where(e => e.Time.Last >= since).ToList();
        var address = site.Address.Absolute(PathOf(language.Code, site.Data.Site));
        var name = _texts.Calendar.With(site.Data.Site.ShortName);
        var calendar = Begin(events);
        // Old programs know the name by X-WR-CALNAME, and how often to look by X-PUBLISHED-TTL; the others are those of RFC 7986.
        Add(calendar, "NAME", name);
        Add(calendar, "X-WR-CALNAME", name);
        Add(calendar, "SOURCE", new Uri(address)).AddParameter("VALUE", "URI");
        Add(calendar, "URL", new Uri(site.Address.Absolute(site.Plan.HomePath(language.Code))));
        Add(calendar, "REFRESH-INTERVAL", "P1D").AddParameter("VALUE", "DURATION");
        Add(calendar, "X-PUBLISHED-TTL", "P1D");
        foreach (var happening in events) calendar.AddChild(ToComponent(happening));
        return Write(calendar);
    }

    /// <summary>The calendar of one event.</summary>
    public byte[] Of(EventEntry happening)
    {
        var calendar = Begin([happening]);
        calendar.AddChild(ToComponent(happening));
        return Write(calendar);
    }

    private static CalendarComponent Begin(IReadOnlyList<EventEntry> events)
    {
        var calendar = new CalendarComponent("VCALENDAR");
        Add(calendar, "VERSION", "2.0");
        Add(calendar, "PRODID", "-//ChemSter.Site//EN");
        foreach (var zone in CalendarZones.Of(events)) calendar.AddChild(zone);
        return calendar;
    }

    private CalendarComponent ToComponent(EventEntry happening)
    {
        var component = new CalendarComponent("VEVENT");
        Add(component, "UID", $"{happening.Id}@{site.Data.Site.BaseUrl.Host}");
        Add(component, "DTSTAMP", Midnight(happening.Updated ?? FirstChange));
        // Programs that have the event take the version with the larger number.
        Add(component, "SEQUENCE", happening.Updated is { } updated ? updated.DayNumber - FirstChange.DayNumber : 0);
        AddTimes(component, happening.Time);
        AddText(component, "SUMMARY", happening.Title.In(language.Code));
        if (DescriptionOf(happening) is { Length: > 0 } description) AddText(component, "DESCRIPTION", description);
        if (happening.Status != EventStatus.MovedOnline && happening.Place is { } place) AddText(component, "LOCATION", place.In(language.Code));
        else if (happening.Online is { } online) Add(component, "LOCATION", online);
        if (happening is { Position: { } position, Status: not EventStatus.MovedOnline }) Add(component, "GEO", new GeographicLocation(position.Latitude, position.Longitude));
        foreach (var tag in happening.Tags) Add(component, "CATEGORIES", tag.Name.In(language.Code));
        if (PageOf(happening) is { } page) Add(component, "URL", page);
        Add(component, "STATUS", happening.Status switch
        {
            EventStatus.Cancelled => "CANCELLED",
            EventStatus.Postponed => "TENTATIVE",
            _ => "CONFIRMED",
        });
        Add(component, "TRANSP", happening.Time.Start is null ? "TRANSPARENT" : "OPAQUE");
        return component;
    }

    // Whole days have no zone, and end with the beginning of the day behind the last (RFC 5545, 3.6.1).
    private static void AddTimes(CalendarComponent component, EventTime time)
    {
        if (time is not { Start: { } start, Zone: { } zone })
        {
            Add(component, "DTSTART", new CalDateTime(time.First));
            Add(component, "DTEND", new CalDateTime(time.Last.AddDays(1)));
            return;
        }

        Add(component, "DTSTART", CalendarZones.Moment(start, zone));
        if (time.End is { } end) Add(component, "DTEND", CalendarZones.Moment(end, zone));
    }

    // What a calendar program shows of an event is its text alone, so what has become of it and where to take part must be in it.
    private string DescriptionOf(EventEntry happening)
    {
        var status = happening.Status switch
        {
            EventStatus.Cancelled => _texts.Cancelled,
            EventStatus.Postponed => _texts.Postponed,
            EventStatus.MovedOnline => _texts.MovedOnline,
            _ => null,
        };
        string?[] lines =
        [
            status,
            happening.Summary?.In(language.Code),
            happening.Online is { } online ? $"{_texts.Online}: {online}" : null,
            happening.Registration is { } registration ? $"{_texts.Registration}: {registration}" : null,
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    private Uri? PageOf(EventEntry happening) =>
        site.PageAbout(new Content.EntryName("events", happening.Id), language.Code) is { } page ? new Uri(site.Address.Absolute(page.Path)) : null;

    private static CalDateTime Midnight(DateOnly day) => new(day, TimeOnly.MinValue, "UTC");

    private void AddText(CalendarComponent component, string name, string text) => Add(component, name, language.Typographer.SetMarks(text)).AddParameter("LANGUAGE", language.Code);

    internal static CalendarProperty Add(CalendarComponent component, string name, object value)
    {
        var property = new CalendarProperty(name, value);
        component.AddProperty(property);
        return property;
    }

    private static byte[] Write(CalendarComponent calendar)
    {
        _writer ??= new ComponentSerializer(new CalendarContext());
        return Encoding.UTF8.GetBytes(_writer.SerializeToString(calendar)!);
    }
}
