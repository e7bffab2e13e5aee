using ChemSter.Site.Files;
using ChemSter.Site.Files.Publishing;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>What the generator did not write, it does not delete; what stands in its way is told, and the old site stays.</summary>
public sealed class StrangerTests
{
    // A folder that is exchanged at one stroke, by two renamings, and changes in place.
    private static readonly TestCaseData[] Ways =
    [
        new TestCaseData(500, true).SetArgDisplayNames("exchanged"),
        new TestCaseData(500, false).SetArgDisplayNames("by two renamings"),
        new TestCaseData(0, true).SetArgDisplayNames("in place"),
    ];

    [TestCaseSource(nameof(Ways))]
    public void Files_and_links_stay_where_they_were_put_and_nothing_behind_a_link_changes(int mostLinks, bool exchanges)
    {
        using var tree = new PublishedTree().Publish(SomeSites.Old);
        var elsewhere = Directory.CreateDirectory(Path.Combine(tree.Base, "elsewhere")).FullName;
        File.WriteAllText(Path.Combine(elsewhere, "index.html"), "mine");
        File.WriteAllText(tree.Full("CNAME"), "example.org");
        File.WriteAllText(tree.Full("en/old/deep/note\nof mine.txt"), "in a folder whose page goes");
        File.CreateSymbolicLink(tree.Full("link.html"), Path.Combine(elsewhere, "index.html"));
        Directory.CreateSymbolicLink(tree.Full("en/linked"), "../../elsewhere");
        File.CreateSymbolicLink(tree.Full("en/dangling"), "nowhere");
        string[] mine = ["CNAME", "en/dangling", "en/linked", "en/old/deep/note\nof mine.txt", "link.html"];
        var before = mine.Select(tree.Look).ToArray();

        foreach (var site in new[] { SomeSites.New, SomeSites.Old, SomeSites.New })
        {
            using (var output = tree.Open(new NoExchange(exchanges), mostLinks))
            {
                foreach (var (path, text) in site) output.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
                Assert.That(output.Strangers, Is.EqualTo(mine));
                output.Commit();
            }

            Assert.That(mine.Select(tree.Look), Is.EqualTo(before));
        }

        Assert.That(Directory.EnumerateFiles(elsewhere).Select(File.ReadAllText), Is.EqualTo(["mine"]));
        foreach (var path in mine) File.Delete(tree.Full(path));
        Assert.That(tree.Publish(SomeSites.New).Entries(), Is.EqualTo(PublishedTree.Clean(SomeSites.New)));
    }

    [TestCase("en/new/deep/index.html", "en/new/deep/index.html", TestName = "A file where a page has to go")]
    [TestCase("en/new", "en/new", TestName = "A file where a folder has to go")]
    [TestCase("en/news/more.svg/deep/mine.txt", "en/news/more.svg/deep/mine.txt", TestName = "A folder with a file where a file has to go")]
    [TestCase("->en/new", "en/new", TestName = "A link where a folder has to go")]
    [TestCase("->en/news/more.svg", "en/news/more.svg", TestName = "A link where a file has to go")]
    public void What_stands_in_the_way_is_told_and_the_old_site_stays(string put, string told)
    {
        foreach (var mostLinks in new[] { 500, 0 })
        {
            using var tree = new PublishedTree().Publish(SomeSites.Old);
            var elsewhere = Directory.CreateDirectory(Path.Combine(tree.Base, "elsewhere")).FullName;
            var path = put.TrimStart('-', '>');
            Directory.CreateDirectory(Path.GetDirectoryName(tree.Full(path))!);
            if (path == put) File.WriteAllText(tree.Full(path), "mine");
            else Directory.CreateSymbolicLink(tree.Full(path), elsewhere);
            var before = tree.Entries();

            var refused = Assert.Throws<OutputRefusedException>(() => tree.Publish(SomeSites.New, mostLinks: mostLinks));

            Assert.That(refused!.Message, Is.EqualTo($"InTheWay: {tree.Full(told)}"));
            Assert.That(refused.Explanation.English, Does.Contain("--clean").And.Contain("The old site is as it was."));
            Assert.That(tree.Entries(), Is.EqualTo(before));
            Assert.That(Directory.Exists(tree.Staging), Is.False);
            Assert.That(tree.Publish(SomeSites.New, mostLinks: mostLinks, clean: true).Entries(), Is.EqualTo(PublishedTree.Clean(SomeSites.New)));
            Assert.That(Directory.EnumerateFileSystemEntries(elsewhere), Is.Empty);
        }
    }

    [TestCase(null, TestName = "Without a record, as a former generator left it")]
    [TestCase("", TestName = "With an empty record, as a power cut may leave it")]
    [TestCase("cut", TestName = "With half a record")]
    public void Where_nobody_knows_whose_files_they_are_none_goes(string? record)
    {
        using var tree = new PublishedTree().Publish(SomeSites.Old);
        if (record is null) File.Delete(tree.Full(SiteRecord.File));
        else File.WriteAllText(tree.Full(SiteRecord.File), record.Length == 0 ? "" : File.ReadAllText(tree.Full(SiteRecord.File))[..200]);
        var gone = SomeSites.Old.Keys.Except(SomeSites.New.Keys).ToList();

        using (var output = tree.Open())
        {
            foreach (var (path, text) in SomeSites.New) output.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
            Assert.That(output.Strangers, Is.EquivalentTo(gone));
            output.Commit();
        }

        Assert.That(tree.Entries().Where(e => e.Value != "folder").Select(e => e.Key), Is.EquivalentTo(SomeSites.New.Keys.Concat(gone).Append(SiteRecord.File)));
        Assert.That(tree.Publish(SomeSites.New, clean: true).Entries(), Is.EqualTo(PublishedTree.Clean(SomeSites.New)));
    }

    [Test]
    public void A_file_of_somebody_s_by_the_name_of_the_record_is_not_replaced()
    {
        using var tree = new PublishedTree().Publish(SomeSites.Old);
        File.WriteAllText(tree.Full(SiteRecord.File), "{\"mine\":true}");

        foreach (var site in new[] { SomeSites.New, SomeSites.Old })
        {
            Assert.That(() => tree.Publish(site), Throws.TypeOf<OutputRefusedException>().With.Message.EqualTo($"InTheWay: {tree.Full(SiteRecord.File)}"));
        }

        Assert.That(File.ReadAllText(tree.Full(SiteRecord.File)), Is.EqualTo("{\"mine\":true}"));
    }

    [TestCaseSource(nameof(Ways))]
    public void The_empty_folders_of_another_program_stay(int mostLinks, bool exchanges)
    {
        using var tree = new PublishedTree().Publish(SomeSites.Old);
        Directory.CreateDirectory(tree.Full("en/empty"));
        foreach (var folder in new[] { ".git/refs/heads", ".git/objects" }) Directory.CreateDirectory(tree.Full(folder));
        File.WriteAllText(tree.Full(".git/HEAD"), "ref");

        foreach (var site in new[] { SomeSites.New, SomeSites.Old })
        {
            tree.Publish(site, new NoExchange(exchanges), mostLinks);

            Assert.That(tree.Entries().Keys.Where(p => p.StartsWith(".git", StringComparison.Ordinal)), Is.EqualTo([".git", ".git/HEAD", ".git/objects", ".git/refs", ".git/refs/heads"]));
            Assert.That(Directory.Exists(tree.Full("en/empty")), Is.False);
        }

        Assert.That(tree.Publish(SomeSites.Old, clean: true).Entries(), Is.EqualTo(PublishedTree.Clean(SomeSites.Old)));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void What_is_put_there_or_saved_while_the_site_is_built_stays_too(bool exchanges)
    {
        using var tree = new PublishedTree().Publish(SomeSites.Old);
        File.WriteAllText(tree.Full("notes.txt"), "begun");

        tree.Publish(SomeSites.New, new BusyPlace(exchanges, () =>
        {
            File.WriteAllText(tree.Full("CNAME"), "example.org");
            Directory.CreateDirectory(tree.Full("mine"));
            File.CreateSymbolicLink(tree.Full("mine/link"), "../CNAME");
            // As editors save: a new file takes the name of the old one.
            File.WriteAllText(tree.Full("notes.new"), "finished");
            File.Move(tree.Full("notes.new"), tree.Full("notes.txt"), overwrite: true);
        }));

        Assert.That(tree.Entries(), Is.EquivalentTo(PublishedTree.Clean(SomeSites.New).Concat(new Dictionary<string, string>
        {
            ["CNAME"] = "example.org",
            ["mine"] = "folder",
            ["mine/link"] = "link to ../CNAME",
            ["notes.txt"] = "finished",
        })));
        Assert.That(tree.Beside, Is.Empty);
    }

    [TestCase("Index.html", "index.html", true)]
    [TestCase("Files", "files/a.txt", true)]
    [TestCase("Files/mine.txt", "files", true)]
    [TestCase("Files/mine.txt", "files/a.txt", false)]
    public void On_a_disk_without_letters_case_a_file_is_in_the_way_of_another_spelling(string mine, string next, bool isInTheWay)
    {
        var published = new PublishedFiles(new Dictionary<string, FileStamp> { [mine] = default }, [], [], NeedsReplacing: false);
        var strangers = new Strangers(published, new SiteRecord(BuildFacts.OfGenerator, new Dictionary<string, string>()), StringComparer.OrdinalIgnoreCase);

        Assert.That(strangers.InTheWay(new Dictionary<string, NewFile> { [next] = new(default, IsStaged: true, null) }, [mine]), Is.EqualTo(isInTheWay ? mine : null));
    }

    [Test]
    public void An_editor_is_told_once_what_it_is_and_what_to_do()
    {
        using var site = TestSite.Small();
        site.BuildClean();
        foreach (var name in new[] { "CNAME", "f", "e", "d", "c", "b" }) site.With("output/" + name, "mine");

        Assert.That(site.Codes(), Is.EqualTo(["SITE9002 output/CNAME:1:1"]));
        Assert.That(site.Messages(), Does.Contain("the generator did not write this, so it stays in the output folder: CNAME, b, c, d, e and 1 more").And.Contain("--clean"));
        Assert.That(File.Exists(Path.Combine(site.Output, "CNAME")), Is.True);

        site.BuildClean(o => o with { Clean = true });
        Assert.That(File.Exists(Path.Combine(site.Output, "CNAME")), Is.False);
    }

    private sealed class BusyPlace(bool exchanges, Action happens) : PublishingDisk
    {
        public override bool TryExchange(string first, string second)
        {
            happens();
            return exchanges && base.TryExchange(first, second);
        }
    }

    private sealed class NoExchange(bool exchanges) : PublishingDisk
    {
        public override bool TryExchange(string first, string second) => exchanges && base.TryExchange(first, second);
    }
}
