using System.Globalization;

namespace ChemSter.Site.Translations;

/// <summary>A date as it stands in a text.</summary>
/// <param name="From">The first part.</param>
/// <param name="End">The part behind the last.</param>
/// <param name="Year">The year, or 0 where none is said.</param>
/// <param name="Month">The month, or 0.</param>
/// <param name="Day">The day, or 0.</param>
internal readonly record struct ReadDate(int From, int End, int Year, int Month = 0, int Day = 0)
{
    /// <summary>The last year of a period of years; 0 for a date.</summary>
    public int LastYear { get; init; }

    /// <summary>Whether it is a period by itself: "2012–13".</summary>
    public bool IsPeriod => LastYear > 0;

    /// <summary>Whether another wording may do without it: "in August" can be "that month".</summary>
    public bool IsLoose => Year == 0 && Day == 0;

    /// <summary>The ISO 8601 form: <c>2013-08</c>; without year <c>--08-12</c>; <c>2012/2013</c>.</summary>
    public override string ToString()
    {
        var year = Year > 0 ? Year.ToString("0000", CultureInfo.InvariantCulture) : "-";
        if (IsPeriod) return string.Create(CultureInfo.InvariantCulture, $"{year}/{LastYear:0000}");
        if (Month == 0) return year;
        return Day == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:00}-{Day:00}");
    }
}
