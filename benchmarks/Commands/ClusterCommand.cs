using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ChemSter.Site.Benchmarks.Measuring;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Cluster;

namespace ChemSter.Site.Benchmarks.Commands;

/// <summary><c>cluster</c>: writes the site of an invented cluster, with everything that a cluster publishes, in three languages, and measures what a page of it takes.</summary>
public static class ClusterCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root)
    {
        var folder = new Argument<string>("folder") { Description = "where to write" };
        var size = new Option<int>("--size") { Description = "how many organisations; 500 have 300 news items and 200 events", DefaultValueFactory = _ => 500 };
        var builds = new Option<int>("--builds") { Description = "how often to build it, from scratch each time, in one run of the program", DefaultValueFactory = _ => 0 };
        var command = new Command("cluster", "Writes the site of an invented cluster, and measures its builds") { folder, size, builds };
        command.SetAction(parsed =>
        {
            var site = Path.GetFullPath(parsed.GetValue(folder)!);
            new ClusterSite(parsed.GetValue(size)).WriteTo(site, Path.Combine(Workshop.Repository, "tests/sites/fictional/data/languages/de.yml"));
            for (var i = 0; i < parsed.GetValue(builds); i++) Console.WriteLine(Measure(site));
        });
        root.Add(command);
    }

    // The first build compiles the program as it goes; the last tell what a page takes.
    private static string Measure(string site)
    {
        var output = Path.Combine(site, "output");
        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        File.Delete(output + ".cache");
        var (before, allocated, watch) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
        var result = Generator.Run(new BuildOptions { Root = site, Output = output, AsOf = ClusterSite.Day });
        if (!result.Succeeded) throw new BenchmarkException($"{site} can't be built: {result.Diagnostics[0].Message.English}");
        var pages = result.PagesByLanguage.Sum(l => l.Count);
        var cpu = Environment.CpuUsage.TotalTime - before;
        return string.Create(CultureInfo.InvariantCulture, $"{pages} pages: {watch.ElapsedMilliseconds} ms, {cpu.TotalMilliseconds:F0} ms of processors, {cpu.TotalMicroseconds / pages:F0} µs a page, {(GC.GetTotalAllocatedBytes() - allocated) / pages / 1024} KiB a page");
    }
}
