using System.Globalization;
using ChemSter.Site.Commands;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Observability;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Observability;

/// <summary>What <c>--timings</c> prints, and whether it is true. How long anything takes is never asserted.</summary>
[NonParallelizable]
public sealed class TimingsTests
{
    private const int Documents = 4;
    private const int Written = 5;
    private const int Allocated = 6;

    [Test]
    public async Task Every_pipeline_has_a_row_for_each_phase_in_which_it_did_something()
    {
        using var site = TestSite.Small();

        var table = await Table("--root", site.Root);

        var rows = table[1..^2].Select(row => row[0]).Distinct();
        Assert.That(rows, Is.EqualTo(new SitePipelines().All.Select(p => p.Name).Append("(output)")));
        Assert.That(table.Select(row => (row[0], row[1])), Is.Unique);
        Assert.That(table.Where(row => row[0] == "Content").Select(row => row[1]), Is.EqualTo(new[] { "Input", "Process", "PostProcess", "Output" }));
        Assert.That(table.Where(row => row[0] == "Sitemap").Select(row => row[1]), Is.EqualTo(new[] { "PostProcess", "Output" }));
    }

    [Test]
    public async Task Its_numbers_add_up_and_are_those_of_the_site()
    {
        using var site = TestSite.Small();

        var table = await Table("--root", site.Root);

        var built = new BuiltSite(site.Output);
        Assert.That(Number(table[^1][Written]), Is.EqualTo(built.Files.Sum(f => built.Bytes(f).Length)));
        Assert.That(table[1..^1].Sum(row => Number(row[Written])), Is.EqualTo(Number(table[^1][Written])));
        Assert.That(table[1..^1].Sum(row => Number(row[Allocated])), Is.EqualTo(Number(table[^1][Allocated])));
        var content = table.Single(row => row[0] == "Content" && row[1] == "PostProcess");
        Assert.That(Number(content[Written]), Is.EqualTo(built.Pages.Where(p => p.File != "404.html").Sum(p => built.Bytes(p.File).Length)));
        Assert.That(Number(content[Documents]), Is.EqualTo(4));
        Assert.That(Number(table.Single(row => row[0] == "Sitemap" && row[1] == "Output")[Written]), Is.EqualTo(built.Bytes("sitemap.xml").Length));
        Assert.That(Number(table.Single(row => row[0] == "NotFound")[Written]), Is.EqualTo(built.Bytes("404.html").Length));
    }

    [TestCase("build")]
    [TestCase("check")]
    public async Task Its_columns_are_aligned_and_it_is_no_result(string command)
    {
        using var site = TestSite.Small();

        var (exit, output, error) = await Run(command, "--root", site.Root, "--timings", "--format", "json", "--verbosity", "quiet");

        Assert.That((exit, output), Is.EqualTo((0, "")));
        Assert.That(error, Does.StartWith("Pipeline ").And.EndWith("\n"));
        Assert.That(error.TrimEnd('\n').Split('\n').Select(line => line.Length).Distinct().Count(), Is.EqualTo(1), error);
    }

    [Test]
    public async Task The_site_is_the_same_with_it()
    {
        using var site = TestSite.CopyOf(Repository.FictionalSite);
        var before = site.BuildClean().Snapshot();
        var trace = Path.Combine(site.Root, "trace.json");

        var (exit, _, error) = await Run("--root", site.Root, "--as-of", "2026-01-01", "--timings", "--trace", trace);

        Assert.That(exit, Is.Zero, error);
        Assert.That(new BuiltSite(site.Output).Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public async Task With_wrong_content_it_tells_of_the_phases_up_to_there()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "[x](nie.md)");

        var (exit, _, error) = await Run("--root", site.Root, "--timings");

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(error, Does.Contain("SITE4001").And.Match("\nContent +PostProcess ").And.Not.Match("\n[A-Za-z]+ +Output ").And.Not.Contain("Commit"));
    }

    [Test]
    public void A_module_answers_for_its_work_on_other_threads_and_for_no_one_elses()
    {
        const int Big = 8_000_000;
        using var meeting = new Barrier(2);
        var record = Watch(
            new LavishPipeline(() =>
            {
                meeting.SignalAndWait(TimeSpan.FromSeconds(10));
                // With threads of their own, so that they are not done by the one that waits for them.
                Task.WaitAll([.. Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
                    () => GC.KeepAlive(new byte[Big]), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))]);
                Parallel.For(0, 4, _ => GC.KeepAlive(new byte[Big]));
                meeting.SignalAndWait(TimeSpan.FromSeconds(10));
            }),
            new ThriftyPipeline(() =>
            {
                meeting.SignalAndWait(TimeSpan.FromSeconds(10));
                meeting.SignalAndWait(TimeSpan.FromSeconds(10));
            }));

        Assert.That(record.Phases.Select(p => (p.Pipeline, p.Phase, p.Documents)), Is.EqualTo(new[] { ("Lavish", "Process", 3), ("Thrifty", "Process", 3) }));
        Assert.That(record.Phases[0].Allocated, Is.InRange(8 * Big, 9 * Big));
        Assert.That(record.Phases[1].Allocated, Is.LessThan(Big));
        Assert.That(record.Stretches.Where(s => s.Work == "Lavish: Step").Select(s => s.Thread).Distinct().Count(), Is.GreaterThan(1));
        Assert.That(record.Stretches.Where(s => s.Work == "Lavish: Step").Sum(s => s.Allocated), Is.EqualTo(record.Phases[0].Allocated));
    }

    [Test]
    public void A_module_that_gives_up_is_told_of_too()
    {
        var record = Watch(new ThriftyPipeline(() => throw new CannotContinueException()));

        Assert.That(record.Modules.Select(m => (m.Module, m.Documents)), Is.EqualTo(new[] { ("Step", 0) }));
    }

    [Test]
    public void The_processor_time_is_told_on_Linux_and_elsewhere_a_dash()
    {
        var record = Watch(new ThriftyPipeline(() => { }));

        Assert.That(record.Modules.Select(m => m.Processor.HasValue), Is.All.EqualTo(OperatingSystem.IsLinux()));
        var unknown = record with { Modules = [.. record.Modules.Select(m => m with { Processor = null })] };
        Assert.That(TimingsTable.Render(unknown, UiLanguage.English), Does.Match(@"\nThrifty +Process +[\d.]+ +– +3 "));
        Assert.That(TimingsTable.Render(unknown, UiLanguage.English), Does.Match(@"\n\(elsewhere\) +– +– +– "));
    }

    [Test]
    public void It_speaks_Polish_too()
    {
        var record = new BuildRecord(
            [new ModuleRecord("Content", "Process", "Step", TimeSpan.Zero, TimeSpan.FromMilliseconds(1234.56), TimeSpan.FromMilliseconds(1.5), 10_000, 0, 2_000_000)],
            [], 0, TimeSpan.FromMilliseconds(2000), TimeSpan.FromMilliseconds(2.5), 3_000_000);

        Assert.That(TimingsTable.Render(record, UiLanguage.Polish).Replace('\u00A0', ' '), Is.EqualTo("""
            Potok            Faza     Czas, ms  Procesor, ms  Dokumenty  Zapisane bajty  Przydzielone bajty
            Content          Process   1 234,6           1,5     10 000               0           2 000 000
            (poza potokami)                  –           1,0          –               0           1 000 000
            Razem                      2 000,0           2,5          –               0           3 000 000

            """));
    }

    private static BuildRecord Watch(params Pipeline[] pipelines)
    {
        var monitor = new BuildMonitor(measures: true);
        var context = new BuildContext(new BuildOptions { Root = "/" }, new MemoryFiles(), new BuildClock(null, "/"), new DiagnosticBag(), new NoOutput());
        new Engine(pipelines, monitor).Run(context);
        return monitor.End();
    }

    // The rows of the table as cells: its head, the phases, what is elsewhere, the total.
    private static async Task<List<string[]>> Table(params string[] args)
    {
        var (exit, _, error) = await Run([.. args, "--timings"]);
        Assert.That(exit, Is.Zero, error);
        var lines = error.TrimEnd('\n').Split('\n');
        // Where columns begin and end is where no line has anything.
        var width = lines[0].Length;
        var gaps = Enumerable.Range(0, width - 1).Where(i => lines.All(l => l[i] == ' ' && l[i + 1] == ' ')).ToList();
        var cuts = gaps.Where(i => !gaps.Contains(i + 1)).Select(i => i + 2).Append(width).ToList();
        return [.. lines.Select(l => cuts.Select((cut, i) => l[(i == 0 ? 0 : cuts[i - 1])..cut].Trim()).ToArray())];
    }

    private static long Number(string cell) => long.Parse(cell, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static async Task<(int Exit, string Output, string Error)> Run(params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exit = await CommandLine.RunAsync(args, output, error);
        return (exit, output.ToString(), error.ToString());
    }

    private sealed class LavishPipeline : Pipeline
    {
        public LavishPipeline(Action act) => Begin(Phase.Process, new Step(act));
    }

    private sealed class ThriftyPipeline : Pipeline
    {
        public ThriftyPipeline(Action act) => Begin(Phase.Process, new Step(act));
    }

    private sealed class Step(Action act) : IModule<None, string>
    {
        public IReadOnlyList<string> Execute(IReadOnlyList<None> documents, BuildContext context)
        {
            act();
            return ["a", "b", "c"];
        }
    }
}
