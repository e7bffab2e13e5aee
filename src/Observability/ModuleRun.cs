using System.Diagnostics;

namespace ChemSter.Site.Observability;

/// <summary>One module at work. Whatever threads it spreads its work over, by tasks or parallel loops, are measured along with it:
/// the run flows with the execution context, and every thread that takes the context up or lays it down reads its own counters then.</summary>
public sealed class ModuleRun : IDisposable
{
    // Less than a thread needs to be handed the next piece of the same work.
    private static readonly long Gap = Stopwatch.Frequency / 20_000;

    private static readonly AsyncLocal<ModuleRun?> Running = new(static change =>
    {
        change.PreviousValue?.Leave();
        change.CurrentValue?.Enter();
    });

    [ThreadStatic]
    private static Stretch? _stretch;

    private readonly BuildMonitor _monitor;
    private readonly ModuleRun? _outer;
    private readonly string _pipeline;
    private readonly string _module;
    private readonly long _from = Stopwatch.GetTimestamp();
    private bool _isCounted;
    private int _done;
    private long _bytes;
    private long _allocated;
    private long _processor;
    private long _to;
    private int _threads;

    internal ModuleRun(BuildMonitor monitor, string pipeline, string phase, string module, int taken)
    {
        (_monitor, _pipeline, Phase, _module, Expected) = (monitor, pipeline, phase, module, taken);
        _outer = Running.Value;
        Running.Value = this;
    }

    /// <summary>The module that this thread works for; null where nothing is watched.</summary>
    public static ModuleRun? Current => Running.Value;

    /// <summary>How many documents it gave.</summary>
    public int Documents { get; set; }

    internal string Name => $"{_pipeline}: {_module}";

    internal string Phase { get; }

    internal int Expected { get; private set; }

    internal bool IsOver { get; private set; }

    /// <summary>Says how many documents <see cref="Advance"/> will count.</summary>
    public void Expect(int documents)
    {
        (_isCounted, Expected, _done) = (true, documents, 0);
        _monitor.Watch(this);
    }

    /// <summary>Counts a document that is done. May be called from several threads.</summary>
    public void Advance() => _monitor.Advanced(this, Interlocked.Increment(ref _done));

    /// <summary>Counts a file that was written, or kept with none of its bytes written, also as progress of a module that does not count by itself. May be called from several threads.</summary>
    public void Wrote(int bytes)
    {
        Interlocked.Add(ref _bytes, bytes);
        if (!_isCounted) Advance();
    }

    /// <summary>The module has ended.</summary>
    public void Dispose()
    {
        if (IsOver) return;
        Running.Value = _outer;
        (IsOver, _to) = (true, Stopwatch.GetTimestamp());
        if (_monitor.Measures) _monitor.Add(this);
    }

    // A parallel loop is over when its last document is done; its threads may lay the run down a moment later.
    internal ModuleRecord ToRecord()
    {
        SpinWait.SpinUntil(() => Volatile.Read(ref _threads) == 0, TimeSpan.FromSeconds(1));
        TimeSpan? processor = ThreadClock.IsKnown ? TimeSpan.FromTicks(_processor) : null;
        return new ModuleRecord(_pipeline, Phase, _module, _monitor.Since(_from), _monitor.Since(_to), processor, Documents, _bytes, _allocated);
    }

    private void Enter()
    {
        if (IsOver || !_monitor.Measures) return;
        var from = Stopwatch.GetTimestamp();
        var isSame = _stretch is { } last && last.Run == this && from - last.To < Gap;
        if (!isSame) _stretch = new Stretch(this, from);
        Interlocked.Increment(ref _threads);
        _stretch!.Resume();
    }

    private void Leave()
    {
        if (_stretch is not { IsOpen: true } stretch || stretch.Run != this) return;
        var (processor, allocated) = stretch.Close();
        Interlocked.Add(ref _processor, processor.Ticks);
        Interlocked.Add(ref _allocated, allocated);
        if (stretch.IsNew) _monitor.Add(stretch);
        stretch.IsNew = false;
        Interlocked.Decrement(ref _threads);
    }
}

/// <summary>A time during which one thread worked for one module.</summary>
internal sealed class Stretch(ModuleRun run, long from)
{
    private TimeSpan _processorBefore;
    private long _allocatedBefore;
    private TimeSpan _processor;
    private long _allocated;

    public ModuleRun Run => run;

    public int Thread { get; } = Environment.CurrentManagedThreadId;

    public long From { get; } = from;

    public long To { get; private set; } = from;

    public bool IsOpen { get; private set; }

    public bool IsNew { get; set; } = true;

    public void Resume()
    {
        IsOpen = true;
        _processorBefore = ThreadClock.Now;
        _allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
    }

    public (TimeSpan Processor, long Allocated) Close()
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread() - _allocatedBefore;
        var processor = ThreadClock.Now - _processorBefore;
        (IsOpen, To) = (false, Stopwatch.GetTimestamp());
        _processor += processor;
        _allocated += allocated;
        return (processor, allocated);
    }

    public StretchRecord ToRecord(BuildMonitor monitor) =>
        new(Thread, run.Name, monitor.Since(From), monitor.Since(To), ThreadClock.IsKnown ? _processor : null, _allocated);
}
