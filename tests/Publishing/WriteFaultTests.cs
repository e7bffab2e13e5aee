using ChemSter.Site.Commands;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>What happens when the disk is full, or the folder can't be written.</summary>
public sealed class WriteFaultTests
{
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(7)]
    public void A_file_that_can_not_be_written_is_passed_on_and_nothing_is_published(int file)
    {
        using var site = TestSite.Small();
        using var output = new FullDisk(file);
        var files = new LayeredFiles(MemoryFiles.Of(site.Root, ""), new BuiltInFiles());
        var context = new BuildContext(new BuildOptions { Root = site.Root }, files, new BuildClock(null, site.Root), new DiagnosticBag(), output);

        var fault = Assert.Catch(() => new Engine(new SitePipelines().All).Run(context));

        var faults = fault is AggregateException several ? [.. several.Flatten().InnerExceptions] : new[] { fault };
        Assert.That(faults, Is.Not.Empty.And.All.TypeOf<IOException>().With.Message.EqualTo("No space left on device"));
        Assert.That(output.IsCommitted, Is.False);
    }

    [Test]
    [Platform("Linux", Reason = "Other systems have other limits.")]
    public async Task A_file_that_can_not_be_written_ends_with_4_and_leaves_the_old_site()
    {
        using var site = TestSite.Small();
        // So deep that the picture's path, unlike those of the pages, is longer than Linux takes.
        var output = site.Output;
        while (output.Length < 3600) output = Path.Combine(output, new string('d', 200));
        output = Path.Combine(output, new string('d', 3890 - output.Length - 1));
        site.BuildClean(o => o with { Output = output });
        var before = new BuiltSite(output).Snapshot();
        var name = new string('a', 180) + ".svg";
        site.With("input/" + name, """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>""").WithPage("about.pl", "O nas", $"![Nic]({name})");

        var (exit, error) = await Run("--root", site.Root, "--output", output);

        Assert.That(exit, Is.EqualTo(ExitCode.CannotWrite), error);
        Assert.That(error, Does.StartWith("The site can’t be written; the old one is as it was. ").And.Not.Contain("   at "));
        Assert.That(error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(new BuiltSite(output).Snapshot(), Is.EqualTo(before));
        Assert.That(Directory.Exists(output + ".staging"), Is.False);
    }

    [TestCase("note.txt/output", TestName = "Below a file")]
    [TestCase("/proc/site/output", TestName = "In a folder in which not even root can write", IncludePlatform = "Linux")]
    public async Task A_folder_that_can_not_be_made_ends_with_4_and_one_sentence(string folder)
    {
        using var site = TestSite.Small().With("note.txt", "mine");
        var before = site.BuildClean().Snapshot();

        var (exit, error) = await Run("--root", site.Root, "--output", Path.Combine(site.Root, folder));

        Assert.That(exit, Is.EqualTo(ExitCode.CannotWrite), error);
        Assert.That(error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(new BuiltSite(site.Output).Snapshot(), Is.EqualTo(before));
        Assert.That(File.ReadAllText(Path.Combine(site.Root, "note.txt")), Is.EqualTo("mine\n"));
    }

    private static async Task<(int Exit, string Error)> Run(params string[] args)
    {
        var error = new StringWriter { NewLine = "\n" };
        var exit = await CommandLine.RunAsync(args, TextWriter.Null, error);
        return (exit, error.ToString());
    }

    private sealed class FullDisk(int lastFile) : IOutput
    {
        private int _files;

        public bool IsCommitted { get; private set; }

        public FileStamp Write(string path, ReadOnlySpan<byte> content) =>
            Interlocked.Increment(ref _files) < lastFile ? new FileStamp(content.Length, 0) : throw new IOException("No space left on device");

        public bool TryKeep(string path, FileStamp stamp) => false;

        public void Commit(BuildFacts? facts = null) => IsCommitted = true;

        public void Dispose()
        {
        }
    }
}
