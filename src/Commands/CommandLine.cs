using System.CommandLine;
using System.CommandLine.Invocation;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Commands;

/// <summary>The generator's command line: a verb each file, the options that they share in <see cref="SharedOptions"/>.</summary>
public static class CommandLine
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>The content is wrong; nothing of the output was touched.</summary>
    public const int ContentIsWrong = 1;

    /// <summary>The command was used wrongly; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>The output could not be written; the old site is as it was.</summary>
    public const int CannotWrite = 4;

    /// <summary>The generator itself is at fault.</summary>
    public const int InternalFault = 70;

    /// <summary>Runs one command and returns its exit code.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where findings for people and complaints about the command go.</param>
    /// <param name="cancellation">Ends a command that would run on, such as <c>serve</c>.</param>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        var console = new UserConsole(output, error);
        var root = new RootCommand("Builds a multilingual static site from input/, data/ and theme/. Without a command: build.");
        var shared = new SharedOptions();
        shared.AddTo(root);
        BuildCommand.AddTo(root, shared, console);
        CheckCommand.AddTo(root, shared, console);
        ServeCommand.AddTo(root, shared, console);
        TranslateCommand.AddTo(root, shared, console);
        SchemaCommand.AddTo(root, shared, console);
        CompareCommand.AddTo(root, console);
        ExplainCommand.AddTo(root, console);

        var parsed = root.Parse(args);
        if (shared.LanguageOf(parsed) is { } language) console.Language = language;
        if (parsed.Action is ParseErrorAction complaint)
        {
            // What is wrong, and what was probably meant, but not the whole help: the one sentence must be seen.
            (complaint.ShowHelp, complaint.ShowTypoCorrections) = (false, true);
            await parsed.InvokeAsync(new InvocationConfiguration { Output = error, Error = error, EnableDefaultExceptionHandler = false }, cancellation);
            await error.WriteLineAsync(console.Say(new Bilingual("Pomoc: ChemSter.Site --help", "For help: ChemSter.Site --help")));
            return WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancellation);
    }
}
