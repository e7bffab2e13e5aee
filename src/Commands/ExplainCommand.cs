using System.CommandLine;
using ChemSter.Site.Diagnostics;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>explain</c>: what a code means, with the example and its fix.</summary>
internal static class ExplainCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, UserConsole console)
    {
        var code = new Argument<string?>("CODE") { Description = Both("Kod komunikatu, np. SITE2004 [bez niego: lista wszystkich]", "The code of a message, such as SITE2004 [default: a list of all]"), Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", Both("Objaśnia kod komunikatu: co jest nie tak i jak to poprawić", "Explains the code of a message: what is wrong, and how to fix it")) { code };
        command.SetAction(parsed => parsed.GetValue(code) is { } asked ? Explain(asked, console) : List(console));
        root.Add(command);
    }

    private static int Explain(string asked, UserConsole console)
    {
        var code = asked.ToUpperInvariant();
        if (!code.StartsWith("SITE", StringComparison.Ordinal)) code = $"SITE{code}";
        if (Explanations.Of(code, console.Language) is { } page)
        {
            console.Output.Write($"# {page.Code}: {page.Title}\n\n{page.Text}");
            return ExitCode.Success;
        }

        var near = Suggestion.For(code, Explanations.Codes) is { } meant ? new Bilingual($" Czy chodziło o {meant}?", $" Did you mean {meant}?") : new Bilingual("", "");
        console.Error.WriteLine(console.Say(new Bilingual($"Nie ma kodu {asked}.{near.Polish} Wszystkie: {ProgramCall.Program} explain", $"There is no code {asked}.{near.English} All of them: {ProgramCall.Program} explain")));
        return ExitCode.WrongUsage;
    }

    private static int List(UserConsole console)
    {
        foreach (var code in Explanations.Codes) console.Output.Write($"{code}  {Explanations.Of(code, console.Language)?.Title}\n");
        return ExitCode.Success;
    }
}
