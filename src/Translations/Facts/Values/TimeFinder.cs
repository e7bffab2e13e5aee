using System.Globalization;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Finds times of day: "14:30", "godz. 14", "od godz. 8 do 16", "2.30 p.m.", "9–11 am", "14 Uhr".</summary>
internal static class TimeFinder
{
    /// <summary>Finds them, on the clock of 24 hours.</summary>
    public static void Find(FactTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.IsPlain(i)) continue;
            if (tokens.Is(i, FactSense.HourBefore)) FindNamed(tokens, i);
            else if (ReadClock(tokens, i) is { } time && (i == 0 || !tokens[i].IsAttached || !tokens.IsMark(i - 1, ':'))) FindPlain(tokens, i, time);
        }
    }

    // "godz. 8–16" and "od godz. 8 do 16".
    private static void FindNamed(FactTokens tokens, int at)
    {
        if (ReadClock(tokens, at + 1) is not { } first) return;
        var isPeriod = tokens.IsDash(first.End) || tokens.Is(first.End, FactSense.To);
        if (isPeriod && ReadClock(tokens, first.End + 1) is { } second && !tokens.Is(second.End, FactSense.Month)) Report(tokens, first.End + 1, second, second.Half);
        Report(tokens, at + 1, first, first.Half);
    }

    private static void FindPlain(FactTokens tokens, int at, Clock time)
    {
        if (tokens.IsDash(time.End) || tokens.Is(time.End, FactSense.To))
        {
            // "9–11 am": the first hour shares what stands behind the second, unless it would come after it.
            if (ReadClock(tokens, time.End + 1) is { IsSure: true } second)
            {
                var half = time.Half == Half.Unknown ? second.Half : time.Half;
                if (time.Half == Half.Unknown && half == Half.Pm && time.Hour % 12 > second.Hour % 12) half = Half.Am;
                var isTime = time.IsSure || second.Half != Half.Unknown || second.IsNamed;
                if (isTime)
                {
                    Report(tokens, time.End + 1, second, second.Half);
                    Report(tokens, at, time, half);
                }

                return;
            }
        }

        if (time.IsSure) Report(tokens, at, time, time.Half);
    }

    private static void Report(FactTokens tokens, int at, Clock time, Half half)
    {
        var hour = half switch
        {
            Half.Pm when time.Hour < 12 => time.Hour + 12,
            Half.Am when time.Hour == 12 => 0,
            _ => time.Hour,
        };
        tokens.Report(FactKind.Time, string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{time.Minute:00}"), at, time.End);
    }

    // An hour, with minutes or without. It is surely a time with a colon, with half of the day, or with "Uhr".
    private static Clock? ReadClock(FactTokens tokens, int at)
    {
        if (!tokens.IsDigits(at) || (tokens[at].IsAttached && tokens.IsWord(at - 1)) || tokens[at].Length > 2 || tokens.Number(at) is not (var hour and <= 24)) return null;
        var (minute, end, hasColon) = (0, at + 1, false);
        if ((tokens.IsAttachedMark(end, ':') || tokens.IsAttachedMark(end, '.')) && tokens.IsAttachedDigits(end + 1) && tokens[end + 1].Length == 2 && tokens.Number(end + 1) < 60)
        {
            hasColon = tokens.IsMark(end, ':');
            minute = tokens.Number(end + 1);
            end += 2;
            // A part of a date, version or longer time.
            if ((tokens.IsAttachedMark(end, ':') || tokens.IsAttachedMark(end, '.')) && tokens.IsAttachedDigits(end + 1)) return null;
        }

        var half = tokens.Is(end, FactSense.Am) ? Half.Am : tokens.Is(end, FactSense.Pm) ? Half.Pm : Half.Unknown;
        if (half != Half.Unknown && hour is 0 or > 12) half = Half.Unknown;
        var isNamed = half == Half.Unknown && tokens.Is(end, FactSense.HourAfter);
        if (half != Half.Unknown || isNamed) end++;
        else if (tokens[end] is { Kind: FactTokenKind.Word, IsAttached: true }) return null;
        return new Clock(hour, minute, half, end, isNamed, hasColon || isNamed || half != Half.Unknown);
    }

    private enum Half
    {
        Unknown,
        Am,
        Pm,
    }

    private readonly record struct Clock(int Hour, int Minute, Half Half, int End, bool IsNamed, bool IsSure);
}
