using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ChemSter.Site.Commands.Help;
using ChemSter.Site.Diagnostics;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary>The generator's command line: a verb each file, the options that they share in <see cref="SharedOptions"/>.</summary>
public static class CommandLine
{
    /// <summary>Runs one command and returns its exit code.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where findings for people and complaints about the command go.</param>
    /// <param name="cancellation">Ends a command that would run on, such as <c>serve</c>.</param>
    public static Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation = default) =>
        RunAsync(args, new UserConsole(output, error), cancellation);

    /// <summary>Runs one command and returns its exit code.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="console">How the generator speaks to whoever runs it.</param>
    /// <param name="cancellation">Ends a command that would run on, such as <c>serve</c>.</param>
    public static async Task<int> RunAsync(string[] args, UserConsole console, CancellationToken cancellation = default)
    {
        var (output, error) = (console.Output, console.Error);
        console.Cancellation = cancellation;
        var shared = new SharedOptions();
        var root = Root(shared, console);
        var parsed = root.Parse([.. args.Select(a => a == "--json" ? "--format=json" : a)]);
        if (shared.LanguageOf(parsed) is { } language) console.Language = language;
        // The help of another command than somebody meant would hide the slip.
        var isMistyped = parsed.Action is HelpPage ? parsed.UnmatchedTokens.Count > 0 : Complaints.MistypedOptions(parsed).Any();
        if (parsed.Action is ParseErrorAction || isMistyped)
        {
            // What is wrong, and what was probably meant, but not the whole help: the one sentence must be seen.
            foreach (var complaint in Complaints.Of(parsed, console.Language)) await error.WriteLineAsync(complaint);
            var help = $"{ProgramCall.Program} {CommandExamples.PathOf(parsed.CommandResult.Command)}".TrimEnd();
            await error.WriteLineAsync(console.Say(new Bilingual($"Pomoc: {help} --help", $"For help: {help} --help")));
            return ExitCode.WrongUsage;
        }

        try
        {
            // Whoever starts the program sees to Ctrl+C.
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await error.WriteLineAsync(console.Say(new Bilingual("Przerwano. Niczego nie zmieniono.", "Interrupted. Nothing was changed.")));
            return ExitCode.Interrupted;
        }
    }

    /// <summary>All commands and options.</summary>
    internal static RootCommand Root(SharedOptions shared, UserConsole console)
    {
        var root = new RootCommand(Both("Buduje wielojęzyczny serwis z folderów input, data i theme. Bez polecenia: build.", "Builds a multilingual static site from input/, data/ and theme/. Without a command: build."));
        shared.AddTo(root);
        BuildCommand.AddTo(root, shared, console);
        CheckCommand.AddTo(root, shared, console);
        ServeCommand.AddTo(root, shared, console);
        NewCommand.AddTo(root, shared, console);
        TranslateCommand.AddTo(root, shared, console);
        FreshnessCommand.AddTo(root, shared, console);
        AddressesCommand.AddTo(root, shared, console);
        SchemaCommand.AddTo(root, shared, console);
        CompareCommand.AddTo(root, console);
        VerifyCommand.AddTo(root, console);
        ProfileCommand.AddTo(root, shared, console);
        ExplainCommand.AddTo(root, console);

        CompletionsCommand.AddTo(root, console);
        ShowHelpBy(new HelpPage(console, shared.Groups), root);
        new SiteCompletions(shared).AddTo(root);
        return root;
    }

    private static void ShowHelpBy(HelpPage page, RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>().ToList()) root.Options.Remove(option);
        root.Add(new HelpOption("--help", "-h") { Description = Both("Pokaż pomoc", "Show help"), Action = page });
        foreach (var option in root.Options.OfType<VersionOption>()) option.Description = Both("Pokaż wersję programu", "Show the program’s version");
    }
}
