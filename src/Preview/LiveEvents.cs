using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace ChemSter.Site.Preview;

/// <summary>Tells open pages what has happened to the site, by server-sent events. A page that was away is told what it missed,
/// or, if that is too long ago, that it missed something.</summary>
public sealed class LiveEvents
{
    /// <summary>Where pages listen.</summary>
    public const string Path = PreviewServer.OwnFolder + "events";

    private const int Remembered = 64;
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    // Builds of another run of the program have other names, so that a page left open is known to be old.
    private readonly string _run = Guid.NewGuid().ToString("N");
    private readonly Lock _gate = new();
    private readonly HashSet<Channel<string>> _listeners = [];
    private readonly List<(string Build, string Message)> _updates = [];
    private bool _hasEnded;
    private int _builds;
    private string? _error;

    /// <summary>The name of the build that is shown.</summary>
    public string Build
    {
        get
        {
            lock (_gate) return Name(_builds);
        }
    }

    /// <summary>Tells that all is well again. If files have changed, this is a new build, which pages that are away will be told of.</summary>
    public void Tell(LiveUpdate update)
    {
        lock (_gate)
        {
            _error = null;
            if (update.HasChanged) _builds++;
            var build = Name(_builds);
            var message = Message("update", update.ToJson(build), build);
            if (update.HasChanged) _updates.Add((build, message));
            if (_updates.Count > Remembered) _updates.RemoveAt(0);
            Send(message);
        }
    }

    /// <summary>Tells that the site can't be built as it is. Pages that come later are told too.</summary>
    public void Tell(LiveError error)
    {
        lock (_gate)
        {
            _error = Message("problem", error.ToJson(), null);
            Send(_error);
        }
    }

    /// <summary>Ends all connections, and lets no more begin.</summary>
    public void End()
    {
        lock (_gate)
        {
            _hasEnded = true;
            foreach (var listener in _listeners) listener.Writer.TryComplete();
        }
    }

    /// <summary>Sends to one page what happens, as long as it listens.</summary>
    internal async Task SendAsync(HttpContext http)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        // When a page connects again by itself, its browser says what it got last; at first the page itself says what it is.
        var last = http.Request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } id ? id : http.Request.Query["build"].ToString();
        var listener = Listen(last);
        try
        {
            await foreach (var message in WithHeartbeat(listener.Reader, http.RequestAborted))
            {
                await http.Response.WriteAsync(message, http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
        finally
        {
            lock (_gate) _listeners.Remove(listener);
        }
    }

    private static async IAsyncEnumerable<string> WithHeartbeat(
        ChannelReader<string> messages, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var more = messages.WaitToReadAsync(cancellation).AsTask(); ;)
        {
            // Without a word for long, neither side would find out that the other is gone.
            if (await Task.WhenAny(more, Task.Delay(Heartbeat, cancellation)) != more)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return ":\n\n";
                continue;
            }

            if (!await more) yield break;
            while (messages.TryRead(out var message)) yield return message;
            more = messages.WaitToReadAsync(cancellation).AsTask();
        }
    }

    private static string Message(string name, string json, string? id)
    {
        var message = new StringBuilder($"event: {name}\ndata: {json}\n");
        if (id is not null) message.Append($"id: {id}\n");
        return message.Append('\n').ToString();
    }

    private string Name(int build) => $"{_run}-{build}";

    private Channel<string> Listen(string last)
    {
        // A page that takes nothing for so long is cut off; when it comes back it learns what it missed.
        var listener = Channel.CreateBounded<string>(new BoundedChannelOptions(2 * Remembered) { SingleReader = true });
        lock (_gate)
        {
            var build = Name(_builds);
            var missed = last == build ? _updates.Count : _updates.FindIndex(u => PreviousOf(u.Build) == last);
            listener.Writer.TryWrite("retry: 500\n" + Message("connected", LiveUpdate.Connected(build, isLost: missed < 0), build));
            foreach (var (_, message) in _updates.Skip(missed < 0 ? _updates.Count : missed)) listener.Writer.TryWrite(message);
            if (_error is not null) listener.Writer.TryWrite(_error);
            if (_hasEnded) listener.Writer.TryComplete();
            else _listeners.Add(listener);
        }

        return listener;
    }

    private string PreviousOf(string build) => Name(int.Parse(build.AsSpan(_run.Length + 1), System.Globalization.CultureInfo.InvariantCulture) - 1);

    private void Send(string message)
    {
        foreach (var listener in _listeners.ToList().Where(l => !l.Writer.TryWrite(message)))
        {
            listener.Writer.TryComplete();
            _listeners.Remove(listener);
        }
    }
}
