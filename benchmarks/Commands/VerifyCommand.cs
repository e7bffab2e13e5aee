using System.CommandLine;
using ChemSter.Site.Benchmarks.Content;
using ChemSter.Site.Benchmarks.Verification;

namespace ChemSter.Site.Benchmarks.Commands;

/// <summary><c>verify</c>: looks whether a folder holds the site of a given size, built; as is done before any figure counts.</summary>
public static class VerifyCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root)
    {
        var folder = new Argument<string>("folder") { Description = "the output of a generator" };
        var size = new Option<int>("--size") { Description = "pages a language", DefaultValueFactory = _ => 500 };
        var command = new Command("verify", "Verifies the output of a generator") { folder, size };
        command.SetAction(parsed =>
        {
            new OutputCheck(new SiteShape(parsed.GetValue(size)), Path.GetFullPath(parsed.GetValue(folder)!)).CheckWhole();
            Console.WriteLine("All is there.");
        });
        root.Add(command);
    }
}
