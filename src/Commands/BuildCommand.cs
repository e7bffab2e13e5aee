using System.CommandLine;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;

namespace ChemSter.Site.Commands;

/// <summary><c>build</c>, also what a bare call does: reads the site and writes the output folder.</summary>
public static class BuildCommand
{
    /// <summary>Adds the command, and makes it the default.</summary>
    public static void AddTo(RootCommand root, SharedOptions shared, UserConsole console)
    {
        var command = new Command("build", "Builds the site into the output folder (the default)");
        command.SetAction(parsed => Run(shared.Resolve(parsed), console));
        root.SetAction(parsed => Run(shared.Resolve(parsed), console));
        root.Add(command);
    }

    internal static Bilingual Fault { get; } = new(
        "SITE9001: błąd generatora, nie Twój. Dotychczasowy serwis pozostał nietknięty. Zgłoś poniższy tekst opiekunom serwisu.",
        "SITE9001: a fault of the generator, not yours. The old site is as it was. Report the text below to the site's maintainers.");

    internal static int Run(Request request, UserConsole console)
    {
        try
        {
            var result = Generator.Run(request.Options);
            console.Show(result.Diagnostics, request.Format);
            BuildSummary.Write(result, request, console);
            return result.Succeeded ? CommandLine.Success : CommandLine.ContentIsWrong;
        }
        catch (OutputRefusedException refused)
        {
            console.Error.WriteLine(console.Say(refused.Explanation));
            return CommandLine.WrongUsage;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(console.Say(new Bilingual(
                $"Nie udało się zapisać serwisu; dotychczasowy pozostał nietknięty. {problem.Message}",
                $"The site can't be written; the old one is as it was. {problem.Message}")));
            return CommandLine.CannotWrite;
        }
        catch (Exception fault)
        {
            console.Error.WriteLine(console.Say(Fault));
            console.Error.WriteLine(fault);
            return CommandLine.InternalFault;
        }
    }
}
