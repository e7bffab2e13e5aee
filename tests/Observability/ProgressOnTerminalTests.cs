using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Observability;

/// <summary>Who is told of progress, and who is not: the generator as a process that has to wait for git.</summary>
[Platform("Linux", Reason = "script(1) of util-linux makes the terminal.")]
public sealed class ProgressOnTerminalTests
{
    [Test]
    public void On_a_terminal_it_is_shown_and_wiped_away()
    {
        var shown = OnTerminal("xterm");

        Assert.That(shown, Does.Match(@"\r[A-Z][a-z ]+… \d+ of \d+\b"));
        Assert.That(shown, Does.Match(@"\r +\rPages: "));
    }

    [Test]
    public void On_a_terminal_that_can_not_write_over_a_line_it_is_not() =>
        Assert.That(OnTerminal("dumb"), Does.StartWith("Pages: "));

    [Test]
    public void Whoever_wants_quiet_is_left_in_peace() =>
        Assert.That(OnTerminal("xterm", "--verbosity quiet"), Is.Empty);

    [Test]
    public void In_a_file_there_is_nothing_of_it()
    {
        using var site = Slow();

        var (exit, output, error) = BuiltGenerator.Run(["build", "--root", site.Root], SlowGit(site));

        Assert.That((exit, error), Is.EqualTo((0, "")));
        Assert.That(output, Does.StartWith("Pages: ").And.Not.Contain(" of "));
    }

    private static string OnTerminal(string kind, string options = "")
    {
        using var site = Slow();
        string[] arguments = ["-qec", $"dotnet '{BuiltGenerator.Assembly}' build --root '{site.Root}' {options}", "/dev/null"];
        var (exit, output, _) = BuiltGenerator.End(BuiltGenerator.Start("script", arguments, ("TERM", kind), SlowGit(site)));
        Assert.That(exit, Is.Zero, output);
        return output;
    }

    // A page with a day of its own asks git for the day of the newest commit.
    private static TestSite Slow() => TestSite.Small().WithPage("about.pl", "O nas", "Tekst.", "slug: o-nas", "date: 2013");

    // Takes longer than the second after which progress is shown, on a fast computer too, and keeps no processor busy.
    private static (string Name, string Value) SlowGit(TestSite site)
    {
        var git = Path.Combine(site.With("programs/git", "#!/bin/sh\nsleep 1.5\necho 1767225600").Root, "programs", "git");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(git, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return ("PATH", $"{Path.GetDirectoryName(git)}:{Environment.GetEnvironmentVariable("PATH")}");
    }
}
