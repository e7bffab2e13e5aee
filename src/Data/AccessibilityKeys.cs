using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>The keys of <c>data/accessibility.yml</c>: <see cref="AccessibilityStatement"/>.</summary>
public static class AccessibilityKeys
{
    private static readonly WordShape Statuses = Shape.OneOf(
        new("not-assessed", "nikt tego nie ocenił; deklaracja niczego nie twierdzi", "nobody has assessed it; the statement claims nothing"),
        new("compliant", "zgodna; tylko z oceną, która to stwierdza", "compliant; only with an assessment that says so"),
        new("partially-compliant", "częściowo zgodna", "partially compliant"),
        new("non-compliant", "niezgodna", "not compliant"));

    private static readonly MapShape Assessment = new(
    [
        Key.Required("kind", Shape.OneOf(new("audit", "ocena z zewnątrz", "by somebody else"), new("self-assessment", "samoocena", "a self-assessment")), "Kto ocenił.", "Who assessed it.", "audit").Called("Rodzaj", "Kind"),
        Key.Optional("by", Shape.Text, "Nazwa oceniającego.", "The assessor’s name.", "Audyty Sp. z o.o.").Called("Przez kogo", "By"),
        Key.Optional("date", Shape.Date, "Kiedy.", "When.", "2026-02-01").Called("Kiedy", "Date"),
        Key.Optional("report", Shape.WebAddress, "Adres raportu.", "The address of the report.", "https://example.org/report").Called("Raport", "Report"),
    ]);

    private static readonly MapShape Inaccessible = new(
    [
        Key.Required("text", Shape.LongInEachLanguage, "Co nie jest dostępne.", "What is not accessible.", "{ pl: Filmy nie mają napisów., en: Films have no subtitles. }").Called("Co", "What"),
        Key.Required("reason", Shape.OneOf(
            new("non-compliance", "nie spełnia wymagań, choć powinno", "does not meet the requirements, and should"),
            new("disproportionate-burden", "dostosowanie byłoby nadmiernym obciążeniem", "making it accessible would be a disproportionate burden"),
            new("out-of-scope", "ustawa tego nie wymaga", "the law does not ask for it")), "Dlaczego.", "Why.", "non-compliance").Called("Dlaczego", "Why"),
    ]);

    private static readonly MapShape Contact = new(
    [
        Key.Optional("person", Shape.Text, "Osoba.", "A person.", "Jan Nikt").Called("Osoba", "Person"),
        Key.Optional("unit", Shape.InEachLanguage, "Komórka organizacyjna.", "A unit.", "{ pl: Sekretariat, en: Office }").Called("Komórka", "Unit"),
        Key.Optional("email", new ScalarShape(ScalarKind.Email), "Adres e-mail.", "The e-mail address.", "biuro@example.org").Called("E-mail", "E-mail"),
        Key.Optional("phone", new ScalarShape(ScalarKind.Phone), "Telefon z numerem kierunkowym kraju.", "The phone number, with the prefix of its country.", "+48 77 000 00 00").Called("Telefon", "Telephone"),
    ]);

    private static readonly MapShape App = new(
    [
        Key.Required("name", Shape.Text, "Nazwa aplikacji.", "The name of the application.", "Przykład").Called("Nazwa", "Name"),
        Key.Optional("link", Shape.WebAddress, "Skąd ją pobrać.", "Where it can be had.", "https://example.org/app").Called("Adres", "Address"),
    ]);

    /// <summary>The file.</summary>
    public static MapShape File { get; } = new(
    [
        Key.Optional("page", Shape.Text, "Strona z deklaracją: ścieżka w `input/` bez języka.", "The page with the statement: its path in `input/` without language.", "accessibility").Called("Strona", "Page"),
        Key.Optional("entity", Shape.Text, "Czyj jest serwis: nazwa albo identyfikator z `organisations.yml`. Bez tego liczy się wydawca z `site.yml`.", "Whose site it is: a name, or an id of `organisations.yml`. Without it the publisher in `site.yml` counts.", "Przykładowy Urząd").Called("Podmiot", "Entity"),
        Key.Optional("public-body", Shape.Flag, "`true` tylko wtedy, gdy to podmiot publiczny w rozumieniu polskiej ustawy.", "`true` only if it is a public body under the Polish Act.", "true").Called("Podmiot publiczny", "Public body"),
        Key.Optional("published", Shape.Date, "Data publikacji serwisu.", "When the site was first published.", "2024-05-06").Called("Data publikacji", "Published"),
        Key.Optional("updated", Shape.Date, "Data ostatniej istotnej zmiany.", "When it last changed in a way that matters to accessibility.", "2026-02-10").Called("Ostatnia zmiana", "Updated"),
        Key.Required("status", Statuses, "Jak dalece serwis jest zgodny z wymaganiami. Nie wpisuj tego, czego nikt nie sprawdził.", "How far the site conforms. Don’t enter what nobody has checked.", "not-assessed").Called("Stan", "Status"),
        Key.Optional("assessment", Assessment, "Na czym opiera się ten stan.", "What the status rests on.", "{ kind: audit, by: Audyty Sp. z o.o. }").Called("Ocena", "Assessment"),
        Key.Required("prepared", Shape.Day, "Dzień sporządzenia deklaracji.", "The day on which the statement was prepared.", "2024-05-06").Called("Sporządzono", "Prepared"),
        Key.Optional("reviewed", Shape.Day, "Dzień ostatniego przeglądu, nie rzadziej niż co rok, do 31 marca.", "The day on which it was last gone over: once a year, by 31 March.", "2026-03-02").Called("Przegląd", "Reviewed"),
        Key.Optional("inaccessible", Shape.ListOf(Inaccessible), "Co nie jest dostępne.", "What is not accessible.", "[{ text: { pl: Filmy nie mają napisów., en: Films have no subtitles. }, reason: non-compliance }]").Called("Treści niedostępne", "Inaccessible content"),
        Key.Optional("burden-analysis", Shape.WebAddress, "Adres analizy nadmiernego obciążenia.", "The address of the analysis of a disproportionate burden.", "https://example.org/costs").Called("Analiza obciążenia", "Analysis of the burden"),
        Key.Optional("contact", Contact, "Do kogo pisać lub dzwonić.", "Whom to write to or call.", "{ email: biuro@example.org }").Called("Kontakt", "Contact"),
        Key.Optional("buildings", Shape.LongInEachLanguage, "Dostępność budynków.", "How accessible the buildings are.", "{ pl: Wejście bez schodów., en: An entrance without stairs. }").Called("Budynki", "Buildings"),
        Key.Optional("apps", Shape.ListOf(App), "Aplikacje mobilne; `[]`, jeśli ich nie ma.", "Mobile applications; `[]` if there are none.", "[]").Called("Aplikacje", "Applications"),
    ]);
}
