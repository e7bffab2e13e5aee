using System.CommandLine;
using ChemSter.Site.Commands.Help;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>completions</c>: prints the script by which a shell completes the commands of this program.</summary>
internal static class CompletionsCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, UserConsole console)
    {
        var shell = new Argument<string>("SHELL") { Description = Both("Powłoka: bash, zsh, fish albo powershell", "The shell: bash, zsh, fish or powershell") };
        shell.AcceptOnlyFromAmong([.. CompletionScripts.Shells]);
        var command = new Command("completions", Both("Wypisuje skrypt, dzięki któremu powłoka uzupełnia polecenia i klucze stron", "Prints a script by which a shell completes commands and the keys of pages")) { shell };
        command.SetAction(parsed =>
        {
            console.Output.Write(CompletionScripts.Of(parsed.GetValue(shell)!, ProgramCall.Name));
            return ExitCode.Success;
        });
        root.Add(command);
    }
}
