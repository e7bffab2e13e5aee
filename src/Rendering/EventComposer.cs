using System.Globalization;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Makes of the events what templates take, in one language.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="language">The language of the page's text.</param>
/// <param name="pageLanguage">The page's own language, in which its links lead on; another where the text has not been translated.</param>
public sealed class EventComposer(SiteView site, Language language, string pageLanguage)
{
    private const char NoBreak = '\u00A0';

    // A language that lacks the words has been reported, and nothing is published.
    private readonly EventTexts _texts = language.Events ?? EventTexts.None;

    /// <summary>Events in the order given.</summary>
    public EventsModel List(IEnumerable<EventEntry> events, int headingLevel) => new(headingLevel, [.. events.Select(Item)]);

    /// <summary>An event with all that is known of it.</summary>
    public EventModel Details(EventEntry happening)
    {
        var today = site.Today ?? DateOnly.MinValue;
        var isPast = happening.Time.IsPast(today);
        var takesPlace = happening.Status is EventStatus.Scheduled or EventStatus.MovedOnline && !isPast;
        var isOpen = takesPlace && happening.Registration is not null && (happening.RegistrationUntil is not { } last || last >= today);
        return new EventModel
        {
            Texts = _texts,
            Mark = MarkOf(happening),
            IsPast = isPast,
            Summary = happening.Summary is { } summary ? Set(summary) : null,
            When = When(happening.Time),
            Zone = ZoneOf(happening.Time),
            Place = happening.Place is { } place && happening.Status != EventStatus.MovedOnline ? Set(place) : null,
            Online = takesPlace ? happening.Online : null,
            Organiser = OrganiserOf(happening),
            OrganiserPage = happening.Host is { } host ? site.PageAbout("organisations", host.Id, pageLanguage) : null,
            Registration = isOpen ? happening.Registration : null,
            RegistrationUntil = takesPlace && happening.RegistrationUntil is { } day ? Around(isOpen ? _texts.RegisterUntil : _texts.RegistrationOver, DateOf(day)) : [],
            Languages = [.. happening.Languages.Select(site.Language).Select(l => (l.Name, site.Mark(l.Code == language.Code ? null : l.Code)))],
            Separator = language.Comma + " ",
            Fee = happening.Fee is { } fee ? Set(fee) : null,
            Website = happening.Website,
            Calendar = isPast ? null : site.Address.Link(CalendarFiles.PathOf(happening, pageLanguage, site.Settings)),
        };
    }

    /// <summary>The calendar of the page's language.</summary>
    public CalendarModel Calendar()
    {
        var address = site.Address.Absolute(CalendarFiles.PathOf(pageLanguage, site.Settings));
        return new CalendarModel(_texts, "webcal" + address[address.IndexOf("://", StringComparison.Ordinal)..], address);
    }

    private EventItemModel Item(EventEntry happening) => new(
        Set(happening.Title),
        site.PageAbout("events", happening.Id, pageLanguage),
        When(happening.Time),
        happening.Status == EventStatus.MovedOnline ? null : happening.Place is { } place ? Set(place) : null,
        happening.Summary is { } summary ? Set(summary) : null,
        MarkOf(happening));

    private string? MarkOf(EventEntry happening) => happening.Status switch
    {
        EventStatus.Cancelled => _texts.Cancelled,
        EventStatus.Postponed => _texts.Postponed,
        EventStatus.MovedOnline => _texts.MovedOnline,
        _ => null,
    };

    private NameModel? OrganiserOf(EventEntry happening)
    {
        if (happening.Host is not { } host) return happening.HostName is { } name ? new NameModel(name, default, null) : null;
        return new NameModel(site.Typographer(host.Language).Set(host.Name), site.Mark(host.Language == language.Code ? null : host.Language), null);
    }

    // Each moment is an element of its own, whole for machines: "Tuesday, 12 May 2026, 10:00" and "12:00".
    private IReadOnlyList<DateModel> When(EventTime time)
    {
        var first = DayOf(time.First);
        if (time.Start is not { } start) return time.Last == time.First ? [first] : [first, Sign(" – "), DayOf(time.Last)];
        // The words beside a time are never parted from it at the end of a line.
        var (before, after) = Keep(_texts.Hours.Around());
        var day = $"{first.Text}{language.Comma} {before}";
        if (time.End is not { } end) return [Moment(day, start), Sign(after)];
        return time.Last == time.First
            ? [Moment(day, start), Sign("–"), Moment("", end), Sign(after)]
            : [Moment(day, start), Sign(after + " – "), Moment($"{DayOf(DateOnly.FromDateTime(end.DateTime)).Text}{language.Comma} {before}", end), Sign(after)];
    }

    // "Tuesday, 12 May 2026"; without the weekday in a language of which no more is known than its months.
    private DateModel DayOf(DateOnly day)
    {
        var date = DateOf(day);
        return language.Rules.Facts.Weekdays is { Count: 7 } names ? date with { Text = $"{names[((int)day.DayOfWeek + 6) % 7]}{language.Comma} {date.Text}" } : date;
    }

    private DateModel DateOf(DateOnly day)
    {
        var date = PartialDate.Of(day);
        return new DateModel(language.Typographer.Set(language.Dates.Format(date)), date.ToString());
    }

    private static DateModel Moment(string before, DateTimeOffset moment) => new(
        before + moment.ToString("HH:mm", CultureInfo.InvariantCulture),
        moment.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture));

    private static (string Before, string After) Keep((string Before, string After) words) => (words.Before.Replace(' ', NoBreak), words.After.Replace(' ', NoBreak));

    private static DateModel Sign(string text) => new(text, null);

    private static IReadOnlyList<DateModel> Around(TextTemplate words, DateModel date)
    {
        var (before, after) = words.Around();
        return [Sign(before), date, Sign(after)];
    }

    private string? ZoneOf(EventTime time)
    {
        if (time.Start is not { } start) return null;
        var offset = start.Offset;
        var sign = offset < TimeSpan.Zero ? '−' : '+';
        var minutes = offset.Minutes == 0 ? "" : ":" + Math.Abs(offset.Minutes).ToString("00", CultureInfo.InvariantCulture);
        var distance = offset == TimeSpan.Zero ? "UTC" : string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{Math.Abs(offset.Hours)}{minutes}");
        return _texts.Zone.With(time.Zone == distance ? distance : $"{time.Zone}{language.Comma} {distance}");
    }

    private string Set(LocalizedText text) => language.Typographer.Set(text.In(language.Code));
}
