using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE238x: what an office has ready for others: answers, steps, contacts, press kit, profile.</summary>
public static class OfficeProblems
{
    /// <summary>SITE2380: a page shows something whose words the language's file doesn't have.</summary>
    public static Diagnostic NoWords(SourceSpan span, string part, string language) =>
        Error("SITE2380", span, $"plik data/languages/{language}.yml nie ma sekcji „{part}”, a ta wstawka jej potrzebuje", $"data/languages/{language}.yml has no section “{part}”, which this inclusion needs")
            .WithHelp(
                $"skopiuj sekcję „{part}:” z pliku innego języka i przetłumacz jej teksty",
                $"copy the section “{part}:” from the file of another language, and translate its texts");

    /// <summary>SITE2381: more Markdown than a text of the data may have.</summary>
    public static Diagnostic MarkupNotAllowed(SourceSpan span, string written) =>
        Error("SITE2381", span, $"w tekście danych nie może być: {written}", $"a text in the data can’t contain: {written}")
            .WithHelp(
                "mogą tu być tylko akapity, listy, wyróżnienia (**ważne**) i odsyłacze; resztę napisz na stronie",
                "only paragraphs, lists, emphasis (**important**) and links are allowed here; write the rest on a page");

    /// <summary>SITE2382: a contact that nobody can reach.</summary>
    public static Diagnostic NoWayToReach(SourceSpan span) =>
        Error("SITE2382", span, "ten kontakt nie podaje ani e-maila, ani telefonu, ani adresu", "this contact has no e-mail address, phone number or postal address")
            .WithHelp("dopisz email, phone albo address; kontakt, którego nie ma, usuń", "add email, phone or address; remove a contact that does not exist");

    /// <summary>SITE2383: questions on something of which there are none.</summary>
    public static Diagnostic NoQuestionsAbout(SourceSpan span, string about, IEnumerable<string> known) =>
        Error("SITE2383", span, $"żadne pytanie w data/faq.yml nie ma „about: {about}”", $"no question in data/faq.yml has “about: {about}”").WithChoices(about, known);
}
