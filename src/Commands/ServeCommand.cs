using System.CommandLine;
using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Preview;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>serve</c>: shows the site on this computer as GitHub Pages would, and builds it anew, in memory, whenever a file changes.</summary>
public static class ServeCommand
{
    /// <summary>The port that is tried first.</summary>
    public const int DefaultPort = 4000;

    // By this variable other programs on .NET are told the same.
    private const string PollingVariable = "DOTNET_USE_POLLING_FILE_WATCHER";

    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, SharedOptions shared, UserConsole console)
    {
        var port = new Option<int>("--port", "-p") { Description = Both("Port; jeśli jest zajęty, następny wolny", "The port; if it is taken, the next free one"), HelpName = "NUMBER", DefaultValueFactory = _ => DefaultPort };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var written }] && !ushort.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out _)) result.AddError(Both("--port: potrzebna jest liczba od 0 do 65535", "--port: a number from 0 to 65535 is expected"));
        });
        var follow = new Option<bool>("--follow") { Description = Both("Przeglądarka przechodzi na stronę, którą zmieniono", "Let the browser go to the page that was edited") };
        var poll = new Option<bool>("--poll") { Description = Both("Szukaj zmian co chwilę, gdy system o nich nie zawiadamia", "Look for changes again and again, where the system doesn’t report them") };
        var command = new Command("serve", Both("Pokazuje serwis na tym komputerze tak, jak GitHub Pages, i odświeża go", "Shows the site on this computer, as GitHub Pages would, and keeps it up to date")) { port, follow, poll };
        command.SetAction((parsed, cancellation) =>
        {
            var request = shared.Resolve(parsed);
            var report = new PreviewReport(request, console);
            var options = new LiveOptions
            {
                Build = request.Options,
                BasePath = request.BasePath,
                Language = console.Language,
                Follow = parsed.GetValue(follow),
                Poll = parsed.GetValue(poll) || Environment.GetEnvironmentVariable(PollingVariable) is "1" or "true",
                Explain = fault => PreviewReport.Explain(fault, console),
                Told = report.Tell,
            };
            return ShowAsync(options, parsed.GetValue(port), report, console, cancellation);
        });
        root.Add(command);
    }

    private static async Task<int> ShowAsync(LiveOptions options, int port, PreviewReport report, UserConsole console, CancellationToken cancellation)
    {
        using var site = new LiveSite(options);
        PreviewServer server;
        try
        {
            server = await PreviewServer.StartAsync(site, site.Events, port);
        }
        catch (Exception problem) when (problem is IOException or System.Net.Sockets.SocketException)
        {
            await console.Error.WriteLineAsync(console.Say(new Bilingual(
                $"--port: ani port {port}, ani żaden z następnych nie jest wolny; podaj inny", $"--port: neither port {port} nor any of the next is free; give another")));
            return ExitCode.WrongUsage;
        }

        await using (server)
        {
            var isElsewhere = port != 0 && server.Address.Port != port;
            await console.Output.WriteLineAsync(console.Say(new Bilingual(
                $"Podgląd: {server.Address} (koniec: Ctrl+C){(isElsewhere ? $". Port {port} jest zajęty" : "")}",
                $"Preview: {server.Address} (end with Ctrl+C){(isElsewhere ? $". Port {port} is taken" : "")}")));
            report.TellHowChangesAreFound(site.IsPolling);
            // A thread of its own: builds would keep one from those that answer.
            var building = Task.Factory.StartNew(() => site.Run(cancellation), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            await server.RunAsync(cancellation);
            await building;
        }

        return ExitCode.Success;
    }
}
