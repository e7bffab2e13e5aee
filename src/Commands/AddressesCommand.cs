using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChemSter.Site.Addresses;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>addresses</c>: every address that the site has or has had, and the ledger that remembers them.</summary>
internal static class AddressesCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, SharedOptions shared, UserConsole console)
    {
        var format = new Option<string>("--format") { Description = Both("text albo json (po jednym adresie w wierszu)", "text or json (a line for each address)"), HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var list = new Command("list", Both("Wymienia wszystkie adresy: obecne, dawne i te, których już nie ma", "Lists all addresses: current, former and gone")) { format };
        list.SetAction(parsed => Run(shared.Resolve(parsed), console, survey => List(survey, parsed.GetValue(format) == "json", console)));
        var check = new Command("check", Both("Sprawdza, czy każdy opublikowany adres działa; kończy się kodem 1, jeśli nie", "Checks that every address that was published still works; ends with 1 if one does not"));
        check.SetAction(parsed => Run(shared.Resolve(parsed), console, survey => Tell(survey, console)));
        var record = new Command("record", Both("Zapisuje obecne adresy w spisie data/addresses.txt; po publikacji", "Records the current addresses in data/addresses.txt; after publication"));
        record.SetAction(parsed =>
        {
            var request = shared.Resolve(parsed);
            return Run(request, console, survey => Record(survey, request, console));
        });
        root.Add(new Command("addresses", Both("Pilnuje, żeby żaden opublikowany adres nie zniknął", "Makes sure that no published address disappears")) { list, check, record });
    }

    private static int Run(Request request, UserConsole console, Action<AddressSurvey> act) => CommandGuard.Run(console, () =>
    {
        var result = Generator.Run(request.Options with { Output = null, PictureFolder = PictureCache.FolderFor(request.Options.Output!), Cancellation = console.Cancellation });
        if (result.Addresses.Value is not { } survey)
        {
            console.Show(result.Diagnostics, request);
            return ExitCode.ContentIsWrong;
        }

        act(survey);
        return ExitCode.Success;
    });

    private static void List(AddressSurvey survey, bool isForProgram, UserConsole console)
    {
        foreach (var address in survey.All) console.Output.WriteLine(isForProgram ? Json(address) : Line(address, console));
    }

    private static string Line(SurveyedAddress address, UserConsole console)
    {
        var what = address.LeadsTo is { } target ? $" → {target}" : address.Key is { } key ? $" {address.Language} {key}" : "";
        if (!address.IsThere) what += console.Say(new Bilingual(" (już nie ma)", " (gone for good)"));
        return address.Path + what + (address.IsRecorded ? "" : console.Say(new Bilingual(" (nowy)", " (new)")));
    }

    private static string Json(SurveyedAddress address)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("address", address.Path);
            if (address.Key is not null) json.WriteString("language", address.Language);
            if (address.Key is not null) json.WriteString("key", address.Key);
            if (address.LeadsTo is not null) json.WriteString("leadsTo", address.LeadsTo);
            json.WriteBoolean("recorded", address.IsRecorded);
            json.WriteBoolean("there", address.IsThere);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Tell(AddressSurvey survey, UserConsole console)
    {
        var (all, fresh) = (Number(survey.All.Count(a => a.IsRecorded)), Number(survey.All.Count(a => !a.IsRecorded)));
        console.Output.WriteLine(console.Say(new Bilingual($"Opublikowane adresy: {all}, wszystkie działają. Nowe, jeszcze niezapisane: {fresh}.", $"Published addresses: {all}, all working. New, not recorded yet: {fresh}.")));
    }

    private static void Record(AddressSurvey survey, Request request, UserConsole console)
    {
        if (survey.Recorded != survey.ToRecord)
        {
            var files = new SourceFiles(request.Options.Root);
            var isWritten = survey.Recorded is { } before
                ? files.Change(AddressSurvey.File, before, [new TextEdit(0, before.Length, survey.ToRecord)])
                : files.Create(AddressSurvey.File, survey.ToRecord);
            if (!isWritten) throw new UsageException(new Bilingual($"Plik {AddressSurvey.File} zmienił się w międzyczasie; spróbuj jeszcze raz.", $"{AddressSurvey.File} has changed in the meantime; try once more."));
        }

        if (request.Verbosity == "quiet") return;
        var fresh = Number(survey.All.Count(a => !a.IsRecorded));
        console.Output.WriteLine(console.Say(new Bilingual($"Zapisano w {AddressSurvey.File}: nowych adresów {fresh}.", $"Recorded in {AddressSurvey.File}: {fresh} new addresses.")));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
