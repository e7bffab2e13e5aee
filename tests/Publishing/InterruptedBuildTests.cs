using System.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

[NonParallelizable]
public sealed class InterruptedBuildTests
{
    private const string Page = "input/colophon.pl.md";

    // Parts of the time that a build takes on this machine, closer together towards its end, where folders change places.
    private static readonly double[] Moments = [0.2, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0];

    [Test]
    public void A_killed_build_leaves_the_old_site_or_the_new_one_and_the_next_build_succeeds()
    {
        using var site = TestSite.CopyOf(Repository.FictionalSite).NotCompared();
        var text = File.ReadAllText(Path.Combine(site.Root, Page));
        var old = site.BuildClean().Snapshot();
        var duration = Measure(site);

        foreach (var (round, moment) in Moments.Index())
        {
            site.With(Page, $"{text}\nRunda {round}.\n");
            var expected = Path.Combine(site.Root, "expected");
            site.Build(o => o with { Output = expected });
            var next = new BuiltSite(expected).Snapshot();

            Kill(site, duration * moment);

            var found = new BuiltSite(site.Output).Snapshot();
            Assert.That(found, Is.EqualTo(old).Or.EqualTo(next), $"killed after {duration * moment}");
            var after = site.BuildClean();
            Assert.That(after.Snapshot().Except(next).Select(f => $"{f.Key}: {after.Bytes(f.Key).Length} bytes"), Is.Empty, $"killed after {duration * moment}");
            Assert.That(after.Files, Is.EqualTo(next.Keys));
            Assert.That(Directory.Exists(site.Output + ".staging"), Is.False);
            old = next;
        }
    }

    // So many files that not all are linked anew: they are changed in place, and what was begun is finished by whoever opens the folder next.
    [Test]
    public void A_killed_build_of_a_big_site_is_finished_or_undone_by_the_next()
    {
        using var site = TestSite.Small();
        void Write(int page, string text) => site.WithPage($"page-{page}.pl", $"Strona {page}", text).WithPage($"page-{page}.en", $"Page {page}", text);
        for (var page = 0; page < OutputFolder.MostLinks / 2 + 20; page++) Write(page, "Text.");
        var old = site.BuildClean().Snapshot();
        Assert.That(old, Has.Count.GreaterThan(OutputFolder.MostLinks + 20));
        var duration = Measure(site);

        foreach (var (round, moment) in Moments.Index())
        {
            for (var page = round; page < round + 5; page++) Write(page, $"Round {round}.");
            var expected = Path.Combine(site.Root, "expected");
            site.BuildClean(o => o with { Output = expected });
            var next = new BuiltSite(expected).Snapshot();

            Kill(site, duration * moment);
            OutputFolder.Open(site.Output, site.Root).Dispose();

            Assert.That(new BuiltSite(site.Output).Snapshot(), Is.EqualTo(old).Or.EqualTo(next), $"killed after {duration * moment}");
            Assert.That(site.BuildClean().Snapshot(), Is.EqualTo(next), $"killed after {duration * moment}");
            Assert.That(Directory.Exists(site.Output + ".staging"), Is.False);
            old = next;
        }
    }

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
}
