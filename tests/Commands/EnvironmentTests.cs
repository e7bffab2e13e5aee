using System.Text.Json;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Commands;

/// <summary>The generator as a process: what the environment asks for, and what programs read.</summary>
public sealed class EnvironmentTests
{
    private const char Escape = '\u001b';
    private static readonly string[] Fields = ["schema", "code", "severity", "file", "range", "message", "help", "fixes", "related", "docs"];
    private static readonly string[] Languages = ["pl", "en"];

    [TestCase("LC_ALL=pl_PL.UTF-8", "błąd SITE4001: ", "= pomoc: ")]
    [TestCase("", "error SITE4001: ", "= help: ")]
    public void What_is_found_is_told_in_the_language_of_the_environment(string environment, string message, string help)
    {
        using var site = Wrong();

        var (exit, output, error) = BuiltGenerator.Run(["check", "--root", site.Root], Variables(environment));

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(output, Is.Empty);
        Assert.That(error, Does.StartWith(message).And.Contain(help));
    }

    [TestCase("LC_ALL=pl_PL.UTF-8", "Pomoc: ")]
    [TestCase("LC_ALL=C", "For help: ")]
    public void A_wrong_command_is_answered_in_that_language_too(string environment, string expected) =>
        Assert.That(BuiltGenerator.Run(["--wrong"], Variables(environment)).Error, Does.Contain(expected));

    [Test]
    public void There_is_no_colour_in_a_file()
    {
        using var site = Wrong();

        var (_, output, error) = BuiltGenerator.Run(["check", "--root", site.Root], ("TERM", "xterm-256color"));

        Assert.That(output + error, Does.Contain("SITE4001").And.Not.Contain(Escape));
    }

    [Platform("Linux", Reason = "script(1) of util-linux makes the terminal.")]
    [TestCase("TERM=xterm", true)]
    [TestCase("TERM=xterm NO_COLOR=", true)]
    [TestCase("TERM=xterm NO_COLOR=1", false)]
    public void There_is_colour_on_a_terminal_unless_the_reader_wants_none(string environment, bool isColoured)
    {
        using var site = Wrong();

        var (_, output, _) = BuiltGenerator.End(BuiltGenerator.Start(
            "script", ["-qec", $"dotnet '{BuiltGenerator.Assembly}' check --root '{site.Root}'", "/dev/null"], Variables(environment)));

        Assert.That(output, Does.Contain("SITE4001"));
        Assert.That(output.Contains($"{Escape}[1;31merror", StringComparison.Ordinal), Is.EqualTo(isColoured), output);
    }

    [TestCase("LC_ALL=pl_PL.UTF-8")]
    [TestCase("LC_ALL=C")]
    public void A_line_of_JSON_has_exactly_the_fields_that_programs_rely_on(string environment)
    {
        using var site = Wrong();

        var (exit, output, error) = BuiltGenerator.Run(["check", "--root", site.Root, "--format", "json"], Variables(environment));

        Assert.That((exit, error), Is.EqualTo((1, "")));
        Assert.That(output, Does.EndWith("}\n").And.Not.StartWith("\uFEFF"));
        var finding = JsonDocument.Parse(output).RootElement;
        Assert.That(Names(finding), Is.EqualTo(Fields));
        Assert.That(Names(finding.GetProperty("message")), Is.EqualTo(Languages));
        Assert.That(Names(finding.GetProperty("help")), Is.EqualTo(Languages));
        Assert.That(finding.GetProperty("message").GetProperty("pl").GetString(), Is.EqualTo("nie ma strony „idnex.pl.md”"));
        Assert.That(finding.GetProperty("range").GetRawText(), Is.EqualTo("""{"start":{"line":6,"col":9},"end":{"line":6,"col":20}}"""));
        Assert.That((finding.GetProperty("schema").GetInt32(), finding.GetProperty("severity").GetString()), Is.EqualTo((1, "error")));
    }

    [Test]
    public void GitHub_is_told_beside_the_line_and_in_the_summary_of_the_job()
    {
        using var site = Wrong();
        var summary = Path.Combine(site.Root, "summary.md");
        File.WriteAllText(summary, "Earlier.\n");
        var environment = $"GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY={summary} GITHUB_WORKSPACE={Path.GetDirectoryName(site.Root)} GITHUB_SERVER_URL=https://forge.example GITHUB_REPOSITORY=a/b GITHUB_SHA=abc";

        var (_, output, error) = BuiltGenerator.Run(["check", "--root", site.Root, "--ui-language", "pl"], Variables(environment));

        var folder = Path.GetFileName(site.Root);
        Assert.That(output, Does.StartWith($"::error file={folder}/input/about.pl.md,line=6,endLine=6,col=9,endColumn=20,title=SITE4001::nie ma strony"));
        Assert.That(error, Does.Contain("błąd SITE4001"), "It is told to people too.");
        Assert.That(File.ReadAllText(summary), Does.StartWith("Earlier.\n## Treść serwisu").And.Contain($"(https://forge.example/a/b/blob/abc/{folder}/input/about.pl.md?plain=1#L6)"));
    }

    [TestCase("--format text")]
    [TestCase("--format json")]
    public void Who_asks_for_a_format_gets_that_alone(string option)
    {
        using var site = Wrong();

        Assert.That(BuiltGenerator.Run(["check", "--root", site.Root, .. option.Split(' ')], Variables("GITHUB_ACTIONS=true")).Output, Does.Not.Contain("::"));
    }

    private static TestSite Wrong() => TestSite.Small().WithPage("about.pl", "O nas", "[Start](idnex.pl.md)");

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static (string, string)[] Variables(string environment) =>
        [.. environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v => v.Split('=')).Select(v => (v[0], v[1]))];
}
