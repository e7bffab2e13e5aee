using System.Diagnostics;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Observability;

/// <summary>Who is told of progress, and who is not: the generator as a process, kept waiting by a style that comes slowly.</summary>
[Platform("Linux", Reason = "mkfifo(1) makes the slow style, script(1) of util-linux the terminal.")]
public sealed class ProgressOnTerminalTests
{
    [Test]
    public void On_a_terminal_it_is_shown_and_wiped_away()
    {
        var shown = OnTerminal("TERM", "xterm");

        Assert.That(shown, Does.Match(@"\r[A-Z][a-z ]+… \d+ of \d+\b"));
        Assert.That(shown, Does.Match(@"\r +\rPages: "));
    }

    [Test]
    public void On_a_terminal_that_can_not_write_over_a_line_it_is_not() =>
        Assert.That(OnTerminal("TERM", "dumb"), Does.StartWith("Pages: "));

    [Test]
    public void Whoever_wants_quiet_is_left_in_peace() =>
        Assert.That(OnTerminal("TERM", "xterm", "--verbosity quiet"), Is.Empty);

    [Test]
    public void In_a_file_there_is_nothing_of_it()
    {
        using var site = TestSite.Small();

        var (exit, output, error) = BuiltGenerator.End(Slowly(site, () => BuiltGenerator.Start(["check", "--root", site.Root])));

        Assert.That((exit, error), Is.EqualTo((0, "")));
        Assert.That(output, Does.StartWith("Pages: ").And.Not.Contain(" of "));
    }

    private static string OnTerminal(string variable, string value, string options = "")
    {
        using var site = TestSite.Small();
        string[] arguments = ["-qec", $"dotnet '{BuiltGenerator.Assembly}' check --root '{site.Root}' {options}", "/dev/null"];
        var (exit, output, _) = BuiltGenerator.End(Slowly(site, () => BuiltGenerator.Start("script", arguments, (variable, value))));
        Assert.That(exit, Is.Zero, output);
        return output;
    }

    // The style is a pipe: the build, which reads styles once, waits until somebody has written into it.
    private static Process Slowly(TestSite site, Func<Process> start)
    {
        var style = Path.Combine(site.Root, "theme/styles/components/slow.css");
        Directory.CreateDirectory(Path.GetDirectoryName(style)!);
        Assert.That(Shell.Run("mkfifo", [style]).Succeeded, Is.True);
        var process = start();
        using var pipe = new FileStream(style, FileMode.Open, FileAccess.Write);
        Thread.Sleep(1500);
        pipe.Write("p{margin:0}\n"u8);
        return process;
    }
}
