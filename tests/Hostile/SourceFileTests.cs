using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Files;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Hostile;

/// <summary>What may lie in a site's folders and is no file to be read: far too large, a link on the way, a pipe.</summary>
public sealed class SourceFileTests
{
    private const long Gigabyte = 1L << 30;

    [TestCase("input/page.pl.md", 1, Gigabyte)]
    [TestCase("input/_directory.yml", 1, Gigabyte)]
    [TestCase("data/timeline.yml", 1, Gigabyte)]
    [TestCase("data/addresses.txt", 16, Gigabyte)]
    [TestCase("theme/styles/extra.css", 1, Gigabyte)]
    [TestCase("theme/scripts/extra.js", 16, Gigabyte)]
    [TestCase("theme/fonts/extra.ttf", 32, Gigabyte)]
    [TestCase("theme/icons/extra.svg", 8, Gigabyte)]
    [TestCase("translations/about.en.lock", 16, Gigabyte)]
    [TestCase("input/drawing.SVG", 8, Gigabyte)]
    [TestCase("input/photo.jpg", 64, Gigabyte)]
    [TestCase("input/report.pdf", 100, 3 * Gigabyte)]
    public void A_file_too_large_for_its_kind_is_refused_before_it_is_read(string path, int most, long length)
    {
        using var site = TestSite.Small().With(path, "");
        if (path.StartsWith("theme/fonts/", StringComparison.Ordinal)) WithCards(site);
        using (var file = new FileStream(Path.Combine(site.Root, path), FileMode.Open)) file.SetLength(length);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.That(site.Messages(o => o with { Output = null }), Does.Contain("SITE1023").And.Contain($"may have {most} MB at most").And.Contain(path));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(length / 4));
    }

    [Test]
    [Platform("Linux")]
    public void A_pipe_is_refused_and_not_waited_for([Values("input/about.pl.md", "data/timeline.yml", "input/photo.jpg", "theme/styles/extra.css")] string path)
    {
        using var site = TestSite.Small().With(path, "").Without(path);
        Assert.That(Shell.Run("mkfifo", [Path.Combine(site.Root, path)]).Succeeded, Is.True);

        Assert.That(site.Codes(), Is.EqualTo(new[] { $"SITE1024 {path}:1:1" }));
    }

    [TestCase("input/photo.jpg", "elsewhere/photo.jpg", "input/photo.jpg")]
    [TestCase("input/notes", "elsewhere", "input/notes")]
    [TestCase("input/loop", "input", "input/loop")]
    [TestCase("input/nowhere", "no/such/place", "input/nowhere")]
    [TestCase("data/members", "elsewhere", "data/members")]
    [TestCase("theme", "elsewhere", "theme")]
    [TestCase("theme/icons", "elsewhere", "theme/icons")]
    [TestCase("translations", "elsewhere", "translations")]
    public void A_link_is_told_and_nothing_behind_it_is_read(string link, string target, string told)
    {
        using var site = TestSite.Small().With("elsewhere/page.pl.md", "no page").With("elsewhere/photo.jpg", "no picture");
        var full = Path.Combine(site.Root, link);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.CreateSymbolicLink(full, Path.Combine(site.Root, target));

        Assert.That(site.Codes(), Is.EqualTo(new[] { $"SITE1017 {told}:1:1" }));
    }

    [Test]
    public void A_site_whose_pages_are_behind_a_link_is_refused()
    {
        using var site = TestSite.Small();
        Directory.Move(Path.Combine(site.Root, "input"), Path.Combine(site.Root, "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "input"), Path.Combine(site.Root, "elsewhere"));

        Assert.That(site.Codes(), Does.Contain("SITE1017 input:1:1"));
        Assert.That(new WatchedFiles(site.Root).List("input"), Is.Empty);
        Assert.That(new WatchedFiles(site.Root).SkippedLinks, Is.EqualTo(new[] { "input" }));
    }

    [Test]
    public void A_folder_that_becomes_a_link_after_it_was_listed_is_not_followed([Values] bool isWatched)
    {
        using var site = TestSite.Small().With("input/notes/plan.txt", "ours").With("elsewhere/plan.txt", "theirs");
        ISiteFiles files = isWatched ? new WatchedFiles(site.Root) : new DiskFiles(site.Root);
        Assert.That(files.List("input").Select(f => f.Path), Does.Contain("input/notes/plan.txt"));
        Assert.That(files.Read("input/notes/plan.txt"), Is.EqualTo("ours\n"u8.ToArray()));

        Directory.Delete(Path.Combine(site.Root, "input/notes"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "input/notes"), Path.Combine(site.Root, "elsewhere"));

        Assert.That(() => files.Read("input/notes/plan.txt"), Throws.InstanceOf<FileRefusedException>().With.Property("Reason").EqualTo(FileRefusal.IsLink));
    }

    [Test]
    public void What_can_not_be_looked_at_may_be_there_and_nothing_built_in_takes_its_place()
    {
        using var site = TestSite.Small();
        var path = new BuiltInFiles().List("theme/styles")[0].Path;
        var folder = Path.Combine(site.Root, "theme/styles");
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        // Permissions keep root out of nothing; a link to itself leads nobody anywhere.
        Directory.CreateSymbolicLink(folder, folder);
        var own = new DiskFiles(site.Root);

        Assert.That(own.MayHave(path), Is.True);
        Assert.That(() => new LayeredFiles(own, new BuiltInFiles()).Read(path), Throws.InstanceOf<IOException>());
    }

    [TestCase("data/site.yml", true)]
    [TestCase("data/none.yml", false)]
    [TestCase("none/none.yml", false)]
    [TestCase("data/site.yml/none.yml", false)]
    public void What_is_missing_is_certainly_not_there(string path, bool isThere)
    {
        using var site = TestSite.Small();

        Assert.That(new DiskFiles(site.Root).MayHave(path), Is.EqualTo(isThere));
    }

    [TestCase("../input/secret.txt")]
    [TestCase("languages/../../input/secret.txt")]
    [TestCase("/etc/hostname")]
    public void No_path_leads_out_of_the_site(string path)
    {
        using var site = TestSite.Small();
        File.WriteAllText(Path.Combine(site.Root, "input/secret.txt"), "");
        Directory.CreateDirectory(Path.Combine(site.Root, "data/languages"));
        var files = new DiskFiles(Path.Combine(site.Root, "data"));

        Assert.That(() => files.Read(path), Throws.InstanceOf<IOException>());
    }

    [Test]
    public void Folders_within_folders_are_read_to_any_depth()
    {
        using var site = TestSite.Small();
        var folder = string.Join('/', Enumerable.Repeat("d", 900));
        Directory.CreateDirectory(Path.Combine(site.Root, "input", folder));

        site.BuildClean();
        site.With($"input/{folder}/page.pl.md", "Text");

        Assert.That(site.Codes().Select(c => c[..8]), Does.Contain("SITE1016"));
    }

    [Test]
    public void Names_that_would_be_more_than_names_are_shown_as_letters()
    {
        using var site = TestSite.Small();
        foreach (var name in new[] { "a\n::error file=x::owned", "b\u001b[31mred", "c<img src=x onerror=alert(1)>", "d\u202Egnp.exe", "e%0A::warning::x" })
        {
            File.WriteAllText(Path.Combine(site.Root, "input", name + ".pl.md"), "x");
        }

        var findings = site.Build(o => o with { Output = null }).Diagnostics;
        foreach (var report in new[] { new TextReport(UiLanguage.English, colour: false).Render(findings), new GitHubReport(UiLanguage.English, "").Render(findings), string.Join('\n', findings.Select(JsonReport.Render)) })
        {
            Assert.That(report.Split('\n'), Has.None.StartsWith("::error file=x").And.None.StartsWith("::warning::x"));
            Assert.That(report, Does.Not.Contain('\u001b'));
        }
    }

    private static void WithCards(TestSite site)
    {
        var settings = Path.Combine(site.Root, "data/site.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("social-cards: false", "social-cards: true", StringComparison.Ordinal));
    }
}
