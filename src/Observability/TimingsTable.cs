using System.Globalization;
using System.Text;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Observability;

/// <summary>Shows to a person where the time of a build went (<c>--timings</c>): a line for each pipeline and phase.</summary>
public static class TimingsTable
{
    private const string Unknown = "–";
    private const int Names = 2;

    private static readonly NumberFormatInfo English = NumberFormatInfo.InvariantInfo;
    private static readonly NumberFormatInfo Polish = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u00A0" };

    /// <summary>The table. Modules run side by side, so their wall times add up to more than the whole build's; all else adds up to the total.</summary>
    public static string Render(BuildRecord record, UiLanguage language)
    {
        var numbers = language == UiLanguage.Polish ? Polish : English;
        string Time(TimeSpan? time) => time is { } known ? known.TotalMilliseconds.ToString("N1", numbers) : Unknown;
        string Count(long count) => count.ToString("N0", numbers);
        string Say(string polish, string english) => new Bilingual(polish, english).In(language);

        var phases = record.Phases;
        var measured = TimeSpan.FromTicks(phases.Sum(p => p.Processor?.Ticks ?? 0));
        // Two clocks, one of threads and one of the process, may differ by a hair.
        var processor = measured > record.Processor ? measured : record.Processor;
        var allocated = Math.Max(record.Allocated, phases.Sum(p => p.Allocated));
        TimeSpan? otherProcessor = phases.Any(p => p.Processor is null) ? null : processor - measured;
        List<string[]> rows =
        [
            [Say("Potok", "Pipeline"), Say("Faza", "Phase"), Say("Czas, ms", "Wall ms"), Say("Procesor, ms", "CPU ms"), Say("Dokumenty", "Documents"),
                Say("Zapisane bajty", "Bytes written"), Say("Przydzielone bajty", "Bytes allocated")],
            .. phases.Select(p => (string[])[p.Pipeline, p.Phase, Time(p.To - p.From), Time(p.Processor), Count(p.Documents), Count(p.Bytes), Count(p.Allocated)]),
            [Say("(poza potokami)", "(elsewhere)"), "", Unknown, Time(otherProcessor), Unknown, Count(0), Count(allocated - phases.Sum(p => p.Allocated))],
            [Say("Razem", "Total"), "", Time(record.Elapsed), Time(processor), Unknown, Count(phases.Sum(p => p.Bytes)), Count(allocated)],
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        var table = new StringBuilder();
        foreach (var row in rows)
        {
            table.AppendJoin("  ", row.Select((cell, column) => column < Names ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).Append('\n');
        }

        return table.ToString();
    }
}
