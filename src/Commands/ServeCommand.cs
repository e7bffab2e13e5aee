using System.CommandLine;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Preview;

namespace ChemSter.Site.Commands;

/// <summary><c>serve</c>: builds, then shows the site on this computer as GitHub Pages would.</summary>
public static class ServeCommand
{
    /// <summary>The port that is tried first.</summary>
    public const int DefaultPort = 4000;

    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, SharedOptions shared, UserConsole console)
    {
        var port = new Option<int>("--port", "-p") { Description = "The port; if it is taken, the next free one", HelpName = "NUMBER", DefaultValueFactory = _ => DefaultPort };
        port.Validators.Add(result =>
        {
            if (result.Errors.Any() || result.GetValueOrDefault<int>() is < 0 or > 65535) result.AddError("--port: a number from 0 to 65535 is expected");
        });
        var command = new Command("serve", "Builds the site and shows it on this computer, as GitHub Pages would") { port };
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = shared.Resolve(parsed);
            var built = BuildCommand.Run(request.Verbosity == "normal" ? request with { Verbosity = "quiet" } : request, console);
            if (built != CommandLine.Success) return built;
            await using var server = await PreviewServer.StartAsync(request.Options.Output!, request.BasePath, parsed.GetValue(port));
            await console.Output.WriteLineAsync(console.Say(new Bilingual(
                $"Podgląd: {server.Address} (koniec: Ctrl+C)", $"Preview: {server.Address} (end with Ctrl+C)")));
            await server.RunAsync(cancellation);
            return CommandLine.Success;
        });
        root.Add(command);
    }
}
