using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChemSter.Site.Benchmarks.Measuring;

namespace ChemSter.Site.Benchmarks.Reporting;

/// <summary>The raw results: a file of JSON lines for each series and for each table of figures. A new run replaces its own file only,
/// so that sizes and peers can be measured on different days.</summary>
public static class ResultFiles
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>Writes a series: its head, then a line for each round.</summary>
    public static void Write(Series series) =>
        WriteLines(
            string.Create(CultureInfo.InvariantCulture, $"{series.Head.Task.ToString().ToLowerInvariant()}-{series.Head.Size:D5}-{series.Head.Peer}"),
            [JsonSerializer.Serialize(series.Head, Options), .. series.Rounds.Select(r => JsonSerializer.Serialize(r, Options))]);

    /// <summary>Writes the figures of a table.</summary>
    public static void Write(string topic, IEnumerable<Figures> figures) => WriteLines("figures-" + topic, figures.Select(f => JsonSerializer.Serialize(f, Options)));

    /// <summary>All series that have been measured, by task, size and peer.</summary>
    public static IReadOnlyList<Series> ReadSeries() =>
    [
        .. Files(f => !f.StartsWith("figures-", StringComparison.Ordinal))
            .Select(lines => new Series(Read<SeriesHead>(lines[0]), [.. lines.Skip(1).Select(Read<Round>)]))
            .OrderBy(s => s.Head.Task).ThenBy(s => s.Head.Size).ThenBy(s => Tools.Toolbox.Names.ToList().IndexOf(s.Head.Peer)),
    ];

    /// <summary>All figures of a table.</summary>
    public static IReadOnlyList<Figures> ReadFigures(string topic) => [.. Files(f => f == $"figures-{topic}.jsonl").SelectMany(lines => lines.Select(Read<Figures>))];

    private static void WriteLines(string name, IEnumerable<string> lines)
    {
        Directory.CreateDirectory(Workshop.Results);
        File.WriteAllText(Path.Combine(Workshop.Results, name + ".jsonl"), string.Concat(lines.Select(l => l + "\n")));
    }

    private static IEnumerable<string[]> Files(Func<string, bool> choose) =>
        Directory.Exists(Workshop.Results)
            ? Directory.GetFiles(Workshop.Results, "*.jsonl").Where(f => choose(Path.GetFileName(f))).Order(StringComparer.Ordinal).Select(File.ReadAllLines)
            : [];

    private static T Read<T>(string line) => JsonSerializer.Deserialize<T>(line, Options)!;
}
