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
            return await ShowAsync(request, parsed.GetValue(port), console, cancellation);
        });
        root.Add(command);
    }

    private static async Task<int> ShowAsync(Request request, int port, UserConsole console, CancellationToken cancellation)
    {
        PreviewServer server;
        try
        {
            server = await PreviewServer.StartAsync(request.Options.Output!, request.BasePath, port);
        }
        catch (Exception problem) when (problem is IOException or System.Net.Sockets.SocketException)
        {
            await console.Error.WriteLineAsync(console.Say(new Bilingual(
                $"--port: ani port {port}, ani żaden z następnych nie jest wolny; podaj inny", $"--port: neither port {port} nor any of the next is free; give another")));
            return CommandLine.WrongUsage;
        }

        await using (server)
        {
            await console.Output.WriteLineAsync(console.Say(new Bilingual(
                $"Podgląd: {server.Address} (koniec: Ctrl+C)", $"Preview: {server.Address} (end with Ctrl+C)")));
            await server.RunAsync(cancellation);
        }

        return CommandLine.Success;
    }
}
