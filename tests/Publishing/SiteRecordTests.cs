using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ChemSter.Site.Commands;
using ChemSter.Site.Files;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>The record of a build, <c>build.json</c>, that is published with each site.</summary>
public sealed class SiteRecordTests
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    [Test]
    public void It_names_each_file_of_the_site_with_its_hash()
    {
        var site = Sites.Fictional;
        using var record = JsonDocument.Parse(site.Bytes(SiteRecord.File));

        var files = record.RootElement.GetProperty("files").EnumerateObject().ToList();
        Assert.That(files.Select(f => f.Name), Is.EqualTo(site.Files), "each file, in ordinal order");
        Assert.That(files.Where(f => f.Value.GetString() != Convert.ToHexStringLower(SHA256.HashData(site.Bytes(f.Name)))).Select(f => f.Name), Is.Empty);
        Assert.That(record.RootElement.GetProperty("version").GetInt32(), Is.EqualTo(1));
        Assert.That(record.RootElement.GetProperty("generator").GetString(), Does.Match(@"^\d+\.\d+\.\d+$"));
        Assert.That(record.RootElement.GetProperty("day").GetString(), Is.EqualTo("2026-01-01"));
        Assert.That(record.RootElement.TryGetProperty("commit", out _), Is.False);
        Assert.That(site.Text(SiteRecord.File).Split('\n'), Has.Length.LessThan(files.Count + 5), "a line for each file");
    }

    [Test]
    public void It_names_the_commit_if_one_is_given_and_the_day_only_if_the_site_depends_on_it()
    {
        using var site = TestSite.Small();

        var read = Read(site.BuildClean(o => o with { Commit = Commit }));

        Assert.That((read.Facts.Commit, read.Facts.Day), Is.EqualTo((Commit, (DateOnly?)null)));
    }

    [TestCase("HEAD")]
    [TestCase("0123456789ABCDEF0123456789abcdef01234567")]
    [TestCase("0123456789abcdef0123456789abcdef0123456\n")]
    [TestCase("")]
    public async Task What_is_no_commit_is_refused(string commit)
    {
        using var site = TestSite.Small();
        var error = new StringWriter();

        var exit = await CommandLine.RunAsync(["--root", site.Root, "--commit", commit, "--ui-language", "en"], TextWriter.Null, error);

        Assert.That(exit, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(error.ToString(), Does.StartWith("--commit: “"));
        Assert.That(Directory.Exists(site.Output), Is.False);
    }

    [Test]
    public void After_any_builds_it_is_the_same_as_after_one()
    {
        using var site = TestSite.Small().WithPage("old.pl", "Dawne", "Tekst.").WithPage("old.en", "Old", "Text.");
        site.BuildClean();
        site.Without("input/old.pl.md").Without("input/old.en.md").WithPage("about.en", "About us", "Another text about us.").BuildClean();
        var repeated = site.BuildClean().Bytes(SiteRecord.File);
        var time = File.GetLastWriteTimeUtc(Path.Combine(site.Output, SiteRecord.File));
        site.BuildClean();

        Assert.That(File.GetLastWriteTimeUtc(Path.Combine(site.Output, SiteRecord.File)), Is.EqualTo(time), "a build that changes nothing does not touch it");
        var other = Path.Combine(site.Root, "other");
        site.BuildClean(o => o with { Output = other });
        Assert.That(Encoding.UTF8.GetString(repeated), Is.EqualTo(new BuiltSite(other).Text(SiteRecord.File)));
    }

    // By hand, or by a disk: the pages are kept unread, so their hashes come from it.
    [Test]
    public void A_record_that_was_changed_is_not_believed()
    {
        using var site = TestSite.Small();
        var whole = site.BuildClean().Text(SiteRecord.File);
        var line = whole.Split('\n').First(l => l.Contains("\"index.html\"", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(site.Output, SiteRecord.File), whole.Replace(line, line.Replace(line[^20..^5], new string('0', 15), StringComparison.Ordinal), StringComparison.Ordinal));

        Assert.That(site.BuildClean().Text(SiteRecord.File), Is.EqualTo(whole));
    }

    [Test]
    public void A_record_says_what_was_written_whatever_the_names()
    {
        var files = new Dictionary<string, string> { ["a \"b\"\n<ż>\u2028/index.html"] = SiteRecord.HashOf("x"u8), [""] = SiteRecord.HashOf(""u8) };

        var read = SiteRecord.Read(new SiteRecord(new BuildFacts("1.2.3", Commit, new DateOnly(2026, 5, 12)), files).Write());

        Assert.That(read!.Files, Is.EquivalentTo(files));
        Assert.That(read.Facts, Is.EqualTo(new BuildFacts("1.2.3", Commit, new DateOnly(2026, 5, 12))));
    }

    [Test]
    public void No_damage_makes_it_another_record()
    {
        var whole = new SiteRecord(new BuildFacts("1.2.3"), new Dictionary<string, string> { ["index.html"] = SiteRecord.HashOf("x"u8) }).Write();
        for (var at = 0; at < whole.Length; at++)
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 4;
            var read = SiteRecord.Read(damaged);
            Assert.That(read, Is.Null, $"byte {at}");
            Assert.That(SiteRecord.Read(whole.AsSpan(0, at)), Is.Null, $"cut at {at}");
        }
    }

    // A preview publishes nothing.
    [Test]
    public void A_preview_has_none_and_comparing_leaves_it_out()
    {
        using var site = TestSite.Small();
        var built = site.BuildClean();

        Assert.That(new BuiltFiles(built.Folder).Paths, Has.None.EqualTo(SiteRecord.File).And.Some.EqualTo("index.html"));
    }

    private static SiteRecord Read(BuiltSite site) => SiteRecord.Read(site.Bytes(SiteRecord.File))!;
}
