using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using ChemSter.Site.Benchmarks.Measuring;

namespace ChemSter.Site.Benchmarks.Serving;

/// <summary>An event that the preview has sent to the browser.</summary>
/// <param name="Name">Its name, such as <c>update</c>.</param>
/// <param name="Data">What it says, as JSON.</param>
/// <param name="At">When it came, by <see cref="Stopwatch.GetTimestamp"/>.</param>
public sealed record PreviewEvent(string Name, string Data, long At);

/// <summary>Our native executable with <c>serve</c>, and a browser's part: it listens to the events and fetches pages.</summary>
public sealed partial class PreviewSession : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Process _process;
    private readonly HttpClient _http;
    private readonly CancellationTokenSource _end = new();
    private readonly Channel<PreviewEvent> _events = Channel.CreateUnbounded<PreviewEvent>();

    private PreviewSession(Process process, Uri address)
    {
        _process = process;
        _http = new HttpClient { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>What the preview sends.</summary>
    public ChannelReader<PreviewEvent> Events => _events.Reader;

    /// <summary>The most memory that the process has held so far, in mebibytes.</summary>
    public double Peak
    {
        get
        {
            _process.Refresh();
            return Math.Round(_process.PeakWorkingSet64 / 1024.0 / 1024.0, 1);
        }
    }

    /// <summary>Starts the preview of a site and listens to its events.</summary>
    public static async Task<PreviewSession> StartAsync(string site)
    {
        var start = new ProcessStartInfo(Workshop.Ours, ["serve", "--root", site]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (Address().Match(line) is not { Success: true } address) continue;
            // What it says later is read so that it need not wait.
            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            var preview = new PreviewSession(process, new Uri(address.Value));
            try
            {
                await preview.ListenAsync();
                return preview;
            }
            catch
            {
                await preview.DisposeAsync();
                throw;
            }
        }

        throw new BenchmarkException($"serve did not start: {await errors}");
    }

    /// <summary>Fetches a page; null where there is none.</summary>
    public async Task<string?> FetchAsync(string path)
    {
        using var response = await _http.GetAsync(path.TrimStart('/'));
        return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _http.Dispose();
        _end.Dispose();
    }

    private async Task ListenAsync()
    {
        var response = await _http.GetAsync("_preview/events", HttpCompletionOption.ResponseHeadersRead, _end.Token);
        if (!response.IsSuccessStatusCode) throw new BenchmarkException($"serve has no events at _preview/events ({(int)response.StatusCode}).");
        var reader = new StreamReader(await response.Content.ReadAsStreamAsync(_end.Token));
        _ = Task.Run(() => ReadAsync(reader));
    }

    private async Task ReadAsync(StreamReader reader)
    {
        try
        {
            var (name, data) = ("message", "");
            while (await reader.ReadLineAsync(_end.Token) is { } line)
            {
                if (line.StartsWith("event:", StringComparison.Ordinal)) name = line["event:".Length..].Trim();
                else if (line.StartsWith("data:", StringComparison.Ordinal)) data += line["data:".Length..].Trim();
                else if (line.Length == 0 && data.Length > 0)
                {
                    _events.Writer.TryWrite(new PreviewEvent(name, data, Stopwatch.GetTimestamp()));
                    (name, data) = ("message", "");
                }
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or IOException or HttpRequestException)
        {
            // The preview has ended, or it was ended.
        }

        _events.Writer.TryComplete();
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+/\\S*")]
    private static partial Regex Address();
}
