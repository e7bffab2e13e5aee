using System.Globalization;
using System.Runtime.InteropServices;
using ChemSter.Site.Benchmarks.Content;
using ChemSter.Site.Benchmarks.Measuring;
using ChemSter.Site.Benchmarks.Reporting;
using ChemSter.Site.Benchmarks.Tools;
using ChemSter.Site.Benchmarks.Verification;

namespace ChemSter.Site.Benchmarks.Commands;

/// <summary>One series of rounds: ours, theirs, ours, theirs …</summary>
/// <param name="task">What is measured.</param>
/// <param name="size">How many pages each language has.</param>
/// <param name="ours">Our generator.</param>
/// <param name="other">The other.</param>
/// <param name="session">When the command began.</param>
public sealed partial class Comparison(BuildTask task, int size, Tool ours, Tool other, string session)
{
    private readonly SiteShape _shape = new(size);

    /// <summary>Measures some rounds, after one that only warms up and whose output is verified.</summary>
    public Series Run(int rounds)
    {
        var head = new SeriesHead(session, task, size, other.Name, Machine.Describe(), ours.FindVersion(), other.FindVersion());
        Console.WriteLine($"{task}, {size} pages a language: {head.OurVersion} and {head.PeerVersion}");
        var (ourSite, otherSite) = (ours.WriteSite(_shape), other.WriteSite(_shape));
        Warm(ours, ourSite);
        Warm(other, otherSite);
        var measured = new List<Round>();
        for (var round = 1; round <= rounds; round++)
        {
            var pair = new Round(Measure(ours, ourSite, round), Measure(other, otherSite, round));
            measured.Add(pair);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {round}: ours {Say(pair.Ours)}; {other.Name} {Say(pair.Theirs)}; wall ratio {pair.Ours.Wall / pair.Theirs.Wall:F3}"));
        }

        Directory.Delete(ourSite, recursive: true);
        Directory.Delete(otherSite, recursive: true);
        return new Series(head, measured);
    }

    private void Warm(Tool tool, string site)
    {
        tool.Clean(site);
        tool.Measure(site);
        var check = new OutputCheck(_shape, Path.Combine(site, tool.Output));
        if (tool.BuildsWholeSite) check.CheckWhole();
        else check.CheckTextOnly();
    }

    private Usage Measure(Tool tool, string site, int round)
    {
        if (task == BuildTask.Clean)
        {
            tool.Clean(site);
            return tool.Measure(site);
        }

        var text = $"Changed for round {round}.";
        var page = _shape.Articles[round * 7 % _shape.Articles.Count];
        File.AppendAllText(Path.Combine(site, tool.Layout.FileOf(page, SiteShape.Languages[1])), $"\n{text}\n");
        Sync();
        var usage = tool.Measure(site);
        var built = Path.Combine(site, tool.Output) + (tool.BuildsWholeSite ? _shape.PathOf(page, SiteShape.Languages[1]) : $"/{SiteShape.KeyOf(page)}.en/") + "index.html";
        if (!File.ReadAllText(built).Contains(text, StringComparison.Ordinal)) throw new BenchmarkException($"{tool.Name}: the change is not in {built}");
        return usage;
    }

    private static string Say(Usage usage) => string.Create(CultureInfo.InvariantCulture, $"{usage.Wall:F3} s, CPU {usage.Cpu:F3} s, {usage.Peak:F0} MiB");

    // What earlier runs have written must not be on its way to the disk while the next one is measured.
    [LibraryImport("libc", EntryPoint = "sync")]
    private static partial void Sync();
}
