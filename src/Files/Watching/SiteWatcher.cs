using System.Diagnostics;

namespace ChemSter.Site.Files;

/// <summary>Tells <see cref="WatchedFiles"/> where something has happened. It listens to the system's notifications, and looks at
/// everything now and then, since notifications get lost. Where there are none to be had, it looks more often.</summary>
public sealed class SiteWatcher : IDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(300);

    // A notification that is under way arrives sooner than this.
    private static readonly TimeSpan UnderWay = TimeSpan.FromMilliseconds(60);

    private static readonly TimeSpan FailuresBelongTogether = TimeSpan.FromSeconds(10);
    private const int MostFailures = 3;

    // The system begins to watch a new folder a little after it was made; what was put into it before is not notified.
    private static readonly TimeSpan[] LookAtNewFolderAfter = [TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(400)];

    private readonly string _root;
    private readonly WatchedFiles _files;
    private readonly TimeSpan _seldom;
    private readonly object _gate = new();
    private readonly PriorityQueue<string, long> _newFolders = new();
    private readonly Thread _looking;
    private Notifications? _notifications;
    private bool _isEnding;
    private bool _mustRenew;
    private bool _hasGivenUp;
    private int _failures;
    private long _lastFailure;
    private long _heard;
    private long _heardAtLastMiss = -1;

    /// <summary>Begins to watch.</summary>
    /// <param name="root">The site's folder, its full path.</param>
    /// <param name="files">Who is told.</param>
    /// <param name="poll">Whether to do without the system's notifications.</param>
    /// <param name="seldom">How often to look at everything beside notifications; null for every two seconds.</param>
    public SiteWatcher(string root, WatchedFiles files, bool poll, TimeSpan? seldom = null)
    {
        _root = root;
        _files = files;
        _seldom = seldom ?? TimeSpan.FromSeconds(2);
        if (!poll) Listen();
        // What has happened between the first listing and the first notification.
        files.LookAgain();
        _looking = new Thread(LookNowAndThen) { IsBackground = true, Name = "Watching", Priority = ThreadPriority.BelowNormal };
        _looking.Start();
    }

    /// <summary>Whether it does without notifications, because it was asked to or because there are none.</summary>
    public bool IsPolling
    {
        get
        {
            lock (_gate) return _notifications is null;
        }
    }

    /// <summary>Ends watching.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isEnding = true;
            Monitor.PulseAll(_gate);
        }

        _looking.Join();
        _notifications?.Dispose();
    }

    private void Listen()
    {
        var fresh = Notifications.TryStart(_root, Hear, Fail);
        lock (_gate)
        {
            (_notifications, fresh) = (fresh, _notifications);
        }

        fresh?.Dispose();
    }

    private void Hear(string path)
    {
        Interlocked.Increment(ref _heard);
        // One of the watched folders itself has come or gone: what was watched may be another now.
        if (SourceFolders.All.Contains(path)) Renew();
        if (!_files.Notice(path)) return;
        lock (_gate)
        {
            foreach (var after in LookAtNewFolderAfter) _newFolders.Enqueue(path, Stopwatch.GetTimestamp() + (long)(after.TotalSeconds * Stopwatch.Frequency));
            Monitor.PulseAll(_gate);
        }
    }

    // Notifications were lost: too many at once, or no more folders can be watched. If that goes on, they are no use.
    private void Fail()
    {
        lock (_gate)
        {
            _failures = Stopwatch.GetElapsedTime(_lastFailure) < FailuresBelongTogether ? _failures + 1 : 1;
            _lastFailure = Stopwatch.GetTimestamp();
            if (_failures > MostFailures) StopListening();
        }

        Renew();
    }

    private void StopListening()
    {
        _hasGivenUp = true;
        var useless = _notifications;
        _notifications = null;
        // Not at once: this may be called by one of them.
        ThreadPool.QueueUserWorkItem(_ => useless?.Dispose());
    }

    private void Renew()
    {
        lock (_gate)
        {
            _mustRenew = true;
            Monitor.PulseAll(_gate);
        }
    }

    private void LookNowAndThen()
    {
        var (last, took) = (Stopwatch.GetTimestamp(), TimeSpan.Zero);
        while (Wait(last, took) is { } next)
        {
            if (next.NewFolder is { } folder) _files.LookAgain(folder);
            if (next.Renew)
            {
                if (!_hasGivenUp) Listen();
                _files.LookAgain();
            }

            if (!next.Everything) continue;
            var start = Stopwatch.GetTimestamp();
            LookAtEverything();
            (last, took) = (Stopwatch.GetTimestamp(), Stopwatch.GetElapsedTime(start));
        }
    }

    private void LookAtEverything()
    {
        _files.LookAtYoung();
        if (IsPolling || _files.FindDifferences().Count == 0)
        {
            if (IsPolling) _files.LookAgain();
            return;
        }

        Thread.Sleep(UnderWay);
        if (_files.LookAgain().Count == 0) return;
        var heard = Interlocked.Read(ref _heard);
        if (heard == _heardAtLastMiss)
        {
            // Missed again, and nothing was heard in between: this file system notifies nobody.
            lock (_gate) StopListening();
        }
        else
        {
            Renew();
        }

        _heardAtLastMiss = heard;
    }

    // Of a large site a look takes long: it may cost a part of one core's time, and no more.
    private TimeSpan Pause(TimeSpan took) => _notifications is null ? Longer(Often, took * 4) : Longer(_seldom, took * 40);

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private Chore? Wait(long last, TimeSpan took)
    {
        lock (_gate)
        {
            for (; ; )
            {
                if (_isEnding) return null;
                if (_mustRenew)
                {
                    _mustRenew = false;
                    return new Chore(null, Renew: true, Everything: false);
                }

                var untilFolder = _newFolders.TryPeek(out var folder, out var due) ? Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due) : TimeSpan.MaxValue;
                if (untilFolder <= TimeSpan.Zero) return new Chore(_newFolders.Dequeue(), Renew: false, Everything: false);
                var untilAll = Pause(took) - Stopwatch.GetElapsedTime(last);
                if (untilAll <= TimeSpan.Zero) return new Chore(null, Renew: false, Everything: true);
                Monitor.Wait(_gate, (int)Math.Ceiling(Math.Min(untilFolder.TotalMilliseconds, untilAll.TotalMilliseconds)));
            }
        }
    }

    private sealed record Chore(string? NewFolder, bool Renew, bool Everything);
}
