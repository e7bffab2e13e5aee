using ChemSter.Site.Files;
using ChemSter.Site.Files.Publishing;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

public sealed class OutputFolderTests
{
    [Test]
    public void Nothing_changes_before_all_is_committed()
    {
        using var site = TestSite.Small();
        var before = site.BuildClean().Snapshot();

        using (var output = OutputFolder.Open(site.Output, site.Root))
        {
            output.Write("index.html", "half a site"u8);
            Assert.That(new BuiltSite(site.Output).Snapshot(), Is.EqualTo(before));
        }

        Assert.That(new BuiltSite(site.Output).Snapshot(), Is.EqualTo(before));
        Assert.That(Directory.Exists(site.Output + ".staging"), Is.False);
    }

    [Test]
    public void Pages_that_are_no_more_leave_the_output()
    {
        using var site = TestSite.Small();
        Assert.That(site.BuildClean().Has("en/about/index.html"), Is.True);

        site.Without("input/about.pl.md").Without("input/about.en.md");

        Assert.That(site.BuildClean().Has("en/about/index.html"), Is.False);
    }

    [Test]
    public void What_a_killed_build_left_behind_is_no_obstacle()
    {
        using var site = TestSite.Small().With("output.staging/index.html", "half a site").With("output.staging/.site-output", "");

        Assert.That(site.BuildClean().Text("index.html"), Does.Contain("<h1>Start</h1>"));
        Assert.That(Directory.Exists(site.Output + ".staging"), Is.False);
    }

    [TestCase(".", OutputRefusal.HoldsTheSite)]
    [TestCase("..", OutputRefusal.HoldsTheSite)]
    [TestCase("/", OutputRefusal.HoldsTheSite)]
    [TestCase("input", OutputRefusal.InsideTheSource)]
    [TestCase("data/output", OutputRefusal.InsideTheSource)]
    [TestCase("translations/en/output", OutputRefusal.InsideTheSource)]
    [TestCase("note.txt", OutputRefusal.IsFile)]
    [TestCase("mine", OutputRefusal.HoldsOtherFiles)]
    public void A_folder_that_is_not_the_generators_is_refused(string folder, OutputRefusal reason)
    {
        using var site = TestSite.Small().With("note.txt", "x").With("mine/x.txt", "x");

        var refused = Assert.Throws<OutputRefusedException>(() => OutputFolder.Open(Path.Combine(site.Root, folder), site.Root).Dispose());

        Assert.That(refused!.Message, Does.StartWith(reason.ToString()));
        Assert.That(File.Exists(Path.Combine(site.Root, "mine/x.txt")), Is.True);
    }

    [TestCase("output.staging")]
    [TestCase("output.previous")]
    public void A_folder_of_somebody_else_s_beside_the_output_is_not_taken_for_a_build_s_leftover(string folder)
    {
        using var site = TestSite.Small().With($"{folder}/thesis.txt", "years of work");

        Assert.That(() => site.Build(), Throws.TypeOf<OutputRefusedException>().With.Message.Contains(folder));
        Assert.That(File.Exists(Path.Combine(site.Root, folder, "thesis.txt")), Is.True);
    }

    [Test]
    public void A_link_to_a_folder_stays_and_the_folder_is_written()
    {
        using var site = TestSite.Small();
        var elsewhere = Directory.CreateDirectory(Path.Combine(site.Root, "www"));
        Directory.CreateSymbolicLink(site.Output, elsewhere.FullName);

        site.BuildClean();
        site.BuildClean();

        Assert.That(new DirectoryInfo(site.Output).LinkTarget, Is.EqualTo(elsewhere.FullName));
        Assert.That(new BuiltSite(elsewhere.FullName).Has("index.html"), Is.True);
    }

    [TestCase("../evil.html")]
    [TestCase("/evil.html")]
    [TestCase("a/../../evil.html")]
    [TestCase("../output.staging-evil/x")]
    public void A_file_can_not_be_written_outside(string path)
    {
        using var site = TestSite.Small();
        using var output = OutputFolder.Open(site.Output, site.Root);

        Assert.That(() => output.Write(path, "x"u8), Throws.TypeOf<OutputRefusedException>());
    }

    [Test]
    public void An_empty_folder_that_is_there_already_is_taken()
    {
        using var site = TestSite.Small();
        Directory.CreateDirectory(site.Output);

        Assert.That(site.BuildClean().Has("index.html"), Is.True);
    }
}
