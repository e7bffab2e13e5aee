using System.Text.Json;
using ChemSter.Site.Commands;
using ChemSter.Site.Observability;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Observability;

/// <summary>The file of <c>--trace</c>, as viewers of the Trace Event Format read it, and what becomes of one that can't be written.</summary>
[NonParallelizable]
public sealed class TraceTests
{
    [Test]
    public async Task Every_event_has_what_the_format_asks_for_and_its_line_a_name()
    {
        using var site = TestSite.Small();

        var events = await Trace(site);

        var names = events.Where(e => e.Kind == "M" && e.Name == "thread_name").ToDictionary(e => e.Line, e => e.Args.GetProperty("name").GetString());
        Assert.That(names.Values, Is.Unique);
        Assert.That(names.Values, Is.SupersetOf(new ChemSter.Site.Pipelines.SitePipelines().All.Select(p => p.Name)).And.Some.Match(@"^Thread \d+$"));
        Assert.That(events.Where(e => e.Kind == "M" && e.Name == "process_name").Select(e => e.Args.GetProperty("name").GetString()), Is.EqualTo(new[] { "ChemSter.Site" }));
        var spans = events.Where(e => e.Kind == "X").ToList();
        Assert.That(spans, Is.Not.Empty);
        Assert.That(spans.Where(s => s.From < 0 || s.To < s.From || s.Name.Length == 0 || !names.ContainsKey(s.Line)), Is.Empty);
        Assert.That(events.Select(e => e.Kind).Distinct(), Is.EquivalentTo(new[] { "M", "X" }));
        Assert.That(spans.Select(s => s.Category).Distinct(), Is.EquivalentTo(new[] { "phase", "module", "thread" }));
        Assert.That(spans.Where(s => s.Args.ValueKind != JsonValueKind.Object || s.Args.EnumerateObject().Any(a => a.Value.ValueKind != JsonValueKind.Number)), Is.Empty);
        Assert.That(
            events.Where(e => e.Name == "thread_sort_index").ToDictionary(e => e.Line, e => e.Args.GetProperty("sort_index").GetInt32()),
            Is.EqualTo(names.Keys.ToDictionary(line => line, line => line)));
    }

    [Test]
    public async Task Events_of_a_line_lie_one_within_the_other_or_apart()
    {
        using var site = TestSite.CopyOf(Repository.FictionalSite);

        foreach (var line in (await Trace(site)).Where(e => e.Kind == "X").GroupBy(e => e.Line)) AssertNested(line);
    }

    [Test]
    public void The_end_that_a_viewer_adds_up_is_never_behind_that_of_the_event_around_it()
    {
        // Times as a computer has them, of which no two are alike; the module lasts until its phase is over.
        var dice = new Random(1);
        var modules = new List<ModuleRecord>();
        for (var (i, now) = (0, 0L); i < 2000; i++)
        {
            var (from, middle, to) = (now += dice.Next(1, 1_000_000), now += dice.Next(0, 1_000_000), now += dice.Next(0, 1_000_000));
            modules.Add(new("Any", $"Phase {i}", "First", new(from), new(middle), null, 0, 0, 0));
            modules.Add(new("Any", $"Phase {i}", "Second", new(middle), new(to), null, 0, 0, 0));
        }

        var events = Read(TraceReport.Render(new(modules, [], 0, default, default, 0))).Where(e => e.Kind == "X").ToList();

        Assert.That(events, Has.Count.EqualTo(6000));
        AssertNested(events);
        foreach (var (phase, number) in events.Where(e => e.Category == "phase").Select((e, i) => (e, i)))
        {
            Assert.That(TimeSpan.FromMicroseconds(phase.From), Is.EqualTo(modules[number * 2].From).Within(TimeSpan.FromTicks(2)));
            Assert.That(TimeSpan.FromMicroseconds(phase.To), Is.EqualTo(modules[(number * 2) + 1].To).Within(TimeSpan.FromTicks(2)));
        }
    }

    [Test]
    public async Task Its_modules_have_the_documents_and_bytes_of_the_site()
    {
        using var site = TestSite.CopyOf(Repository.FictionalSite);

        var events = await Trace(site);

        var built = new BuiltSite(site.Output);
        var pages = built.Pages.Where(p => p.File != "404.html").ToList();
        var modules = events.Where(e => e.Category == "module").ToList();
        Assert.That(modules.Select(m => m.Name), Does.Contain("DropExcluded").And.None.Contain("`"));
        Assert.That(modules.Single(m => m.Name == "BuildPages").Args.GetProperty("documents").GetInt32(), Is.EqualTo(pages.Count));
        Assert.That(modules.Single(m => m.Name == "BuildPages").Args.GetProperty("bytes").GetInt32(), Is.EqualTo(pages.Sum(p => built.Bytes(p.File).Length)));
        Assert.That(modules.Sum(m => m.Args.GetProperty("bytes").GetInt32()), Is.EqualTo(built.Files.Sum(f => built.Bytes(f).Length)));
        Assert.That(
            modules.Sum(m => m.Args.GetProperty("allocated").GetInt64()),
            Is.EqualTo(events.Where(e => e.Category == "thread").Sum(e => e.Args.GetProperty("allocated").GetInt64())));
    }

    [Test]
    public async Task A_file_that_was_there_is_replaced_as_a_whole()
    {
        using var site = TestSite.Small().With("trace.json", new string('x', 1_000_000));

        Assert.That(await Trace(site), Is.Not.Empty);
    }

    [Test]
    public async Task It_is_written_of_a_site_with_mistakes_too()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "[x](nie.md)");

        Assert.That((await Trace(site, ExitCode.ContentIsWrong)).Select(e => e.Name), Does.Contain("PostProcess").And.Not.Contain("Output"));
    }

    [TestCase("no-such-folder/trace.json")]
    [TestCase("")]
    [TestCase("note.txt/trace.json")]
    public async Task A_place_that_can_not_be_written_is_told_in_a_sentence_before_anything_is_done(string file)
    {
        using var site = TestSite.Small().With("note.txt", "mine");
        var trace = Path.Combine(site.Root, file);

        var (exit, output, error) = await Run("--root", site.Root, "--trace", trace);

        Assert.That((exit, output), Is.EqualTo((ExitCode.CannotWrite, "")));
        Assert.That(error, Does.StartWith($"--trace: the file {trace} can’t be written. ").And.Not.Contain("   at "));
        Assert.That(error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(Directory.Exists(site.Output), Is.False);
    }

    [Test]
    [Platform("Linux", Reason = "/dev/full is a disk without room.")]
    public async Task Where_there_is_no_room_for_it_the_site_is_built_all_the_same()
    {
        using var site = TestSite.Small();

        var (exit, _, error) = await Run("--root", site.Root, "--trace", "/dev/full");

        Assert.That(exit, Is.EqualTo(ExitCode.CannotWrite));
        Assert.That(error, Does.StartWith("--trace: the file /dev/full can’t be written. ").And.Not.Contain("   at "));
        Assert.That(new BuiltSite(site.Output).Has("en/about/index.html"), Is.True);
    }

    [TestCase("output/trace.json")]
    [TestCase("input/index.en.md")]
    [TestCase("data/site.yml")]
    [TestCase("theme/trace.json")]
    public async Task Into_the_output_or_the_sources_it_is_not_written(string file)
    {
        using var site = TestSite.Small();
        var before = site.BuildClean().Snapshot();
        var index = File.ReadAllText(Path.Combine(site.Root, "input/index.en.md"));

        var (exit, _, error) = await Run("--root", site.Root, "--trace", Path.Combine(site.Root, file));

        Assert.That(exit, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(error, Does.StartWith("--trace: ").And.Contain("choose another place"));
        Assert.That(new BuiltSite(site.Output).Snapshot(), Is.EqualTo(before));
        Assert.That(File.ReadAllText(Path.Combine(site.Root, "input/index.en.md")), Is.EqualTo(index));
        Assert.That(File.Exists(Path.Combine(site.Root, "theme/trace.json")), Is.False);
    }

    [Test]
    public async Task None_is_left_of_a_build_that_was_refused()
    {
        using var site = TestSite.Small().With("elsewhere/thesis.txt", "years of work");
        var trace = Path.Combine(site.Root, "trace.json");

        var (exit, _, _) = await Run("--root", site.Root, "--output", Path.Combine(site.Root, "elsewhere"), "--trace", trace);

        Assert.That(exit, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(File.Exists(trace), Is.False);
    }

    private static async Task<List<Event>> Trace(TestSite site, int expectedExit = ExitCode.Success)
    {
        var file = Path.Combine(site.Root, "trace.json");
        var (exit, _, error) = await Run("--root", site.Root, "--as-of", "2026-01-01", "--trace", file);
        Assert.That(exit, Is.EqualTo(expectedExit), error);
        return Read(File.ReadAllBytes(file));
    }

    private static List<Event> Read(ReadOnlyMemory<byte> trace)
    {
        using var json = JsonDocument.Parse(trace);
        Assert.That(json.RootElement.GetProperty("displayTimeUnit").GetString(), Is.EqualTo("ms"));
        Assert.That(json.RootElement.GetProperty("otherData").GetProperty("stretches left out").GetInt32(), Is.Zero);
        return [.. json.RootElement.GetProperty("traceEvents").EnumerateArray().Select(Event.Of)];
    }

    // As the format has it: the events of a line in the order of their beginnings; of two that begin at once, the one around stands first in the file.
    private static void AssertNested(IEnumerable<Event> line)
    {
        var open = new Stack<Event>();
        foreach (var span in line.OrderBy(s => s.From))
        {
            while (open.TryPeek(out var outer) && outer.To <= span.From) open.Pop();
            if (open.TryPeek(out var around)) Assert.That(span.To, Is.LessThanOrEqualTo(around.To), $"{span.Name} in {around.Name}");
            open.Push(span);
        }
    }

    private static async Task<(int Exit, string Output, string Error)> Run(params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exit = await CommandLine.RunAsync(args, output, error);
        return (exit, output.ToString(), error.ToString());
    }

    // Numbers as viewers have them, which are written in JavaScript and C++.
    private sealed record Event(string Name, string Kind, int Line, string? Category, double From, double To, JsonElement Args)
    {
        public static Event Of(JsonElement json)
        {
            var kind = json.GetProperty("ph").GetString()!;
            var isSpan = kind == "X";
            var from = json.GetProperty("ts").GetDouble();
            Assert.That(json.GetProperty("pid").GetInt32(), Is.EqualTo(1));
            return new Event(
                json.GetProperty("name").GetString()!,
                kind,
                json.GetProperty("tid").GetInt32(),
                isSpan ? json.GetProperty("cat").GetString() : null,
                from,
                isSpan ? from + json.GetProperty("dur").GetDouble() : from,
                json.GetProperty("args").Clone());
        }
    }
}
