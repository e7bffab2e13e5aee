using System.Text.RegularExpressions;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Ci;

/// <summary>Holds <c>.ci/run</c> to the README, and to counting right: tried with a stand-in for <c>dotnet</c>.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
[Platform(Exclude = "Win", Reason = ".ci/run is a script for bash.")]
public sealed partial class RunTests
{
    private const string AllIsWell = """
        case "$1" in test) echo "Passed!  - Failed:     0, Passed:   120, Skipped:     0, Total:   120, Duration: 9 s - Tests.dll (net10.0)" ;; esac
        """;

    private static string Script => Path.Combine(Repository.Root, ".ci", "run");

    [Test]
    public void It_can_be_started() =>
        Assert.That(File.GetUnixFileMode(Script).HasFlag(UnixFileMode.UserExecute));

    [Test]
    public void Its_commands_are_those_of_the_README()
    {
        var commands = Step().Matches(File.ReadAllText(Script)).Select(m => m.Groups[1].Value.Trim()).ToList();
        Assert.That(commands, Is.EqualTo(["dotnet run", "dotnet run -- check --strict", "dotnet run -- --root tests/sites/fictional", "dotnet run -- check --strict --root docs", "dotnet test", "dotnet format ChemSter.Site.slnx --verify-no-changes"]));
        Assert.That(commands, Is.SubsetOf(Readme.Commands));
        Assert.That(Readme.Commands.Take(2), Is.EqualTo(["dotnet run", "dotnet run -- serve"]), "the two that somebody needs who has just come");
    }

    [Test]
    public void It_ends_well_where_all_holds() =>
        Assert.That(RunWith(AllIsWell), Is.EqualTo((0, "120 passed, 0 failed")));

    [Test]
    public void It_adds_up_what_several_test_projects_say() =>
        Assert.That(
            RunWith("""
                case "$1" in test)
                  echo "Passed!  - Failed:     0, Passed:   120, Skipped:     1, Total:   121, Duration: 9 s - A.dll (net10.0)"
                  echo "Failed!  - Failed:     2, Passed:     3, Skipped:     0, Total:     5, Duration: 9 s - B.dll (net10.0)"
                  exit 1 ;;
                esac
                """),
            Is.EqualTo((1, "123 passed, 2 failed")));

    [TestCase("run", 4)]
    [TestCase("format", 1)]
    public void A_command_that_fails_counts_and_stops_no_other(string command, int calls) =>
        Assert.That(RunWith($"[ \"$1\" != {command} ] || exit 3\n{AllIsWell}"), Is.EqualTo((1, $"120 passed, {calls} failed")));

    [Test]
    public void Tests_that_do_not_compile_count_as_a_failure() =>
        Assert.That(RunWith("[ \"$1\" != test ] || exit 1"), Is.EqualTo((1, "0 passed, 1 failed")));

    [Test]
    public void A_run_without_any_test_counts_as_a_failure() =>
        Assert.That(RunWith("echo nothing to do"), Is.EqualTo((1, "0 passed, 1 failed")));

    private static (int ExitCode, string LastLine) RunWith(string standIn)
    {
        var folder = Directory.CreateTempSubdirectory("site-ci-");
        try
        {
            var dotnet = Path.Combine(folder.FullName, "dotnet");
            File.WriteAllText(dotnet, "#!/usr/bin/env bash\n" + standIn + "\n");
            File.SetUnixFileMode(dotnet, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            var result = Shell.Run("env", [$"PATH={folder.FullName}:{Environment.GetEnvironmentVariable("PATH")}", Script]);
            return (result.ExitCode, result.Output.TrimEnd('\n').Split('\n')[^1]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex("^step ([^|\n]*)", RegexOptions.Multiline)]
    private static partial Regex Step();
}
