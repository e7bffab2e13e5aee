using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Observability;

/// <summary>Who is told of progress, and who is not: the generator as a process, kept busy by photographs.</summary>
[Platform("Linux", Reason = "script(1) of util-linux makes the terminal.")]
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
        using var site = Slow();

        var (exit, output, error) = BuiltGenerator.Run(["build", "--root", site.Root]);

        Assert.That((exit, error), Is.EqualTo((0, "")));
        Assert.That(output, Does.StartWith("Pages: ").And.Not.Contain(" of "));
    }

    private static string OnTerminal(string variable, string value, string options = "")
    {
        using var site = Slow();
        string[] arguments = ["-qec", $"dotnet '{BuiltGenerator.Assembly}' build --root '{site.Root}' {options}", "/dev/null"];
        var (exit, output, _) = BuiltGenerator.End(BuiltGenerator.Start("script", arguments, (variable, value)));
        Assert.That(exit, Is.Zero, output);
        return output;
    }

    // Photographs in all formats and sizes take longer than the second after which progress is shown.
    private static TestSite Slow()
    {
        string[] names = ["a.jpg", "b.jpg", "c.jpg"];
        var site = TestSite.Small().WithPage("about.pl", "O nas", string.Join("\n\n", names.Select(n => $"![Widok na zakład]({n})")));
        for (var i = 0; i < names.Length; i++) site.With($"input/{names[i]}", TestPictures.Photo(1500 + i, 1100));
        return site;
    }
}
