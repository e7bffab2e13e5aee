using System.CommandLine;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Verifying;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>compare</c>: which pages of two builds differ, for whoever looks at a proposal.</summary>
internal static class CompareCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, UserConsole console)
    {
        var before = new Argument<string>("BEFORE") { Description = Both("Folder serwisu, jakim był", "The folder of the site as it was") };
        var after = new Argument<string>("AFTER") { Description = Both("Folder serwisu, jakim będzie", "The folder of the site as it would be") };
        var format = new Option<string>("--format") { Description = Both("text, markdown (do podsumowania propozycji) albo addresses (adresy stron nowych i zmienionych, po jednym w wierszu)", "text, markdown (for the summary of a proposal) or addresses (of pages that are new or changed, one a line)"), HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "addresses");
        var command = new Command("compare", Both("Wymienia strony, którymi różnią się dwa zbudowane serwisy: nowe, zmienione i usunięte", "Lists the pages by which two built sites differ: new, changed and gone")) { before, after, format };
        command.SetAction(parsed => Run(parsed.GetValue(before)!, parsed.GetValue(after)!, parsed.GetValue(format)!, console));
        root.Add(command);
    }

    private static int Run(string before, string after, string format, UserConsole console)
    {
        foreach (var folder in new[] { before, after }.Where(f => !Directory.Exists(f)))
        {
            console.Error.WriteLine(console.Say(new Bilingual($"Nie ma folderu {folder}.", $"There is no folder {folder}.")));
            return ExitCode.WrongUsage;
        }

        var difference = SiteDifference.Between(new BuiltFiles(before), new BuiltFiles(after));
        console.Output.Write(format switch
        {
            "markdown" => DifferenceReport.Markdown(difference, console.Language),
            "addresses" => string.Concat(difference.Pages.Where(p => p.Kind != PageChange.Gone).Select(p => p.Address + "\n")),
            _ => DifferenceReport.Text(difference, console.Language),
        });
        return ExitCode.Success;
    }
}
