using System.Globalization;

namespace ChemSter.Site.Languages;

/// <summary>A date as precisely as it is known: a year, a month or a day; never widened and never narrowed.</summary>
/// <param name="Year">The year, 1 to 9999.</param>
/// <param name="Month">The month, 1 to 12, where it is known.</param>
/// <param name="Day">The day of the month, where it is known; only together with a month.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>Reads <c>2013</c>, <c>2013-08</c> or <c>2013-08-19</c> (ISO 8601, calendar dates with reduced precision).</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date read.</param>
    /// <returns>Whether the text has that form and names a day, month or year that exists.</returns>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        if (!HasForm(text)) return false;
        var year = Digits(text, 0, 4);
        int? month = text.Length >= 7 ? Digits(text, 5, 2) : null;
        int? day = text.Length == 10 ? Digits(text, 8, 2) : null;
        if (year < 1 || month is < 1 or > 12) return false;
        if (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month!.Value))) return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>A day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Whether a text looks like an ISO date, though perhaps of a day that does not exist (<c>2026-02-30</c>).</summary>
    public static bool HasForm(string text) =>
        text.Length is 4 or 7 or 10
        && text.Select((c, i) => i is 4 or 7 ? c == '-' : char.IsAsciiDigit(c)).All(right => right);

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly LastDay => Day is not null ? FirstDay : new DateOnly(Year, Month ?? 12, DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Orders by the first possible day; of equal ones the less precise date comes first.</summary>
    public int CompareTo(PartialDate other) =>
        (FirstDay, Precision).CompareTo((other.FirstDay, other.Precision));

    /// <summary>The ISO 8601 form, as it was written: also the value of HTML's <c>datetime</c> attribute.</summary>
    public override string ToString() => (Month, Day) switch
    {
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    private int Precision => Day is not null ? 2 : Month is not null ? 1 : 0;

    private static int Digits(string text, int start, int length) =>
        int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Compares by <see cref="CompareTo"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Compares by <see cref="CompareTo"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Compares by <see cref="CompareTo"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by <see cref="CompareTo"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
