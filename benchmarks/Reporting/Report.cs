using System.Globalization;
using System.Text;
using ChemSter.Site.Benchmarks.Measuring;

namespace ChemSter.Site.Benchmarks.Reporting;

/// <summary>Makes <c>docs/benchmarks.md</c> from all results that there are.</summary>
public sealed class Report
{
    private readonly StringBuilder _text = new();
    private readonly IReadOnlyList<Series> _series = ResultFiles.ReadSeries();

    /// <summary>The page.</summary>
    public string Write()
    {
        Line("# Benchmarks\n");
        Line("Written by `dotnet run --project benchmarks -- report` from the raw results in [`benchmarks/results/`](../benchmarks/results/). What is measured, and how, is told in [`benchmarks/README.md`](../benchmarks/README.md).\n");
        WriteGoals();
        WriteBuilds(BuildTask.Clean, "Clean builds", "Nothing is left from earlier builds; content and output are in memory.");
        WriteBuilds(BuildTask.Change, "One page changed", "A sentence is added to one page, and the whole site is built again over the last output, on disk. What a generator has left for this case it may use.");
        WriteGrowth();
        WriteFigures("startup", "Start", "Whole processes, from start to end; `dotnet run` with nothing to compile.");
        WriteFigures("deploy", "From a fresh clone to the built site", "What a build server does, for the repository’s own site: packages are there, nothing is compiled, no compiler is running; in the last way the program is compiled, as it is once the tests have run. In turn, so that ratios hold where seconds do not; what else the machine had to do shows in the spread.");
        WriteFigures("serve", "Preview", "With `serve` running: from a page’s file being saved to the event in the browser.");
        WriteFigures("micro", "Hot paths", "BenchmarkDotNet, one thread, time for one page. The floor does the same with Markdig alone, or writes the same bytes alone.");
        return _text.ToString().TrimEnd() + "\n";
    }

    private void WriteGoals()
    {
        Line("## Goals\n");
        Line("| goal | limit | measured | |\n| --- | --- | --- | --- |");
        foreach (var goal in Goals.All)
        {
            var measured = goal.Measure(_series);
            var verdict = measured is null ? "not measured" : measured <= goal.Limit ? "reached" : "**not reached**";
            Line($"| {goal.Text} | {Short(goal.Limit)} | {(measured is { } value ? Short(value) : "–")} | {verdict} |");
        }

        Line("");
        foreach (var goal in Goals.All.Where(g => g.Cause is not null && !(g.Measure(_series) <= g.Limit)))
        {
            var howFar = goal.Measure(_series) is { } value ? $"{Short(value / goal.Limit)} times the goal" : "not measured";
            Line($"**{goal.Text}**: {howFar}. {goal.Cause}\n");
        }
    }

    private void WriteBuilds(BuildTask task, string title, string meaning)
    {
        var all = _series.Where(s => s.Head.Task == task).ToList();
        if (all.Count == 0) return;
        Line($"## {title}\n\n{meaning} Medians, and in brackets least and most. Ratios are ours by theirs, pair by pair: below 1, ours is better.\n");
        foreach (var size in all.GroupBy(s => s.Head.Size))
        {
            Line($"### {size.Key.ToString("N0", CultureInfo.InvariantCulture)} pages a language\n");
            Line("| beside | pairs | | ours | theirs | ratio |\n| --- | --- | --- | --- | --- | --- |");
            foreach (var series in size)
            {
                Line(Row(series.Head.PeerVersion, series.Rounds.Count.ToString(CultureInfo.InvariantCulture), "wall, s", series, u => u.Wall));
                Line(Row("", "", "CPU, s", series, u => u.Cpu));
                Line(Row("", "", "peak, MiB", series, u => u.Peak));
            }

            Line("");
            foreach (var place in size.GroupBy(s => (s.Head.OurVersion, s.Head.Machine)))
            {
                Line($"{string.Join(", ", place.Select(s => $"{s.Head.Peer} on {s.Head.Session} UTC"))}: ours {place.Key.OurVersion}; {place.Key.Machine}.\n");
            }
        }
    }

    private static string Row(string peer, string pairs, string what, Series series, Func<Usage, double> value) =>
        $"| {peer} | {pairs} | {what} | {Range(series.Of(r => value(r.Ours)))} | {Range(series.Of(r => value(r.Theirs)))} | {Range(series.Of(r => value(r.Ours) / value(r.Theirs)))} |";

    private void WriteGrowth()
    {
        var grown = Growth.Find(_series);
        if (grown.Count == 0) return;
        Line("## Growth\n\nHow many times more a site of ten times as many pages takes, by the medians above.\n");
        Line("| from, to | | ours | floor | ours by floor |\n| --- | --- | --- | --- | --- |");
        foreach (var growth in grown)
        {
            var note = growth.IsOneSession ? "" : " (not one session)";
            Line($"| {growth.From:N0}, {growth.To:N0}{note} | wall | {Short(growth.OurWall)} | {Short(growth.FloorWall)} | {Short(growth.OurWall / growth.FloorWall)} |");
            Line($"| | CPU | {Short(growth.OurCpu)} | {Short(growth.FloorCpu)} | {Short(growth.OurCpu / growth.FloorCpu)} |");
        }

        Line("");
    }

    private void WriteFigures(string topic, string title, string meaning)
    {
        var figures = ResultFiles.ReadFigures(topic);
        if (figures.Count == 0) return;
        Line($"## {title}\n\n{meaning}\n");
        Line("| | unit | values | median (least–most) |\n| --- | --- | --- | --- |");
        foreach (var figure in figures) Line($"| {figure.Name} | {figure.Unit} | {figure.Values.Count} | {Range(Statistics.Of(figure.Values))} |");
        Line($"\nOurs {figures[0].Version}; {figures[0].Machine}.\n");
    }

    private static string Range(Statistics s) => $"{Short(s.Median)} ({Short(s.Least)}–{Short(s.Most)})";

    // Three digits that count, as far as there are any.
    private static string Short(double value) => value switch
    {
        >= 100 => value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("F1", CultureInfo.InvariantCulture),
        >= 1 => value.ToString("F2", CultureInfo.InvariantCulture),
        _ => value.ToString("F3", CultureInfo.InvariantCulture),
    };

    private void Line(string line) => _text.Append(line).Append('\n');
}
