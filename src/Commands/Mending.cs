using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Fixing;
using ChemSter.Site.Pipelines;

namespace ChemSter.Site.Commands;

/// <summary>What <c>check --fix</c> does: shows how it would change files, and changes them if somebody agrees. Then it checks anew, since one mistake can hide another.</summary>
/// <param name="request">What is checked.</param>
/// <param name="withOffers">Whether changes are made too of which it is not certain that they are meant.</param>
/// <param name="isAgreed">Whether somebody has agreed beforehand (<c>--yes</c>).</param>
/// <param name="console">Who is shown and asked.</param>
internal sealed class Mending(Request request, bool withOffers, bool isAgreed, UserConsole console)
{
    /// <summary>How often it begins anew; a mistake hides another two or three deep.</summary>
    private const int MostRounds = 10;

    /// <summary>Mends what can be mended; what is left is for the check that follows to tell.</summary>
    public void Run()
    {
        string? shown = null;
        var options = request.Options with { Cancellation = console.Cancellation };
        for (var round = 0; round < MostRounds; round++)
        {
            var plan = FixPlan.Of(Generator.Run(options).Diagnostics, withOffers);
            var difference = string.Join('\n', plan.Files.SelectMany(f => f.Difference()));
            // A change that does not mend what it was meant to is made once, and not again.
            if (plan.Files.Count == 0 || difference == shown) return;
            Show(difference);
            if (!IsWanted(plan)) return;
            if (!Write(plan)) return;
            shown = difference;
        }
    }

    // Programs get findings and nothing else on standard output.
    private void Show(string difference)
    {
        var writer = request.IsForProgram ? console.Error : console.Output;
        foreach (var line in difference.Split('\n')) writer.WriteLine(console.TakesColour ? Paint(line) : line);
    }

    private static string Paint(string line) => line.Length > 0 && line[0] is '+' or '-' ? $"\u001b[{(line[0] == '+' ? 32 : 31)}m{line}\u001b[0m" : line;

    private bool IsWanted(FixPlan plan)
    {
        var (mended, files) = (plan.Mended.ToString(CultureInfo.InvariantCulture), plan.Files.Count.ToString(CultureInfo.InvariantCulture));
        if (isAgreed) return true;
        if (console.Asks(new Bilingual($"To poprawi miejsca: {mended}, w plikach: {files}. Zapisać?", $"This fixes places: {mended}, in files: {files}. Write it?"))) return true;
        console.Error.WriteLine(console.Say(console.CanAsk
            ? new Bilingual("Nic nie zmieniono.", "Nothing was changed.")
            : new Bilingual("Nic nie zmieniono. Aby zapisać te zmiany, dodaj --yes.", "Nothing was changed. To write these changes, add --yes.")));
        return false;
    }

    private bool Write(FixPlan plan)
    {
        var sources = new SourceFiles(request.Options.Root);
        var isWhole = true;
        foreach (var file in plan.Files)
        {
            if (file.Whole is null ? sources.Change(file.Path, file.Before, file.Edits) : sources.Rewrite(file.Path, file.Whole))
            {
                if (request.Verbosity != "quiet") console.Error.WriteLine(console.Say(new Bilingual($"Poprawiono {file.Path}.", $"Fixed {file.Path}.")));
                continue;
            }

            isWhole = false;
            console.Error.WriteLine(console.Say(new Bilingual(
                $"Plik {file.Path} zmienił się w międzyczasie; pozostał bez zmian.", $"The file {file.Path} has changed in the meantime; it stays as it is.")));
        }

        return isWhole;
    }
}
