using System.Globalization;

namespace ChemSter.Site.Languages;

/// <summary>How a language writes dates: its month names in each case that a date needs, and the order of the parts.</summary>
/// <remarks>Kept as data (<c>dates:</c> in <c>data/languages/</c>), since the runtime knows two of the three Polish cases only.
/// In the patterns stand <c>{day}</c>, <c>{month}</c>, <c>{year}</c>, and <c>{from}</c>, <c>{to}</c> for a period.</remarks>
public sealed record DateWords
{
    /// <summary>The months standing alone: "sierpień", "August".</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>The months beside a day: "sierpnia", "August".</summary>
    public required IReadOnlyList<string> MonthsOfDay { get; init; }

    /// <summary>The months in answer to "when", with their preposition: "w sierpniu", "we wrześniu", "in August".</summary>
    public required IReadOnlyList<string> MonthsWhen { get; init; }

    /// <summary>A day: "{day} {month} {year}".</summary>
    public required string Day { get; init; }

    /// <summary>A day in answer to "when": "{day} {month} {year}", "on {day} {month} {year}".</summary>
    public required string DayWhen { get; init; }

    /// <summary>A month: "{month} {year}".</summary>
    public required string Month { get; init; }

    /// <summary>A month in answer to "when".</summary>
    public required string MonthWhen { get; init; }

    /// <summary>A year: "{year}".</summary>
    public required string Year { get; init; }

    /// <summary>A year in answer to "when": "w {year} roku", "in {year}".</summary>
    public required string YearWhen { get; init; }

    /// <summary>A period: "{from}–{to}".</summary>
    public required string Period { get; init; }

    /// <summary>A period in answer to "when": "w latach {from}–{to}", "from {from} to {to}".</summary>
    public required string PeriodWhen { get; init; }

    /// <summary>The date as it stands alone, at its own precision: "sierpień 2013", "August 2013".</summary>
    public string Format(PartialDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => Fill(Day, date.Year, MonthsOfDay[month - 1], day),
        ({ } month, null) => Fill(Month, date.Year, Months[month - 1]),
        _ => Fill(Year, date.Year),
    };

    /// <summary>The date behind a word such as "since" or "until", which wants the same case as a day does: "od sierpnia 2013", "since August 2013".</summary>
    public string FormatBehind(PartialDate date) =>
        date is { Month: { } month, Day: null } ? Fill(Month, date.Year, MonthsOfDay[month - 1]) : Format(date);

    /// <summary>The date in answer to "when", with its preposition: "w sierpniu 2013", "in August 2013".</summary>
    public string FormatWhen(PartialDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => Fill(DayWhen, date.Year, MonthsOfDay[month - 1], day),
        ({ } month, null) => Fill(MonthWhen, date.Year, MonthsWhen[month - 1]),
        _ => Fill(YearWhen, date.Year),
    };

    /// <summary>The period as it stands alone, a single date where it has no end.</summary>
    public string Format(DatePeriod period) =>
        period.To is { } to ? Join(Period, Format(period.From), Format(to)) : Format(period.From);

    /// <summary>The period in answer to "when", a single date where it has no end.</summary>
    public string FormatWhen(DatePeriod period) =>
        period switch
        {
            { To: null } => FormatWhen(period.From),
            // "w latach 2012–2013" fits years only; no language data says "when" of other periods.
            { From.Month: null, To: { Month: null } to } => Join(PeriodWhen, Format(period.From), Format(to)),
            _ => Format(period),
        };

    private static string Join(string pattern, string from, string to) =>
        pattern.Replace("{from}", from, StringComparison.Ordinal).Replace("{to}", to, StringComparison.Ordinal);

    private static string Fill(string pattern, int year, string month = "", int day = 0) =>
        pattern
            .Replace("{day}", day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{month}", month, StringComparison.Ordinal)
            .Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
