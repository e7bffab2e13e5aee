using System.CommandLine;
using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Surveys;
using ChemSter.Site.Translations;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>translate export</c>: writes texts and their translations as files for translators' own tools.</summary>
internal static class TranslateExportCommand
{
    public static void AddTo(Command translate, SharedOptions shared, UserConsole console)
    {
        var names = new Argument<string[]>("[PAGE…] LANG") { Description = Both("Teksty według klucza (about/founders, data/timeline.yml) lub pliku [domyślnie: wszystkie], na końcu język", "The texts, by key (about/founders, data/timeline.yml) or file [default: all], then the language"), Arity = ArgumentArity.OneOrMore };
        // Both names have another meaning in the other commands.
        var format = new Option<string>("--format") { Description = Both("xliff (2.1) albo po (gettext)", "xliff (2.1), or po (gettext)"), HelpName = "FORMAT", DefaultValueFactory = _ => "xliff" };
        format.AcceptOnlyFromAmong("xliff", "po");
        var output = new Option<string>("--output", "-o") { Description = Both("Plik na wszystkie teksty albo folder na osobne pliki [domyślnie: standardowe wyjście]; niczego nie zastępuje", "A file for all texts, or a folder for a file each [default: standard output]; nothing is replaced"), HelpName = "FILE" };
        output.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is "") result.AddError(Both("--output: potrzebna jest nazwa pliku albo folderu", "--output: the name of a file or folder is expected"));
        });
        var onlyOutdated = new Option<bool>("--only-outdated") { Description = Both("Tylko to, czego brakuje albo czego źródło się zmieniło", "Only what is missing, or was translated from a text that has changed since") };
        var command = new Command("export", Both("Zapisuje teksty z tłumaczeniami jako XLIFF lub PO dla programów takich jak Poedit, OmegaT, Weblate", "Writes texts with their translations as XLIFF or PO, for Poedit, OmegaT, Weblate and others")) { names, format, output, onlyOutdated };
        command.SetAction(parsed =>
        {
            var request = shared.Resolve(parsed);
            return TranslateCommand.Run(request, console, survey =>
            {
                var words = parsed.GetValue(names)!;
                var rows = Choose(survey, words[..^1], words[^1]);
                var export = new TranslationExport(ExchangeCommands.SiteOf(survey), parsed.GetValue(format) == "po" ? ExchangeFormat.Po : ExchangeFormat.Xliff);
                return Write(export, rows, parsed.GetValue(onlyOutdated), parsed.GetValue(output), request, console);
            });
        });
        translate.Add(command);
    }

    private static List<TextToTranslate> Choose(TranslationSurvey survey, string[] pages, string language)
    {
        if (!survey.Data.Site.Languages.Contains(language, StringComparer.Ordinal))
        {
            var languages = string.Join(", ", survey.Data.Site.Languages);
            throw new UsageException(new Bilingual($"Serwis nie ma języka „{language}”. Możliwe: {languages}", $"The site has no language “{language}”. Possible: {languages}"));
        }

        var rows = pages.Length == 0 ? survey.Texts.Where(t => t.Language == language) : pages.SelectMany(page => TranslateCommand.Find(survey, page, language));
        return [.. rows.Where(t => t.NotTranslated is null).Distinct()];
    }

    private static int Write(TranslationExport export, List<TextToTranslate> rows, bool onlyOutdated, string? output, Request request, UserConsole console)
    {
        // A file has one language to translate from; most sites have one anyway.
        var groups = rows.GroupBy(r => r.Source.Language.Code).ToList();
        var isFolder = output is not null && (Path.EndsInDirectorySeparator(output) || output.EndsWith('/') || Directory.Exists(output));
        if (!isFolder && groups.Count > 1)
        {
            throw new UsageException(new Bilingual("Teksty mają różne języki źródłowe: podaj folder (-o folder/).", "The texts are translated from different languages: give a folder (-o folder/)."));
        }

        var count = 0;
        foreach (var files in groups.SelectMany(g => isFolder ? g.Select(r => new[] { r }) : [g.ToArray()]))
        {
            if (export.Write(files, onlyOutdated) is not { } text) continue;
            count += text.Units;
            if (output is null)
            {
                console.Output.Write(text.Content);
                return ExitCode.Success;
            }

            var path = Path.GetFullPath(isFolder ? Path.Combine(output, export.NameOf(files[0])) : output);
            ExchangeFiles.Create(path, request.Options.Root, text.Content);
            if (request.Verbosity != "quiet") console.Output.WriteLine(console.Say(new Bilingual($"Zapisano: {path}", $"Written: {path}")));
        }

        if (count == 0) console.Error.WriteLine(console.Say(new Bilingual("Nie ma nic do przetłumaczenia.", "There is nothing to translate.")));
        else if (request.Verbosity != "quiet") console.Output.WriteLine(console.Say(new Bilingual($"Fragmenty: {Number(count)}.", $"Passages: {Number(count)}.")));
        return ExitCode.Success;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
