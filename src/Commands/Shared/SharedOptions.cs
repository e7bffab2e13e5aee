using System.CommandLine;
using System.CommandLine.Parsing;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Pipelines;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary>The options that every command has. What the command line leaves open, <c>build:</c> in <c>data/site.yml</c> may say.</summary>
public sealed class SharedOptions
{
    private readonly Option<string> _root = new("--root") { Description = Both("Folder, w którym są input, data i theme [domyślnie: bieżący]", "The folder that holds input/, data/ and theme/ [default: here]"), HelpName = "FOLDER", Recursive = true };
    private readonly Option<string> _output = new("--output", "-o") { Description = Both("Gdzie zapisać serwis [domyślnie: output w folderze serwisu]", "Where the site is written [default: output/ in the root]"), HelpName = "FOLDER", Recursive = true };
    private readonly Option<Uri> _baseUrl = new("--base-url") { Description = Both("Adres, pod którym serwis będzie dostępny", "Where the site will live; its path is the base path"), HelpName = "URL", Recursive = true, CustomParser = ParseAddress };
    private readonly Option<Uri> _editUrl = new("--edit-url") { Description = Both("Folder serwisu w edytorze jego repozytorium w sieci; każda strona prowadzi wtedy do swojego pliku", "The site’s folder in the web editor of its repository; each page then links to its file there"), HelpName = "URL", Recursive = true, CustomParser = ParseAddress };
    private readonly Option<bool?> _drafts = new("--drafts") { Description = Both("Buduj też szkice i strony z datą z przyszłości", "Also build drafts and pages with a date in the future"), Recursive = true, Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool?> _strict = new("--strict") { Description = Both("Ostrzeżenia też wstrzymują publikację", "Let warnings stop publication, too"), Recursive = true, Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<PartialDate?> _asOf = new("--as-of") { Description = Both("Dzień, na który budować [domyślnie: SOURCE_DATE_EPOCH, a bez niego najnowszy commit]", "The day for which to build [default: SOURCE_DATE_EPOCH, else the newest commit]"), HelpName = "DATE", Recursive = true, CustomParser = ParseDate };
    private readonly Option<bool> _clean = new("--clean") { Description = Both("Usuń z folderu wyjściowego to, czego nie zapisał generator [domyślnie: zostaje]", "Remove from the output folder what the generator did not write [default: it stays]"), Recursive = true };
    private readonly Option<string> _commit = new("--commit") { Description = Both("Commit, z którego powstaje serwis; trafia do build.json", "The commit that the site is built from; it is put into build.json"), HelpName = "SHA", Recursive = true };
    private readonly Option<string> _verbosity = new("--verbosity", "-v") { Description = Both("Ile wypisywać: quiet, normal, detailed", "How much to print: quiet, normal, detailed"), HelpName = "LEVEL", Recursive = true };
    private readonly Option<string> _format = new("--format") { Description = Both("Postać komunikatów: text, json (po jednym w wierszu), sarif albo github (adnotacje)", "How messages are printed: text, json (one a line), sarif or github (annotations)"), HelpName = "FORMAT", Recursive = true };

    // Never seen when the command line is parsed: CommandLine puts --format json in its place.
    private readonly Option<bool> _json = new("--json") { Description = Both("To samo co --format json", "The same as --format json"), Recursive = true };

    private readonly Option<string> _language = new("--ui-language") { Description = Both("Język komunikatów: pl albo en [domyślnie: język systemu]", "The language of messages: pl or en [default: the environment’s]"), HelpName = "LANG", Recursive = true };
    private readonly Option<bool> _timings = new("--timings") { Description = Both("Wypisz, ile trwały poszczególne kroki", "Print where the time of the build went"), Recursive = true };
    private readonly Option<string> _trace = new("--trace") { Description = Both("Zapisz przebieg budowania dla programów Perfetto, chrome://tracing i speedscope", "Write where the time went, for Perfetto, chrome://tracing or speedscope"), HelpName = "FILE", Recursive = true };

    /// <summary>Restricts the options' values.</summary>
    public SharedOptions()
    {
        _verbosity.AcceptOnlyFromAmong("quiet", "normal", "detailed");
        _format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        _language.AcceptOnlyFromAmong("pl", "en");
        _output.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is "") result.AddError(Both("--output: potrzebna jest nazwa folderu", "--output: the name of a folder is expected"));
        });
        _trace.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is "") result.AddError(Both("--trace: potrzebna jest nazwa pliku", "--trace: the name of a file is expected"));
        });
        _commit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } commit && !IsCommit(commit)) result.AddError(Both($"--commit: „{commit}” nie jest commitem; napisz wszystkie 40 znaków, na przykład $(git rev-parse HEAD)", $"--commit: “{commit}” is not a commit; write all 40 characters, such as $(git rev-parse HEAD)"));
        });
        _root.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } folder && !Directory.Exists(folder)) result.AddError(Both($"--root: nie ma folderu „{folder}”", $"--root: there is no folder “{folder}”"));
        });
    }

    /// <summary>Adds the options to the root command, and so to all commands below it.</summary>
    public void AddTo(RootCommand root)
    {
        foreach (var option in Groups.SelectMany(g => g.Options)) root.Add(option);
    }

    /// <summary>The options in groups, with headings for the help.</summary>
    internal IReadOnlyList<(Bilingual Heading, IReadOnlyList<Option> Options)> Groups =>
    [
        (new("Opcje budowania:", "What is built:"), [_root, _output, _baseUrl, _editUrl, _drafts, _strict, _asOf, _clean, _commit]),
        (new("Opcje wypisywania:", "What is printed:"), [_verbosity, _format, _json, _language, _timings, _trace]),
    ];

    /// <summary>The full path of the site's folder.</summary>
    internal string RootOf(ParseResult parsed) => Path.GetFullPath(parsed.GetValue(_root) ?? ".");

    /// <summary>The codes of the site's languages; none where its settings can't be read.</summary>
    internal IReadOnlyList<string> LanguagesOf(ParseResult parsed) => ReadSettings(RootOf(parsed)).Site?.Languages ?? [];

    /// <summary>The language that messages are asked for in; null where the environment decides.</summary>
    public UiLanguage? LanguageOf(ParseResult parsed) => parsed.GetResult(_language) is { Tokens: [{ Value: "pl" or "en" } language] }
        ? language.Value == "pl" ? UiLanguage.Polish : UiLanguage.English
        : null;

    /// <summary>What was asked for: the command line's word, else that of <c>data/site.yml</c>, else the default.</summary>
    public Request Resolve(ParseResult parsed)
    {
        var root = RootOf(parsed);
        var (site, build) = ReadSettings(root);
        var output = parsed.GetValue(_output) is { } asked ? Path.GetFullPath(asked) : Path.GetFullPath(Path.Combine(root, build?.Output ?? "output"));
        var options = new BuildOptions
        {
            Root = root,
            Output = output,
            BaseUrl = parsed.GetValue(_baseUrl),
            EditUrl = parsed.GetValue(_editUrl),
            Drafts = Flag(parsed, _drafts) ?? build?.Drafts ?? false,
            Strict = Flag(parsed, _strict) ?? build?.Strict ?? false,
            Clean = parsed.GetValue(_clean),
            Commit = parsed.GetValue(_commit),
            AsOf = (parsed.GetValue(_asOf) ?? build?.AsOf)?.LastDay,
        };
        var verbosity = parsed.GetValue(_verbosity) ?? build?.Verbosity ?? "normal";
        var format = parsed.GetValue(_format) ?? build?.Format;
        return new Request(
            options,
            (options.BaseUrl ?? site?.BaseUrl)?.AbsolutePath ?? "/",
            Verbosity: verbosity,
            Format: format ?? "text",
            Annotates: format is null && GitHubActions.IsRunning,
            Timings: parsed.GetValue(_timings),
            Trace: parsed.GetValue(_trace) is { } trace ? Path.GetFullPath(trace) : null,
            Progress: verbosity != "quiet");
    }

    private static bool IsCommit(string text) => text.Length == 40 && text.All(char.IsAsciiHexDigitLower);

    private static bool? Flag(ParseResult parsed, Option<bool?> option) =>
        parsed.GetResult(option) is null ? null : parsed.GetValue(option) ?? true;

    // Only a look ahead: what is wrong with the file is reported when the build reads it.
    private static (SiteSettings? Site, BuildSettings? Build) ReadSettings(string root)
    {
        try
        {
            var text = File.ReadAllText(Path.Combine(root, SiteSettingsReader.Path));
            return SiteSettingsReader.Read(new SourceText(SiteSettingsReader.Path, text), new DiagnosticBag());
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, null);
        }
    }

    private static Uri? ParseAddress(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (SiteSettingsReader.ToBaseUrl(text) is { } uri) return uri;
        var option = ((OptionResult)argument.Parent!).Option.Name;
        argument.AddError(Both($"{option}: „{text}” nie jest adresem; napisz https://example.org/ albo https://example.org/folder/", $"{option}: “{text}” is not a web address; write https://example.org/ or https://example.org/path/"));
        return null;
    }

    private static PartialDate? ParseDate(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (PartialDate.TryParse(text, out var date)) return date;
        argument.AddError(Both($"--as-of: „{text}” nie jest datą; napisz ją tak: 2026-05-12", $"--as-of: “{text}” is not a date; write it as 2026-05-12"));
        return null;
    }
}

/// <summary>What was asked for.</summary>
/// <param name="Options">What to build.</param>
/// <param name="BasePath">The path below which the site will live, with a slash at both ends.</param>
/// <param name="Verbosity">How much to print: quiet, normal, detailed.</param>
/// <param name="Format">How messages are printed: text, json, sarif, github.</param>
/// <param name="Annotates">Whether GitHub is told of them besides, since nobody asked for a format and it runs the command.</param>
/// <param name="Timings">Whether to print where the time went.</param>
/// <param name="Trace">The full path of the file to write that to; null for none.</param>
/// <param name="Progress">Whether a long build tells how far it has come.</param>
public sealed record Request(BuildOptions Options, string BasePath, string Verbosity, string Format, bool Annotates, bool Timings, string? Trace, bool Progress)
{
    /// <summary>Whether a program reads standard output, which then holds findings and nothing else.</summary>
    public bool IsForProgram => Format != "text";
}
