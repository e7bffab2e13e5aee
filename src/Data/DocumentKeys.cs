using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>The keys of an entry of <c>data/documents.yml</c>: <see cref="DocumentEntry"/>.</summary>
public static class DocumentKeys
{
    /// <summary>An entry.</summary>
    public static MapShape Document { get; } = new(
    [
        EntryKeys.Id("statute-2026"),
        Key.Required("title", Shape.InEachLanguage, "Tytuł dokumentu.", "The document’s title.", "{ pl: Statut, en: Statutes }").Called("Tytuł", "Title"),
        Key.Required("file", Shape.Text,
            "Plik: ścieżka poniżej `input/`. Leży obok niego `nazwa.en.pdf`? Czytelnik angielskiej strony dostanie tamten.",
            "The file: its path below `input/`. Where there is `name.en.pdf` beside it, readers of English pages get that.", "documents/statute-2026.pdf").Called("Plik", "File"),
        Key.Optional("date", Shape.Date, "Data dokumentu.", "The document’s date.", "2026-03-12").Called("Data", "Date"),
        Key.Optional("version", Shape.Text, "Numer wersji.", "The number of the version.", "\"2.0\"").Called("Wersja", "Version"),
        Key.Optional("supersedes", Shape.Id,
            "Dokument, który ten zastępuje: identyfikator z tego samego pliku. Zastąpiony zostaje na swoim miejscu jako wersja wcześniejsza.",
            "The document that this one supersedes: an id of the same file. The superseded one stays where it is, as an earlier version.", "statute-2024").Called("Zastępuje", "Supersedes"),
        Key.Optional("lang", new ScalarShape(ScalarKind.LanguageCode), "Język, w którym dokument napisano, jeśli jest tylko jeden.", "The language in which the document is written, where there is but one.", "pl").Called("Język dokumentu", "Language of the document"),
        Key.Optional("kind", Shape.Id,
            "Rodzaj, własne słowo, po którym wstawki wybierają dokumenty. `report` to sprawozdania, które układa się latami.",
            "The kind, a word of your own by which inclusions choose documents. `report` is for reports, which are listed by year.", "statute").Called("Rodzaj", "Kind"),
        Key.Optional("description", Shape.LongInEachLanguage, "Jedno zdanie o dokumencie.", "A sentence on the document.", "{ pl: Podstawa działania., en: What we act by. }").Called("Opis", "Description"),
        EntryKeys.Confirmed,
    ]);
}
