using System.CommandLine;
using ChemSter.Site.Benchmarks.Measuring;
using ChemSter.Site.Benchmarks.Reporting;
using ChemSter.Site.Benchmarks.Tools;

namespace ChemSter.Site.Benchmarks.Commands;

/// <summary><c>startup</c>: how long the program takes from start to end in each of its forms, for the repository's own site and for nothing.</summary>
public static class StartupCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root)
    {
        var rounds = new Option<int>("--rounds") { Description = "how often each runs, after one round that does not count", DefaultValueFactory = _ => 10 };
        var command = new Command("startup", "Measures start and the repository’s own site: native, ReadyToRun, JIT, `dotnet run`") { rounds };
        command.SetAction(parsed => Run(parsed.GetValue(rounds)));
        root.Add(command);
    }

    private static void Run(int rounds)
    {
        var project = Path.Combine(Workshop.Repository, "ChemSter.Site.csproj");
        Workshop.PublishAll();
        Workshop.Publish("ready-to-run");
        Workshop.Run(Workshop.Repository, "dotnet", ["build", project]);
        var shop = new Workshop(Path.Combine(Workshop.InMemory, "startup"));
        var version = new OurTool(shop).FindVersion();
        var output = Path.Combine(shop.Folder, "output");
        string[] site = ["--root", Workshop.Repository, "-o", output, "-v", "quiet", "--as-of", "2026-01-01"];
        var forms = new (string Form, string[] Program)[]
        {
            ("NativeAOT", [Workshop.Ours]),
            ("ReadyToRun", [Workshop.PublishedBy("ready-to-run")]),
            ("JIT", [Path.Combine(Workshop.Repository, "bin/Release/net10.0/ChemSter.Site")]),
            ("`dotnet run`", ["dotnet", "run", "--project", project, "--"]),
        };
        var runs = forms
            .SelectMany(f => new[] { (Name: $"{f.Form}, `--version`", Command: (string[])[.. f.Program, "--version"]), (Name: $"{f.Form}, the repository’s own site", Command: [.. f.Program, .. site]) })
            .ToList();
        var usages = runs.ToDictionary(r => r.Name, _ => new List<Usage>());
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (name, command) in runs)
            {
                if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
                var usage = Usage.Of(shop.Folder, command);
                if (round > 0) usages[name].Add(usage);
            }
        }

        ResultFiles.Write("startup", usages.SelectMany(u => new[]
        {
            new Figures("startup", u.Key, "wall, ms", [.. u.Value.Select(v => v.Wall * 1000)], Machine.Describe(), version),
            new Figures("startup", u.Key, "CPU, ms", [.. u.Value.Select(v => v.Cpu * 1000)], Machine.Describe(), version),
            new Figures("startup", u.Key, "peak, MiB", [.. u.Value.Select(v => v.Peak)], Machine.Describe(), version),
        }));
        ReportCommand.Write();
    }
}
