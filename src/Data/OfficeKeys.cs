using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>The keys of what an office has ready for others: <see cref="FaqEntry"/>, <see cref="JoiningStep"/>, <see cref="ContactPoint"/>, <see cref="Data.PressKit"/>.</summary>
public static class OfficeKeys
{
    private static readonly MapShape File = new(
    [
        Key.Required("file", Shape.Text, "Plik: ścieżka poniżej `input/`.", "The file: its path below `input/`.", "join/declaration.pdf").Called("Plik", "File"),
        Key.Required("name", Shape.InEachLanguage, "Tekst odsyłacza.", "The text of the link.", "{ pl: Deklaracja, en: Declaration }").Called("Tekst", "Text"),
    ]);

    private static readonly MapShape PressText = new(
    [
        Key.Required("title", Shape.InEachLanguage, "Co to za tekst.", "What the text is.", "{ pl: W jednym zdaniu, en: In a sentence }").Called("Tytuł", "Title"),
        Key.Required("text", Shape.LongInEachLanguage, "Tekst do przejęcia, bez formatowania.", "The text to be taken, without formatting.", "{ pl: Klaster zrzesza laboratoria., en: The cluster brings laboratories together. }").Called("Tekst", "Text"),
    ]);

    private static readonly MapShape PressLogo = new(
    [
        Key.Required("title", Shape.InEachLanguage, "Jak się nazywa.", "What it is called.", "{ pl: Znak podstawowy, en: Main logo }").Called("Tytuł", "Title"),
        Key.Required("files", Shape.Texts, "Pliki w różnych formatach: ścieżki poniżej `input/`. Pokazuje się pierwszy, który jest obrazem.", "The files in different formats: paths below `input/`. The first that is a picture is shown.", "[press/logo.svg, press/logo.png]").Called("Pliki", "Files"),
        Key.Optional("on-dark", Shape.Flag, "`true`: znak na ciemne tło; na takim też się go pokazuje.", "`true`: a logo for dark grounds, shown on one.", "true").Called("Na ciemne tło", "For dark grounds"),
    ]);

    /// <summary>An entry of <c>data/faq.yml</c>.</summary>
    public static MapShape Faq { get; } = new(
    [
        EntryKeys.Id("who-can-join"),
        Key.Required("question", Shape.InEachLanguage, "Pytanie.", "The question.", "{ pl: Kto może przystąpić?, en: Who can join? }").Called("Pytanie", "Question"),
        Key.Required("answer", Shape.LongInEachLanguage, "Odpowiedź. Może zawierać akapity, listy, wyróżnienia i odsyłacze.", "The answer. It may have paragraphs, lists, emphasis and links.", "{ pl: \"Każdy, kto [wypełni deklarację](page:join).\", en: \"Whoever [fills in the declaration](page:join).\" }").Called("Odpowiedź", "Answer"),
        Key.Optional("about", Shape.Id, "Czego dotyczy: jedno słowo, po którym strona wybiera pytania, `{{faq joining}}`.", "What it is about: a word by which a page chooses questions, `{{faq joining}}`.", "joining").Called("Dotyczy", "About"),
        EntryKeys.Confirmed,
    ]);

    /// <summary>An entry of <c>data/steps.yml</c>.</summary>
    public static MapShape Step { get; } = new(
    [
        EntryKeys.Id("declaration"),
        Key.Required("title", Shape.InEachLanguage, "Co trzeba zrobić.", "What is to be done.", "{ pl: Wypełnij deklarację, en: Fill in the declaration }").Called("Tytuł", "Title"),
        Key.Required("text", Shape.LongInEachLanguage, "Jak to zrobić. Może zawierać akapity, listy, wyróżnienia i odsyłacze.", "How. Paragraphs, lists, emphasis and links are possible.", "{ pl: Wystarczą dwie strony., en: Two pages are enough. }").Called("Tekst", "Text"),
        Key.Optional("files", Shape.ListOf(File), "Pliki potrzebne w tym kroku.", "Files that are needed for it.", "[{ file: join/declaration.pdf, name: { pl: Deklaracja, en: Declaration } }]").Called("Pliki", "Files"),
    ]);

    /// <summary>An entry of <c>data/contacts.yml</c>. There must be an e-mail address, a telephone number or a postal address.</summary>
    public static MapShape Contact { get; } = new(
    [
        EntryKeys.Id("office"),
        Key.Required("role", Shape.InEachLanguage, "W jakiej sprawie: nazwa biura albo funkcji.", "What for: the name of an office or a function.", "{ pl: Biuro klastra, en: Cluster office }").Called("Rola", "Role"),
        Key.Optional("name", Shape.Text, "Kto odpowiada, jeśli podaje się osobę.", "Who answers, where a person is named.", "Jan Nikt").Called("Osoba", "Person"),
        Key.Optional("email", new ScalarShape(ScalarKind.Email), "Adres e-mail.", "The e-mail address.", "biuro@example.org").Called("E-mail", "E-mail"),
        Key.Optional("phone", new ScalarShape(ScalarKind.Phone), "Telefon z numerem kierunkowym kraju.", "The phone number, with the prefix of its country.", "+48 77 000 00 00").Called("Telefon", "Telephone"),
        Key.Optional("address", Shape.Texts, "Adres pocztowy, wiersz po wierszu.", "The postal address, line by line.", "[ul. Przykładowa 1, 00-000 Nigdzie]").Called("Adres", "Address"),
        Key.Optional("hours", Shape.InEachLanguage, "Kiedy ktoś odpowiada.", "When somebody answers.", "{ pl: \"w dni robocze 9–15\", en: \"on working days, 9 a.m. to 3 p.m.\" }").Called("Godziny", "Hours"),
        Key.Optional("note", Shape.LongInEachLanguage, "Jedno zdanie więcej.", "A sentence more.", "{ pl: Odpowiadamy w dwa dni., en: We answer within two days. }").Called("Uwaga", "Note"),
        EntryKeys.Confirmed,
    ]);

    /// <summary>The file <c>data/press.yml</c>.</summary>
    public static MapShape PressKit { get; } = new(
    [
        Key.Optional("texts", Shape.ListOf(PressText), "Teksty o klastrze, od najkrótszego.", "Texts on the cluster, the shortest first.", "[{ title: { pl: W jednym zdaniu, en: In a sentence }, text: { pl: Zrzesza laboratoria., en: It brings laboratories together. } }]").Called("Teksty", "Texts"),
        Key.Optional("logos", Shape.ListOf(PressLogo), "Znaki do pobrania.", "Logos to download.", "[{ title: { pl: Znak, en: Logo }, files: [press/logo.svg] }]").Called("Znaki", "Logos"),
        Key.Optional("rights", Shape.LongInEachLanguage, "Co wolno z nimi zrobić, a czego nie. Może zawierać akapity, listy, wyróżnienia i odsyłacze.", "What one may do with them, and what not. Paragraphs, lists, emphasis and links are possible.", "{ pl: Znaku nie wolno zmieniać., en: The logo must not be altered. }").Called("Prawa", "Rights"),
        Key.Optional("contact", Shape.Id, "Kto odpowiada prasie: identyfikator z `contacts.yml`.", "Who answers the press: an id of `contacts.yml`.", "press").Called("Kontakt", "Contact"),
    ]);
}
