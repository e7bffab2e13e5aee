using System.CommandLine;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Schemas;
using ChemSter.Site.Surveys;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>schema</c>: writes what the site’s files may hold as JSON Schemas, for the tools of those who edit them.</summary>
public static class SchemaCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, SharedOptions shared, UserConsole console)
    {
        var output = new Option<string>("--output", "-o") { Description = Both("Folder na schematy [domyślnie: schemas w folderze serwisu]", "The folder for the schemas [default: schemas/ in the root]"), HelpName = "FOLDER" };
        output.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is "") result.AddError(Both("--output: potrzebna jest nazwa folderu", "--output: the name of a folder is expected"));
        });
        var command = new Command("schema", Both("Zapisuje schematy JSON plików serwisu dla edytorów takich jak Visual Studio Code", "Writes JSON Schemas of the site’s files, for editors such as Visual Studio Code")) { output };
        command.SetAction(parsed =>
        {
            var request = shared.Resolve(parsed);
            return CommandGuard.Run(console, () => Run(request, parsed.GetValue(output), console));
        });
        root.Add(command);
    }

    private static int Run(Request request, string? output, UserConsole console)
    {
        if (SchemaSurvey.Read(request.Options, out var found) is not { } survey)
        {
            console.Show(found, request);
            return ExitCode.ContentIsWrong;
        }

        var folder = Path.GetFullPath(output ?? Path.Combine(request.Options.Root, "schemas"));
        foreach (var (name, text) in survey.Files) ReportFile.Write(Path.Combine(folder, name), request.Options.Root, text, JsonSchema.Mark);
        if (request.Verbosity != "quiet")
        {
            console.Output.WriteLine(console.Say(new Bilingual($"Schematy zapisano w folderze {folder}.", $"The schemas are in {folder}.")));
        }

        return ExitCode.Success;
    }
}
