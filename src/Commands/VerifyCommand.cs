using System.CommandLine;
using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Verifying;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>verify</c>: whether a site is what was built, at its address after publishing, or in its folder before.</summary>
internal static class VerifyCommand
{
    private const int ADay = 86_400;

    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, UserConsole console)
    {
        var target = new Argument<string>("SITE") { Description = Both("Adres serwisu albo folder, który ma być opublikowany", "The site’s address, or a folder that is to be published") };
        var record = new Option<string>("--record") { Description = Both("Plik build.json, który ma być pod adresem", "The build.json that should be at the address"), HelpName = "FILE" };
        var wait = new Option<int>("--wait") { Description = Both("Ile sekund czekać, aż serwer pokaże nowy serwis [domyślnie: 0]", "For how many seconds to wait until the host shows the new site [default: 0]"), HelpName = "SECONDS" };
        wait.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var written }] && (!int.TryParse(written, CultureInfo.InvariantCulture, out var number) || number is < 0 or > ADay)) result.AddError(Both($"--wait: „{written}” to nie jest liczba sekund od 0 do 86400", $"--wait: “{written}” is not a number of seconds from 0 to 86400"));
        });
        var format = new Option<string>("--format") { Description = Both("text albo json (po jednym wpisie w wierszu)", "text or json (a line for each)"), HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("verify", Both("Sprawdza, czy opublikowany serwis jest tym, który zbudowano", "Checks whether a published site is what was built")) { target, record, wait, format };
        command.SetAction((parsed, cancellation) => CommandGuard.RunAsync(console, async () =>
        {
            var (name, patience) = (parsed.GetValue(target)!, TimeSpan.FromSeconds(parsed.GetValue(wait)));
            var expected = parsed.GetValue(record);
            var address = AddressOf(name);
            if (address is null && expected is not null) throw new UsageException(new Bilingual("--record: tylko przy adresie; folder ma własny build.json.", "--record: only with an address; a folder has its own build.json."));
            var result = address is not null
                ? await Verification.OfAddressAsync(address, RecordOf(expected), patience, (faults, pause) => Tell(faults, pause, console), cancellation)
                : await Verification.OfFolderAsync(FolderOf(name), cancellation);
            var report = new VerifyReport(result, name, console.Language);
            await console.Output.WriteAsync(parsed.GetValue(format) == "json" ? report.Json() : report.Text());
            if (GitHubActions.IsRunning) GitHubActions.Summarise(report.Markdown());
            return result.Faults.Count == 0 ? ExitCode.Success : ExitCode.ContentIsWrong;
        }));
        root.Add(command);
    }

    private static Uri? AddressOf(string name)
    {
        if (!name.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) return null;
        return Uri.TryCreate(name.EndsWith('/') ? name : name + "/", UriKind.Absolute, out var address) && address.Query.Length == 0 && address.Fragment.Length == 0
            ? address
            : throw new UsageException(new Bilingual($"{name} to nie jest adres serwisu, na przykład https://example.org/.", $"{name} is not the address of a site, such as https://example.org/."));
    }

    private static string FolderOf(string name) => Directory.Exists(name) ? name : throw new UsageException(new Bilingual($"Nie ma folderu {name}.", $"There is no folder {name}."));

    private static byte[]? RecordOf(string? file) => file is null ? null : File.Exists(file) ? File.ReadAllBytes(file) : throw new UsageException(new Bilingual($"Nie ma pliku {file}.", $"There is no file {file}."));

    private static void Tell(int faults, TimeSpan pause, UserConsole console)
    {
        var seconds = Math.Ceiling(pause.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        console.Error.WriteLine(console.Say(new Bilingual($"Niezgodności: {faults}. Ponowna próba za {seconds} s.", $"Differences: {faults}. Trying again in {seconds} s.")));
    }
}
