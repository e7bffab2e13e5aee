using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE502x: mistakes in what a language's rules say of its words.</summary>
public static class WordRuleProblems
{
    /// <summary>SITE5021: an ending, in a language's rules, that can't be replaced so.</summary>
    public static Diagnostic BadEnding(SourceSpan span, string written) =>
        Error("SITE5021", span, $"„{written}” to nie jest końcówka", $"“{written}” is not an ending")
            .WithHelp("napisz końcówkę albo końcówkę i jej zamiennik, nie dłuższy od niej: dzi>d", "write an ending, or an ending and its replacement, no longer than the ending: ies>y");

    /// <summary>SITE5022: not the digits that tell how often letters follow one another.</summary>
    public static Diagnostic BadLetterPairs(SourceSpan span) =>
        Error("SITE5022", span, "częstość par liter to 27 grup po 27 cyfr", "the frequency of pairs of letters is 27 groups of 27 digits")
            .WithHelp("usuń „letter-pairs” albo skopiuj je z pliku wzorcowego", "remove “letter-pairs”, or copy it from the original file");
}
