using System.CommandLine;
using ChemSter.Site.Benchmarks.Content;
using ChemSter.Site.Benchmarks.Measuring;

namespace ChemSter.Site.Benchmarks.Commands;

/// <summary><c>generate</c>: writes a site for one generator and does nothing with it.</summary>
public static class GenerateCommand
{
    private static readonly Dictionary<string, ContentLayout> Layouts = new()
    {
        ["ours"] = new OurLayout(),
        ["hugo"] = new HugoLayout(),
        ["eleventy"] = new EleventyLayout(),
        ["astro"] = new AstroLayout(),
    };

    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root)
    {
        var folder = new Argument<string>("folder") { Description = "where to write" };
        var size = new Option<int>("--size") { Description = "pages a language", DefaultValueFactory = _ => 500 };
        var seed = new Option<int>("--seed") { Description = "another seed gives another text", DefaultValueFactory = _ => 1 };
        var layout = new Option<string>("--for") { Description = string.Join(", ", Layouts.Keys), DefaultValueFactory = _ => "ours" };
        layout.AcceptOnlyFromAmong([.. Layouts.Keys]);
        var command = new Command("generate", "Writes a site of a given size") { folder, size, seed, layout };
        command.SetAction(parsed => Layouts[parsed.GetValue(layout)!].WriteSite(
            new SiteShape(parsed.GetValue(size), parsed.GetValue(seed)), Path.GetFullPath(parsed.GetValue(folder)!), Workshop.Repository));
        root.Add(command);
    }
}
