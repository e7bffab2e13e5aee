using System.CommandLine;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Surveys;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>freshness</c>: which pages and entries nobody has confirmed for a long time.</summary>
internal static class FreshnessCommand
{
    private const int HalfAYear = 6;

    public static void AddTo(RootCommand root, SharedOptions shared, UserConsole console)
    {
        // The name has another meaning in the other commands.
        var format = new Option<string>("--format") { Description = Both("text, json (po jednym wpisie w wierszu) albo markdown", "text, json (a line for each) or markdown"), HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var months = new Option<int>("--months") { Description = Both("Po ilu miesiącach trzeba sprawdzić ponownie [domyślnie: 6]", "After how many months to look again [default: 6]"), HelpName = "NUMBER", DefaultValueFactory = _ => HalfAYear };
        months.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var written }] && (!int.TryParse(written, out var number) || number is < 1 or > 1200)) result.AddError(Both($"--months: „{written}” to nie jest liczba miesięcy", $"--months: “{written}” is not a number of months"));
        });
        var all = new Option<bool>("--all") { Description = Both("Wymień też to, co jest świeże", "Also list what is fresh") };
        var command = new Command("freshness", Both("Pokazuje, czego dawno albo nigdy nie sprawdzono (z --strict: wtedy kod 1)", "Shows what nobody has confirmed for a long time, or ever (with --strict: then code 1)")) { format, months, all };
        command.SetAction(parsed =>
        {
            var request = shared.Resolve(parsed);
            return CommandGuard.Run(console, () =>
            {
                if (FreshnessSurvey.Read(request.Options, out var found) is not { } survey)
                {
                    console.Show(found, request);
                    return ExitCode.ContentIsWrong;
                }

                if (survey.Today is not { } today)
                {
                    throw new UsageException(new Bilingual("Nie wiadomo, jaki jest dzień: folder nie jest repozytorium git. Podaj dzień: --as-of 2026-05-12", "It is not known which day it is: the folder is not a git repository. Give the day: --as-of 2026-05-12"));
                }

                var report = new FreshnessReport(survey.All, today, parsed.GetValue(months), console.Language);
                console.Output.Write(parsed.GetValue(format) switch
                {
                    "json" => report.Json(),
                    "markdown" => report.Markdown(),
                    _ => report.Text(parsed.GetValue(all)),
                });
                if (GitHubActions.IsRunning) GitHubActions.Summarise(report.Markdown());
                return request.Options.Strict && report.IsAnyToDo ? ExitCode.ContentIsWrong : ExitCode.Success;
            });
        });
        root.Add(command);
    }
}
