using System.CommandLine;
using ChemSter.Site.Files;

namespace ChemSter.Site.Commands;

/// <summary><c>check</c>: does everything that a build does but write.</summary>
public static class CheckCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, SharedOptions shared, UserConsole console)
    {
        var command = new Command("check", "Checks everything without writing");
        command.SetAction(parsed =>
        {
            var request = shared.Resolve(parsed);
            return BuildCommand.Run(request with { Options = request.Options with { Output = null, PictureFolder = PictureCache.FolderFor(request.Options.Output!) } }, console);
        });
        root.Add(command);
    }
}
