using ChemSter.Site.Diagnostics;
using ChemSter.Site.Observability;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Observability;

/// <summary>What a person at a terminal sees of a long build, with a clock that the test moves.</summary>
public sealed class ProgressLineTests : IDisposable
{
    private readonly StringWriter _terminal = new();
    private long _now;

    private string Shown
    {
        get
        {
            var shown = _terminal.ToString();
            _terminal.GetStringBuilder().Clear();
            return shown;
        }
    }

    [SetUp]
    public void Clear() => (_now, _) = (0, Shown);

    [Test]
    public void A_build_of_less_than_a_second_shows_nothing()
    {
        using (var line = Line())
        {
            line.Report("Output", 1, 4);
            _now = 999;
            line.Report("Output", 4, 4);
        }

        Assert.That(Shown, Is.Empty);
    }

    [Test]
    public void A_longer_one_shows_how_far_it_is_a_few_times_a_second()
    {
        using var line = Line();
        for (_now = 0; _now < 2000; _now++) line.Report("Output", 4000 + (int)_now, 10_000);

        Assert.That(Shown.Split('\r')[1..], Is.EqualTo(new[]
        {
            "Writing… 5,000 of 10,000", "Writing… 5,200 of 10,000", "Writing… 5,400 of 10,000", "Writing… 5,600 of 10,000", "Writing… 5,800 of 10,000",
        }));
    }

    [TestCase("Input", "Czytanie… 4\u00A0210 z 10\u00A0000")]
    [TestCase("Process", "Przetwarzanie… 4\u00A0210 z 10\u00A0000")]
    [TestCase("PostProcess", "Budowanie stron… 4\u00A0210 z 10\u00A0000")]
    [TestCase("Output", "Zapisywanie… 4\u00A0210 z 10\u00A0000")]
    public void It_speaks_Polish_too(string phase, string expected)
    {
        using var line = Line(UiLanguage.Polish);
        _now = 1000;
        line.Report(phase, 4210, 10_000);

        Assert.That(Shown, Is.EqualTo("\r" + expected));
    }

    [Test]
    public void A_shorter_line_leaves_nothing_of_a_longer_one()
    {
        using var line = Line();
        _now = 1000;
        line.Report("PostProcess", 10_000, 10_000);
        _now = 2000;
        line.Report("Output", 1, 4);

        Assert.That(Shown, Is.EqualTo("\rBuilding pages… 10,000 of 10,000\rWriting… 1 of 4".PadRight(1 + 32 + 1 + 32)));
    }

    [Test]
    public void At_the_end_the_line_is_wiped_and_nothing_follows()
    {
        var line = Line();
        _now = 1000;
        line.Report("Output", 1, 4);
        _ = Shown;
        line.Dispose();
        _now = 9000;
        line.Report("Output", 2, 4);

        Assert.That(Shown, Is.EqualTo("\r" + new string(' ', "Writing… 1 of 4".Length) + "\r"));
    }

    [Test]
    public void Of_several_at_work_the_one_with_the_most_is_shown_and_once_it_has_ended_another_though_it_began_before()
    {
        using var line = new ProgressLine(_terminal, UiLanguage.English, () => _now += 1000);
        var monitor = new BuildMonitor(measures: false, line);
        var small = Begun(monitor, "PostProcess", 10);
        var big = Begun(monitor, "Output", 100);

        Assert.That(ShownAfter(big.Advance), Is.EqualTo("Writing… 1 of 100"));
        Assert.That(ShownAfter(small.Advance), Is.Empty);
        big.Dispose();
        Assert.That(ShownAfter(small.Advance), Is.EqualTo("Building pages… 2 of 10"));

        small.Dispose();
        var next = Begun(monitor, "Output", 1);
        Assert.That(ShownAfter(next.Advance), Is.EqualTo("Writing… 1 of 1"));
    }

    // The Arabic pages of the fictional site that aren't translated: two of the library, one of the team.
    private const int ShownInPlace = 3;

    [Test]
    public void All_pages_of_a_site_are_counted_and_never_more()
    {
        using var site = TestSite.CopyOf(Repository.FictionalSite);
        using var line = new ProgressLine(_terminal, UiLanguage.English, () => Interlocked.Add(ref _now, 1000));

        var result = ChemSter.Site.Pipelines.Generator.Run(new() { Root = site.Root, Output = site.Output, AsOf = new(2026, 1, 1) }, new BuildMonitor(measures: false, line));

        var shown = Shown.Split('\r').Select(l => l.TrimEnd()).ToList();
        // Pages that show a source in place of their translation are built too, and counted for no language.
        var pages = result.PagesByLanguage.Sum(p => p.Count) + ShownInPlace;
        Assert.That(shown, Does.Contain($"Building pages… 1 of {pages}").And.Contain($"Building pages… {pages} of {pages}"));
        var counts = shown.Where(l => l.Length > 0).Select(l => l.Split("… ")[1].Split(" of ").Select(int.Parse).ToArray());
        Assert.That(counts.Where(c => c[0] < 1 || c[0] > c[1]), Is.Empty);
    }

    public void Dispose() => _terminal.Dispose();

    private string ShownAfter(Action advance)
    {
        _ = Shown;
        advance();
        return Shown.Trim('\r', ' ');
    }

    // Each begins in a flow of its own, as a pipeline does.
    private static ModuleRun Begun(BuildMonitor monitor, string phase, int documents) =>
        Task.Run(() => monitor.Begin("Any", phase, "Step", documents)).GetAwaiter().GetResult();

    private ProgressLine Line(UiLanguage language = UiLanguage.English) => new(_terminal, language, () => _now);
}
