using System.Diagnostics;
using ChemSter.Site.Benchmarks.Content;

namespace ChemSter.Site.Benchmarks.Serving;

/// <summary>How long it takes from a page's file being saved to the event after which the browser gets the new page.</summary>
/// <param name="preview">The preview.</param>
/// <param name="shape">The site that it shows.</param>
/// <param name="folder">The site's folder.</param>
public sealed class SaveLatency(PreviewSession preview, SiteShape shape, string folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly OurLayout _layout = new();

    /// <summary>Saves pages one after the other and returns the milliseconds that each took.</summary>
    public async Task<IReadOnlyList<double>> MeasureAsync(int saves)
    {
        var dice = Dice.For(shape.Seed, saves, 4);
        var latencies = new List<double>();
        for (var i = -3; i < saves; i++)
        {
            var latency = await SaveAsync(dice.Of(shape.Articles), dice.Of(SiteShape.Languages), $"Saved for the {i + 4}. time.");
            // The first three only warm up.
            if (i >= 0) latencies.Add(latency);
            await Task.Delay(dice.Between(50, 200));
        }

        return latencies;
    }

    private async Task<double> SaveAsync(SitePage page, Vocabulary words, string text)
    {
        while (preview.Events.TryRead(out _))
        {
            // What earlier saves have brought.
        }

        var file = Path.Combine(folder, _layout.FileOf(page, words));
        var content = await File.ReadAllTextAsync(file) + $"\n{text}\n";
        var path = shape.PathOf(page, words);
        var began = Stopwatch.GetTimestamp();
        await File.WriteAllTextAsync(file, content);
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await foreach (var told in preview.Events.ReadAllAsync(patience.Token))
            {
                if (told.Name == "update" && (await preview.FetchAsync(path))?.Contains(text, StringComparison.Ordinal) == true)
                {
                    return Stopwatch.GetElapsedTime(began, told.At).TotalMilliseconds;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Told below.
        }

        throw new BenchmarkException($"{file} was saved, but within {Patience.TotalSeconds} seconds no event has brought the new page.");
    }
}
