using System.Globalization;
using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE56xx: typography.</summary>
public static class TypographyProblems
{
    /// <summary>SITE5601: a rule of typography wants one mark, a pair or two, and has another number.</summary>
    public static Diagnostic NotSoManyMarks(SourceSpan span, string written, int few, int many)
    {
        var number = few == many ? few.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{few}/{many}");
        return Error("SITE5601", span, $"„{written}” to nie jest tyle znaków, ile tu trzeba (potrzebna liczba: {number})", $"“{written}” is not as many marks as are wanted here ({number})")
            .WithHelp("wpisz same znaki, najlepiej ze spacją między nimi, np. quotes: „ ” « »", "write the marks alone, best with a blank between them, as in quotes: “ ”");
    }
}
