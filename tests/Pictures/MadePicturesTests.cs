using ChemSter.Site.Files;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Pictures;

/// <summary>Pictures are made once, and always the same.</summary>
public sealed class MadePicturesTests
{
    private static TestSite Site() => TestSite.Small()
        .With("input/photo.jpg", TestPictures.Photo(900, 600))
        .WithPage("about.pl", "O nas", "![Zdjęcie](photo.jpg)");

    private static string FolderOf(TestSite test) => PictureCache.FolderFor(test.Output);

    private static void WithCards(TestSite test)
    {
        var settings = Path.Combine(test.Root, "data/site.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("social-cards: false", "social-cards: true", StringComparison.Ordinal));
    }

    [Test]
    public void Two_folders_get_the_same_bytes()
    {
        using var one = Site();
        using var other = Site();
        WithCards(one);
        WithCards(other);

        Assert.That(one.BuildClean().Snapshot(), Is.EqualTo(other.BuildClean().Snapshot()));
    }

    [Test]
    public void What_was_made_before_is_not_made_again()
    {
        using var test = Site();
        WithCards(test);
        var first = test.BuildClean();
        var made = Directory.EnumerateFiles(FolderOf(test)).Where(f => f.EndsWith(".avif", StringComparison.Ordinal) || Path.GetFileName(f).StartsWith("card.", StringComparison.Ordinal)).ToList();
        Assert.That(made, Has.Count.EqualTo(3 + 4));
        // Nobody who makes a picture makes these.
        foreach (var file in made) File.WriteAllBytes(file, "made before"u8);

        Directory.Delete(test.Output, recursive: true);
        var second = test.BuildClean();

        Assert.That(second.Files, Is.EqualTo(first.Files));
        Assert.That(second.Files.Where(f => second.Text(f) == "made before"), Has.Exactly(made.Count).Items);
    }

    [Test]
    public void A_site_in_which_nothing_changed_needs_neither_the_folder_nor_a_new_file()
    {
        using var test = Site();
        var first = test.BuildClean();
        var times = Times();
        Directory.Delete(FolderOf(test), recursive: true);

        var second = test.BuildClean();

        Assert.That(second.Snapshot(), Is.EqualTo(first.Snapshot()));
        Assert.That(Times(), Is.EqualTo(times));
        Assert.That(Directory.Exists(FolderOf(test)), Is.False, "Nothing was made.");

        Dictionary<string, DateTime> Times() => Directory.EnumerateFiles(test.Output, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc);
    }

    [Test]
    public void The_folder_can_be_deleted_together_with_the_output()
    {
        using var test = Site();
        var before = test.BuildClean().Snapshot();
        Directory.Delete(FolderOf(test), recursive: true);
        Directory.Delete(test.Output, recursive: true);

        Assert.That(test.BuildClean().Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public void What_the_site_has_no_more_is_removed_and_what_somebody_else_put_there_stays()
    {
        using var test = Site();
        test.BuildClean();
        var old = Directory.EnumerateFiles(FolderOf(test)).ToList();
        var foreign = Path.Combine(FolderOf(test), "holiday.jpg");
        File.WriteAllText(foreign, "mine");
        test.With("input/photo.jpg", TestPictures.Photo(880, 600));

        var built = test.BuildClean();

        var now = Directory.EnumerateFiles(FolderOf(test)).ToList();
        Assert.That(now, Does.Contain(foreign));
        Assert.That(now.Intersect(old), Is.Empty);
        Assert.That(built.Files.Count(f => f.StartsWith("assets/pictures/", StringComparison.Ordinal)), Is.EqualTo(now.Count - 1));
    }

    [Test]
    public void Check_makes_nothing()
    {
        using var test = Site();
        WithCards(test);

        var found = test.Codes(o => o with { Output = null, PictureFolder = FolderOf(test) });

        Assert.That(found, Is.Empty);
        Assert.That(Directory.Exists(FolderOf(test)), Is.False);
    }
}
