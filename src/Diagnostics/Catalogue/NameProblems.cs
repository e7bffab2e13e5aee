using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE5307 to SITE5317: names, addresses and numbers that a text and its translation must share, and the forms of names.</summary>
public static class NameProblems
{
    /// <summary>SITE5307: another e-mail address than in the source.</summary>
    /// <param name="span">The place in the translation.</param>
    /// <param name="source">The place in the source.</param>
    /// <param name="there">What the source has; null for nothing.</param>
    /// <param name="here">What the translation has; null for nothing.</param>
    public static Diagnostic EmailDiffers(SourceSpan span, SourceSpan source, string? there, string? here) =>
        Differs("SITE5307", span, source, there, here, new Bilingual("adres e-mail", "e-mail address"), new Bilingual("adresu e-mail", "e-mail address"));

    /// <summary>SITE5308: another web address than in the source. Other sites translate the names of their pages too, so that it is no certain mistake.</summary>
    /// <param name="span">The place in the translation.</param>
    /// <param name="source">The place in the source.</param>
    /// <param name="there">What the source has; null for nothing.</param>
    /// <param name="here">What the translation has; null for nothing.</param>
    public static Diagnostic WebAddressDiffers(SourceSpan span, SourceSpan source, string? there, string? here) =>
        Differs("SITE5308", span, source, there, here, new Bilingual("adres internetowy", "web address"), new Bilingual("adresu internetowego", "web address")) with { Severity = Severity.Warning };

    /// <summary>SITE5309: another telephone number than in the source.</summary>
    /// <param name="span">The place in the translation.</param>
    /// <param name="source">The place in the source.</param>
    /// <param name="there">What the source has; null for nothing.</param>
    /// <param name="here">What the translation has; null for nothing.</param>
    public static Diagnostic TelephoneDiffers(SourceSpan span, SourceSpan source, string? there, string? here) =>
        Differs("SITE5309", span, source, there, here, new Bilingual("numer telefonu", "phone number"), new Bilingual("numeru telefonu", "phone number"));

    /// <summary>SITE5310: another organisation than in the source.</summary>
    /// <param name="span">The place in the translation.</param>
    /// <param name="source">The place in the source.</param>
    /// <param name="there">Which the source names; null for none.</param>
    /// <param name="here">Which the translation names; null for none.</param>
    public static Diagnostic OrganisationDiffers(SourceSpan span, SourceSpan source, string? there, string? here) =>
        Differs("SITE5310", span, source, there, here, new Bilingual("nazwa organizacji", "organisation"), new Bilingual("nazwy organizacji", "organisation")) with { Severity = Severity.Warning };

    /// <summary>SITE5311: another name than in the source.</summary>
    /// <param name="span">The place in the translation.</param>
    /// <param name="source">The place in the source.</param>
    /// <param name="there">Which the source has; null for none.</param>
    /// <param name="here">Which the translation has; null for none.</param>
    public static Diagnostic NameDiffers(SourceSpan span, SourceSpan source, string? there, string? here) =>
        Differs("SITE5311", span, source, there, here, new Bilingual("nazwa własna", "name"), new Bilingual("nazwy własnej", "name")) with { Severity = Severity.Warning };

    /// <summary>SITE5312: another number in a public register than in the source.</summary>
    /// <param name="span">The place in the translation.</param>
    /// <param name="source">The place in the source.</param>
    /// <param name="there">What the source has; null for nothing.</param>
    /// <param name="here">What the translation has; null for nothing.</param>
    public static Diagnostic RegisterNumberDiffers(SourceSpan span, SourceSpan source, string? there, string? here) =>
        Differs("SITE5312", span, source, there, here, new Bilingual("numer w rejestrze", "number in a register"), new Bilingual("numeru w rejestrze", "number in a register"));

    /// <summary>SITE5313: prose that says something else than the data.</summary>
    /// <param name="span">The place in the text.</param>
    /// <param name="written">What it says.</param>
    /// <param name="right">What the data says.</param>
    /// <param name="data">The place in the data.</param>
    public static Diagnostic DatumDiffers(SourceSpan span, string written, string right, SourceSpan data) =>
        Error("SITE5313", span, $"tekst mówi „{written}”, a w pliku {data.File} jest: {right}", $"the text says “{written}”, but {data.File} has: {right}")
            .WithPlace(data, "tak jest w danych", "what the data says")
            .WithHelp("sprawdź, co jest prawdą, i popraw tekst albo dane", "find out which is true, and correct the text or the data");

    /// <summary>SITE5314: a name of the data that is spelt otherwise than in any of its forms.</summary>
    /// <param name="span">The place in the text.</param>
    /// <param name="written">What stands there.</param>
    /// <param name="right">The form that was probably meant.</param>
    /// <param name="data">The place in the data.</param>
    public static Diagnostic NameMisspelt(SourceSpan span, string written, string right, SourceSpan data) =>
        Error("SITE5314", span, $"nazwa „{written}” jest zapisana inaczej niż w pliku {data.File}", $"the name “{written}” is spelt differently in {data.File}")
            .WithPlace(data, "nazwa w danych", "the name in the data")
            .WithHelp(
                $"czy chodziło o „{right}”? jeśli tekst ma rację, dopisz tę formę w pliku {data.File}",
                $"did you mean “{right}”? if the text is right, add that form to {data.File}");

    /// <summary>SITE5315: a number in a public register that can't be right.</summary>
    /// <param name="span">The number.</param>
    /// <param name="register">The register.</param>
    /// <param name="digits">The digits of the number.</param>
    /// <param name="lengths">How many digits it could have; none where the last digit doesn't fit the others.</param>
    public static Diagnostic NumberMistyped(SourceSpan span, string register, string digits, IEnumerable<string> lengths)
    {
        var (polish, english) = (string.Join(" albo ", lengths), string.Join(" or ", lengths));
        var finding = polish.Length == 0
            ? Error("SITE5315", span, $"w numerze {register} {digits} ostatnia cyfra nie pasuje do pozostałych", $"in the {register} number {digits}, the last digit does not fit the others")
            : Error("SITE5315", span, $"numer {register} {digits} ma cyfr: {digits.Length}, a powinien mieć: {polish}", $"the {register} number {digits} has {digits.Length} digits; it should have {english}");
        return finding.WithHelp("prawdopodobnie jest w nim literówka; porównaj go z rejestrem", "a digit is probably mistyped; compare it with the register");
    }

    /// <summary>SITE5316: a page needs a form of a name that the data doesn't have.</summary>
    /// <param name="span">Where the page asks for it.</param>
    /// <param name="id">The name's id.</param>
    /// <param name="form">The form, as the page names it: <c>gen</c>, <c>short</c>, <c>short gen</c>.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="entry">The name's entry in its data file.</param>
    public static Diagnostic FormMissing(SourceSpan span, string id, string form, string language, SourceSpan entry)
    {
        var lines = $"forms: {language}: {form.Replace(" ", ": ", StringComparison.Ordinal)}: …";
        return Error("SITE5316", span, $"nazwa „{id}” nie ma zapisanej formy „{form}” w języku „{language}”", $"the name “{id}” has no form “{form}” in “{language}”")
            .WithPlace(entry, "tu trzeba ją dopisać", "to be added here")
            .WithHelp(
                $"dopisz w pliku {entry.File}: {lines}; generator sam nie odmienia nazw",
                $"add to {entry.File}: {lines}; the generator never inflects names by itself");
    }

    /// <summary>SITE5317: a page asks for a case that its language doesn't have.</summary>
    public static Diagnostic NoSuchCase(SourceSpan span, string written, string language, IEnumerable<string> cases) =>
        Error("SITE5317", span, $"skrót przypadka „{written}” nie jest znany w języku „{language}”", $"the abbreviation “{written}” of a case is not known in “{language}”").WithChoices(written, cases);

    // A fact that must be the same in both texts. The second noun is the Polish genitive.
    private static Diagnostic Differs(string code, SourceSpan span, SourceSpan source, string? there, string? here, Bilingual noun, Bilingual lacking)
    {
        var finding = (there, here) switch
        {
            (not null, not null) => Error(
                code,
                span,
                $"{noun.Polish} nie zgadza się ze źródłem: „{here}” zamiast „{there}”",
                $"the {noun.English} differs from the source: “{here}” instead of “{there}”"),
            (null, _) => Error(code, span, $"w źródle nie ma {lacking.Polish} „{here}”", $"the source has no {lacking.English} “{here}”"),
            _ => Error(code, span, $"w tłumaczeniu nie ma {lacking.Polish} „{there}”", $"the translation has no {lacking.English} “{there}”"),
        };
        return finding
            .WithPlace(source, there is null ? "odpowiedni fragment źródła" : $"w źródle: {there}", there is null ? "the passage in the source" : $"in the source: {there}")
            .WithHelp("sprawdź, która wersja jest prawdziwa, i popraw drugą", "find out which of the two is true, and correct the other");
    }
}
