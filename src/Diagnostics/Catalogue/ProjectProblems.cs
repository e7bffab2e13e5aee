using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE236x: projects and documents of the data.</summary>
public static class ProjectProblems
{
    /// <summary>SITE2360: an amount of money in a form that could be read in two ways, or without its currency.</summary>
    /// <param name="span">The value.</param>
    /// <param name="written">What it says.</param>
    /// <param name="meant">The amount that was probably meant; null where nobody knows.</param>
    public static Diagnostic NotAnAmount(SourceSpan span, string written, string? meant)
    {
        var finding = Error("SITE2360", span, $"„{written}” to nie jest kwota z kodem waluty", $"“{written}” is not an amount with the code of its currency")
            .WithHelp(
                "napisz same cyfry, w razie potrzeby kropkę i dwie cyfry groszy, potem spację i trzy litery kodu waluty, na przykład 1234567.89 PLN",
                "write digits alone, a point and two decimals where they are needed, then a space and the three letters of the currency’s code, for example 1234567.89 PLN");
        return meant is null ? finding : finding.WithOffer($"napisz {meant}", $"write {meant}", span, meant);
    }

    /// <summary>SITE2361: a grant that is more than the whole project costs.</summary>
    public static Diagnostic GrantAboveTotal(SourceSpan span, SourceSpan total) =>
        Error("SITE2361", span, "dofinansowanie jest większe niż wartość projektu", "the grant is larger than the total cost of the project")
            .WithPlace(total, "wartość projektu", "the total cost")
            .WithHelp("popraw jedną z kwot; może zamieniono je miejscami", "correct one of the amounts; they may have been swapped");

    /// <summary>SITE2362: a document that takes its own place, by way of others perhaps.</summary>
    public static Diagnostic SupersedesItself(SourceSpan span, string id) =>
        Error("SITE2362", span, $"dokument „{id}” zastępuje sam siebie", $"the document “{id}” supersedes itself")
            .WithHelp(
                "w „supersedes” podaj wersję wcześniejszą; pierwsza wersja nie ma tego klucza",
                "give the earlier version as “supersedes”; the first version has no such key");

    /// <summary>SITE2363: a document that takes the place of a newer one.</summary>
    public static Diagnostic SupersedesNewer(SourceSpan span, SourceSpan newer) =>
        Error("SITE2363", span, "zastępowany dokument ma późniejszą datę niż ten", "the superseded document has a later date than this one")
            .WithPlace(newer, "późniejsza data", "the later date")
            .WithHelp("popraw datę albo zamień dokumenty miejscami: „supersedes” stoi przy nowszym", "correct a date, or swap the documents: “supersedes” stands with the newer one");
}
