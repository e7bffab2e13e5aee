using System.CommandLine;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Surveys;
using ChemSter.Site.Translations;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>translate</c>: what there is to translate, and what has been looked at. Each of its commands has a file of its own.</summary>
public static class TranslateCommand
{
    /// <summary>Adds the command with those below it.</summary>
    public static void AddTo(RootCommand root, SharedOptions shared, UserConsole console)
    {
        var command = new Command("translate", Both("Pokazuje stan tłumaczeń i zapisuje, co już sprawdzono", "Shows the state of the translations, and records what has been checked"));
        TranslateStatusCommand.AddTo(command, shared, console);
        TranslateAcceptCommand.AddTo(command, shared, console);
        TranslateStartCommand.AddTo(command, shared, console);
        TranslateExportCommand.AddTo(command, shared, console);
        TranslateImportCommand.AddTo(command, shared, console);
        root.Add(command);
    }

    /// <summary>Reads the texts of the site and does something with them. What is wrong with the site's files is shown where they can't be read.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="console">Who is told.</param>
    /// <param name="act">What to do; returns the exit code.</param>
    internal static int Run(Request request, UserConsole console, Func<TranslationSurvey, int> act)
    {
        return CommandGuard.Run(console, () =>
        {
            if (TranslationSurvey.Read(request.Options, out var found) is { } survey) return act(survey);
            console.Show(found, request);
            return ExitCode.ContentIsWrong;
        });
    }

    /// <summary>The state of a translation, with the two texts aligned; the second is null where there is no translation.</summary>
    internal static (TranslationState State, TextPair? Pair) StateOf(TextToTranslate text, TranslationSurvey survey)
    {
        var record = survey.Setup.RecordOf(text.Source.Key, text.Language);
        var pair = text.Target is null ? null : RecordMemory.Align(text.Source, text.Target, record);
        return (TranslationState.Of(text, record, pair?.Blocks ?? []), pair);
    }

    /// <summary>The texts that somebody named by key, or by the path of a file, and perhaps a language.</summary>
    /// <exception cref="UsageException">There is no such text, or no such language.</exception>
    internal static IReadOnlyList<TextToTranslate> Find(TranslationSurvey survey, string page, string? language)
    {
        var texts = survey.Texts.Where(t => t.Source.Key == page).ToList();
        if (texts.Count == 0) texts = [.. survey.Texts.Where(t => IsPath(page, t.Source.Source.Path) || (t.TargetPath is { } path && IsPath(page, path)))];
        if (texts.Count == 0)
        {
            var keys = survey.Texts.Select(t => t.Source.Key).Distinct();
            var (polish, english) = Suggestion.For(page, keys) is { } near ? ($" Czy chodziło o „{near}”?", $" Did you mean “{near}”?") : ("", "");
            throw new UsageException(new Bilingual($"Nie ma tekstu „{page}”.{polish}", $"There is no text “{page}”.{english}"));
        }

        if (language is null) return texts;
        var found = texts.Where(t => t.Language == language).ToList();
        var languages = string.Join(", ", texts.Select(t => t.Language));
        return found.Count > 0 ? found : throw new UsageException(new Bilingual(
            $"„{page}” nie jest tłumaczone na język „{language}”. Możliwe: {languages}", $"“{page}” is not translated into “{language}”. Possible: {languages}"));
    }

    private static bool IsPath(string written, string path) => written.Replace('\\', '/') is var name && (name == path || $"input/{name}" == path);
}
