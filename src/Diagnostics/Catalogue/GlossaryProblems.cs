using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE221x: mistakes in the glossary.</summary>
public static class GlossaryProblems
{
    /// <summary>SITE2211: a wording without any word.</summary>
    public static Diagnostic NoWords(SourceSpan span) =>
        Error("SITE2211", span, "to określenie nie zawiera żadnego słowa", "this wording has no word in it")
            .WithHelp("wpisz termin w formie podstawowej", "write the term in its base form");

    /// <summary>SITE2212: a wording that is agreed and to be avoided as well.</summary>
    public static Diagnostic AgreedAndAvoided(SourceSpan span, string wording, SourceSpan agreed) =>
        Error("SITE2212", span, $"„{wording}” jest zarazem terminem uzgodnionym i określeniem do unikania", $"“{wording}” is both an agreed term and a wording to avoid")
            .WithPlace(agreed, "uzgodnione tutaj", "agreed here")
            .WithHelp("zostaw je tylko w jednym z tych miejsc", "keep it in one of the two places");
}
