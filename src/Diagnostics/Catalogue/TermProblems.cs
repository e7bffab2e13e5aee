using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE54xx: agreed terms.</summary>
public static class TermProblems
{
    /// <summary>SITE5401: a term of the source has no agreed counterpart in the translation.</summary>
    /// <param name="span">The block of the translation.</param>
    /// <param name="written">The term as the source writes it.</param>
    /// <param name="source">Where the source writes it.</param>
    /// <param name="term">The agreed term in the language of the translation.</param>
    /// <param name="agreed">Where that was agreed.</param>
    public static Diagnostic TermMissing(SourceSpan span, string written, SourceSpan source, string term, SourceSpan agreed) =>
        Warning("SITE5401", span, $"w tym fragmencie nie ma uzgodnionego odpowiednika terminu „{written}”", $"the agreed counterpart of “{written}” is missing here")
            .WithPlace(source, $"„{written}” w źródle", $"“{written}” in the source")
            .WithPlace(agreed, "uzgodniony termin", "the agreed term")
            .WithHelp($"uzgodniony termin to „{term}”", $"the agreed term is “{term}”");

    /// <summary>SITE5401: a term of the source is translated otherwise than agreed.</summary>
    /// <param name="span">The wording in the translation.</param>
    /// <param name="wording">That wording.</param>
    /// <param name="written">The term as the source writes it.</param>
    /// <param name="source">Where the source writes it.</param>
    /// <param name="term">The agreed term in the language of the translation.</param>
    /// <param name="agreed">Where that was agreed.</param>
    public static Diagnostic Mistranslated(SourceSpan span, string wording, string written, SourceSpan source, string term, SourceSpan agreed) =>
        Warning("SITE5401", span, $"„{wording}” to nie jest uzgodniony odpowiednik terminu „{written}”", $"“{wording}” is not the agreed counterpart of “{written}”")
            .WithPlace(source, $"„{written}” w źródle", $"“{written}” in the source")
            .WithPlace(agreed, "uzgodniony termin", "the agreed term")
            .WithHelp($"napisz „{term}”", $"write “{term}”");

    /// <summary>SITE5402: wording to avoid.</summary>
    /// <param name="span">The wording.</param>
    /// <param name="wording">The wording as it stands there.</param>
    /// <param name="term">The agreed term.</param>
    /// <param name="agreed">Where the wording was ruled out.</param>
    /// <param name="polishReason">Why it is to be avoided; null where nobody said.</param>
    /// <param name="englishReason">The same in English.</param>
    public static Diagnostic WordingToAvoid(SourceSpan span, string wording, string term, SourceSpan agreed, string? polishReason, string? englishReason) =>
        Warning("SITE5402", span, $"nie piszemy „{wording}”, tylko „{term}”", $"we don’t write “{wording}” but “{term}”")
            .WithPlace(agreed, "tak uzgodniono", "agreed here")
            .WithHelp(
                $"napisz „{term}” w odpowiedniej formie" + (polishReason is null ? "" : $": {polishReason}"),
                $"write “{term}” in the form that fits" + (englishReason is null ? "" : $": {englishReason}"));

    /// <summary>SITE5403: one term is rendered in two ways on one page.</summary>
    /// <param name="span">The second wording.</param>
    /// <param name="wording">That wording.</param>
    /// <param name="other">The wording used before.</param>
    /// <param name="before">Where it was used.</param>
    public static Diagnostic TwoRenderings(SourceSpan span, string wording, string other, SourceSpan before) =>
        Warning("SITE5403", span, $"ten sam termin jest tu oddany jako „{wording}”, a wcześniej jako „{other}”", $"the same term is “{wording}” here and “{other}” before")
            .WithPlace(before, "wcześniej", "before")
            .WithHelp("na jednej stronie używaj jednego z nich", "use one of them on a page");
}
