using ChemSter.Site.Files;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Preview;

/// <summary>What is known of the files without asking the disk, when somebody says where to look, or says nothing.</summary>
public sealed class WatchedFilesTests
{
    private const string About = "input/about.en.md";

    private TestSite _site = null!;
    private WatchedFiles _files = null!;

    [SetUp]
    public void Begin()
    {
        _site = TestSite.Small().With("input/deep/down/note.en.md", "deep");
        _files = new WatchedFiles(_site.Root);
    }

    [TearDown]
    public void End() => _site.Dispose();

    [TestCase("input")]
    [TestCase("data")]
    [TestCase("theme")]
    [TestCase("input/deep")]
    [TestCase("inp")]
    public void It_lists_what_is_on_the_disk(string folder) =>
        Assert.That(_files.PathsIn(folder), Is.EqualTo(new DiskFiles(_site.Root).PathsIn(folder)));

    [Test]
    public void What_is_there_at_the_beginning_is_no_change() => Assert.That(_files.Changes.Any, Is.False);

    [Test]
    public void Nothing_is_known_of_a_change_before_it_is_noticed()
    {
        var version = _files.Find(About);
        _site.With(About, "another text").With("input/new.en.md", "new");
        Assert.That((_files.Find(About), _files.PathsIn("input").Contains("input/new.en.md")), Is.EqualTo((version, false)));
    }

    [Test]
    public void A_file_that_was_noticed_has_another_version_even_if_it_looks_the_same()
    {
        var version = _files.Find(About);
        _files.Notice(About);
        Assert.That(_files.Find(About), Is.Not.EqualTo(version));
        Assert.That(Taken(), Is.EqualTo(new[] { About }));
    }

    [Test]
    public void A_list_is_the_very_same_until_something_in_it_changes_and_so_is_each_file()
    {
        var (pages, data) = (_files.List("input"), _files.List("data"));
        Assert.That(_files.List("input"), Is.SameAs(pages));
        _files.Notice(About);
        Assert.That(_files.List("data"), Is.SameAs(data));
        var changed = _files.List("input").Zip(pages).Where(f => !ReferenceEquals(f.First, f.Second)).Select(f => f.First.Path);
        Assert.That(changed, Is.EqualTo(new[] { About }));
    }

    [Test]
    public void A_file_that_went_and_came_back_has_another_version()
    {
        var (version, text) = (_files.Find(About), _files.Read(About));
        _site.Without(About);
        _files.Notice(About);
        Assert.That(() => _files.Find(About), Throws.TypeOf<FileNotFoundException>());
        Assert.That(() => _files.Read(About), Throws.TypeOf<FileNotFoundException>());
        _site.With(About, text);
        _files.Notice(About);
        Assert.That(_files.Find(About), Is.Not.EqualTo(version));
    }

    [Test]
    public void A_file_over_which_another_was_renamed_is_noticed()
    {
        var version = _files.Find(About);
        _site.With("input/.about.tmp", "another text");
        File.Move(Path.Combine(_site.Root, "input/.about.tmp"), Path.Combine(_site.Root, About), overwrite: true);
        _files.LookAgain();
        Assert.That(_files.Find(About), Is.Not.EqualTo(version));
        Assert.That(Taken(), Is.EqualTo(new[] { About }));
    }

    [Test]
    public void A_folder_that_came_brings_its_files()
    {
        _site.With("input/fresh/a.en.md", "a").With("input/fresh/inner/b.en.md", "b");
        Assert.That(_files.Notice("input/fresh"), Is.True);
        Assert.That(_files.PathsIn("input/fresh"), Is.EqualTo(new[] { "input/fresh/a.en.md", "input/fresh/inner/b.en.md" }));
    }

    [Test]
    public void A_folder_that_went_takes_its_files_with_it()
    {
        Directory.Move(Path.Combine(_site.Root, "input/deep"), Path.Combine(_site.Root, "elsewhere"));
        _files.Notice("input/deep");
        Assert.That(_files.PathsIn("input/deep"), Is.Empty);
        Assert.That(Taken(), Is.EqualTo(new[] { "input/deep/down/note.en.md" }));
    }

    [Test]
    public void A_file_in_the_place_of_a_folder_and_a_folder_in_the_place_of_a_file_are_told_apart()
    {
        Directory.Delete(Path.Combine(_site.Root, "input/deep"), recursive: true);
        _site.With("input/deep", "a file now").Without(About).With($"{About}/inner.txt", "a folder now");
        _files.Notice("input/deep");
        _files.Notice(About);
        Assert.That(_files.PathsIn("input"), Is.EqualTo(new DiskFiles(_site.Root).PathsIn("input")));
    }

    [Test]
    public void One_of_the_folders_may_come_late_and_go_altogether()
    {
        _site.With("theme/styles/tokens.css", ":root{}");
        _files.Notice("theme");
        Assert.That(_files.PathsIn("theme"), Is.EqualTo(new[] { "theme/styles/tokens.css" }));
        Directory.Delete(Path.Combine(_site.Root, "theme"), recursive: true);
        _files.Notice("theme");
        Assert.That(_files.PathsIn("theme"), Is.Empty);
    }

    [TestCase("input/.about.en.md.swp")]
    [TestCase("input/about.en.md~")]
    [TestCase("input/.git/index")]
    [TestCase("input/~$letter.docx")]
    public void What_editors_leave_behind_is_none_of_the_site(string path)
    {
        _site.With(path, "litter");
        _files.Notice(path);
        _files.LookAgain();
        Assert.That((_files.Changes.Any, _files.PathsIn("input").Contains(path)), Is.EqualTo((false, false)));
    }

    [Test]
    public void A_link_is_told_and_not_followed()
    {
        File.CreateSymbolicLink(Path.Combine(_site.Root, "input/link.en.md"), "/etc/hostname");
        File.CreateSymbolicLink(Path.Combine(_site.Root, "input/.#about.en.md"), "me@here:1");
        Directory.CreateSymbolicLink(Path.Combine(_site.Root, "input/linked"), "/etc");
        _files.LookAgain();
        Assert.That(_files.SkippedLinks, Is.EqualTo(new[] { "input/link.en.md", "input/linked" }));
        Assert.That(_files.PathsIn("input"), Is.EqualTo(new DiskFiles(_site.Root).PathsIn("input")));
        File.Delete(Path.Combine(_site.Root, "input/link.en.md"));
        _files.Notice("input/link.en.md");
        Assert.That(_files.SkippedLinks, Is.EqualTo(new[] { "input/linked" }));
    }

    [Test]
    public void A_second_text_of_one_length_within_a_tick_of_the_clock_is_found()
    {
        var file = Path.Combine(_site.Root, About);
        _site.With(About, "one");
        _files.Notice(About);
        Taken();
        Assert.That(_files.Read(About), Is.EqualTo("one\n"u8.ToArray()));
        var version = _files.Find(About);
        var time = File.GetLastWriteTimeUtc(file);
        _site.With(About, "two");
        File.SetLastWriteTimeUtc(file, time);
        _files.LookAgain();
        if (_files.Find(About) == version) Patience.Until(() => Look(version), () => "The second text was never found.");
        Assert.That(_files.Changes.Any, Is.True);
    }

    [Test]
    public void A_file_that_did_not_change_is_not_read_again_and_again()
    {
        _site.With(About, "one");
        _files.Notice(About);
        Taken();
        _files.Read(About);
        var version = _files.Find(About);
        Thread.Sleep(100);
        _files.LookAtYoung();
        Assert.That((_files.Find(About), _files.Changes.Any), Is.EqualTo((version, false)));
    }

    [Test]
    public void What_changed_last_stands_last_and_each_but_once()
    {
        foreach (var path in new[] { About, "data/site.yml", "input/index.en.md", About }) _files.Notice(path);
        Assert.That(Taken(), Is.EqualTo(new[] { "data/site.yml", "input/index.en.md", About }));
    }

    private bool Look(SiteFile version)
    {
        _files.LookAtYoung();
        return _files.Find(About) != version;
    }

    private IReadOnlyList<string> Taken() => _files.Changes.Take(TimeSpan.Zero, TimeSpan.Zero, CancellationToken.None).Paths;
}
