using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Pipelines;

namespace ChemSter.Site.Commands;

/// <summary>The few lines at the end of a build: what was made, how long it took, what was found, and how to look at it.</summary>
internal static class BuildSummary
{
    public static void Write(BuildResult result, Request request, UserConsole console)
    {
        // Programs get findings and nothing else on standard output.
        if (request.Verbosity == "quiet" || request.IsForProgram) return;
        var (errors, warnings, hints) = Count(result.Diagnostics);
        if (errors + warnings > 0) console.Error.WriteLine(console.Say(MoreAbout(result.Diagnostics, request)));
        if (!result.Succeeded)
        {
            var untouched = request.Options.Output is null ? new Bilingual("", "") : new Bilingual(" Niczego nie zapisano.", " Nothing was written.");
            console.Error.WriteLine(console.Say(new Bilingual($"Błędy: {errors}, ostrzeżenia: {warnings}{hints.Polish}.", $"Errors: {errors}, warnings: {warnings}{hints.English}.")) + console.Say(untouched));
            return;
        }

        var pages = string.Join(", ", result.PagesByLanguage.Select(p => $"{p.Language} {p.Count}"));
        var kilobytes = (result.ByteCount / 1000.0).ToString("0.#", CultureInfo.InvariantCulture);
        var kilobajty = kilobytes.Replace('.', ',');
        var milliseconds = ((int)result.Elapsed.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        console.Output.WriteLine(console.Say(new Bilingual(
            $"Strony: {pages}. Pliki: {result.FileCount}, {kilobajty} kB. Czas: {milliseconds} ms. Ostrzeżenia: {warnings}{hints.Polish}.",
            $"Pages: {pages}. Files: {result.FileCount}, {kilobytes} kB. Time: {milliseconds} ms. Warnings: {warnings}{hints.English}.")));
        if (request.Options.Output is not { } output)
        {
            console.Output.WriteLine(console.Say(errors + warnings == 0
                ? new Bilingual("Wszystko w porządku. Folder wyjściowy pozostał bez zmian.", "All is well. The output folder is as it was.")
                : new Bilingual("Folder wyjściowy pozostał bez zmian.", "The output folder is as it was.")));
            return;
        }

        console.Output.WriteLine(console.Say(new Bilingual(
            $"Zapisano w {output}. Podgląd: {ProgramCall.For("serve", request)}", $"Written to {output}. Preview: {ProgramCall.For("serve", request)}")));
        if (request.Verbosity != "detailed") return;
        foreach (var (path, size) in result.Files) console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,9} {path}"));
    }

    // Once, and not below each finding: most readers need it for one code or none. Nothing stands behind a command, so that it can be copied.
    private static Bilingual MoreAbout(IReadOnlyList<Diagnostic> found, Request request)
    {
        var codes = found.Where(d => d.Severity != Severity.Hint).Select(d => d.Code).Distinct().ToList();
        var explain = $"{ProgramCall.Program} explain {codes[0]}";
        var fix = ProgramCall.For("check --fix", request);
        var mends = found.Any(d => d.Fixes.Any(f => f.IsSafe))
            ? new Bilingual($"\nCzęść z tego poprawi polecenie: {fix}", $"\nSome of this can be fixed by: {fix}")
            : new Bilingual("", "");
        return codes.Count == 1
            ? new Bilingual($"Więcej o {codes[0]}: {explain}{mends.Polish}", $"More on {codes[0]}: {explain}{mends.English}")
            : new Bilingual($"Więcej o każdym kodzie, na przykład: {explain}{mends.Polish}", $"More on each code, for example: {explain}{mends.English}");
    }

    /// <summary>How many findings there are of each kind; hints as the words behind the others, for they are only told of where there are some.</summary>
    public static (int Errors, int Warnings, Bilingual Hints) Count(IReadOnlyList<Diagnostic> found)
    {
        var hints = found.Count(d => d.Severity == Severity.Hint);
        return (
            found.Count(d => d.Severity == Severity.Error),
            found.Count(d => d.Severity == Severity.Warning),
            hints == 0 ? new Bilingual("", "") : new Bilingual($", wskazówki: {hints}", $", hints: {hints}"));
    }
}
