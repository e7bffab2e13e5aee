using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using ChemSter.Site.Files.Publishing;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>Kills builds at random instants, and compares the whole site, its record too, with the old one and the new one.</summary>
/// <remarks>Without a variable a few builds are killed; <c>SITE_STRESS=200 dotnet test --filter InterruptedBuildTests</c> kills two hundred of each site,
/// beside programs that keep all processors busy.</remarks>
[NonParallelizable]
public sealed class InterruptedBuildTests
{
    private static readonly int? Stress = int.TryParse(Environment.GetEnvironmentVariable("SITE_STRESS"), CultureInfo.InvariantCulture, out var times) ? times : null;

    private static readonly int Times = Stress ?? 2;

    // The same instants whenever the tests run; which steps of the build they meet, no seed decides.
    private readonly Random _random = new(20260512);
    private readonly List<Process> _load = [];

    [OneTimeSetUp]
    public void MakeBusy()
    {
        for (var i = 0; Stress is not null && i <= Environment.ProcessorCount; i++) _load.Add(Process.Start("nice", ["sh", "-c", "while :; do :; done"]));
    }

    [OneTimeTearDown]
    public void LetGo()
    {
        foreach (var process in _load)
        {
            process.Kill();
            process.Dispose();
        }
    }

    [Test]
    public void A_killed_build_leaves_the_old_site_or_the_new_one_and_the_next_build_succeeds()
    {
        using var site = Small();
        Run(site, Times, settle: false);
    }

    // So many files that not all are linked anew: they are changed in place, and what was begun is finished by whoever opens the folder next.
    [Test]
    public void A_killed_build_of_a_big_site_is_finished_or_undone_by_the_next()
    {
        using var site = Small();
        for (var page = 0; page < OutputFolder.MostLinks / 2 + 20; page++) site.WithPage($"page-{page}.pl", $"Strona {page}", "Tekst.").WithPage($"page-{page}.en", $"Page {page}", "Text.");
        Run(site, Times, settle: true);
    }

    [Test]
    public void A_killed_first_build_leaves_nothing_or_the_whole_site()
    {
        using var site = Small();
        var whole = Expected(site, 0);
        var duration = Measure(site);
        var landed = 0;
        for (var round = 0; round < Times; round++)
        {
            Directory.Delete(site.Output, recursive: true);
            Kill(site, duration * Moment());
            if (Directory.Exists(site.Output))
            {
                landed++;
                Assert.That(Tree(site.Output), Is.EqualTo(whole), $"round {round}");
            }

            site.BuildClean();
            Assert.That(Tree(site.Output), Is.EqualTo(whole), $"round {round}");
            Assert.That(Litter(site), Is.Empty, $"round {round}");
        }

        TestContext.Out.WriteLine($"{Times} first builds killed: {landed} had published, {Times - landed} had not.");
    }

    [TestCase("TERM", 143)]
    [TestCase("INT", 130)]
    [Platform("Unix", Reason = "Windows has no such signals.")]
    public void A_build_that_is_asked_to_end_leaves_no_litter(string signal, int code)
    {
        using var site = Small();
        var (old, next) = (Expected(site, 0), Expected(site, 1));
        site.BuildClean();
        var duration = Measure(site);
        for (var round = 0; round < (Times + 2) / 3; round++)
        {
            Change(site, round + 1);
            using var process = BuiltGenerator.Start(Build(site));
            process.WaitForExit(duration * (0.3 + 0.6 * _random.NextDouble()));
            if (!process.HasExited) Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
            process.WaitForExit();

            // Before the program listens, the system ends it, with the same code; and who comes too late ends nothing.
            Assert.That(process.ExitCode, Is.EqualTo(code).Or.EqualTo(0));
            Assert.That(Tree(site.Output), Is.EqualTo(old).Or.EqualTo(next));
            Assert.That(Litter(site), Is.Empty);
        }
    }

    private void Run(TestSite site, int times, bool settle)
    {
        var trees = new[] { Expected(site, 0), Expected(site, 1) };
        Change(site, 0);
        site.BuildClean();
        var duration = Measure(site);
        var (old, landed) = (0, 0);
        for (var round = 0; round < times; round++)
        {
            var next = 1 - old;
            Change(site, next);
            Kill(site, duration * Moment());
            if (settle) OutputFolder.Open(site.Output, site.Root).Dispose();

            var found = Tree(site.Output);
            Assert.That(found, Is.EqualTo(trees[old]).Or.EqualTo(trees[next]), $"round {round}");
            if (found.SequenceEqual(trees[next])) landed++;

            site.BuildClean();
            Assert.That(Tree(site.Output), Is.EqualTo(trees[next]), $"round {round}");
            Assert.That(Litter(site), Is.Empty, $"round {round}");
            old = next;
        }

        TestContext.Out.WriteLine($"{times} builds killed: {landed} had published, {times - landed} had not.");
    }

    // Two kinds of the site: pages changed, one added and one gone.
    private static void Change(TestSite site, int kind)
    {
        foreach (var language in new[] { "pl", "en" })
        {
            for (var page = 0; page < 4; page++) site.WithPage($"changed-{page}.{language}", $"{language} {page}", $"Text {kind % 2}.");
            site.WithPage($"only-{kind % 2}.{language}", $"only {language}", "Text.");
            File.Delete(Path.Combine(site.Root, $"input/only-{1 - (kind % 2)}.{language}.md"));
        }
    }

    private static TestSite Small()
    {
        var site = TestSite.Small().NotCompared();
        for (var page = 0; page < 20; page++) site.WithPage($"some-{page}.pl", $"Jakaś {page}", "Tekst.").WithPage($"some-{page}.en", $"Some {page}", "Text.");
        return site;
    }

    private static SortedDictionary<string, string> Expected(TestSite site, int kind)
    {
        Change(site, kind);
        var folder = Path.Combine(site.Root, "expected");
        Assert.That(site.Build(o => o with { Output = folder }).Diagnostics, Is.Empty);
        return Tree(folder);
    }

    // From shortly after its start until shortly after its end, and more often towards the end, where folders change places.
    private double Moment() => 0.3 + 0.75 * Math.Sqrt(_random.NextDouble());

    private static string[] Build(TestSite site) => ["--root", site.Root, "--as-of", "2026-01-01"];

    private static TimeSpan Measure(TestSite site)
    {
        var watch = Stopwatch.StartNew();
        var (exit, _, error) = BuiltGenerator.Run(Build(site));
        Assert.That(exit, Is.Zero, error);
        return watch.Elapsed;
    }

    private static void Kill(TestSite site, TimeSpan after)
    {
        using var process = BuiltGenerator.Start(Build(site));
        if (!process.WaitForExit(after)) process.Kill();
        process.WaitForExit();
    }

    private static SortedDictionary<string, string> Tree(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != OutputFolder.Marker)
            .ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))),
        StringComparer.Ordinal);

    // What a publication puts beside the output, and a build that ended has removed.
    private static IEnumerable<string> Litter(TestSite site) =>
        Directory.EnumerateFileSystemEntries(site.Root).Select(e => Path.GetFileName(e)).Where(e => e is "output.staging" or "output.previous" or "output.lock" or "output.cache.new");
}
