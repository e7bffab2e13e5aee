using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Preview;

namespace ChemSter.Site.Commands;

/// <summary>What <c>serve</c> says of each build: findings as <c>build</c> does, and one line of what had changed and how long it took.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="console">Who is told.</param>
internal sealed class PreviewReport(Request request, UserConsole console)
{
    private const int MostSources = 3;
    private const int MostFiles = 20;

    /// <summary>Tells of a build.</summary>
    public void Tell(Rebuild rebuild)
    {
        if (rebuild.Result is { } result) console.Show(result.Diagnostics, request);
        else console.Error.WriteLine(Explain(rebuild.Fault!, console));
        // JSON readers get findings and nothing else on standard output.
        if (request.Verbosity == "quiet" || request.IsForProgram) return;
        var milliseconds = Milliseconds(rebuild.Gathering + rebuild.Building + rebuild.Telling);
        if (rebuild.Result is not { Succeeded: true }) console.Error.WriteLine(Prefix(milliseconds, rebuild) + console.Say(Failure(rebuild)));
        else if (!rebuild.IsFirst) console.Output.WriteLine(Prefix(milliseconds, rebuild) + console.Say(Success(rebuild.Changed.Count)));
        if (request.Verbosity != "detailed") return;
        var (gathering, building, telling) = (Milliseconds(rebuild.Gathering), Milliseconds(rebuild.Building), Milliseconds(rebuild.Telling));
        console.Output.WriteLine(console.Say(new Bilingual(
            $"  zebranie zmian {gathering} ms, budowanie {building} ms, powiadomienie {telling} ms", $"  gathering {gathering} ms, building {building} ms, telling {telling} ms")));
        // At the start all files are new.
        if (rebuild.IsFirst) return;
        foreach (var file in rebuild.Changed.Take(MostFiles)) console.Output.WriteLine($"  {file}");
        if (rebuild.Changed.Count > MostFiles) console.Output.WriteLine("  …");
    }

    /// <summary>Tells of what is unusual in how changes are found: they are shown a little later then.</summary>
    public void TellHowChangesAreFound(bool isPolling)
    {
        if (!isPolling || request.Verbosity == "quiet" || request.IsForProgram) return;
        console.Output.WriteLine(console.Say(new Bilingual(
            "Zmiany w plikach są wyszukiwane kilka razy na sekundę, bez powiadomień systemu.", "Changes to files are looked for some times a second, without the system’s notifications.")));
    }

    /// <summary>What a person is told of an exception.</summary>
    public static string Explain(Exception fault, UserConsole console) => fault is IOException or UnauthorizedAccessException
        ? console.Say(new Bilingual($"Nie udało się odczytać plików serwisu. {fault.Message}", $"The site’s files can’t be read. {fault.Message}"))
        : $"{console.Say(BuildCommand.Fault)}\n{fault}";

    private static string Milliseconds(TimeSpan time) => ((int)time.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);

    private static string Prefix(string milliseconds, Rebuild rebuild)
    {
        if (rebuild.IsFirst) return "";
        var more = rebuild.Sources.Count - MostSources;
        // The last are what somebody is at.
        var sources = string.Join(", ", rebuild.Sources.Reverse().Take(MostSources).Select(VisibleText.Escape));
        return $"{milliseconds} ms: {sources}{(more > 0 ? $" + {more.ToString(CultureInfo.InvariantCulture)}" : "")}. ";
    }

    private static Bilingual Success(int changed) => new(
        changed == 0 ? "Bez zmian w serwisie." : $"Zmienione pliki serwisu: {changed}.",
        changed == 0 ? "The site is as it was." : $"Files of the site that have changed: {changed}.");

    private static Bilingual Failure(Rebuild rebuild)
    {
        var (errors, warnings, hints) = rebuild.Result is { } result ? BuildSummary.Count(result.Diagnostics) : (1, 0, new Bilingual("", ""));
        return new(
            $"Błędy: {errors}, ostrzeżenia: {warnings}{hints.Polish}. Podgląd pokaże zmiany, gdy je poprawisz.",
            $"Errors: {errors}, warnings: {warnings}{hints.English}. The preview shows the changes once these are corrected.");
    }
}
