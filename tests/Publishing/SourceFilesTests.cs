using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>Texts of the site that the generator itself writes or changes.</summary>
public sealed class SourceFilesTests
{
    [Test]
    public void A_file_that_says_something_else_by_now_stays_as_it_is()
    {
        using var site = TestSite.Small().With("input/a.en.md", "New text.");

        Assert.That(new SourceFiles(site.Root).Change("input/a.en.md", "Old text.\n", [new TextEdit(0, 3, "Odd")]), Is.False);

        Assert.That(File.ReadAllText(Path.Combine(site.Root, "input/a.en.md")), Is.EqualTo("New text.\n"));
    }

    [TestCase("One\r\ntwo\nthree\r\n", "One\r\n2\r\n2\nthree\r\n")]
    [TestCase("One\rtwo\rthree", "One\r2\n2\rthree")]
    public void Line_ends_outside_the_change_stay_as_they_are(string written, string expected)
    {
        using var site = TestSite.Small().With("input/a.en.md", System.Text.Encoding.UTF8.GetBytes(written));
        var before = new SourceText("input/a.en.md", written).Text;

        Assert.That(new SourceFiles(site.Root).Change("input/a.en.md", before, [new TextEdit(4, 3, "2\n2")]), Is.True);

        Assert.That(File.ReadAllText(Path.Combine(site.Root, "input/a.en.md")), Is.EqualTo(expected));
        Assert.That(Directory.EnumerateFiles(Path.Combine(site.Root, "input"), ".*"), Is.Empty);
    }

    [TestCase("../a.md")]
    [TestCase("input/../../a.md")]
    [TestCase("theme/a.md")]
    [TestCase("/tmp/a.md")]
    [TestCase("input//a.md")]
    [TestCase("input\\a.md")]
    [TestCase("input")]
    public void A_path_that_leads_elsewhere_is_refused(string path)
    {
        using var site = TestSite.Small();

        Assert.That(() => new SourceFiles(site.Root).Create(path, "x"), Throws.TypeOf<OutputRefusedException>());
    }

    [Test]
    public void Nothing_is_written_through_a_link()
    {
        using var site = TestSite.Small();
        var elsewhere = Directory.CreateTempSubdirectory("elsewhere-");
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "input/out"), elsewhere.FullName);

        Assert.That(() => new SourceFiles(site.Root).Create("input/out/a.en.md", "x"), Throws.TypeOf<OutputRefusedException>());

        Assert.That(elsewhere.EnumerateFileSystemInfos(), Is.Empty);
        elsewhere.Delete();
    }
}
