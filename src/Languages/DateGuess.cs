using System.Globalization;

namespace ChemSter.Site.Languages;

/// <summary>What a date that is not written as year-month-day was probably meant to be.</summary>
/// <param name="Readings">The days, months or years that it can be, in ISO 8601, the likeliest first; none where nothing is known.</param>
/// <param name="IsCertain">Whether there is one reading, and no other is possible.</param>
public sealed record DateGuess(IReadOnlyList<string> Readings, bool IsCertain)
{
    private static readonly DateGuess Nothing = new([], false);

    // The day before the first one that spreadsheets count, which take 1900 for a leap year.
    private static readonly DateOnly SpreadsheetStart = new(1899, 12, 30);

    /// <summary>Reads a date as people write it.</summary>
    /// <param name="written">The text: <c>12.05.2026</c>, <c>12 maja 2026 r.</c>, <c>5/12/2026</c>, <c>46154</c>.</param>
    /// <param name="languages">The languages whose names of months are known.</param>
    public static DateGuess For(string written, IReadOnlyList<Language> languages)
    {
        var text = string.Concat(written.Trim().Select(c => c is >= '\u2010' and <= '\u2015' or '\u2212' ? '-' : c));
        // With the time of day, of which nothing is made here.
        if (text.Length > 11 && text[10] is 'T' or ' ' && PartialDate.TryParse(text[..10], out var day)) return new DateGuess([day.ToString()], false);
        var words = text.Split(' ', '.', ',', '-', '/', '\u00A0').Where(w => w.Length > 0).ToList();
        var numbers = words.Where(w => w.All(char.IsAsciiDigit)).ToList();
        var names = words.Where(w => char.IsLetter(w[0])).ToList();
        if (names.Select(n => MonthOf(n, languages)).FirstOrDefault(m => m > 0) is var month and > 0) return OfNamedMonth(month, numbers);
        // Behind the year may stand a word for it; anything else is none of a date.
        if (names.Count > 1 || words.Count - numbers.Count > 1 || (names.Count == 1 && words[^1] != names[0])) return Nothing;
        return numbers.Count switch
        {
            3 => OfThree(numbers, text.Contains('.', StringComparison.Ordinal)),
            2 => OfTwo(numbers),
            1 => OfOne(numbers[0]),
            _ => Nothing,
        };
    }

    private static int MonthOf(string name, IReadOnlyList<Language> languages)
    {
        foreach (var dates in languages.Select(l => l.Dates))
        {
            for (var i = 0; i < 12; i++)
            {
                if (name.Equals(dates.Months[i], StringComparison.OrdinalIgnoreCase) || name.Equals(dates.MonthsOfDay[i], StringComparison.OrdinalIgnoreCase)) return i + 1;
            }
        }

        return 0;
    }

    private static DateGuess OfNamedMonth(int month, List<string> numbers)
    {
        var year = numbers.Find(n => n.Length == 4);
        var days = numbers.Where(n => n.Length <= 2).ToList();
        if (year is null || days.Count > 1 || numbers.Count > 2) return Nothing;
        return Certain(Iso(year, month.ToString(CultureInfo.InvariantCulture), days.Count == 0 ? null : days[0]));
    }

    // With full stops there is one order in Poland and Germany; with slashes and hyphens there are two, unless only one gives a date.
    private static DateGuess OfThree(List<string> numbers, bool hasStops)
    {
        if (numbers[0].Length == 4) return Certain(Iso(numbers[0], numbers[1], numbers[2]));
        if (numbers[2].Length == 2) return Iso("20" + numbers[2], numbers[1], numbers[0]) is { } shortened ? new DateGuess([shortened], false) : Nothing;
        if (numbers[2].Length != 4) return Nothing;
        var dayFirst = Iso(numbers[2], numbers[1], numbers[0]);
        if (hasStops) return Certain(dayFirst);
        var readings = new[] { dayFirst, Iso(numbers[2], numbers[0], numbers[1]) }.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return new DateGuess(readings, readings.Count == 1);
    }

    private static DateGuess OfTwo(List<string> numbers) =>
        numbers[0].Length == 4 ? Certain(Iso(numbers[0], numbers[1], null)) : numbers[1].Length == 4 ? Certain(Iso(numbers[1], numbers[0], null)) : Nothing;

    // A day without hyphens, or what a spreadsheet shows of a date in a cell for numbers.
    private static DateGuess OfOne(string number)
    {
        if (number.Length == 8) return Iso(number[..4], number[4..6], number[6..]) is { } day ? new DateGuess([day], false) : Nothing;
        if (number.Length == 4) return Certain(number);
        return number.Length == 5 && number[0] is >= '2' and <= '7'
            ? new DateGuess([SpreadsheetStart.AddDays(int.Parse(number, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)], false)
            : Nothing;
    }

    private static DateGuess Certain(string? reading) => reading is null ? Nothing : new DateGuess([reading], true);

    private static string? Iso(string year, string month, string? day)
    {
        if (month.Length > 2 || day?.Length > 2) return null;
        var iso = $"{year}-{month.PadLeft(2, '0')}" + (day is null ? "" : $"-{day.PadLeft(2, '0')}");
        return PartialDate.TryParse(iso, out _) ? iso : null;
    }
}
