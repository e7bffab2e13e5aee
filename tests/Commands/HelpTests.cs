using System.CommandLine;
using System.Diagnostics;
using ChemSter.Site.Commands;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Commands;

/// <summary>The help, the complaints about wrong commands, and what shells complete, in both languages.</summary>
public sealed class HelpTests
{
    private static readonly RootCommand Root = CommandLine.Root(new SharedOptions(), new UserConsole(TextWriter.Null, TextWriter.Null));

    private static IEnumerable<Command> Commands => WithAllBelow(Root);

    private static IEnumerable<string> Paths => Commands.Select(ChemSter.Site.Commands.Help.CommandExamples.PathOf);

    [Test]
    public void Everything_is_described_in_both_languages()
    {
        var described = Commands.SelectMany(c => (Symbol[])[c, .. c.Options, .. c.Arguments]).Where(s => !s.Hidden);
        Assert.That(described.Where(s => !TwoLanguages.AreIn(s.Description)).Select(s => s.Name), Is.Empty);
    }

    [TestCaseSource(nameof(Paths))]
    public void Each_command_has_examples_that_are_right(string path)
    {
        var examples = ChemSter.Site.Commands.Help.CommandExamples.Of(Commands.Single(c => ChemSter.Site.Commands.Help.CommandExamples.PathOf(c) == path));

        Assert.That(examples, Is.Not.Empty);
        foreach (var example in examples)
        {
            Assert.That(example.Arguments, Does.StartWith(path).Or.EqualTo("").Or.Match(path.Length == 0 ? "^[a-z]" : "^$"));
            Assert.That(Root.Parse(example.Arguments.Replace("--json", "--format=json", StringComparison.Ordinal)).Errors.Select(e => e.Message), Is.Empty, example.Arguments);
        }
    }

    [TestCaseSource(nameof(Paths))]
    public async Task Help_fits_on_the_screen_and_speaks_one_language(string path)
    {
        foreach (var (language, own, other) in new[] { ("pl", "Użycie:", "Usage:"), ("en", "Usage:", "Użycie:") })
        {
            var (exit, output, error) = await Run([.. path.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--ui-language", language]);

            Assert.That((exit, error), Is.EqualTo((0, "")));
            Assert.That(output, Does.Contain(own).And.Not.Contain(other).And.Not.Contain('\u001F'));
            Assert.That(output.Split('\n').Where(l => l.Length > 120), Is.Empty);
            Assert.That(output.Split('\n').Length, Is.LessThan(66));
        }
    }

    [Test]
    public async Task The_help_of_the_program_tells_exit_codes_and_groups_the_options()
    {
        var (_, output, _) = await Run("--help", "--ui-language", "pl");

        Assert.That(output, Does.Contain("Opcje budowania:\n").And.Contain("  -o, --output FOLDER").And.Contain("Kody zakończenia:\n  0    gotowe\n").And.Contain("  130  przerwano (Ctrl+C)"));
    }

    [TestCase("Nie ma polecenia „chekc”. Czy chodziło o „check”?", "There is no command “chekc”. Did you mean “check”?", "chekc")]
    [TestCase("Nie ma polecenia „xyzzy”. Możliwe: build, check,", "There is no command “xyzzy”. Possible: build, check,", "xyzzy")]
    [TestCase("Nie ma polecenia „pge”. Czy chodziło o „page”?", "There is no command “pge”. Did you mean “page”?", "new", "pge")]
    [TestCase("Nie ma opcji „--strcit”. Czy chodziło o „--strict”?", "There is no option “--strcit”. Did you mean “--strict”?", "check", "--strcit")]
    [TestCase("Nie ma opcji „--dry-rn”. Czy chodziło o „--dry-run”?", "There is no option “--dry-rn”. Did you mean “--dry-run”?", "new", "page", "--dry-rn")]
    [TestCase("Opcja „--port” należy do innego polecenia: ChemSter.Site serve --port\nPomoc:", "The option “--port” belongs to another command: ChemSter.Site serve --port\nFor help:", "--port", "8080")]
    [TestCase("Nie ma polecenia „chekc”.", "There is no command “chekc”.", "chekc", "--help")]
    [TestCase("Nadmiarowy argument „teraz”.", "There is one argument too many: “teraz”.", "check", "teraz")]
    [TestCase("--verbosity: nie ma takiej wartości: „loud”. Możliwe: ", "--verbosity: there is no value “loud”. Possible: ", "--verbosity", "loud")]
    [TestCase("--format: nie ma takiej wartości: „jsn”. Czy chodziło o „json”?", "--format: there is no value “jsn”. Did you mean “json”?", "--format", "jsn")]
    [TestCase("--root: brakuje wartości", "--root: the value is missing", "check", "--root")]
    [TestCase("--root: nie ma folderu „nie-ma”", "--root: there is no folder “nie-ma”", "--root", "nie-ma")]
    [TestCase("--port: potrzebna jest liczba od 0 do 65535", "--port: a number from 0 to 65535 is expected", "serve", "--port", "osiem")]
    [TestCase("--block: „x” nie jest liczbą całkowitą", "--block: “x” is not a whole number", "translate", "accept", "index", "--block", "x")]
    [TestCase("--as-of: „12.05.2026” nie jest datą", "--as-of: “12.05.2026” is not a date", "--as-of", "12.05.2026")]
    [TestCase("Jakie polecenie? Możliwe: status, accept", "Which command? Possible: status, accept", "translate")]
    [TestCase("Brakuje: PAGE. Na przykład: ", "Missing: PAGE. For example: ", "translate", "start")]
    [TestCase("Brakuje: SHELL. Na przykład: ", "Missing: SHELL. For example: ", "completions")]
    public async Task A_wrong_command_is_told_in_the_language_of_messages(string polish, string english, params string[] arguments)
    {
        foreach (var (language, expected, help) in new[] { ("pl", polish, "Pomoc: "), ("en", english, "For help: ") })
        {
            var (exit, output, error) = await Run([.. arguments, .. arguments[^1] == "--root" ? [] : new[] { "--ui-language", language }]);
            if (arguments[^1] == "--root" && language == "pl") continue;

            Assert.That((exit, output), Is.EqualTo((2, "")));
            Assert.That(error, Does.StartWith(expected).And.Contain("\n" + help));
        }
    }

    [Test]
    public async Task Json_is_short_for_the_format()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "[x](nie.md)");

        var (exit, output, error) = await Run("check", "--json", "--root", site.Root);

        Assert.That((exit, error), Is.EqualTo((1, "")));
        Assert.That(output, Does.StartWith("{").And.Contain("SITE4001"));
        Assert.That((await Run("translate", "status", "--json", "--root", site.Root)).Output, Does.StartWith("{"));
    }

    [TestCase("che", "check")]
    [TestCase("check --str", "--strict")]
    [TestCase("check --verbosity q", "quiet")]
    [TestCase("translate accept ab", "about")]
    [TestCase("translate start about e", "en")]
    [TestCase("completions b", "bash")]
    public async Task Shells_are_told_what_may_come_next(string begun, string expected)
    {
        using var site = TestSite.Small();
        var line = $"--root {site.Root} {begun}";

        var (exit, output, _) = await Run($"[suggest:{line.Length}]", line);

        Assert.That(exit, Is.Zero);
        Assert.That(output.Split('\n').Select(l => l.Trim()), Does.Contain(expected));
    }

    [TestCase("bash")]
    [TestCase("zsh")]
    [TestCase("fish")]
    [TestCase("powershell")]
    public async Task A_script_for_a_shell_says_how_to_install_it(string shell)
    {
        var (exit, output, _) = await Run("completions", shell);

        Assert.That(exit, Is.Zero);
        Assert.That(output, Does.Contain($"ChemSter.Site completions {shell} >").And.Contain("[suggest:"));
    }

    [Test]
    [Platform("Linux", Reason = "The script is for bash.")]
    public async Task Bash_completes_with_the_script()
    {
        var folder = Directory.CreateTempSubdirectory("site-test-");
        var program = Path.Combine(folder.FullName, "ChemSter.Site");
        File.WriteAllText(program, $"#!/bin/sh\nexec dotnet '{BuiltGenerator.Assembly}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var script = (await Run("completions", "bash")).Output;

        var (exit, output, error) = BuiltGenerator.End(BuiltGenerator.Start("bash", ["-c", $$"""
            {{script}}
            COMP_LINE='{{program}} translate sta'; COMP_POINT=${#COMP_LINE}
            COMP_WORDS=('{{program}}' translate sta); COMP_CWORD=2
            _chemster_site; printf '%s\n' "${COMPREPLY[@]}"
            """]));
        folder.Delete(recursive: true);

        Assert.That((exit, output, error), Is.EqualTo((0, "start\nstatus\n", "")));
    }

    [Test]
    public async Task An_interrupted_build_ends_with_130_and_leaves_the_old_site()
    {
        using var site = TestSite.Small();
        await Run("--root", site.Root);
        var before = new BuiltSite(site.Output).Text("o-nas/index.html");
        site.WithPage("about.pl", "O nas", "Inny tekst.", "slug: o-nas");
        var (output, error) = (new StringWriter(), new StringWriter { NewLine = "\n" });

        var exit = await CommandLine.RunAsync(["--root", site.Root, "--ui-language", "pl"], output, error, new CancellationToken(canceled: true));

        Assert.That((exit, output.ToString(), error.ToString()), Is.EqualTo((130, "", "Przerwano. Niczego nie zmieniono.\n")));
        Assert.That(new BuiltSite(site.Output).Text("o-nas/index.html"), Is.EqualTo(before));
        Assert.That(Directory.EnumerateDirectories(site.Root).Select(Path.GetFileName), Is.EquivalentTo(new[] { "data", "input", "output" }));
    }

    [Test]
    [Platform("Linux", Reason = "kill(1) sends the signal.")]
    public async Task Ctrl_C_ends_a_running_preview_at_once()
    {
        using var site = TestSite.Small();
        using var serving = BuiltGenerator.Start(["serve", "--root", site.Root, "--port", "0"]);
        await serving.StandardOutput.ReadLineAsync();

        using var kill = Process.Start("kill", ["-INT", $"{serving.Id}"]);
        Assert.That(serving.WaitForExit(TimeSpan.FromSeconds(30)), Is.True);

        Assert.That((serving.ExitCode, await serving.StandardError.ReadToEndAsync()), Is.EqualTo((0, "")));
    }

    private static IEnumerable<Command> WithAllBelow(Command command) => [command, .. command.Subcommands.SelectMany(WithAllBelow)];

    private static async Task<(int Exit, string Output, string Error)> Run(params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exit = await CommandLine.RunAsync(args, new UserConsole(output, error) { Language = UiLanguage.English });
        return (exit, output.ToString(), error.ToString());
    }
}
