using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>The forms in which dates are written.</summary>
internal static class DateForms
{
    /// <summary>Adds the date that begins at a part, or the days that share its month: "12 i 14 sierpnia 2013".</summary>
    /// <returns>The part behind it; null where none begins.</returns>
    public static int? Read(FactTokens tokens, int at, List<ReadDate> dates)
    {
        if (tokens.IsDigits(at))
        {
            if ((ReadNumbers(tokens, at) ?? ReadDay(tokens, at)) is { } date) return Add(date, dates);
            if (ReadDays(tokens, at, dates) is { } end) return end;
            return ReadYears(tokens, at) is { } years ? Add(years, dates) : null;
        }

        if (tokens[at].Length > 1 && RomanNumeral.Read(tokens.Span(at)) is var roman and >= 1 and <= 12 && YearBehind(tokens, at + 1) is { } behindRoman) return Add(new ReadDate(at, behindRoman.End, behindRoman.Year, roman), dates);
        if (MonthAt(tokens, at) is not (var month and > 0)) return null;
        if (tokens[at].Language.HasDayAfterMonth && ReadMonthDays(tokens, at, month, dates) is { } behind) return behind;
        if (YearBehind(tokens, at + 1) is { } year) return Add(new ReadDate(at, year.End, year.Year, month), dates);
        return IsMonthAlone(tokens, at) ? Add(new ReadDate(at, at + 1, 0, month), dates) : null;
    }

    private static int Add(ReadDate date, List<ReadDate> dates)
    {
        dates.Add(date);
        return date.End;
    }

    // 2013-08-12, 2013-08, 12.08.2013, 12/08/2013, 08.2013.
    private static ReadDate? ReadNumbers(FactTokens tokens, int at)
    {
        var mark = tokens.Text.AsSpan(tokens[at].End) is [var next, ..] ? next : ' ';
        if (mark is not ('-' or '.' or '/') || !tokens.IsAttachedMark(at + 1, mark) || !tokens.IsDigits(at + 2)) return null;
        var (first, second) = (tokens.Number(at), tokens.Number(at + 2));
        if (tokens[at].Length == 4 && tokens.IsAttachedDigits(at + 2) && tokens[at + 2].Length == 2 && mark != '.' && second is >= 1 and <= 12)
        {
            if (tokens.IsAttachedMark(at + 3, mark) && tokens.IsAttachedDigits(at + 4)) return tokens[at + 4].Length == 2 ? Day(tokens, at, at + 5, first, second, tokens.Number(at + 4)) : null;
            return mark == '-' ? new ReadDate(at, at + 3, first, second) : null;
        }

        if (tokens[at].Length > 2 || tokens[at + 2].Length > 2)
        {
            var isMonth = tokens[at].Length <= 2 && tokens[at + 2] is { Length: 4, IsAttached: true } && mark != '-' && first is >= 1 and <= 12 && second is >= 1800 and < 2100;
            return isMonth ? new ReadDate(at, at + 3, second, first) : null;
        }

        if (tokens[at + 2].Gap > 1 || !tokens.IsAttachedMark(at + 3, mark) || tokens[at + 4] is not { Kind: FactTokenKind.Digits, Length: 4, Gap: <= 1 }) return null;
        var isDayFirst = mark != '/' || first > 12 || (tokens[at].Language.IsDayFirst ?? true);
        var (day, month) = isDayFirst ? (first, second) : (second, first);
        return WithYearWord(tokens, Day(tokens, at, at + 5, tokens.Number(at + 4), month, day));
    }

    // A day that does not exist is a date all the same: a wrong one.
    private static ReadDate? Day(FactTokens tokens, int from, int end, int year, int month, int day) =>
        month > 0 && day > 0 && year > 0 && !(tokens.IsDash(end) && tokens.IsAttachedDigits(end + 1) && tokens[end].IsAttached && tokens[end + 1].Length < 4)
            ? new ReadDate(from, end, year, month, day)
            : null;

    private static ReadDate? WithYearWord(FactTokens tokens, ReadDate? date) =>
        date is { } known && tokens.Is(known.End, FactSense.YearAfter) ? known with { End = known.End + 1 } : date;

    // "12 sierpnia 2013", "12. August 2013", "12th of August, 2013", "12 VIII 2013"; the year may be missing.
    private static ReadDate? ReadDay(FactTokens tokens, int at)
    {
        if (EndOfDay(tokens, at) is not { } end) return null;
        if (tokens.Is(end, FactSense.OfMonth)) end++;
        if (MonthAt(tokens, end) is var month and > 0)
        {
            if (YearBehind(tokens, end + 1) is { } year) return new ReadDate(at, year.End, year.Year, month, tokens.Number(at));
            return tokens.Number(at) <= 31 ? new ReadDate(at, end + 1, 0, month, tokens.Number(at)) : null;
        }

        if (RomanNumeral.Read(tokens.Span(end)) is not (var roman and >= 1 and <= 12)) return null;
        var behind = tokens.IsAttachedMark(end + 1, '.') ? end + 2 : end + 1;
        return YearBehind(tokens, behind) is { } romanYear ? new ReadDate(at, romanYear.End, romanYear.Year, roman, tokens.Number(at)) : null;
    }

    // "12–14 sierpnia 2013", "12 i 14 sierpnia", "12, 13 and 14 August": a day before days that have a month.
    private static int? ReadDays(FactTokens tokens, int at, List<ReadDate> dates)
    {
        if (EndOfDay(tokens, at) is not { } end || !IsJoint(tokens, end) || !tokens.IsDigits(end + 1)) return null;
        var count = dates.Count;
        if (ReadDay(tokens, end + 1) is { } next) dates.Add(next);
        else if (ReadDays(tokens, end + 1, dates) is null) return null;
        next = dates[count];
        dates.Insert(count, new ReadDate(at, end, next.Year, next.Month, tokens.Number(at)));
        return dates[^1].End;
    }

    // "August 12, 2013", "August 12–14, 2013", "August 12".
    private static int? ReadMonthDays(FactTokens tokens, int at, int month, List<ReadDate> dates)
    {
        if (EndOfDay(tokens, at + 1) is not { } end || (tokens.Number(at + 1) > 31 && YearBehind(tokens, end) is null)) return null;
        var hasTwo = IsJoint(tokens, end) && EndOfDay(tokens, end + 1) is not null && MonthAt(tokens, EndOfDay(tokens, end + 1)!.Value) == 0;
        var last = hasTwo ? EndOfDay(tokens, end + 1)!.Value : end;
        var year = YearBehind(tokens, last);
        // "In August 20 entities joined" speaks of no day.
        if (year is null && (tokens.Is(at - 1, FactSense.YearBefore) || tokens.IsAttachedMark(last, '.')) && (tokens.IsWord(last) || tokens.IsDigits(last + 1))) return null;
        dates.Add(new ReadDate(at, hasTwo ? end : year?.End ?? last, year?.Year ?? 0, month, tokens.Number(at + 1)));
        if (hasTwo) dates.Add(new ReadDate(end + 1, year?.End ?? last, year?.Year ?? 0, month, tokens.Number(end + 1)));
        return year?.End ?? last;
    }

    private static bool IsJoint(FactTokens tokens, int at) =>
        tokens.IsDash(at) || tokens.IsMark(at, ',') || tokens.Is(at, FactSense.To) || tokens.Is(at, FactSense.And);

    private static int? EndOfDay(FactTokens tokens, int at)
    {
        if (tokens[at].Length > 2 || tokens.Number(at) < 1) return null;
        var end = at + 1;
        if (tokens.IsAttachedMark(end, '.') || (tokens.Is(end, FactSense.OrdinalEnd) && tokens[end].IsAttached)) end++;
        return end;
    }

    private static int MonthAt(FactTokens tokens, int at)
    {
        if (tokens.Find(at, FactSense.Month) is not { } month) return (int)(tokens.Find(at, FactSense.ShortMonth)?.Value ?? 0);
        return tokens[at].Language.HasCapitalMonths && !char.IsUpper(tokens.Text[tokens[at].Start]) ? 0 : (int)month.Value;
    }

    // "May" begins sentences as another word.
    private static bool IsMonthAlone(FactTokens tokens, int at) =>
        tokens.Is(at, FactSense.Month) && !(tokens[at].Language.HasCapitalMonths && (at == 0 || tokens[at - 1].Kind == FactTokenKind.Mark));

    private static (int Year, int End)? YearBehind(FactTokens tokens, int at)
    {
        if (tokens.IsMark(at, ',') || tokens.Is(at, FactSense.OfMonth) || tokens.Is(at, FactSense.YearAfter)) at++;
        if (tokens[at] is not { Kind: FactTokenKind.Digits, Length: 4 }) return null;
        var year = tokens.Number(at);
        return (year, tokens.Is(at + 1, FactSense.YearAfter) ? at + 2 : at + 1);
    }

    // A year, or "2012–13", "2012/13", "2012/2013".
    private static ReadDate? ReadYears(FactTokens tokens, int at)
    {
        if (tokens[at].Length is not (3 or 4)) return null;
        if (ReadYearsJoined(tokens, at) is { } joined) return joined;
        if (!IsYear(tokens, at)) return null;
        var year = tokens.Number(at);
        return new ReadDate(at, tokens.Is(at + 1, FactSense.YearAfter) ? at + 2 : at + 1, year);
    }

    private static ReadDate? ReadYearsJoined(FactTokens tokens, int at)
    {
        var isJoined = tokens[at].Length == 4 && (tokens.IsDash(at + 1) || tokens.IsMark(at + 1, '/')) && tokens[at + 1].IsAttached && tokens.IsAttachedDigits(at + 2);
        if (!isJoined || tokens[at + 2].Length is not (2 or 4) || Counts(tokens, at + 3)) return null;
        var year = tokens.Number(at);
        var last = tokens.Number(at + 2);
        if (tokens[at + 2].Length == 2) last += year - (year % 100);
        // A dash and two digits show that years are meant, whichever they are.
        var areYears = tokens[at + 2].Length == 2 ? tokens.IsMark(at + 1, '–') || (IsYear(tokens, at) && last > year) : last > year && year >= 1000 && last < 2200;
        return areYears ? new ReadDate(at, at + (tokens.Is(at + 3, FactSense.YearAfter) ? 4 : 3), year) { LastYear = last } : null;
    }

    // Four digits are a year if it can be one of ours and nothing shows that they count something; others need a word that says so.
    private static bool IsYear(FactTokens tokens, int at)
    {
        if (tokens.Is(at + 1, FactSense.YearAfter)) return tokens[at + 1].Gap > 0;
        if (tokens[at].Length != 4 || DigitReader.Read(tokens, at) is not { } number || number.End != at + 1) return false;
        if (tokens[at + 1] is { Kind: FactTokenKind.Word, IsAttached: true }) return false;
        if (tokens.Is(at - 1, FactSense.Currency) || (tokens.IsDash(at - 1) && tokens[at].IsAttached && !tokens.IsDigits(at - 2))) return false;
        if (Counts(tokens, at + 1)) return false;
        return number.Value is >= 1900 and < 2100 || (number.Value is >= 1000 and < 2500 && tokens.Is(at - 1, FactSense.YearBefore));
    }

    private static bool Counts(FactTokens tokens, int at) =>
        tokens.Is(at, FactSense.Scale) || tokens.Is(at, FactSense.OneScale) || tokens.Is(at, FactSense.Percent) || tokens.Is(at, FactSense.Currency)
        || (tokens.Is(at, FactSense.Unit) && tokens[at].Gap <= 1);
}
