using System.CommandLine;
using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Surveys;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>profile</c>: the cluster in the fields of the European Cluster Collaboration Platform, and what is missing of them.</summary>
internal static class ProfileCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, SharedOptions shared, UserConsole console)
    {
        var language = new Argument<string?>("LANG") { Description = Both("Język arkusza [domyślnie: en, a bez niego język domyślny serwisu]", "The language of the sheet [default: en, else the site’s default language]"), Arity = ArgumentArity.ZeroOrOne };
        // The name has another meaning in the other commands.
        var format = new Option<string>("--format") { Description = Both("text, markdown albo csv (dla arkusza kalkulacyjnego)", "text, markdown or csv (for a spreadsheet)"), HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "csv");
        var command = new Command("profile", Both("Wypisuje profil klastra i to, czego w nim brakuje", "Prints the cluster’s profile, and what is missing of it")) { language, format };
        command.SetAction(parsed =>
        {
            var request = shared.Resolve(parsed);
            return CommandGuard.Run(console, () => Run(request, parsed.GetValue(language), parsed.GetValue(format)!, shared.LanguagesOf(parsed), console));
        });
        root.Add(command);
    }

    private static int Run(Request request, string? language, string format, IReadOnlyList<string> languages, UserConsole console)
    {
        if (language is not null && languages.Count > 0 && !languages.Contains(language))
        {
            var all = string.Join(", ", languages);
            throw new UsageException(new Bilingual($"Serwis nie ma języka „{language}”. Możliwe: {all}", $"The site has no language “{language}”. Possible: {all}"));
        }

        if (ProfileSurvey.Read(request.Options, language, out var found) is not { } profile)
        {
            console.Show(found, request);
            return ExitCode.ContentIsWrong;
        }

        if (profile.Texts is not { } texts)
        {
            throw new UsageException(new Bilingual(
                $"Plik języka nie ma części „{ProfileTexts.Section}”. Skopiuj ją z pliku innego języka i przetłumacz jej teksty.",
                $"The language’s file has no part “{ProfileTexts.Section}”. Copy it from the file of another language, and translate its texts."));
        }

        console.Output.Write(format switch
        {
            "markdown" => Markdown(profile.Rows, texts),
            "csv" => profile.Csv(),
            _ => Text(profile.Rows, texts),
        });
        return request.Options.Strict && profile.Rows.Any(r => r.Values.Count == 0) ? ExitCode.ContentIsWrong : ExitCode.Success;
    }

    private static string Text(IReadOnlyList<ProfileRow> rows, ProfileTexts texts)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.Append(row.Field).Append('\n');
            if (row.Values.Count == 0) text.Append("    [").Append(texts["missing"]).Append("] ").Append(row.Source).Append('\n');
            foreach (var value in row.Values) text.Append("    ").Append(value).Append('\n');
        }

        return text.ToString();
    }

    private static string Markdown(IReadOnlyList<ProfileRow> rows, ProfileTexts texts)
    {
        var text = new StringBuilder($"| {texts["field"]} | {texts["value"]} |\n| --- | --- |\n");
        foreach (var row in rows)
        {
            var value = row.Values.Count == 0 ? $"*{texts["missing"]}* `{row.Source}`" : string.Join("<br>", row.Values.Select(Escape));
            text.Append($"| {Escape(row.Field)} | {value} |\n");
        }

        return text.ToString();
    }

    // What Markdown would take for its own signs in a cell.
    private static string Escape(string text) => string.Concat(text.Select(c => c is '|' or '\\' or '*' or '_' or '`' or '<' or '[' ? $"\\{c}" : c is '\n' ? " " : c.ToString()));
}
