using System.CommandLine;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Observability;
using ChemSter.Site.Pipelines;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>build</c>, also what a bare call does: reads the site and writes the output folder.</summary>
public static class BuildCommand
{
    /// <summary>Adds the command, and makes it the default.</summary>
    public static void AddTo(RootCommand root, SharedOptions shared, UserConsole console)
    {
        var command = new Command("build", Both("Buduje serwis w folderze wyjściowym (tak też bez polecenia)", "Builds the site into the output folder (the default)"));
        command.SetAction(parsed => Run(shared.Resolve(parsed), console));
        root.SetAction(parsed => Run(shared.Resolve(parsed), console));
        root.Add(command);
    }

    internal static Bilingual Fault { get; } = new(
        "SITE9001: błąd generatora, nie Twój. Dotychczasowy serwis pozostał nietknięty. Zgłoś poniższy tekst opiekunom serwisu.",
        "SITE9001: a fault of the generator, not yours. The old site is as it was. Report the text below to the site’s maintainers.");

    internal static int Run(Request request, UserConsole console, Mending? mending = null)
    {
        try
        {
            mending?.Run();
            using var trace = request.Trace is { } file ? TraceFile.Open(file, request.Options.Root, request.Options.Output) : null;
            var (result, record) = Build(request, console);
            if (record is not null) trace?.Write(TraceReport.Render(record).Span);
            return Tell(result, record, request, console);
        }
        catch (OperationCanceledException) when (console.Cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (OutputRefusedException refused)
        {
            console.Error.WriteLine(console.Say(refused.Explanation));
            return ExitCode.WrongUsage;
        }
        catch (TraceFileException problem)
        {
            console.Error.WriteLine(console.Say(problem.Explanation));
            return ExitCode.CannotWrite;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(console.Say(new Bilingual(
                $"Nie udało się zapisać serwisu; dotychczasowy pozostał nietknięty. {problem.Message}",
                $"The site can’t be written; the old one is as it was. {problem.Message}")));
            return ExitCode.CannotWrite;
        }
        catch (Exception fault) when (IsOutOfMemory(fault))
        {
            console.Error.WriteLine(console.Say(new Bilingual(
                "Zabrakło pamięci; dotychczasowy serwis pozostał nietknięty. Zamknij inne programy albo podnieś limit pamięci tego polecenia.",
                "There is not enough memory; the old site is as it was. Close other programs, or raise the limit of this command.")));
            return ExitCode.CannotWrite;
        }
        catch (Exception fault)
        {
            console.Error.WriteLine(console.Say(Fault));
            console.Error.WriteLine(fault);
            return ExitCode.InternalFault;
        }
    }

    // By now the site is published or not; a console that takes nothing changes nothing of that.
    private static int Tell(BuildResult result, BuildRecord? record, Request request, UserConsole console)
    {
        try
        {
            console.Show(result.Diagnostics, request);
            BuildSummary.Write(result, request, console);
            if (request.Annotates) GitHubActions.Summarise(result.Diagnostics, request.Options, console.Language);
            if (request.Timings && record is not null) console.Error.Write(TimingsTable.Render(record, console.Language));
            return result.Succeeded ? ExitCode.Success : ExitCode.ContentIsWrong;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            var isPublished = result.Succeeded && request.Options.Output is not null;
            var outcome = isPublished ? new Bilingual("Serwis zapisano, ale", "The site is written, but") : new Bilingual("Niczego nie zapisano i", "Nothing was written, and");
            TrySay(console, new Bilingual(
                $"{outcome.Polish} nie udało się wypisać wszystkich komunikatów. {problem.Message}",
                $"{outcome.English} not all messages could be printed. {problem.Message}"));
            return ExitCode.CannotWrite;
        }
    }

    private static void TrySay(UserConsole console, Bilingual sentence)
    {
        try
        {
            console.Error.WriteLine(console.Say(sentence));
        }
        catch (IOException)
        {
            // There is nobody left to tell; the exit code says it.
        }
    }

    private static bool IsOutOfMemory(Exception fault) =>
        fault is OutOfMemoryException || (fault is AggregateException several && several.InnerExceptions.Any(IsOutOfMemory)) || (fault.InnerException is { } inner && IsOutOfMemory(inner));

    // The line of progress is gone before anything else is said, be it of a fault.
    private static (BuildResult Result, BuildRecord? Record) Build(Request request, UserConsole console)
    {
        var measures = request.Timings || request.Trace is not null;
        using var progress = request.Progress && console.IsWatched ? new ProgressLine(console.Error, console.Language) : null;
        var monitor = measures || progress is not null ? new BuildMonitor(measures, progress) : null;
        var result = Generator.Run(request.Options with { Cancellation = console.Cancellation }, monitor);
        return (result, measures ? monitor?.End() : null);
    }
}
