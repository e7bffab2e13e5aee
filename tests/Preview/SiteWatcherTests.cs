using ChemSter.Site.Files;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Preview;

/// <summary>Whatever editors and people do to files is known soon after, by the system's notifications alone and without any.</summary>
[TestFixture(false)]
[TestFixture(true)]
public sealed class SiteWatcherTests(bool poll) : IDisposable
{
    private const string About = "input/about.en.md";

    private TestSite _site = null!;
    private WatchedFiles _files = null!;
    private SiteWatcher _watcher = null!;

    [SetUp]
    public void Begin()
    {
        _site = TestSite.Small().With("input/deep/down/note.en.md", "deep");
        _files = new WatchedFiles(_site.Root);
        // A look at everything would find what notifications have missed.
        _watcher = new SiteWatcher(_site.Root, _files, poll, seldom: TimeSpan.FromHours(1));
    }

    [TearDown]
    public void End()
    {
        _watcher.Dispose();
        _site.Dispose();
    }

    public void Dispose() => _watcher.Dispose();

    [Test]
    public void It_polls_if_and_only_if_it_is_asked_to() => Assert.That(_watcher.IsPolling, Is.EqualTo(poll));

    [Test]
    public void A_save_in_place_is_seen() => Sees(() => _site.With(About, "another text"), About);

    [Test]
    public void A_new_time_alone_is_seen() => Sees(() => File.SetLastWriteTimeUtc(Full(About), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)), About);

    // As VS Code and most others do when they save "atomically".
    [Test]
    public void A_save_by_renaming_over_the_old_file_is_seen() => Sees(
        () =>
        {
            File.WriteAllText(Full($"{About}.tmp1"), "another text");
            File.Move(Full($"{About}.tmp1"), Full(About), overwrite: true);
        },
        About);

    // As vim does: the old file becomes the backup, the text is written to a new one, the backup is deleted.
    [Test]
    public void A_save_by_renaming_the_old_file_away_is_seen() => Sees(
        () =>
        {
            File.Move(Full(About), Full($"{About}~"));
            File.WriteAllText(Full(About), "another text");
            File.Delete(Full($"{About}~"));
        },
        About);

    [Test]
    public void A_burst_of_saves_ends_with_the_last_text()
    {
        string read;
        for (var i = 0; i < 200; i++) _site.With(About, $"text {i:000}");
        do
        {
            _files.Changes.Take(TimeSpan.FromMilliseconds(20), TimeSpan.FromSeconds(10), CancellationToken.None);
            read = System.Text.Encoding.UTF8.GetString(_files.Read(About));
        }
        while (read != "text 199\n");
        Assert.That(read, Is.EqualTo("text 199\n"));
    }

    [Test]
    public void A_folder_that_is_moved_within_is_seen_and_watched_on()
    {
        Directory.Move(Full("input/deep"), Full("input/other"));
        ListsWhatIsThere();
        Sees(() => _site.With("input/other/down/note.en.md", "another text"), "input/other/down/note.en.md");
    }

    [Test]
    public void A_folder_that_is_moved_out_and_in_again_is_seen_and_watched_on()
    {
        Directory.Move(Full("input/deep"), Full("away"));
        ListsWhatIsThere();
        _site.With("away/down/more.en.md", "more");
        Directory.Move(Full("away"), Full("input/deep"));
        ListsWhatIsThere();
        Sees(() => _site.With("input/deep/down/more.en.md", "another text"), "input/deep/down/more.en.md");
    }

    [Test]
    public void A_folder_that_is_deleted_and_made_again_is_seen_and_watched_on()
    {
        Directory.Delete(Full("input/deep"), recursive: true);
        ListsWhatIsThere();
        _site.With("input/deep/down/note.en.md", "deep");
        ListsWhatIsThere();
        Sees(() => _site.With("input/deep/down/note.en.md", "another text"), "input/deep/down/note.en.md");
    }

    [Test]
    public void A_deep_folder_that_is_filled_at_once_is_seen_whole()
    {
        for (var i = 0; i < 20; i++) _site.With($"input/new{i}/a/b/c/page.en.md", "text").With($"input/new{i}/a/page.en.md", "text");
        ListsWhatIsThere();
    }

    [Test]
    public void A_folder_of_the_site_that_comes_late_goes_and_comes_again_is_watched()
    {
        _site.With("theme/styles/tokens.css", ":root{}");
        ListsWhatIsThere();
        Sees(() => _site.With("theme/styles/tokens.css", ":root{color:red}"), "theme/styles/tokens.css");
        Directory.Delete(Full("theme"), recursive: true);
        ListsWhatIsThere();
        _site.With("theme/styles/tokens.css", ":root{}");
        ListsWhatIsThere();
        Sees(() => _site.With("theme/styles/tokens.css", ":root{color:red}"), "theme/styles/tokens.css");
    }

    [Test]
    public void The_folder_input_itself_can_be_exchanged_for_another()
    {
        _site.With("next/index.en.md", "another").With("next/only.en.md", "another");
        Directory.Move(Full("input"), Full("former"));
        Directory.Move(Full("next"), Full("input"));
        ListsWhatIsThere();
        Sees(() => _site.With("input/only.en.md", "another text"), "input/only.en.md");
    }

    // A file that is mapped into memory is changed without any notification.
    [Test]
    public void What_the_system_does_not_tell_of_is_found_by_looking_now_and_then()
    {
        _watcher.Dispose();
        _watcher = new SiteWatcher(_site.Root, _files, poll, seldom: TimeSpan.FromMilliseconds(100));
        Sees(
            () =>
            {
                using var map = System.IO.MemoryMappedFiles.MemoryMappedFile.CreateFromFile(Full(About));
                using var view = map.CreateViewAccessor();
                view.Write(0, (byte)'+');
                view.Flush();
            },
            About);
    }

    [Test]
    public void Where_the_system_can_not_be_listened_to_it_looks_by_itself()
    {
        var late = Path.Combine(_site.Root, "late");
        var files = new WatchedFiles(late);
        using var watcher = new SiteWatcher(late, files, poll);
        Assert.That(watcher.IsPolling, Is.True);
        _site.With("late/input/index.en.md", "text");
        Patience.Until(() => files.List("input").Count == 1, () => "The file was not found.");
    }

    [Test]
    public void What_happens_beside_the_folders_of_the_site_is_not_heard()
    {
        _site.With("output/index.html", "built").With(".git/HEAD", "ref").With("notes.txt", "mine");
        Assert.That(_files.Changes.WaitForAny(TimeSpan.FromMilliseconds(500)), Is.False);
    }

    private string Full(string path) => Path.Combine(_site.Root, path);

    private void Sees(Action happening, string path)
    {
        Forget();
        var version = _files.Find(path);
        happening();
        Patience.Until(() => IsAnother(path, version), () => $"{path} was not seen to change.");
        Patience.Until(() => _files.Changes.Any, () => "Nobody was told.");
    }

    private bool IsAnother(string path, SiteFile version)
    {
        try
        {
            return _files.Find(path) != version;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private void ListsWhatIsThere() => Patience.Until(
        () => Listed(_files).SequenceEqual(Listed(new DiskFiles(_site.Root))),
        () => $"Listed are\n{string.Join('\n', Listed(_files))}\nand there are\n{string.Join('\n', Listed(new DiskFiles(_site.Root)))}");

    private static IEnumerable<string> Listed(ISiteFiles files) => SourceFolders.All.SelectMany(files.PathsIn);

    private void Forget()
    {
        while (_files.Changes.WaitForAny(TimeSpan.FromMilliseconds(poll ? 700 : 100))) _files.Changes.Take(TimeSpan.Zero, TimeSpan.Zero, CancellationToken.None);
    }
}
