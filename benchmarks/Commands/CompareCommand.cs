using System.CommandLine;
using System.Globalization;
using ChemSter.Site.Benchmarks.Measuring;
using ChemSter.Site.Benchmarks.Reporting;
using ChemSter.Site.Benchmarks.Tools;

namespace ChemSter.Site.Benchmarks.Commands;

/// <summary><c>compare</c>: ours and each of the others in turn, whole processes, output verified.</summary>
public static class CompareCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root)
    {
        var sizes = new Option<string>("--sizes") { Description = "pages a language, with commas", DefaultValueFactory = _ => "15,500" };
        var peers = new Option<string>("--peers") { Description = "which, with commas: " + string.Join(", ", Toolbox.Names), DefaultValueFactory = _ => "floor,hugo,eleventy,astro" };
        var tasks = new Option<string>("--task") { Description = "clean (in memory), change (one page changed, on disk), or both with a comma", DefaultValueFactory = _ => "clean" };
        var rounds = new Option<int>("--rounds") { Description = "how often each runs, after one round that does not count", DefaultValueFactory = _ => 5 };
        var memory = new Option<string>("--memory-folder") { Description = "where clean builds happen", DefaultValueFactory = _ => Workshop.InMemory };
        var disk = new Option<string>("--disk-folder") { Description = "where builds after a change happen", DefaultValueFactory = _ => Workshop.OnDisk };
        var hugo = new Option<string>("--hugo") { Description = "Hugo’s program", DefaultValueFactory = _ => "hugo" };
        var newHugo = new Option<string?>("--new-hugo") { Description = "the program of a newer Hugo, the peer hugo-new" };
        var keep = new Option<bool>("--no-publish") { Description = "take the native executables as they are" };
        var command = new Command("compare", "Measures whole builds of ours and of others in turn") { sizes, peers, tasks, rounds, memory, disk, hugo, newHugo, keep };
        command.SetAction(parsed =>
        {
            if (!parsed.GetValue(keep)) Workshop.PublishAll();
            var session = DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            foreach (var task in Parts(parsed.GetValue(tasks)).Select(t => Enum.Parse<BuildTask>(t, ignoreCase: true)))
            {
                var shop = new Workshop(parsed.GetValue(task == BuildTask.Clean ? memory : disk)!);
                var others = Parts(parsed.GetValue(peers)).Select(p => Toolbox.Find(p, shop, parsed.GetValue(hugo)!, parsed.GetValue(newHugo))).ToList();
                foreach (var other in others) other.Prepare();
                foreach (var size in Parts(parsed.GetValue(sizes)).Select(s => int.Parse(s, CultureInfo.InvariantCulture)))
                {
                    foreach (var other in others) ResultFiles.Write(new Comparison(task, size, new OurTool(shop), other, session).Run(parsed.GetValue(rounds)));
                }
            }

            ReportCommand.Write();
        });
        root.Add(command);
    }

    private static string[] Parts(string? list) => list!.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
