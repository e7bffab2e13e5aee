using System.Collections.Concurrent;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Pipelines;

public sealed class EngineTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly SourceSpan Place = new SourceText("input/a.md", "a").Whole;

    private readonly ConcurrentQueue<string> _log = new();

    [SetUp]
    public void Clear() => _log.Clear();

    [Test]
    public void Process_waits_for_the_Process_of_those_it_depends_on()
    {
        var slow = new ToyPipeline("slow", _log, Phase.Process, _ => Thread.Sleep(100));
        var quick = new ToyPipeline("quick", _log, slow);

        Run(slow, quick);

        Assert.That(At("slow Process ends"), Is.LessThan(At("quick Process begins")));
    }

    [TestCase(Phase.Input)]
    [TestCase(Phase.PostProcess)]
    [TestCase(Phase.Output)]
    public void Other_phases_run_beside_those_of_the_pipelines_they_depend_on(Phase phase)
    {
        using var quickHasBegun = new ManualResetEventSlim();
        var met = false;
        var slow = new ToyPipeline("slow", _log, phase, _ => met = quickHasBegun.Wait(Patience));
        var quick = new ToyPipeline("quick", _log, phase, _ => quickHasBegun.Set(), slow);

        Run(slow, quick);

        Assert.That(met, Is.True);
    }

    [TestCase(Phase.Input)]
    [TestCase(Phase.Process)]
    [TestCase(Phase.PostProcess)]
    [TestCase(Phase.Output)]
    public void Independent_pipelines_run_at_the_same_time(Phase phase)
    {
        using var meeting = new Barrier(2);
        var met = new ConcurrentQueue<bool>();
        void Meet(BuildContext context) => met.Enqueue(meeting.SignalAndWait(Patience));

        Run(new ToyPipeline("a", _log, phase, Meet), new ToyPipeline("b", _log, phase, Meet));

        Assert.That(met, Is.EqualTo(new[] { true, true }));
    }

    [Test]
    public void PostProcess_waits_for_the_Process_of_every_pipeline()
    {
        var quick = new ToyPipeline("quick", _log);
        var slow = new ToyPipeline("slow", _log, Phase.Process, _ => Thread.Sleep(100));

        Run(quick, slow);

        Assert.That(At("slow Process ends"), Is.LessThan(At("quick PostProcess begins")));
    }

    [Test]
    public void Output_waits_for_the_PostProcess_of_every_pipeline()
    {
        var quick = new ToyPipeline("quick", _log);
        var slow = new ToyPipeline("slow", _log, Phase.PostProcess, _ => Thread.Sleep(100));

        Run(quick, slow);

        Assert.That(At("slow PostProcess ends"), Is.LessThan(At("quick Output begins")));
    }

    [TestCase(Phase.Input)]
    [TestCase(Phase.Process)]
    [TestCase(Phase.PostProcess)]
    public void With_an_error_found_no_output_module_runs_but_all_checks_do(Phase phase)
    {
        var wrong = new ToyPipeline("wrong", _log, phase, context => context.Diagnostics.Report(YamlProblems.NotAMap(Place)));

        Run(wrong, new ToyPipeline("right", _log));

        Assert.That(_log, Has.None.Contains("Output"));
        Assert.That(_log, Does.Contain("wrong PostProcess ends").And.Contain("right PostProcess ends"));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void A_warning_stops_the_output_only_of_a_strict_build(bool strict)
    {
        var context = Context(strict);
        var doubtful = new ToyPipeline("doubtful", _log, Phase.Process, c => c.Diagnostics.Report(LinkProblems.FileNotUsed(Place)));

        new Engine([doubtful]).Run(context);

        Assert.That(_log.Contains("doubtful Output ends"), Is.EqualTo(!strict));
    }

    [Test]
    public void Documents_of_those_it_depends_on_are_there()
    {
        IReadOnlyList<string> seen = [];
        var first = new ToyPipeline("first", _log);
        var second = new ToyPipeline("second", _log, Phase.Process, _ => seen = first.DocumentsOf(Phase.Process).Documents, first);

        Run(first, second);

        Assert.That(seen, Is.EqualTo(new[] { "made" }));
    }

    [Test]
    public void Documents_asked_for_before_they_exist_are_a_fault_that_names_the_pipeline()
    {
        IReadOnlyList<string> seen = [];
        var first = new ToyPipeline("first", _log);
        var hasty = new ToyPipeline("hasty", _log, Phase.Process, _ => seen = first.DocumentsOf(Phase.PostProcess).Documents, first);

        Assert.That(() => Run(first, hasty), Throws.TypeOf<InvalidOperationException>().With.Message.Contains("of the pipeline Toy are asked for before they exist"));
        Assert.That(seen, Is.Empty);
        Assert.That(_log, Has.None.Contains("Output"));
    }

    [Test]
    public void A_pipeline_that_can_not_continue_ends_the_build_quietly()
    {
        var stuck = new ToyPipeline("stuck", _log, Phase.Process, context =>
        {
            context.Diagnostics.Report(DataProblems.NoSettings(Place));
            throw new CannotContinueException();
        });

        var context = Run(stuck, new ToyPipeline("dependent", _log, stuck), new ToyPipeline("other", _log));

        Assert.That(context.Diagnostics.Sorted().Select(d => d.Code), Is.EqualTo(new[] { "SITE2201" }));
        Assert.That(_log, Does.Contain("other Process ends").And.Not.Contain("dependent Process begins").And.None.Contains("PostProcess"));
    }

    [Test]
    public void A_fault_is_not_hidden_by_a_pipeline_that_can_not_continue()
    {
        var stuck = new ToyPipeline("stuck", _log, Phase.Input, _ => throw new CannotContinueException());
        var faulty = new ToyPipeline("faulty", _log, Phase.Input, _ => throw new InvalidOperationException("a fault"));

        Assert.That(() => Run(stuck, faulty), Throws.InvalidOperationException);
    }

    [Test]
    public void Every_pipeline_ends_before_a_fault_is_passed_on()
    {
        var faulty = new ToyPipeline("faulty", _log, Phase.Input, _ => throw new InvalidOperationException("a fault"));
        var slow = new ToyPipeline("slow", _log, Phase.Process, _ => Thread.Sleep(100));

        Assert.That(() => Run(faulty, slow), Throws.InvalidOperationException.With.Message.EqualTo("a fault"));
        Assert.That(_log, Does.Contain("slow Process ends"));
    }

    private static BuildContext Context(bool strict = false) =>
        new(new BuildOptions { Root = "/" }, new MemoryFiles(), new BuildClock(null, "/"), new DiagnosticBag(strict), new NoOutput());

    private static BuildContext Run(params Pipeline[] pipelines)
    {
        var context = Context();
        new Engine(pipelines).Run(context);
        return context;
    }

    private int At(string happening)
    {
        Assert.That(_log, Does.Contain(happening));
        return _log.ToList().IndexOf(happening);
    }
}
