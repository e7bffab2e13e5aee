using System.Diagnostics;

namespace ChemSter.Site.Tests.Support;

/// <summary>The generator as a process of its own, with an environment of its own.</summary>
public static class BuiltGenerator
{
    /// <summary>What the generator asks of the environment: nothing of the machine on which the tests run. A test says which of them it wants.</summary>
    internal static IReadOnlyList<string> VariablesOfTheMachine { get; } = ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "SOURCE_DATE_EPOCH", "GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY"];

    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "ChemSter.Site.dll");

    public static Process Start(IEnumerable<string> arguments, params (string Name, string Value)[] environment) =>
        Start("dotnet", [Assembly, .. arguments], environment);

    public static Process Start(string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static (int Exit, string Output, string Error) Run(IEnumerable<string> arguments, params (string Name, string Value)[] environment) =>
        End(Start(arguments, environment));

    /// <summary>Waits for the end of a process, and gives what it said.</summary>
    public static (int Exit, string Output, string Error) End(Process process)
    {
        using (process)
        {
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.Result);
        }
    }
}
