using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>The keys of an entry of <c>data/glossary.yml</c>: <see cref="GlossaryTerm"/>.</summary>
public static class GlossaryKeys
{
    private static readonly MapShape Avoided = new(
    [
        Key.Required("wording", Shape.Text, "Określenie, którego nie używamy.", "The wording that is not used.", "Head of the Cluster").Called("Określenie", "Wording"),
        Key.Optional("why", Shape.InSomeLanguages, "Dlaczego, dla redaktora.", "Why, for the editor.", "{ en: Nobody is head of a cluster. }").Called("Dlaczego", "Why"),
    ]);

    private static readonly MapShape Wordings = new(
    [
        Key.Required("preferred", Shape.Text, "Uzgodniony termin, w formie podstawowej.", "The agreed term, in its base form.", "Cluster Leader").Called("Termin", "Term"),
        Key.Optional("forms", Shape.Texts, "Liczy się jak termin: skrót, nieregularna forma, inny szyk.", "Counts as the term: an acronym, an irregular form, another order of the words.", "[Leader]").Called("Inne formy", "Other forms"),
        Key.Optional("allowed", Shape.Texts, "Też dobre, ale na stronie tylko jedno z nich.", "Right as well, but only one of them on a page.", "[head]").Called("Też dobre", "Right as well"),
        Key.Optional("avoid", Shape.ListOf(new EitherShape(Shape.Text, Avoided)), "Zawsze źle. Można podać powód.", "Always wrong. A reason can be given.", "[Cluster Boss, { wording: Cluster Head, why: { en: Too grand. } }]").Called("Zawsze źle", "Always wrong"),
        Key.Optional("mistranslations", Shape.Texts, "Źle tylko tam, gdzie w drugim języku stoi ten termin.", "Wrong only where the other language has this term.", "[Chairman]").Called("Złe tłumaczenia", "Mistranslations"),
    ]);

    /// <summary>The entry.</summary>
    public static MapShape Term { get; } = new(
    [
        EntryKeys.Id("leader"),
        Key.Required("term", new ByLanguageShape(new EitherShape(Shape.Text, Wordings), IsComplete: false),
            "Termin po języku. Jeśli nie ma nic więcej do powiedzenia, wystarczy sam tekst.", "The term by language. If there is nothing more to say, the text alone will do.",
            "{ pl: Lider Klastra, en: { preferred: Cluster Leader, avoid: [Cluster Boss] } }").Called("Termin", "Term"),
        Key.Optional("definition", Shape.LongInEachLanguage, "Co znaczy, dla czytelników: termin z objaśnieniem pokazuje wstawka `{{glossary}}`. Może zawierać akapity, listy, wyróżnienia i odsyłacze.", "What it means, for readers: a term with a definition is shown by `{{glossary}}`. Paragraphs, lists, emphasis and links are possible.", "{ pl: Kto prowadzi klaster., en: Who runs the cluster. }").Called("Objaśnienie", "Definition"),
        Key.Optional("name", Shape.Flag, "`true`: nazwa własna, poznawana po wielkich literach; może zostać nieprzetłumaczona.", "`true`: a proper name, known by its capitals; it may stay untranslated.", "true").Called("Nazwa własna", "Proper name"),
        Key.Optional("case-sensitive", Shape.Flag, "`true`: liczy się wielkość każdej litery.", "`true`: the case of each letter matters.", "true").Called("Wielkość liter się liczy", "Case matters"),
        Key.Optional("translate", Shape.Flag, "`false`: zostaje bez zmian w każdym języku.", "`false`: stays as it is in every language.", "false").Called("Do tłumaczenia", "To be translated"),
        Key.Optional("required", Shape.Flag, "`false`: wolno oddać inaczej; zgłaszane są tylko złe określenia.", "`false`: may be said otherwise; only wrong wording is reported.", "false").Called("Obowiązkowy", "Required"),
        Key.Optional("domain", Shape.Texts, "Strony (`about`) albo foldery (`library/`), dla których go uzgodniono. Bez tego wszystkie.", "The pages (`about`) or folders (`library/`) that it is agreed for. Without it all.", "[about, library/]").Called("Zakres", "Domain"),
    ]);
}
