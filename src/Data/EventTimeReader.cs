using System.Globalization;
using System.Text.RegularExpressions;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads when an event is: <c>start</c>, <c>end</c>, <c>zone</c> and <c>weekday</c>. Times are those of the clock on the wall of the place;
/// one that no clock shows, since summer time begins, is refused.</summary>
/// <param name="languages">The languages whose words for months and weekdays are understood.</param>
/// <param name="standard">The zone of events that name none, as the settings have it; null where they have none.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed partial class EventTimeReader(IReadOnlyList<Language> languages, YamlScalar? standard, DiagnosticBag diagnostics)
{
    /// <summary>A day, and a time on it where there is one.</summary>
    private sealed record Reading(DateOnly Day, TimeOnly? Time, YamlScalar Written);

    private bool _standardIsWrong;

    /// <summary>The time of an event; null, after a report, where it can't be read.</summary>
    public EventTime? Read(MapReader map)
    {
        var (start, zone) = (Read(map.RequiredScalar("start"), null), map.Scalar("zone"));
        var end = start is null ? null : Read(map.Scalar("end"), start);
        CheckWeekday(map.Scalar("weekday"), start);
        if (start is null || (end is null && map.Has("end"))) return null;
        if (end is not null && (end.Time is null) != (start.Time is null))
        {
            diagnostics.Report(EventProblems.EndUnlikeStart(end.Written.Span, start.Written.Span));
            return null;
        }

        // What ends at midnight does not go on on the day that begins then.
        var endsWithDay = end is { Time: { Ticks: 0 } } && end.Day > start.Day;
        var time = new EventTime(start.Day, endsWithDay ? end!.Day.AddDays(-1) : end?.Day ?? start.Day);
        if (start.Time is null) return InOrder(time.First <= time.Last, end) ? time : null;
        if (ZoneOf(zone, start) is not { } name) return null;
        if (MomentOf(start, name) is not { } from) return null;
        var to = end is null ? null : MomentOf(end, name);
        if (end is not null && to is null) return null;
        return InOrder(to is null || from <= to, end) ? time with { Start = from, End = to, Zone = name } : null;
    }

    private bool InOrder(bool isInOrder, Reading? end)
    {
        if (!isInOrder) diagnostics.Report(ValueProblems.EndBeforeStart(end!.Written.Span));
        return isInOrder;
    }

    // The end may be a time alone, on the day of the beginning.
    private Reading? Read(YamlScalar? written, Reading? start)
    {
        if (written is null) return null;
        var match = EventTimes.Pattern().Match(written.Text);
        var hasDay = match.Groups["day"].Success;
        if (match.Success && (hasDay || start is not null))
        {
            var day = hasDay ? DateReading.ReadDate(match.Groups["day"].Value, written.Span, diagnostics) : null;
            if (hasDay && day is null) return null;
            return new Reading(day?.FirstDay ?? start!.Day, match.Groups["time"] is { Success: true } time ? TimeOnly.ParseExact(time.Value, "HH:mm", CultureInfo.InvariantCulture) : null, written);
        }

        diagnostics.Report(EventProblems.NotATime(written.Span, MeantBy(written.Text), start is not null));
        return null;
    }

    // What was meant by "12.05.2026, godz. 9.30": the day as any date is understood, and the time by its last two numbers.
    private string? MeantBy(string written)
    {
        var time = Clock().Match(written);
        var rest = time.Success ? written[..time.Index].TrimEnd(' ', ',', 'T') : written;
        var clock = time.Success ? $"{time.Groups[1].Value.PadLeft(2, '0')}:{time.Groups[2].Value}" : null;
        if (rest.Length == 0) return clock;
        var day = PartialDate.TryParse(rest, out var date) && date.Day is not null ? rest : DateGuess.For(rest, languages) is { IsCertain: true, Readings: [var only] } ? only : null;
        return day is null ? null : clock is null ? day : $"{day} {clock}";
    }

    private string? ZoneOf(YamlScalar? own, Reading start)
    {
        if ((own ?? standard) is not { } zone)
        {
            diagnostics.Report(EventProblems.NoZone(start.Written.Span));
            return null;
        }

        if (TimeZones.IsKnown(zone.Text)) return zone.Text;
        // That of the settings is told once, and not for each event.
        if (own is not null || !_standardIsWrong) diagnostics.Report(EventProblems.UnknownZone(zone.Span, zone.Text, TimeZones.Names));
        _standardIsWrong |= own is null;
        return null;
    }

    private DateTimeOffset? MomentOf(Reading reading, string zone)
    {
        var moments = TimeZones.At(zone, reading.Day, reading.Time!.Value);
        if (moments is []) diagnostics.Report(EventProblems.SkippedTime(reading.Written.Span, reading.Written.Text, zone));
        if (moments.Count > 1) diagnostics.Report(EventProblems.RepeatedTime(reading.Written.Span, reading.Written.Text, zone));
        return moments is [var first, ..] ? first : null;
    }

    private void CheckWeekday(YamlScalar? written, Reading? start)
    {
        if (written is null || start is null) return;
        var right = (((int)start.Day.DayOfWeek + 6) % 7) + 1;
        foreach (var language in languages)
        {
            if (language.Rules.Facts.Lexicon.Find(written.Text, FactSense.Weekday) is not { } known) continue;
            if (known.Value != right) diagnostics.Report(EventProblems.WrongWeekday(written.Span, written.Text, NameOf(language, right), start.Written.Span));
            return;
        }

        diagnostics.Report(ValueProblems.NotAllowed(written.Span, written.Text, [.. languages.Select(l => NameOf(l, right)).Where(n => n.Length > 0)]));
    }

    private static string NameOf(Language language, int weekday) => language.Rules.Facts.Weekdays is { Count: 7 } names ? names[weekday - 1] : "";

    [GeneratedRegex(@"(?:\b\p{L}+\.? ?)?\b([01]?[0-9]|2[0-3])[:.]([0-5][0-9])(?: ?\p{L}+\.?)?$", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Clock();
}

/// <summary>How the times of events are written.</summary>
public static partial class EventTimes
{
    /// <summary>Whether a text can be the beginning of an event: a day that there is, or a day with a time.</summary>
    public static bool IsStart(string text) => Pattern().Match(text) is { Success: true } match && match.Groups["day"] is { Success: true } day && PartialDate.TryParse(day.Value, out _);

    /// <summary>Whether a text can be the end of an event: what its beginning can be, or a time alone.</summary>
    public static bool IsEnd(string text) => Pattern().Match(text) is { Success: true } match && (!match.Groups["day"].Success || IsStart(text));

    [GeneratedRegex("^(?:(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T](?<time>(?:[01][0-9]|2[0-3]):[0-5][0-9]))?|(?<time>(?:[01][0-9]|2[0-3]):[0-5][0-9]))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    internal static partial Regex Pattern();
}
