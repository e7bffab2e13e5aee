using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>Reads dates that people wrote, and says what they probably meant where it isn't clear.</summary>
public static class DateReading
{
    /// <summary>A date of any precision; null, after a report, where it is none.</summary>
    public static PartialDate? ReadDate(YamlScalar value, DiagnosticBag diagnostics) =>
        ReadDate(value.Text, value.Span, diagnostics);

    /// <summary>A date of any precision, given as text; null, after a report at <paramref name="span"/>, where it is none.</summary>
    public static PartialDate? ReadDate(string text, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (PartialDate.TryParse(text, out var date)) return date;
        diagnostics.Report(PartialDate.HasForm(text)
            ? ValueProblems.ImpossibleDate(span, text)
            : ValueProblems.NotADate(span, Guess(text)));
        return null;
    }

    /// <summary>A date, or a period written as <c>2012/2013</c> (ISO 8601 time interval).</summary>
    public static DatePeriod? ReadPeriod(YamlScalar value, DiagnosticBag diagnostics)
    {
        var slash = value.Text.IndexOf('/', StringComparison.Ordinal);
        // Two slashes are a date written the American or the British way, not a period.
        if (slash < 0 || value.Text.IndexOf('/', slash + 1) >= 0) return ReadDate(value, diagnostics) is { } single ? new DatePeriod(single) : null;
        var from = ReadDate(value.Text[..slash], value.Part(0, slash), diagnostics);
        var to = ReadDate(value.Text[(slash + 1)..], value.Part(slash + 1, value.Text.Length - slash - 1), diagnostics);
        if (from is not { } start || to is not { } end) return null;
        if (end.LastDay >= start.FirstDay) return new DatePeriod(start, end);
        diagnostics.Report(ValueProblems.EndBeforeStart(value.Span));
        return null;
    }

    // Day, month and year with full stops can be read in one way only in Poland and Germany; with slashes they can't.
    private static string? Guess(string text)
    {
        var parts = text.TrimEnd('.', ' ').Split('.', StringSplitOptions.TrimEntries);
        if (parts.Length != 3 || parts[2].Length != 4 || !parts.All(p => p.Length > 0 && p.All(char.IsAsciiDigit))) return null;
        var iso = string.Create(CultureInfo.InvariantCulture, $"{parts[2]}-{parts[1].PadLeft(2, '0')}-{parts[0].PadLeft(2, '0')}");
        return PartialDate.TryParse(iso, out _) ? iso : null;
    }
}
