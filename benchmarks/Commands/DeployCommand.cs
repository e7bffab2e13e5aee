using System.CommandLine;
using System.Globalization;
using ChemSter.Site.Benchmarks.Measuring;
using ChemSter.Site.Benchmarks.Reporting;
using ChemSter.Site.Benchmarks.Tools;
using ChemSter.Site.Benchmarks.Verification;

namespace ChemSter.Site.Benchmarks.Commands;

/// <summary><c>deploy</c>: from a fresh clone to the built site, by each of the ways that a build server could go.</summary>
public static class DeployCommand
{
    private const string First = "fresh clone, `dotnet run`";

    // In turn, and the last in the clone that the first has left: there the tests have compiled the program, as they have in the workflow.
    private static readonly (string Name, string Command, bool IsFresh)[] Ways =
    [
        ("fresh clone, native: publish, then run", "dotnet publish && publish/native/ChemSter.Site", true),
        ("fresh clone, ReadyToRun: publish, then run", "dotnet publish -p:PublishProfile=ready-to-run && publish/ready-to-run/ChemSter.Site", true),
        (First, "dotnet run", true),
        ("program compiled already, `dotnet run`", "dotnet run", false),
    ];

    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root)
    {
        var rounds = new Option<int>("--rounds") { Description = "how often each way is gone; packages must have been fetched before", DefaultValueFactory = _ => 3 };
        var keep = new Option<bool>("--no-publish") { Description = "take the native executables as they are" };
        var command = new Command("deploy", "Measures the newest commit from its clone to its built site: by `dotnet run`, native, ReadyToRun") { rounds, keep };
        command.SetAction(parsed =>
        {
            if (!parsed.GetValue(keep)) Workshop.PublishAll();
            Run(new Workshop(Path.Combine(Workshop.OnDisk, "deploy")), parsed.GetValue(rounds));
        });
        root.Add(command);
    }

    private static void Run(Workshop shop, int rounds)
    {
        var version = new OurTool(shop).FindVersion();
        var clone = Path.Combine(shop.Folder, "clone");
        var usages = Ways.ToDictionary(w => w.Name, _ => new List<Usage>());
        var outputs = new HashSet<string>();
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var (name, command, isFresh) in Ways)
            {
                if (isFresh) Clone(clone);
                else Directory.Delete(Path.Combine(clone, "output"), recursive: true);
                // A build server that was just started has no compiler at work that knows the program from yesterday.
                var usage = Usage.Of(clone, ["env", "MSBUILDDISABLENODEREUSE=1", "UseSharedCompilation=false", "sh", "-c", command]);
                usages[name].Add(usage);
                outputs.Add(FolderHash.Of(Path.Combine(clone, "output")));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {round}: {name}: {usage.Wall:F1} s, CPU {usage.Cpu:F1} s"));
            }
        }

        Directory.Delete(clone, recursive: true);
        if (outputs.Count > 1) throw new BenchmarkException("The ways have not built the same site.");
        Figures Of(string name, string unit, Func<Usage, Usage, double> value) =>
            new("deploy", name, unit, [.. usages[name].Zip(usages[First], (way, first) => Math.Round(value(way, first), 3))], Machine.Describe(), version);
        ResultFiles.Write("deploy", Ways.SelectMany(w => new[]
        {
            Of(w.Name, "wall, s", (way, _) => way.Wall),
            Of(w.Name, "wall, by that of `dotnet run`", (way, first) => way.Wall / first.Wall),
            Of(w.Name, "CPU, s", (way, _) => way.Cpu),
            Of(w.Name, "CPU, by that of `dotnet run`", (way, first) => way.Cpu / first.Cpu),
        }));
        ReportCommand.Write();
    }

    private static void Clone(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Workshop.Run(Workshop.Repository, "git", ["clone", "--quiet", "--depth", "1", "file://" + Workshop.Repository, folder]);
    }
}
