using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE9002: what lies in the output folder and is none of the generator's.</summary>
public static class OutputProblems
{
    private const int Named = 5;

    /// <summary>SITE9002: files or links in the output folder that the generator did not write, and therefore keeps.</summary>
    /// <param name="span">The first of them.</param>
    /// <param name="paths">All of them, by their paths in the output folder.</param>
    public static Diagnostic Stranger(SourceSpan span, IReadOnlyList<string> paths)
    {
        var names = string.Join(", ", paths.Take(Named));
        var more = paths.Count - Named;
        return Warning(
                "SITE9002",
                span,
                $"tego nie zapisał generator, więc zostaje w folderze wyjściowym: {names}{(more > 0 ? $" i jeszcze {more}" : "")}",
                $"the generator did not write this, so it stays in the output folder: {names}{(more > 0 ? $" and {more} more" : "")}")
            .WithHelp(
                "co ma być w serwisie, przenieś do folderu input; resztę usuń albo zbuduj serwis z opcją --clean, która usuwa z folderu wyjściowego wszystko, czego nie zapisał generator",
                "move what belongs to the site to the folder input; delete the rest, or build with --clean, which removes from the output folder whatever the generator did not write");
    }
}
