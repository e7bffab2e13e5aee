using System.Diagnostics;
using System.Globalization;

namespace ChemSter.Site.Benchmarks.Measuring;

/// <summary>What one run of a program used.</summary>
/// <param name="Wall">Seconds from before its start until its end.</param>
/// <param name="Cpu">Seconds of CPU, of it and of all processes that it started.</param>
/// <param name="Peak">Mebibytes: the most resident memory of its largest process.</param>
public sealed record Usage(double Wall, double Cpu, double Peak)
{
    /// <summary>Runs a program in a folder and measures it, by way of the launcher.</summary>
    public static Usage Of(string folder, IReadOnlyList<string> command)
    {
        var result = Path.GetTempFileName();
        var start = new ProcessStartInfo(Workshop.Launcher, [result, folder, .. command]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASTRO_TELEMETRY_DISABLED"] = "1";
        start.Environment["NO_COLOR"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var numbers = File.ReadAllText(result).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        File.Delete(result);
        if (process.ExitCode != 0) throw new BenchmarkException($"{string.Join(' ', command)} failed:\n{Tail(output)}{Tail(error.Result)}");
        return new Usage(Number(numbers[1]), Number(numbers[2]), Math.Round(Number(numbers[3]) / 1024, 1));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Tail(string text) => text.Length > 3000 ? "…" + text[^3000..] : text;
}
