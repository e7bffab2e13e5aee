using ChemSter.Site.Commands;
using ChemSter.Site.Files;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>The generator as a process under hard conditions: no memory, no room, nobody who listens, a machine whose files are private.</summary>
[NonParallelizable]
[Platform("Linux", Reason = "The shell makes these conditions.")]
public sealed class HardTimesTests
{
    private static readonly UnixFileMode ForAll = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    [Test]
    public void Files_of_the_site_can_be_read_by_all_where_new_files_are_private()
    {
        using var site = TestSite.Small();

        Assert.That(Sh(site, "umask 077; $SITE").Exit, Is.Zero);
        site.WithPage("about.en", "About us", "Another text.");
        Assert.That(Sh(site, "umask 077; $SITE").Exit, Is.Zero);

        var entries = new DirectoryInfo(site.Output).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Append(new DirectoryInfo(site.Output)).ToList();
        Assert.That(entries.OfType<FileInfo>().Where(f => f.UnixFileMode != ForAll).Select(f => f.FullName), Is.Empty);
        Assert.That(entries.OfType<DirectoryInfo>().Where(f => f.UnixFileMode != (ForAll | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)).Select(f => f.FullName), Is.Empty);
    }

    [TestCase("$SITE -v detailed 2>&1 | true", 0, "", TestName = "Nobody reads what it says")]
    [TestCase("$SITE -v detailed >/dev/full", ExitCode.CannotWrite, "The site is written, but not all messages could be printed. No space left on device", TestName = "There is no room for what it says")]
    [TestCase("$SITE -v detailed >/dev/full 2>/dev/full", ExitCode.CannotWrite, "", TestName = "There is no room for complaints either")]
    public void The_site_is_published_all_the_same_and_nothing_else_is_said(string command, int code, string sentence)
    {
        using var site = TestSite.Small();

        var (exit, said) = Sh(site, command);

        Assert.That((exit, said.Trim()), Is.EqualTo((code, sentence)));
        Assert.That(new BuiltSite(site.Output).Has(SiteRecord.File), Is.True);
    }

    [Test]
    public void Too_little_memory_leaves_the_old_site_and_is_told_in_a_sentence_where_that_is_possible()
    {
        using var site = TestSite.Small();
        var before = site.BuildClean().Snapshot();
        var large = string.Concat(Enumerable.Repeat("Some words of a long text. ", 9000));
        for (var page = 0; page < 40; page++) site.With($"input/page-{page}.csv", new string('x', 900_000) + page).WithPage($"page-{page}.pl", $"Strona {page}", $"[Plik](page-{page}.csv)\n\n" + large);

        var (exit, said) = Sh(site, "DOTNET_GCHeapHardLimit=0x1800000 $SITE");

        // Where not even an exception can be made any more, .NET ends the process at once: 128 and SIGABRT.
        Assert.That(exit, Is.EqualTo(ExitCode.CannotWrite).Or.EqualTo(134), said);
        if (exit == ExitCode.CannotWrite) Assert.That(said.Trim(), Is.EqualTo("There is not enough memory; the old site is as it was. Close other programs, or raise the limit of this command."));
        Assert.That(new BuiltSite(site.Output).Snapshot(), Is.EqualTo(before));
    }

    // A disk of its own, small enough to be full in the middle of the site.
    [Test]
    public void A_full_disk_ends_with_4_and_leaves_the_old_site()
    {
        using var site = TestSite.Small();
        var disk = Directory.CreateDirectory(Path.Combine(site.Root, "disk")).FullName;
        var asRoot = Environment.IsPrivilegedProcess ? "" : "sudo -n ";
        if (Sh(site, $"{asRoot}mount -t tmpfs -o size=512k,mode=777 none '{disk}'").Exit != 0) Needed.Lacks("This test makes a small disk: run it as root, or where sudo asks for no password.");
        try
        {
            var output = Path.Combine(disk, "output");
            Assert.That(Sh(site, $"$SITE --output '{output}'").Exit, Is.Zero);
            var before = new BuiltSite(output).Snapshot();
            for (var page = 0; page < 40; page++) site.WithPage($"page-{page}.pl", $"Strona {page}", "Tekst.").WithPage($"page-{page}.en", $"Page {page}", "Text.");

            var (exit, said) = Sh(site, $"$SITE --output '{output}'");

            Assert.That(exit, Is.EqualTo(ExitCode.CannotWrite), said);
            Assert.That(said, Does.StartWith("The site can’t be written; the old one is as it was. ").And.Contain("No space left on device"));
            Assert.That(new BuiltSite(output).Snapshot(), Is.EqualTo(before));
            Assert.That(Directory.Exists(output + ".staging"), Is.False);
        }
        finally
        {
            Sh(site, $"{asRoot}umount '{disk}'");
        }
    }

    // With the variable $SITE for a call of the generator.
    private static (int Exit, string Said) Sh(TestSite site, string command)
    {
        var call = $"set -o pipefail; SITE=\"dotnet {BuiltGenerator.Assembly} --root {site.Root} --as-of 2026-01-01\"; {command}";
        var (exit, output, error) = BuiltGenerator.End(BuiltGenerator.Start("bash", ["-c", call.Replace("SITE=\"dotnet", "SITE=\"env LC_ALL=C dotnet", StringComparison.Ordinal)]));
        return (exit, error.Length > 0 ? error : output);
    }
}
