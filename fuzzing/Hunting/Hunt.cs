using System.Diagnostics;
using System.Globalization;

namespace ChemSter.Site.Fuzzing.Hunting;

/// <summary>What was asked for.</summary>
/// <param name="Time">How long to fuzz, all targets together.</param>
/// <param name="Targets">What.</param>
/// <param name="Workers">How many processes at a time.</param>
/// <param name="Keep">Whether the corpus in the repository grows.</param>
internal sealed record HuntRequest(TimeSpan Time, IReadOnlyList<Target> Targets, int Workers, bool Keep);

/// <summary>Shares the time out among the targets, starts a process for each, and keeps what makes a process die or hang.</summary>
internal static class Hunt
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Hunts, and tells what came of it: exit code 1 if anything was found.</summary>
    public static int Run(HuntRequest request)
    {
        var program = InstrumentedCopy.Make();
        var findings = Path.Combine(Folders.Work, "findings");
        Directory.CreateDirectory(findings);
        foreach (var old in Directory.EnumerateFiles(findings)) File.Delete(old);
        var each = request.Time * Math.Min(request.Workers, request.Targets.Count) / request.Targets.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{request.Targets.Count} targets, {each.TotalSeconds:F0} s each, {request.Workers} at a time."));
        Console.WriteLine("target\tinputs\tbranches\tcorpus\tfindings");
        Parallel.ForEach(request.Targets, new ParallelOptions { MaxDegreeOfParallelism = request.Workers }, target => Work(program, target, each, findings, request.Keep));
        var found = Directory.EnumerateFiles(findings).Where(f => !f.EndsWith(".current", StringComparison.Ordinal) && !f.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        foreach (var file in found) Console.WriteLine($"found: {Path.GetRelativePath(Folders.Repository, file)}");
        return found.Count == 0 ? 0 : 1;
    }

    // A worker that dies or hangs is started anew for the time that is left.
    private static void Work(string program, Target target, TimeSpan time, string findings, bool keep)
    {
        var watch = Stopwatch.StartNew();
        for (var times = 1; times == 1 || (watch.Elapsed < time && times < 10); times++)
        {
            var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
            var left = (int)Math.Max(1, (time - watch.Elapsed).TotalSeconds);
            foreach (var argument in new[] { program, "work", target.Name, left.ToString(CultureInfo.InvariantCulture), Path.Combine(Folders.Work, "corpus", target.Name), findings, keep ? "true" : "false" }) start.ArgumentList.Add(argument);
            using var worker = Process.Start(start)!;
            var (output, error) = (worker.StandardOutput.ReadToEndAsync(), worker.StandardError.ReadToEndAsync());
            var hangs = !Watch(worker, Worker.CurrentOf(findings, target.Name));
            if (hangs) worker.Kill();
            worker.WaitForExit();
            Console.Write(output.Result);
            if (worker.ExitCode == 0) return;
            Save(target, hangs ? "hang" : "crash", findings, error.Result);
        }
    }

    private static bool Watch(Process worker, string current)
    {
        var (tried, since) = (0L, Stopwatch.StartNew());
        while (!worker.WaitForExit(500))
        {
            if (!File.Exists(current)) continue;
            using var input = new CurrentInput(current);
            if (input.Tried != tried) (tried, since) = (input.Tried, Stopwatch.StartNew());
            else if (since.Elapsed > Patience) return false;
        }

        return true;
    }

    private static void Save(Target target, string how, string findings, string error)
    {
        var current = Worker.CurrentOf(findings, target.Name);
        if (!File.Exists(current)) return;
        using var input = new CurrentInput(current);
        var path = Path.Combine(findings, string.Create(CultureInfo.InvariantCulture, $"{target.Name}-{how}-{input.Tried}"));
        File.WriteAllBytes(path, input.Read());
        File.WriteAllText(path + ".txt", error);
    }
}
