using System.CommandLine;
using ChemSter.Site.Benchmarks.Measuring;
using ChemSter.Site.Benchmarks.Reporting;

namespace ChemSter.Site.Benchmarks.Commands;

/// <summary><c>report</c>: writes <c>docs/benchmarks.md</c> from the results.</summary>
public static class ReportCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root)
    {
        var command = new Command("report", "Writes docs/benchmarks.md from all results");
        command.SetAction(_ => Write());
        root.Add(command);
    }

    /// <summary>Writes the page.</summary>
    public static void Write()
    {
        File.WriteAllText(Path.Combine(Workshop.Repository, "docs/benchmarks.md"), new Report().Write());
        Console.WriteLine("Written: docs/benchmarks.md");
    }
}
