using ChemSter.Site.Files;
using ChemSter.Site.Files.Publishing;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>What a killed build left behind, planted by hand: finished if it was decided, thrown away otherwise.</summary>
public sealed class LeftoverTests
{
    private const string Decided = "changes of a site 1\0=en/about/index.html\0=sitemap.xml\0=build.json\0+en/new/deep/index.html\0+en/news/more.svg\0-en/old/deep/index.html\0-en/news/picture.svg\0end\0";

    [TestCase(TestName = "None of the files has arrived")]
    [TestCase("sitemap.xml", "en/news/more.svg", TestName = "Some of the files have arrived")]
    [TestCase("en/about/index.html", "sitemap.xml", "en/new/deep/index.html", "en/news/more.svg", TestName = "All of the files have arrived")]
    public void A_decided_change_is_finished(params string[] arrived)
    {
        using var tree = Killed(Decided);
        foreach (var path in arrived)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(tree.Full(path))!);
            File.Move(Path.Combine(tree.Staging, "new", path), tree.Full(path), overwrite: true);
        }

        tree.Open().Dispose();

        Assert.That(tree.Entries(), Is.EqualTo(PublishedTree.Clean(SomeSites.New)));
        Assert.That(tree.Beside, Is.Empty);
    }

    [TestCase(null, TestName = "Without a list")]
    [TestCase("", TestName = "With an empty list")]
    [TestCase("changes of a site 1\0=en/about/index.html\0", TestName = "With half a list")]
    [TestCase("changes of a site 2\0=en/about/index.html\0end\0", TestName = "With a list of another kind")]
    [TestCase("changes of a site 1\0=en/about/index.html\0-../mine.txt\0end\0", TestName = "With a list that leads out of the folder")]
    public void What_was_not_decided_is_thrown_away(string? list)
    {
        using var tree = Killed(list);
        var mine = Path.Combine(tree.Base, "mine.txt");
        File.WriteAllText(mine, "mine");

        tree.Open().Dispose();

        Assert.That(tree.Entries(), Is.EqualTo(PublishedTree.Clean(SomeSites.Old)));
        Assert.That(tree.Beside, Is.EqualTo(["mine.txt"]));
    }

    [Test]
    public void A_link_that_has_taken_a_folder_s_place_is_neither_followed_nor_removed()
    {
        using var tree = Killed(Decided);
        var elsewhere = Directory.CreateDirectory(Path.Combine(tree.Base, "elsewhere"));
        foreach (var name in new[] { "index.html", "picture.svg" }) File.WriteAllText(Path.Combine(elsewhere.FullName, name), "mine");
        foreach (var folder in new[] { "en/about", "en/old/deep" })
        {
            Directory.Delete(tree.Full(folder), recursive: true);
            Directory.CreateSymbolicLink(tree.Full(folder), elsewhere.FullName);
        }

        Assert.That(() => tree.Open(), Throws.TypeOf<OutputRefusedException>().With.Message.EqualTo($"CameBetween: {tree.Full("en/about")}"));
        Assert.That(PublishedTree.EntriesOf(elsewhere.FullName).Values, Is.EqualTo(["mine", "mine"]));

        // Whoever laid it there takes it away; then the change is finished.
        foreach (var folder in new[] { "en/about", "en/old/deep" }) File.Delete(tree.Full(folder));
        Assert.That(tree.Publish(SomeSites.New).Entries(), Is.EqualTo(PublishedTree.Clean(SomeSites.New)));
    }

    [Test]
    public void A_decided_change_is_nothing_without_its_site()
    {
        using var tree = Killed(Decided);
        Directory.Delete(tree.Output, recursive: true);

        tree.Open().Dispose();

        Assert.That(Directory.Exists(tree.Output), Is.False);
        Assert.That(tree.Beside, Is.Empty);
    }

    [Test]
    public void The_old_site_is_put_back_after_a_kill_between_two_renamings()
    {
        using var tree = Killed(null);
        Directory.Move(tree.Output, tree.Output + ".previous");

        tree.Open().Dispose();

        Assert.That(tree.Entries(), Is.EqualTo(PublishedTree.Clean(SomeSites.Old)));
        Assert.That(tree.Beside, Is.Empty);
    }

    // The old site, and the new files as they stand beside it.
    private static PublishedTree Killed(string? list)
    {
        var tree = new PublishedTree().Publish(SomeSites.Old);
        foreach (var (path, text) in SomeSites.New.Except(SomeSites.Old).Append(new(OutputFolder.Marker, "")).Append(new(SiteRecord.File, PublishedTree.Clean(SomeSites.New)[SiteRecord.File])))
        {
            var full = path == OutputFolder.Marker ? Path.Combine(tree.Staging, path) : Path.Combine(tree.Staging, "new", path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }

        if (list is not null) File.WriteAllText(Path.Combine(tree.Staging, "changes"), list);
        return tree;
    }
}
