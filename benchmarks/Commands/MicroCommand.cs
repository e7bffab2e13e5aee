using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ChemSter.Site.Benchmarks.Measuring;
using ChemSter.Site.Benchmarks.Micro;
using ChemSter.Site.Benchmarks.Reporting;

namespace ChemSter.Site.Benchmarks.Commands;

/// <summary><c>micro</c>: the hot paths, by BenchmarkDotNet, within this process.</summary>
public static class MicroCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root)
    {
        var quick = new Option<bool>("--quick") { Description = "a few rounds only: enough to see that it works" };
        var filter = new Option<string>("--filter") { Description = "which, by a pattern", DefaultValueFactory = _ => "*" };
        var command = new Command("micro", "Measures the hot paths, one page each") { quick, filter };
        command.SetAction(parsed => Run(parsed.GetValue(quick), parsed.GetValue(filter)!));
        root.Add(command);
    }

    private static void Run(bool quick, string filter)
    {
        var job = (quick ? Job.ShortRun : Job.Default).WithToolchain(InProcessEmitToolchain.Instance);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddLogger(ConsoleLogger.Default)
            .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .WithArtifactsPath(Path.Combine(Workshop.Repository, "benchmarks/bin/micro"));
        var summaries = BenchmarkSwitcher.FromTypes([typeof(PageBenchmarks)]).Run(["--filter", filter], config).ToList();
        var version = typeof(Pipelines.Generator).Assembly.GetName().Version?.ToString(3) ?? "";
        var figures = summaries.SelectMany(s => s.Reports).Where(r => r.ResultStatistics is not null).SelectMany(r => new[]
        {
            new Figures("micro", r.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''), "µs", [.. r.ResultStatistics!.OriginalValues.Select(v => Math.Round(v / 1000, 3))], Machine.Describe(), version),
            new Figures("micro", r.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''), "KiB allocated", [Math.Round((r.GcStats.GetBytesAllocatedPerOperation(r.BenchmarkCase) ?? 0) / 1024.0, 2)], Machine.Describe(), version),
        }).ToList();
        if (figures.Count == 0) throw new BenchmarkException("Nothing was measured.");
        if (filter == "*") ResultFiles.Write("micro", figures);
        ReportCommand.Write();
    }
}
