using ChemSter.Site.Commands;
using ChemSter.Site.Files;
using ChemSter.Site.Files.Publishing;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>Two builds of one output at the same time.</summary>
public sealed class TwoBuildsTests
{
    [Test]
    public void The_second_is_refused_and_the_first_is_not_disturbed()
    {
        using var tree = new PublishedTree().Publish(SomeSites.Old);
        using (var first = tree.Open())
        {
            foreach (var (path, text) in SomeSites.New) first.Write(path, System.Text.Encoding.UTF8.GetBytes(text));

            var refused = Assert.Throws<OutputRefusedException>(() => tree.Open());

            Assert.That(refused!.Message, Is.EqualTo($"InUse: {tree.Output}"));
            first.Commit();
        }

        Assert.That(tree.Entries(), Is.EqualTo(PublishedTree.Clean(SomeSites.New)));
        Assert.That(tree.Beside, Is.Empty);
        Assert.That(() => tree.Open().Dispose(), Throws.Nothing);
    }

    [Test]
    public void The_command_ends_with_2_and_one_sentence()
    {
        using var site = TestSite.Small();
        site.BuildClean();
        using var first = OutputFolder.Open(site.Output, site.Root);

        var (exit, _, error) = BuiltGenerator.Run(["--root", site.Root, "--as-of", "2026-01-01"], ("LC_ALL", "C"));

        Assert.That(exit, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(error.TrimEnd(), Is.EqualTo($"another build is writing the folder {site.Output}; wait for its end or choose another folder"));
    }

    [Test]
    public void Many_that_come_and_go_never_have_the_folder_together()
    {
        using var tree = new PublishedTree();
        var places = new OutputPlaces(tree.Output);
        int inside = 0, most = 0, refused = 0;
        Parallel.For(0, 20_000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            try
            {
                using var taken = OutputLock.Take(places);
                lock (tree) most = Math.Max(most, ++inside);
                Thread.Yield();
                lock (tree) inside--;
            }
            catch (OutputRefusedException)
            {
                Interlocked.Increment(ref refused);
            }
        });

        Assert.That(most, Is.EqualTo(1));
        Assert.That(refused, Is.GreaterThan(0));
        Assert.That(tree.Beside, Is.Empty);
    }

    [Test]
    public void The_lock_file_of_a_killed_build_is_no_obstacle()
    {
        using var tree = new PublishedTree().Publish(SomeSites.Old);
        var file = tree.Output + ".lock";
        File.WriteAllText(file, "A build of the site is writing the folder beside this file.\n");

        Assert.That(tree.Publish(SomeSites.New).Entries(), Is.EqualTo(PublishedTree.Clean(SomeSites.New)));
        Assert.That(tree.Beside, Is.Empty);
    }

    [Test]
    public void A_file_of_somebody_else_s_by_that_name_stays()
    {
        using var tree = new PublishedTree();
        File.WriteAllText(tree.Output + ".lock", "years of work");

        Assert.That(() => tree.Open(), Throws.TypeOf<OutputRefusedException>().With.Message.EqualTo($"HoldsOtherFiles: {tree.Output}.lock"));
        Assert.That(File.ReadAllText(tree.Output + ".lock"), Is.EqualTo("years of work"));
    }
}
