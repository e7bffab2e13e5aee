using ChemSter.Site.Commands;
using ChemSter.Site.Files;
using ChemSter.Site.Files.Publishing;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>Where the output must not be, whatever is there.</summary>
public sealed class OutputPlaceTests
{
    [TestCase("{home}", "HoldsHomes", TestName = "The home folder")]
    [TestCase("{home}/..", "HoldsHomes|HoldsTheSite", TestName = "A folder with homes in it")]
    [TestCase("/", "HoldsHomes|HoldsTheSite", TestName = "The whole drive")]
    [TestCase("~", "Tilde", TestName = "A tilde that no shell has read")]
    [TestCase("~/www", "Tilde", TestName = "A folder in such a tilde")]
    [TestCase("dangling", "LeadsNowhere", TestName = "A link that leads nowhere")]
    [TestCase("loop", "LeadsNowhere", TestName = "A link that leads to itself")]
    [TestCase("to-home", "HoldsHomes", TestName = "A link to the home folder")]
    [TestCase("to-input/www", "InsideTheSource", TestName = "A folder behind a link to the sources")]
    [TestCase("to-parent", "HoldsTheSite", TestName = "A link to the folder that holds the site")]
    public void It_is_refused_with_a_sentence_and_nothing_is_written(string folder, string reason)
    {
        using var site = TestSite.Small();
        void Link(string name, string to) => Directory.CreateSymbolicLink(Path.Combine(site.Root, name), to);
        Link("dangling", "nowhere");
        Link("loop", "loop");
        Link("to-home", HomeFolder.Path);
        Link("to-input", Path.Combine(site.Root, "input"));
        Link("to-parent", Path.GetDirectoryName(site.Root)!);
        var before = Directory.GetFileSystemEntries(site.Root);

        var refused = Assert.Throws<OutputRefusedException>(() => OutputFolder.Open(Path.Combine(site.Root, folder.Replace("{home}", HomeFolder.Path, StringComparison.Ordinal)), site.Root).Dispose());

        Assert.That(refused!.Message, Does.Match($"^({reason}): "));
        Assert.That(refused.Explanation.Polish, Is.Not.EqualTo(refused.Explanation.English));
        Assert.That(Directory.GetFileSystemEntries(site.Root), Is.EqualTo(before));
    }

    [Test]
    public void A_site_behind_a_link_is_not_written_over_by_its_real_name()
    {
        using var site = TestSite.Small();
        using var beside = TestSite.Small();
        var link = Path.Combine(beside.Root, "link");
        Directory.CreateSymbolicLink(link, site.Root);

        Assert.That(() => OutputFolder.Open(Path.Combine(site.Root, "input"), link), Throws.TypeOf<OutputRefusedException>().With.Message.StartsWith("InsideTheSource"));
    }

    // As root nobody is kept out, but from a disk that is read only.
    [TestCase("/proc/1/output", IncludePlatform = "Linux")]
    [TestCase("/sys/output", IncludePlatform = "Linux")]
    public async Task A_folder_that_can_not_be_written_is_told_before_anything_is_read(string output)
    {
        using var site = TestSite.Small().With("input/about.pl.md", "---\nmistake");
        var error = new StringWriter();

        var exit = await CommandLine.RunAsync(["--root", site.Root, "--output", output], TextWriter.Null, error);

        Assert.That(exit, Is.EqualTo(ExitCode.CannotWrite), error.ToString());
        Assert.That(error.ToString().Trim().Split('\n'), Has.Length.EqualTo(1), "the mistake in the page is not told");
    }

    [Test]
    [Platform("Unix", Reason = "Windows has other rights.")]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void An_output_folder_that_became_read_only_is_told_before_anything_is_made()
    {
        using var tree = new PublishedTree().Publish(SomeSites.Old);
        File.SetUnixFileMode(tree.Output, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            if (Environment.IsPrivilegedProcess) Assert.That(() => OutputChecks.IsWritable("/proc/self"), Throws.TypeOf<UnauthorizedAccessException>());
            else Assert.That(() => tree.Open(), Throws.TypeOf<UnauthorizedAccessException>());
        }
        finally
        {
            File.SetUnixFileMode(tree.Output, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Assert.That(tree.Beside, Is.Empty);
    }
}
