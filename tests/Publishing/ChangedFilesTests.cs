using ChemSter.Site.Files;
using ChemSter.Site.Files.Publishing;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>Only what changed is written, and the output is what a build into an empty folder would give.</summary>
public sealed class ChangedFilesTests
{
    // Both ways: a folder that is exchanged, and changes in place.
    private static readonly int[] MostLinks = [500, 0];

    [TestCaseSource(nameof(MostLinks))]
    public void A_file_whose_bytes_are_the_same_stays_the_same_file(int mostLinks)
    {
        using var tree = new PublishedTree().Publish(SomeSites.Old);
        string[] kept = ["index.html", "en/news/index.html", "robots.txt"];
        foreach (var path in kept) File.SetLastWriteTimeUtc(tree.Full(path), new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        var before = kept.Select(path => Facts(tree.Full(path))).ToArray();

        tree.Publish(SomeSites.New, mostLinks: mostLinks);

        Assert.That(kept.Select(path => Facts(tree.Full(path))), Is.EqualTo(before));
        Assert.That(File.ReadAllText(tree.Full("en/about/index.html")), Is.EqualTo("ABOUT"));
    }

    [TestCaseSource(nameof(MostLinks))]
    public void Two_sites_one_after_the_other_give_the_same_tree_as_the_second_alone(int mostLinks)
    {
        using var tree = new PublishedTree().Publish(SomeSites.Old);

        tree.Publish(SomeSites.New, mostLinks: mostLinks);

        Assert.That(tree.Entries(), Is.EqualTo(PublishedTree.Clean(SomeSites.New)));
        Assert.That(tree.Beside, Is.Empty);
        tree.Publish(SomeSites.Old, mostLinks: mostLinks);
        Assert.That(tree.Entries(), Is.EqualTo(PublishedTree.Clean(SomeSites.Old)));
    }

    [TestCaseSource(nameof(MostLinks))]
    public void What_was_changed_by_hand_is_mended_and_empty_folders_go(int mostLinks)
    {
        using var tree = new PublishedTree().Publish(SomeSites.Old);
        File.WriteAllText(tree.Full("index.html"), "HOME");
        Directory.CreateDirectory(tree.Full("empty/empty"));

        tree.Publish(SomeSites.Old, mostLinks: mostLinks);

        Assert.That(tree.Entries(), Is.EqualTo(PublishedTree.Clean(SomeSites.Old)));
    }

    [Test]
    public void A_build_that_changes_nothing_touches_nothing()
    {
        using var tree = new PublishedTree().Publish(SomeSites.Old);
        var past = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        foreach (var folder in new[] { tree.Output, tree.Full("en"), tree.Full("en/about") }) Directory.SetLastWriteTimeUtc(folder, past);

        using (var output = tree.Open())
        {
            foreach (var (path, text) in SomeSites.Old) output.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
            Assert.That(Directory.Exists(tree.Staging), Is.False);
            output.Commit();
        }

        Assert.That(new[] { tree.Output, tree.Full("en"), tree.Full("en/about") }.Select(Directory.GetLastWriteTimeUtc), Is.All.EqualTo(past));
    }

    [TestCaseSource(nameof(MostLinks))]
    public void A_stamp_holds_in_later_builds_until_the_file_changes(int mostLinks)
    {
        using var tree = new PublishedTree();
        var stamps = new Dictionary<string, FileStamp>();
        foreach (var site in new[] { SomeSites.Old, SomeSites.New })
        {
            using var output = tree.Open(mostLinks: mostLinks);
            foreach (var (path, text) in site) stamps[path] = output.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
            output.Commit();
        }

        using (var output = tree.Open(mostLinks: mostLinks))
        {
            Assert.That(SomeSites.New.Keys.Where(path => !output.TryKeep(path, stamps[path])), Is.Empty);
            Assert.That(output.TryKeep("en/old/deep/index.html", stamps["en/old/deep/index.html"]), Is.False);
            output.Commit();
        }

        Assert.That(tree.Entries(), Is.EqualTo(PublishedTree.Clean(SomeSites.New)));
        File.WriteAllText(tree.Full("en/about/index.html"), "by hand");
        using var last = tree.Open();
        Assert.That(last.TryKeep("en/about/index.html", stamps["en/about/index.html"]), Is.False);
    }

    [TestCase("a", "a/index.html", TestName = "A folder takes the place of a file")]
    [TestCase("a/index.html", "a", TestName = "A file takes the place of a folder")]
    [TestCase("About/index.html", "about/index.html", TestName = "A name changes its case")]
    [TestCase("ó.svg", "o\u0301.svg", TestName = "An accent is encoded otherwise")]
    [TestCase("a/b/old.html", "a/b/new.html", TestName = "A file is renamed in its folder")]
    public void Names_that_stand_in_each_other_s_way_give_the_right_tree(string former, string later)
    {
        Dictionary<string, string> With(string path) => new(SomeSites.Old) { [path] = "text" };
        using var tree = new PublishedTree().Publish(With(former));

        tree.Publish(With(later), mostLinks: 0);

        Assert.That(tree.Entries(), Is.EqualTo(PublishedTree.Clean(With(later))));
    }

    // On disks that don't tell such names apart, deleting the one would delete the other.
    [TestCase("a", "a/index.html", false)]
    [TestCase("a/index.html", "a", false)]
    [TestCase("About/index.html", "about/index.html", false)]
    [TestCase("About/one.html", "about/two.html", false)]
    [TestCase("ó.svg", "o\u0301.svg", false)]
    [TestCase("a/one.html", "a/two.html", true)]
    [TestCase("a/one.html", "b/one.html", true)]
    public void Names_that_some_disks_do_not_tell_apart_are_not_changed_in_place(string former, string later, bool areIndependent) =>
        Assert.That(new SiteChanges([], [], [later], [former], [], [], []).AreIndependent(), Is.EqualTo(areIndependent));

    [Test]
    public void One_output_can_be_published_several_times()
    {
        using var tree = new PublishedTree();
        using (var output = tree.Open(mostLinks: 0))
        {
            foreach (var site in new[] { SomeSites.Old, SomeSites.New, SomeSites.New, SomeSites.Old })
            {
                foreach (var (path, text) in site) output.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
                output.Commit();
                Assert.That(tree.Entries(), Is.EqualTo(PublishedTree.Clean(site)));
            }
        }

        Assert.That(tree.Beside, Is.Empty);
    }

    [Test]
    public void The_same_file_twice_is_a_fault()
    {
        using var tree = new PublishedTree().Publish(SomeSites.Old);
        using var output = tree.Open();
        output.Write("index.html", "home"u8);
        Assert.That(() => output.Write("index.html", "home"u8), Throws.TypeOf<IOException>());
        output.Write("new.html", "1"u8);
        Assert.That(() => output.Write("new.html", "2"u8), Throws.TypeOf<IOException>());
    }

    // The file's number tells it from a copy with the same time; asked of `stat`, where there is one.
    private static (DateTime Time, string Number) Facts(string path) =>
        (File.GetLastWriteTimeUtc(path), OperatingSystem.IsLinux() ? Shell.Run("stat", ["--format=%i %h", path]).Output : "");
}
