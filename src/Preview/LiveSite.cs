using System.Diagnostics;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;

namespace ChemSter.Site.Preview;

/// <summary>A site that is built in memory whenever its files change, one build after the other. A build that fails leaves the last
/// good site as it is.</summary>
public sealed class LiveSite : IShownSite, IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan LongestGathering = TimeSpan.FromMilliseconds(50);

    // Whoever writes without end will not keep an error from being told.
    private const int MostDoubts = 10;

    private readonly LiveOptions _options;
    private readonly WatchedFiles _files;
    private readonly SiteWatcher _watcher;
    private readonly SiteBuilder _builder;
    private readonly MemoryOutput _output = new();
    private readonly List<string> _unpublished = [];
    private int _errors;
    private int _doubts;
    private bool _isFailing;
    private bool _hasSite;
    private volatile NoSitePage? _instead;
    private volatile string _basePath;

    /// <summary>Begins to watch, and builds for the first time.</summary>
    /// <param name="options">How to build and show.</param>
    public LiveSite(LiveOptions options)
    {
        _options = options;
        _basePath = options.BasePath;
        _files = new WatchedFiles(options.Build.Root);
        _watcher = new SiteWatcher(options.Build.Root, _files, options.Poll);
        _builder = new SiteBuilder(options.Build, _files);
        Build(new Gathered([], TimeSpan.Zero), isFirst: true);
    }

    /// <summary>What open pages listen to.</summary>
    public LiveEvents Events { get; } = new();

    /// <summary>Whether changes are found by looking every now and then, without the system's notifications.</summary>
    public bool IsPolling => _watcher.IsPolling;

    /// <inheritdoc/>
    public string BasePath => _basePath;

    /// <inheritdoc/>
    public NoSitePage? Instead => _instead;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Find(string path) => _output.Find(path);

    /// <summary>Builds whenever something changes, until cancelled.</summary>
    public void Run(CancellationToken cancellation)
    {
        try
        {
            while (true) Build(_files.Changes.Take(Quiet, LongestGathering, cancellation), isFirst: false);
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _watcher.Dispose();

    private void Build(Gathered gathered, bool isFirst)
    {
        foreach (var path in gathered.Paths)
        {
            // What changed last stands last.
            _unpublished.Remove(path);
            _unpublished.Add(path);
        }

        var watch = Stopwatch.StartNew();
        var (result, fault) = TryBuild();
        var building = watch.Elapsed;
        var isGood = result is { Succeeded: true };
        // If something goes on happening, an error may be no more than its middle.
        if (!isGood && _doubts++ < MostDoubts && _files.Changes.WaitForAny(_options.Doubt)) return;
        _doubts = 0;

        watch.Restart();
        IReadOnlyList<string> changed = isGood ? _output.Changed : [];
        if (isGood) Publish(result!, changed);
        else Fail(result, fault);
        _options.Told(new Rebuild(isFirst, gathered.Paths, result, fault, changed, gathered.Waited, building, watch.Elapsed));
    }

    private (BuildResult? Result, Exception? Fault) TryBuild()
    {
        try
        {
            var result = _builder.Build(_output);
            if (!result.Succeeded) _output.Discard();
            return (result, null);
        }
        catch (Exception fault)
        {
            // Whatever it is: the preview goes on, and the next change may mend it.
            _output.Discard();
            return (null, fault);
        }
    }

    private void Publish(BuildResult result, IReadOnlyList<string> changed)
    {
        var basePath = Uri.UnescapeDataString(result.BasePath!);
        var edited = _unpublished.AsEnumerable().Reverse().Select(result.AddressesOf).FirstOrDefault(a => a.Count > 0);
        var update = new LiveUpdate(
            basePath,
            Pages: [.. changed.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).Select(f => basePath + AddressOf(f))],
            IsStyle: _unpublished.Count > 0 && _unpublished.All(p => p.StartsWith("theme/styles/", StringComparison.Ordinal)),
            edited is null ? null : basePath + edited[0][1..],
            _options.Follow,
            HasChanged: changed.Count > 0);
        (_basePath, _instead, _hasSite) = (basePath, null, true);
        _unpublished.Clear();
        // Of a page that was saved without a change there is something to tell only if somebody follows.
        if (update.HasChanged || _isFailing || (_options.Follow && edited is not null)) Events.Tell(update);
        _isFailing = false;
    }

    private void Fail(BuildResult? result, Exception? fault)
    {
        var text = fault is null ? new TextReport(_options.Language, colour: false).Render(result!.Diagnostics) : _options.Explain(fault);
        var title = _hasSite
            ? new Bilingual("Tak nie da się zbudować serwisu; poniżej jego ostatnia dobra wersja", "The site can’t be built like this; below is its last good version")
            : new Bilingual("Tak nie da się zbudować serwisu", "The site can’t be built like this");
        var error = new LiveError(
            ++_errors,
            _options.Language == UiLanguage.Polish ? "pl" : "en",
            title.In(_options.Language),
            text,
            new Bilingual("Ukryj", "Hide").In(_options.Language));
        if (!_hasSite) _instead = NoSite.Show(error);
        _isFailing = true;
        Events.Tell(error);
    }

    private static string AddressOf(string file)
    {
        const string Index = "index.html";
        return file == Index || file.EndsWith("/" + Index, StringComparison.Ordinal) ? file[..^Index.Length] : file;
    }
}
