using System.Collections.Concurrent;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Preview;

namespace ChemSter.Site.Tests.Support;

/// <summary>A site that is served while its files change, as by the command <c>serve</c>.</summary>
public sealed class LiveSession : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Thread _building;

    private LiveSession(LiveSite site, PreviewServer server, ConcurrentQueue<Rebuild> builds)
    {
        (Site, Server, Builds) = (site, server, builds);
        _building = new Thread(() => site.Run(_stop.Token));
        _building.Start();
    }

    public LiveSite Site { get; }

    public PreviewServer Server { get; }

    /// <summary>All builds so far.</summary>
    public ConcurrentQueue<Rebuild> Builds { get; }

    public static async Task<LiveSession> StartAsync(TestSite files, Func<LiveOptions, LiveOptions>? change = null, int port = 0)
    {
        var builds = new ConcurrentQueue<Rebuild>();
        var options = new LiveOptions
        {
            Build = new BuildOptions { Root = files.Root, AsOf = new DateOnly(2026, 1, 1), PictureFolder = PictureCache.FolderFor(files.Output) },
            BasePath = "/",
            Told = builds.Enqueue,
        };
        var site = new LiveSite(change?.Invoke(options) ?? options);
        return new LiveSession(site, await PreviewServer.StartAsync(site, site.Events, port), builds);
    }

    /// <summary>A file of the site as text; null where there is none.</summary>
    public string? Text(string file) => Site.Find(file) is { } content ? System.Text.Encoding.UTF8.GetString(content.Span) : null;

    /// <summary>Waits until a file of the site holds a text.</summary>
    public void WaitFor(string file, string text) =>
        Patience.Until(() => Text(file)?.Contains(text, StringComparison.Ordinal) == true, () => $"“{text}” never came to be in {file}:\n{Text(file)}");

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _building.Join();
        await Server.DisposeAsync();
        Site.Dispose();
        _stop.Dispose();
    }
}
