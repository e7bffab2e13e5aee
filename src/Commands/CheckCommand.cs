using System.CommandLine;
using ChemSter.Site.Files;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>check</c>: does everything that a build does but write; with <c>--fix</c> it mends sources where that is safe.</summary>
public static class CheckCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, SharedOptions shared, UserConsole console)
    {
        var fix = new Option<string>("--fix") { Description = Both("Popraw to, co można poprawić bezpiecznie; najpierw pokazuje jak; all: także to, co tylko prawdopodobne", "Fix what is safe to fix, after showing how; all: also what is only probable"), HelpName = "safe|all", Arity = ArgumentArity.ZeroOrOne };
        fix.AcceptOnlyFromAmong("safe", "all");
        var yes = new Option<bool>("--yes", "-y") { Description = Both("Z --fix: nie pytaj", "With --fix: don’t ask") };
        var command = new Command("check", Both("Sprawdza wszystko; bez --fix niczego nie zapisuje", "Checks everything; writes nothing without --fix")) { fix, yes };
        command.SetAction(parsed =>
        {
            var request = shared.Resolve(parsed);
            request = request with { Options = request.Options with { Output = null, PictureFolder = PictureCache.FolderFor(request.Options.Output!) } };
            return BuildCommand.Run(request, console, parsed.GetResult(fix) is null ? null : new Mending(request, parsed.GetValue(fix) == "all", parsed.GetValue(yes), console));
        });
        root.Add(command);
    }
}
