using System.CommandLine;
using System.Globalization;
using ChemSter.Site.Benchmarks.Content;
using ChemSter.Site.Benchmarks.Measuring;
using ChemSter.Site.Benchmarks.Reporting;
using ChemSter.Site.Benchmarks.Serving;
using ChemSter.Site.Benchmarks.Tools;

namespace ChemSter.Site.Benchmarks.Commands;

/// <summary><c>serve</c>: from saving a page to the event in the browser, and many file operations of which none may be lost.</summary>
public static class ServeCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root)
    {
        var size = new Option<int>("--size") { Description = "pages a language", DefaultValueFactory = _ => 5000 };
        var saves = new Option<int>("--saves") { Description = "how many pages are saved", DefaultValueFactory = _ => 100 };
        var operations = new Option<int>("--operations") { Description = "how many files are created, changed, renamed, deleted at random", DefaultValueFactory = _ => 1000 };
        var folder = new Option<string>("--folder") { Description = "where to work", DefaultValueFactory = _ => Workshop.OnDisk };
        var keep = new Option<bool>("--no-publish") { Description = "take the native executables as they are" };
        var command = new Command("serve", "Measures the preview") { size, saves, operations, folder, keep };
        command.SetAction(async (parsed, _) =>
        {
            if (!parsed.GetValue(keep)) Workshop.PublishAll();
            await RunAsync(new Workshop(parsed.GetValue(folder)!), new SiteShape(parsed.GetValue(size)), parsed.GetValue(saves), parsed.GetValue(operations));
        });
        root.Add(command);
    }

    private static async Task RunAsync(Workshop shop, SiteShape shape, int saves, int operations)
    {
        var ours = new OurTool(shop);
        var site = ours.WriteSite(shape);
        var size = shape.Size.ToString("N0", CultureInfo.InvariantCulture);
        await using var preview = await PreviewSession.StartAsync(site);
        var latencies = await new SaveLatency(preview, shape, site).MeasureAsync(saves);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{saves} saves: median {Statistics.Of(latencies).Median:F1} ms, most {latencies.Max():F1} ms"));
        var lost = await new RandomOperations(preview, shape, site).RunAsync(operations);
        Console.WriteLine($"{operations} operations: {lost.Count} lost {string.Join(", ", lost.Take(10))}");
        Figures Of(string name, string unit, IReadOnlyList<double> values) => new("serve", $"{size} pages a language: {name}", unit, values, Machine.Describe(), ours.FindVersion());
        ResultFiles.Write("serve",
        [
            Of("save to event", "ms", latencies),
            Of($"{operations:N0} random file operations", "lost", [lost.Count]),
            Of("peak memory", "MiB", [preview.Peak]),
        ]);
        ReportCommand.Write();
    }
}
