using System.Collections.Concurrent;
using System.Diagnostics;

namespace ChemSter.Site.Observability;

/// <summary>Watches one build, from its own making to <see cref="End"/>: what each module took and gave. Without a monitor, nothing is measured.</summary>
/// <param name="measures">Whether time, processor and memory are measured; else only progress is counted.</param>
/// <param name="progress">Where progress is shown.</param>
public sealed class BuildMonitor(bool measures, ProgressLine? progress = null)
{
    // A trace of more is slow to open; the sums hold all the same.
    private const int MostStretches = 100_000;

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly TimeSpan _processor = measures ? Environment.CpuUsage.TotalTime : default;
    private readonly long _allocated = measures ? GC.GetTotalAllocatedBytes(precise: true) : 0;
    private readonly ConcurrentQueue<ModuleRun> _runs = new();
    private readonly ConcurrentQueue<Stretch> _stretches = new();
    private IReadOnlyList<string> _order = [];
    private ModuleRun? _busiest;
    private int _stretchCount;

    internal bool Measures => measures;

    /// <summary>Names the pipelines, in the order in which they are listed.</summary>
    public void Name(IReadOnlyList<string> pipelines) => _order = pipelines;

    /// <summary>Begins to watch a module, until what is returned is disposed of. To be called by the thread that runs the module.</summary>
    /// <param name="pipeline">The pipeline's name.</param>
    /// <param name="phase">The phase's name.</param>
    /// <param name="module">The module's name.</param>
    /// <param name="taken">How many documents it takes.</param>
    public ModuleRun Begin(string pipeline, string phase, string module, int taken)
    {
        var run = new ModuleRun(this, pipeline, phase, module, taken);
        Watch(run);
        return run;
    }

    /// <summary>Everything seen, once the build is over.</summary>
    public BuildRecord End()
    {
        var elapsed = Since(Stopwatch.GetTimestamp());
        var processor = Environment.CpuUsage.TotalTime - _processor;
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - _allocated;
        var modules = _runs.Select(run => run.ToRecord()).ToList();
        var order = _order.Concat(modules.Select(m => m.Pipeline)).Distinct().Index().ToDictionary(p => p.Item, p => p.Index);
        return new BuildRecord(
            [.. modules.OrderBy(m => order[m.Pipeline]).ThenBy(m => m.From).ThenBy(m => m.To)],
            [.. _stretches.OrderBy(s => s.Thread).ThenBy(s => s.From).Select(s => s.ToRecord(this))],
            Math.Max(0, _stretchCount - MostStretches),
            elapsed,
            processor,
            allocated);
    }

    internal TimeSpan Since(long timestamp) => Stopwatch.GetElapsedTime(_start, timestamp);

    internal void Add(ModuleRun run) => _runs.Enqueue(run);

    internal void Add(Stretch stretch)
    {
        if (Interlocked.Increment(ref _stretchCount) <= MostStretches) _stretches.Enqueue(stretch);
    }

    // Pipelines run side by side; the one with the most to do is the one to tell of.
    internal void Watch(ModuleRun run)
    {
        if (_busiest is not { IsOver: false } busiest || busiest.Expected < run.Expected) _busiest = run;
    }

    internal void Advanced(ModuleRun run, int done)
    {
        if (progress is null) return;
        Watch(run);
        if (run == _busiest) progress.Report(run.Phase, Math.Min(done, run.Expected), run.Expected);
    }
}
