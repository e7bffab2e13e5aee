using System.Diagnostics;

namespace ChemSter.Site.Files;

/// <summary>The files that have changed since somebody asked last. Whoever asks waits until a burst is over.</summary>
public sealed class FileChanges
{
    private readonly object _gate = new();
    private readonly Dictionary<string, long> _paths = new(StringComparer.Ordinal);
    private long _count;
    private long _last;

    /// <summary>Whether something has changed that nobody has taken yet.</summary>
    public bool Any
    {
        get
        {
            lock (_gate) return _paths.Count > 0;
        }
    }

    /// <summary>Notes a change.</summary>
    public void Add(string path)
    {
        lock (_gate)
        {
            _paths[path] = ++_count;
            _last = Stopwatch.GetTimestamp();
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Waits for a change, then until nothing has changed for a while, and takes all changes.</summary>
    /// <param name="quiet">For how long nothing may change.</param>
    /// <param name="longest">How long to wait for that at most.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public Gathered Take(TimeSpan quiet, TimeSpan longest, CancellationToken cancellation)
    {
        using var waking = cancellation.Register(Wake);
        lock (_gate)
        {
            while (_paths.Count == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                Monitor.Wait(_gate);
            }

            var first = Stopwatch.GetTimestamp();
            for (; ; )
            {
                cancellation.ThrowIfCancellationRequested();
                var left = Smaller(quiet - Stopwatch.GetElapsedTime(_last), longest - Stopwatch.GetElapsedTime(first));
                if (left <= TimeSpan.Zero) break;
                // Rounded up: a wait of less than a millisecond would be none.
                Monitor.Wait(_gate, (int)Math.Ceiling(left.TotalMilliseconds));
            }

            string[] taken = [.. _paths.OrderBy(p => p.Value).Select(p => p.Key)];
            _paths.Clear();
            return new Gathered(taken, Stopwatch.GetElapsedTime(first));
        }
    }

    /// <summary>Waits until something has changed or the time is over, and takes nothing.</summary>
    /// <returns>Whether something has changed.</returns>
    public bool WaitForAny(TimeSpan atMost)
    {
        var start = Stopwatch.GetTimestamp();
        lock (_gate)
        {
            while (_paths.Count == 0)
            {
                var left = atMost - Stopwatch.GetElapsedTime(start);
                if (left <= TimeSpan.Zero) return false;
                Monitor.Wait(_gate, (int)Math.Ceiling(left.TotalMilliseconds));
            }

            return true;
        }
    }

    private static TimeSpan Smaller(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private void Wake()
    {
        lock (_gate) Monitor.PulseAll(_gate);
    }
}

/// <summary>Changes that belong together.</summary>
/// <param name="Paths">The files, each once, the one that changed last at the end.</param>
/// <param name="Waited">How long the burst was waited for, from when the first change was seen.</param>
public sealed record Gathered(IReadOnlyList<string> Paths, TimeSpan Waited);
