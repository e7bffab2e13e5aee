using System.CommandLine;
using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Files;
using ChemSter.Site.Surveys;
using ChemSter.Site.Translations;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>translate import</c>: takes a translator's file back into the site, and records what was translated.</summary>
internal static class TranslateImportCommand
{
    private const int MaximalSize = 64 * 1024 * 1024;

    public static void AddTo(Command translate, SharedOptions shared, UserConsole console)
    {
        var file = new Argument<string>("FILE") { Description = Both("Plik XLIFF lub PO, który powstał z eksportu", "An XLIFF or PO file that began as an export") };
        var force = new Option<bool>("--force") { Description = Both("Zastąp też teksty zmienione w serwisie po eksporcie", "Also replace texts that were changed in the site after the export") };
        var command = new Command("import", Both("Przyjmuje tłumaczenia z pliku XLIFF lub PO; zapisuje tylko teksty zmienione", "Takes translations back from an XLIFF or PO file: only texts that have changed are written")) { file, force };
        command.SetAction(parsed =>
        {
            var request = shared.Resolve(parsed);
            return TranslateCommand.Run(request, console, survey => Run(parsed.GetValue(file)!, parsed.GetValue(force), survey, request, console));
        });
        translate.Add(command);
    }

    private static int Run(string path, bool force, TranslationSurvey survey, Request request, UserConsole console)
    {
        var diagnostics = new DiagnosticBag(request.Options.Strict);
        if (Read(path, diagnostics) is { } file)
        {
            var result = TranslationImport.Read(file, ExchangeCommands.SiteOf(survey), force, diagnostics);
            var written = Write(result, survey, request, console, diagnostics);
            if (request.Verbosity != "quiet") Tell(result, written, console);
        }

        var found = diagnostics.Sorted();
        console.Show(found, request);
        return diagnostics.HasErrors ? ExitCode.ContentIsWrong : ExitCode.Success;
    }

    private static SourceText? Read(string path, DiagnosticBag diagnostics)
    {
        if (!File.Exists(path)) throw new UsageException(new Bilingual($"Nie ma pliku {path}.", $"There is no file {path}."));
        var name = path.Replace('\\', '/');
        if (new FileInfo(path).Length > MaximalSize)
        {
            diagnostics.Report(ExchangeProblems.TooLarge(new SourceText(name, "").Whole));
            return null;
        }

        if (TextDecoding.Decode(name, File.ReadAllBytes(path), out var problem) is { } text) return new SourceText(name, text);
        diagnostics.Report(problem!);
        return null;
    }

    private static int Write(ImportResult result, TranslationSurvey survey, Request request, UserConsole console, DiagnosticBag diagnostics)
    {
        var files = new SourceFiles(request.Options.Root);
        var count = 0;
        foreach (var file in result.Files)
        {
            var isWritten = file.Before is null ? files.Create(file.Path, file.Text) : files.Change(file.Path, file.Before, file.Edits);
            if (isWritten) count++;
            else diagnostics.Report(ExchangeProblems.ChangedMeanwhile(new SourceText(file.Path, file.Before ?? "").Whole));
            if (isWritten && request.Verbosity != "quiet") console.Output.WriteLine(console.Say(new Bilingual($"Zapisano: {file.Path}", $"Written: {file.Path}")));
        }

        if (result.Taken.Count > 0) ImportRecords.Write(result.Taken, survey, request.Options);
        return count;
    }

    private static void Tell(ImportResult result, int written, UserConsole console)
    {
        if (written == 0) console.Output.WriteLine(console.Say(new Bilingual("Żaden plik się nie zmienił.", "No file has changed.")));
        console.Output.WriteLine(console.Say(new Bilingual(
            $"Przyjęte tłumaczenia: {Number(result.Taken.Count)}. Nieukończone, pominięte: {Number(result.Unfinished)}.",
            $"Translations imported: {Number(result.Taken.Count)}. Not finished, skipped: {Number(result.Unfinished)}.")));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
