using System.CommandLine;
namespace ChemSter.Site.Benchmarks.Commands;
/// <summary>x</summary>
public static class StartupCommand
{
    /// <summary>x</summary>
    public static void AddTo(RootCommand root) => root.Add(new Command("startup", ""));
}
