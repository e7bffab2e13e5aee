using System.CommandLine;
using ChemSter.Site.Files;
using ChemSter.Site.Translations;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>translate status</c>: how far each translation is.</summary>
internal static class TranslateStatusCommand
{
    public static void AddTo(Command translate, SharedOptions shared, UserConsole console)
    {
        // Both names have another meaning in the other commands.
        var format = new Option<string>("--format") { Description = Both("text, json (po jednym tłumaczeniu w wierszu), markdown albo html", "text, json (a line for each translation), markdown or html"), HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown", "html");
        var output = new Option<string>("--output", "-o") { Description = Both("Zapisz raport do pliku, zamiast go wypisać (html)", "Write the report to a file instead of printing it (html)"), HelpName = "FILE" };
        output.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is "") result.AddError(Both("--output: potrzebna jest nazwa pliku", "--output: the name of a file is expected"));
        });
        var all = new Option<bool>("--all") { Description = Both("Wymień też teksty, przy których nie ma nic do zrobienia", "Also list texts where there is nothing to do") };
        var page = new Argument<string?>("PAGE") { Description = Both("Tylko ten tekst: klucz (about/founders) albo plik [domyślnie: wszystkie]", "Only this text: its key (about/founders) or file [default: all]"), Arity = ArgumentArity.ZeroOrOne };
        var language = new Argument<string?>("LANG") { Description = Both("Tylko ten język", "Only this language"), Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("status", Both("Pokazuje stan każdego tłumaczenia; kończy się kodem 0, a z --strict kodem 1, jeśli jest coś do zrobienia", "Shows the state of each translation; ends with 0, or with --strict with 1 if there is something to do")) { page, language, format, output, all };
        command.SetAction(parsed =>
        {
            var request = shared.Resolve(parsed);
            return TranslateCommand.Run(request, console, survey =>
            {
                var texts = parsed.GetValue(page) is { } name ? TranslateCommand.Find(survey, name, parsed.GetValue(language)) : survey.Texts;
                var states = texts.Select(t => TranslateCommand.StateOf(t, survey).State).ToList();
                var report = parsed.GetValue(format) switch
                {
                    "json" => StatusJson.Render(states),
                    "markdown" => StatusMarkdown.Render(states, console.Language),
                    "html" => new StatusHtml(console.Language).Render(states),
                    _ => StatusTable.Render(states, console.Language, parsed.GetValue(all)),
                };
                if (parsed.GetValue(output) is { } file) ReportFile.Write(Path.GetFullPath(file), request.Options.Root, report, StatusHtml.Mark);
                else console.Output.Write(report);
                var isDone = states.All(s => s.Status is TranslationStatus.UpToDate or TranslationStatus.NotTranslated or TranslationStatus.Draft);
                return request.Options.Strict && !isDone ? ExitCode.ContentIsWrong : ExitCode.Success;
            });
        });
        translate.Add(command);
    }
}
