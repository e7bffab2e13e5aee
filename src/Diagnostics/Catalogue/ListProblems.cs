using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE2060–2069: lists that pages show.</summary>
public static class ListProblems
{
    /// <summary>SITE2060: a list on several pages, on a page that is not that of a folder, below which the others could lie.</summary>
    public static Diagnostic NotOfFolder(SourceSpan span, string better) =>
        Error("SITE2060", span,
            "lista na wielu stronach („per-page”) może być tylko na stronie folderu",
            "a list on several pages (“per-page”) can only be on the page of a folder")
            .WithHelp($"zmień nazwę pliku na „{better}”", $"rename the file to “{better}”");

    /// <summary>SITE2061: a number that is too small for what it says.</summary>
    public static Diagnostic TooSmall(SourceSpan span, string key, int least) =>
        Error("SITE2061", span, $"„{key}” musi wynosić co najmniej {least}", $"“{key}” must be at least {least}")
            .WithHelp("wpisz większą liczbę, na przykład 20", "write a larger number, for example 20");
}
