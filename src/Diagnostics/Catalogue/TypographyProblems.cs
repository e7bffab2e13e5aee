using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE56xx: typography.</summary>
public static class TypographyProblems
{
    /// <summary>SITE5601: a rule of typography wants one mark, a pair or two, and has another number.</summary>
    public static Diagnostic NotSoManyMarks(SourceSpan span, string written, int few, int many)
    {
        var number = few == many ? new Bilingual($"{few}", $"{few}") : new Bilingual($"{few} albo {many}", $"{few} or {many}");
        return Error("SITE5601", span, $"liczba znaków powinna tu wynosić {number.Polish}, a wpisano „{written}”", $"the number of marks should be {number.English} here, but this is “{written}”")
            .WithHelp("wpisz same znaki, najlepiej ze spacją między nimi, np. quotes: „ ” « »", "write the marks alone, best with a space between them, as in quotes: “ ”");
    }
}
