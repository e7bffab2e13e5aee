using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>Reads dates that people wrote, and says what they probably meant where it isn't clear.</summary>
public static class DateReading
{
    /// <summary>A date of any precision; null, after a report, where it is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="languages">The languages whose names of months are recognised, to say what was meant.</param>
    /// <param name="mayBeUnknown">Whether <c>unknown</c> may stand in its place, which the help says then.</param>
    public static PartialDate? ReadDate(YamlScalar value, DiagnosticBag diagnostics, IReadOnlyList<Language>? languages = null, bool mayBeUnknown = false) =>
        ReadDate(value.Text, value.Span, diagnostics, languages, mayBeUnknown);

    /// <summary>A date of any precision, given as text; null, after a report at <paramref name="span"/>, where it is none.</summary>
    public static PartialDate? ReadDate(string text, SourceSpan span, DiagnosticBag diagnostics, IReadOnlyList<Language>? languages = null, bool mayBeUnknown = false)
    {
        if (PartialDate.TryParse(text, out var date)) return date;
        if (PartialDate.HasForm(text)) diagnostics.Report(ValueProblems.ImpossibleDate(span, text, DaysOf(text), Swapped(text)));
        else
        {
            var guess = DateGuess.For(text, languages ?? []);
            diagnostics.Report(ValueProblems.NotADate(span, guess.Readings, guess.IsCertain, mayBeUnknown));
        }

        return null;
    }

    /// <summary>A date that must be a day; null, after a report, where it is none, and where there is no value.</summary>
    /// <param name="value">The value; null where there is none.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="languages">The languages whose names of months are recognised, to say what was meant.</param>
    public static PartialDate? ReadDay(YamlScalar? value, DiagnosticBag diagnostics, IReadOnlyList<Language>? languages = null)
    {
        if (value is null || ReadDate(value, diagnostics, languages) is not { } date) return null;
        if (date.Day is not null) return date;
        diagnostics.Report(ValueProblems.NotADay(value.Span));
        return null;
    }

    /// <summary>A date, or a period written as <c>2012/2013</c> (ISO 8601 time interval).</summary>
    public static DatePeriod? ReadPeriod(YamlScalar value, DiagnosticBag diagnostics, IReadOnlyList<Language>? languages = null, bool mayBeUnknown = false)
    {
        var slash = value.Text.IndexOf('/', StringComparison.Ordinal);
        // Two slashes are a date written the American or the British way, not a period.
        if (slash < 0 || value.Text.IndexOf('/', slash + 1) >= 0) return ReadDate(value, diagnostics, languages, mayBeUnknown) is { } single ? new DatePeriod(single) : null;
        var from = ReadDate(value.Text[..slash], value.Part(0, slash), diagnostics, languages, mayBeUnknown);
        var to = ReadDate(value.Text[(slash + 1)..], value.Part(slash + 1, value.Text.Length - slash - 1), diagnostics, languages, mayBeUnknown);
        if (from is not { } start || to is not { } end) return null;
        if (end.LastDay >= start.FirstDay) return new DatePeriod(start, end);
        diagnostics.Report(ValueProblems.EndBeforeStart(value.Span));
        return null;
    }

    // How many days the month of an impossible date has; zero where it is the month that does not exist.
    private static int DaysOf(string text) => PartialDate.TryParse(text[..Math.Min(7, text.Length)], out var month) && month.Month is { } number ? DateTime.DaysInMonth(month.Year, number) : 0;

    // Day and month in the other order, where that is a date.
    private static string? Swapped(string text) => text.Length == 10 && $"{text[..5]}{text[8..]}-{text[5..7]}" is var other && PartialDate.TryParse(other, out _) ? other : null;
}
