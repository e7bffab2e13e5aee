using System.Diagnostics;

namespace ChemSter.Site.Tests.Support;

public enum Kind
{
    Linux,
    MacOS,
    Windows,
}

/// <summary>What those ask of the computer who look for programs to test with; their own tests put another computer in its place.</summary>
public sealed record Machine
{
    public required Kind Kind { get; init; }

    /// <summary>May packages be installed?</summary>
    public required bool IsRoot { get; init; }

    /// <summary>The value of an environment variable.</summary>
    public required Func<string, string?> Variable { get; init; }

    public required Func<string, bool> FileExists { get; init; }

    /// <summary>Runs a command; returns its exit code and all that it printed.</summary>
    public required Func<string, string, (int ExitCode, string Output)> Run { get; init; }

    /// <summary>The folder in which programs keep what they can fetch again.</summary>
    public string CacheFolder =>
        Kind == Kind.Windows ? Variable("LocalAppData") ?? Path.GetTempPath()
        : Variable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache
        : Variable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".cache") : Path.GetTempPath();

    public static Machine This => new()
    {
        Kind = OperatingSystem.IsWindows() ? Kind.Windows : OperatingSystem.IsMacOS() ? Kind.MacOS : Kind.Linux,
        IsRoot = !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess,
        Variable = Environment.GetEnvironmentVariable,
        FileExists = File.Exists,
        Run = RunCommand,
    };

    private static (int ExitCode, string Output) RunCommand(string command, string arguments)
    {
        try
        {
            var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
            using var process = Process.Start(start)!;
            // Both at once, since a command waits for whoever lets its pipe fill.
            var texts = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            process.WaitForExit();
            return (process.ExitCode, string.Concat(texts.GetAwaiter().GetResult()));
        }
        catch (System.ComponentModel.Win32Exception problem)
        {
            return (-1, problem.Message);
        }
    }
}
