using ChemSter.Site.Files.Publishing;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>Stops a publication before and after each of its steps on the disk, from the first file that is written beside the old site, by a kill or by a fault.</summary>
public sealed class PublishingStepsTests
{
    private static readonly IReadOnlyDictionary<string, string> OneChanged = new Dictionary<string, string>(SomeSites.Old) { ["index.html"] = "HOME" };
    private static readonly IReadOnlyDictionary<string, string> OneAdded = new Dictionary<string, string>(SomeSites.Old) { ["en/a/b/index.html"] = "new" };

    private static IEnumerable<TestCaseData> Ways()
    {
        foreach (var (name, site) in new[] { ("several changes", SomeSites.New), ("one change", OneChanged), ("one new file", OneAdded) })
        {
            yield return new TestCaseData(site, 500, true, true).SetArgDisplayNames(name, "exchanged");
            yield return new TestCaseData(site, 500, false, true).SetArgDisplayNames(name, "exchanged, without links");
            yield return new TestCaseData(site, 500, true, false).SetArgDisplayNames(name, "by two renamings");
            yield return new TestCaseData(site, 0, true, true).SetArgDisplayNames(name, "in place");
            yield return new TestCaseData(site, 0, false, false).SetArgDisplayNames(name, "in place, without links");
        }
    }

    [TestCaseSource(nameof(Ways))]
    public void A_kill_at_any_step_leaves_the_old_site_or_the_new_one(IReadOnlyDictionary<string, string> site, int mostLinks, bool links, bool exchanges)
    {
        using var tree = new PublishedTree().Publish(SomeSites.Old);
        using var instants = new Instants(tree.Base);
        var old = PublishedTree.Clean(SomeSites.Old);
        var next = PublishedTree.Clean(site);

        var disk = new WatchedDisk(instants.Take, links, exchanges);
        tree.Publish(site, disk, mostLinks);

        Assert.That(disk.HasReplacedTheFolder, Is.EqualTo(mostLinks > 0));
        Assert.That(instants.Taken, Is.Not.Empty);
        Assert.That(tree.Entries(), Is.EqualTo(next));
        Assert.That(tree.Beside, Is.Empty);
        foreach (var (number, folder) in instants.Taken.Index())
        {
            var output = Path.Combine(folder, "output");
            if (mostLinks > 0 && exchanges) Assert.That(PublishedTree.EntriesOf(output), Is.EqualTo(old).Or.EqualTo(next), $"instant {number}, as it was left");

            Files.Publishing.OutputFolder.Open(output, Path.Combine(folder, "site")).Dispose();

            Assert.That(WithoutEmptyFolders(output), Is.EqualTo(old).Or.EqualTo(next), $"instant {number}");
            Assert.That(Directory.EnumerateFileSystemEntries(folder), Is.EqualTo([output]), $"instant {number}");
        }
    }

    [TestCaseSource(nameof(Ways))]
    public void A_fault_at_any_step_leaves_the_old_site(IReadOnlyDictionary<string, string> site, int mostLinks, bool links, bool exchanges)
    {
        var old = PublishedTree.Clean(SomeSites.Old);
        var next = PublishedTree.Clean(site);
        for (var last = 1; ; last++)
        {
            using var tree = new PublishedTree().Publish(SomeSites.Old);
            var steps = 0;
            var expected = next;
            try
            {
                tree.Publish(site, new WatchedDisk(isBefore => _ = isBefore && ++steps == last ? throw new IOException("No space left on device") : 0, links, exchanges), mostLinks);
            }
            catch (IOException fault)
            {
                Assert.That(fault.Message, Is.EqualTo("No space left on device"));
                expected = old;
            }

            // A fault in the last steps, which only tidy up, is none.
            Assert.That(WithoutEmptyFolders(tree.Output), Is.EqualTo(expected), $"step {last}");
            Assert.That(tree.Publish(site).Entries(), Is.EqualTo(next), $"step {last}");
            Assert.That(tree.Beside, Is.Empty, $"step {last}");
            if (steps < last) break;
        }
    }

    [Test]
    public void Copies_take_the_place_of_links_and_keep_their_times()
    {
        using var tree = new PublishedTree().Publish(SomeSites.Old);
        var past = new DateTime(2020, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(tree.Full("index.html"), past);

        tree.Publish(SomeSites.New, new WatchedDisk(_ => { }, links: false, exchanges: true));

        Assert.That(tree.Entries(), Is.EqualTo(PublishedTree.Clean(SomeSites.New)));
        Assert.That(File.GetLastWriteTimeUtc(tree.Full("index.html")), Is.EqualTo(past));
    }

    [Test]
    public void A_folder_in_the_way_of_a_file_is_told_and_the_change_is_taken_back()
    {
        using var tree = new PublishedTree().Publish(SomeSites.Old);
        using (var output = tree.Open(mostLinks: 0))
        {
            foreach (var (path, text) in SomeSites.New) output.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
            // After the output was looked over, and as the last of what is new.
            Directory.CreateDirectory(tree.Full("en/new/deep/index.html/in the way"));
            Directory.CreateDirectory(tree.Full("en/news/more.svg/in the way"));

            Assert.That(() => output.Commit(), Throws.InstanceOf<IOException>().Or.InstanceOf<UnauthorizedAccessException>());
        }

        Assert.That(tree.Entries().Where(e => e.Value != "folder"), Is.EqualTo(PublishedTree.Clean(SomeSites.Old).Where(e => e.Value != "folder")));
        Assert.That(tree.Beside, Is.Empty);
        Assert.That(tree.Publish(SomeSites.New, mostLinks: 0).Entries(), Is.EqualTo(PublishedTree.Clean(SomeSites.New)));
    }

    // A new folder may be there before the file in it; no reader of the site sees it.
    private static SortedDictionary<string, string> WithoutEmptyFolders(string output)
    {
        var entries = PublishedTree.EntriesOf(output);
        foreach (var folder in entries.Keys.Where(e => entries[e] == "folder" && !entries.Any(f => f.Value != "folder" && f.Key.StartsWith(e + "/", StringComparison.Ordinal))).ToList())
        {
            entries.Remove(folder);
        }

        return entries;
    }

    /// <summary>Copies of everything, as it was at each step.</summary>
    private sealed class Instants(string from) : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site-instants-");

        public List<string> Taken { get; } = [];

        public void Take(bool isBefore)
        {
            var to = Path.Combine(_folder.FullName, $"{Taken.Count}");
            Copy(new DirectoryInfo(from), Directory.CreateDirectory(to));
            Taken.Add(to);
        }

        public void Dispose() => _folder.Delete(recursive: true);

        // A killed process leaves its lock file too, but it can't be copied while it is locked.
        private static void Copy(DirectoryInfo from, DirectoryInfo to)
        {
            foreach (var file in from.EnumerateFiles().Where(f => f.Name != "output.lock")) file.CopyTo(Path.Combine(to.FullName, file.Name));
            foreach (var folder in from.EnumerateDirectories()) Copy(folder, to.CreateSubdirectory(folder.Name));
        }
    }

    /// <summary>Calls back before (true) and after (false) each step; knows neither links nor exchanges if told so.</summary>
    private sealed class WatchedDisk(Action<bool> step, bool links, bool exchanges) : PublishingDisk
    {
        public bool HasReplacedTheFolder { get; private set; }

        public override bool TryLink(string file, string name) => links && Do(() => base.TryLink(file, name));

        public override bool TryExchange(string first, string second) => exchanges && (HasReplacedTheFolder = Do(() => base.TryExchange(first, second)));

        public override Files.FileStamp WriteNew(string file, ReadOnlySpan<byte> content)
        {
            step(true);
            var stamp = base.WriteNew(file, content);
            step(false);
            return stamp;
        }

        public override void Copy(string file, string copy) => Do(() => base.Copy(file, copy));

        public override void MoveFolder(string from, string to)
        {
            Do(() => base.MoveFolder(from, to));
            HasReplacedTheFolder |= to.EndsWith(".previous", StringComparison.Ordinal);
        }

        public override void MoveFile(string from, string to) => Do(() => base.MoveFile(from, to));

        public override void MakeFolder(string folder) => Do(() => base.MakeFolder(folder));

        public override void DeleteFile(string file) => Do(() => base.DeleteFile(file));

        public override void DeleteFolder(string folder) => Do(() => base.DeleteFolder(folder));

        private void Do(Action action) => Do(() =>
        {
            action();
            return true;
        });

        private bool Do(Func<bool> action)
        {
            step(true);
            var result = action();
            step(false);
            return result;
        }
    }
}
