using System.CommandLine;
using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Surveys;
using ChemSter.Site.Translations;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>translate start</c>: creates the file of a translation, with all that its source has, ready to be filled in.</summary>
internal static class TranslateStartCommand
{
    public static void AddTo(Command translate, SharedOptions shared, UserConsole console)
    {
        var page = new Argument<string>("PAGE") { Description = Both("Strona lub fragment do wstawiania: klucz (about/founders) albo plik", "The page or snippet: its key (about/founders) or its file") };
        var language = new Argument<string>("LANG") { Description = Both("Język, na który tłumaczyć", "The language to translate into") };
        var command = new Command("start", Both("Tworzy plik tłumaczenia, w którym każdy tekst jest oznaczony jako nieprzetłumaczony; istniejącego pliku nie rusza", "Creates the file of a translation, each text in it marked as still to be translated; a file that is there is never touched")) { page, language };
        command.SetAction(parsed =>
        {
            var request = shared.Resolve(parsed);
            return TranslateCommand.Run(request, console, survey => Run(TranslateCommand.Find(survey, parsed.GetValue(page)!, parsed.GetValue(language))[0], survey, request, console));
        });
        translate.Add(command);
    }

    private static int Run(TextToTranslate text, TranslationSurvey survey, Request request, UserConsole console)
    {
        if (text.NotTranslated is not null)
        {
            throw new UsageException(new Bilingual($"„{text.Source.Key}” nie ma być tłumaczone ({text.NotTranslated}).", $"“{text.Source.Key}” is not to be translated ({text.NotTranslated})."));
        }

        if (text.Source.IsData)
        {
            throw new UsageException(new Bilingual(
                $"W pliku {text.TargetPath} są teksty we wszystkich językach: dopisz je tam albo użyj „translate export”.",
                $"The file {text.TargetPath} holds the texts in all languages: add them there, or use “translate export”."));
        }

        var begun = NewTranslation.Of(text, ExchangeCommands.SiteOf(survey));
        if (text.Target is not null || !new SourceFiles(request.Options.Root).Create(text.TargetPath, begun.Text))
        {
            throw new UsageException(new Bilingual($"Tłumaczenie już istnieje: {text.TargetPath}. Nic nie zmieniono.", $"The translation exists already: {text.TargetPath}. Nothing was changed."));
        }

        console.Show(begun.Findings, request);
        if (request.Verbosity == "quiet") return ExitCode.Success;
        console.Output.WriteLine(console.Say(new Bilingual(
            $"Utworzono {text.TargetPath}. Fragmenty do przetłumaczenia (oznaczone „{{{{todo}}}}”): {Number(begun.ToDo)}.",
            $"Created {text.TargetPath}. Passages to translate (marked “{{{{todo}}}}”): {Number(begun.ToDo)}.")));
        if (begun.Known > 0) console.Output.WriteLine(console.Say(new Bilingual($"Wpisane z wcześniejszych tłumaczeń: {Number(begun.Known)}.", $"Filled in from earlier translations: {Number(begun.Known)}.")));
        var preview = ProgramCall.For("serve --drafts", request);
        console.Output.WriteLine(console.Say(new Bilingual($"To szkic. Podgląd: {preview}", $"It is a draft. To look at it: {preview}")));
        return ExitCode.Success;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
