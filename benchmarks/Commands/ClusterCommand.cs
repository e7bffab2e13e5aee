using System.CommandLine;
using ChemSter.Site.Benchmarks.Measuring;
using ChemSter.Site.Tests.Cluster;

namespace ChemSter.Site.Benchmarks.Commands;

/// <summary><c>cluster</c>: writes the site of an invented cluster, with everything that a cluster publishes, in three languages.</summary>
public static class ClusterCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root)
    {
        var folder = new Argument<string>("folder") { Description = "where to write" };
        var size = new Option<int>("--size") { Description = "how many organisations; 500 have 300 news items and 200 events", DefaultValueFactory = _ => 500 };
        var command = new Command("cluster", "writes the site of an invented cluster") { folder, size };
        command.SetAction(parsed => new ClusterSite(parsed.GetValue(size)).WriteTo(parsed.GetValue(folder)!, Path.Combine(Workshop.Repository, "tests/sites/fictional/data/languages/de.yml")));
        root.Add(command);
    }
}
