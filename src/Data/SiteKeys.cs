using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>The keys of <c>data/site.yml</c>: <see cref="SiteSettings"/> and <see cref="BuildSettings"/>.</summary>
public static class SiteKeys
{
    private static readonly WordShape Policies = Shape.OneOf(
        new("refuse", "nic się nie opublikuje, dopóki brakuje tłumaczenia", "nothing is published while a translation is missing"),
        new("leave-out", "strony w tym języku nie ma", "the page is not there in that language"),
        new("show-source", "strona pokazuje tekst źródła i mówi o tym", "the page shows the text of the source, and says so"));

    private static readonly WordShape Severities = Shape.OneOf(
        new("off", "bez komunikatu", "no message"),
        new("hint", "wskazówka, która niczego nie wstrzymuje", "a hint, which stops nothing"),
        new("warning", "ostrzeżenie", "a warning"),
        new("error", "błąd, który wstrzymuje publikację", "an error, which stops publication"));

    private static readonly IReadOnlyList<Key> Checks =
    [
        Check("translations", "tłumaczenia, których źródło się zmieniło albo których brakuje", "translations whose source has changed, or that are missing"),
        Check("structure", "różnice w budowie tekstu: nagłówki, listy, tabele, odsyłacze", "differences in structure: headings, lists, tables, links"),
        Check("facts", "liczby, daty, adresy i nazwy inne niż w źródle", "numbers, dates, addresses and names that differ from the source"),
        Check("terms", "terminy inne niż w `data/glossary.yml`", "terms other than those of `data/glossary.yml`"),
        Check("language", "tekst w innym języku niż strona", "text in another language than the page’s"),
        Check("typography", "cudzysłowy i znaki innego języka", "quotation marks and signs of another language"),
        Check("titles", "tytuły i opisy zbyt długie, zbyt krótkie lub powtórzone", "titles and descriptions that are too long, too short or given twice"),
        Check("advice", "porady: teksty odsyłaczy i opisy obrazów, które nic nie mówią, dane osobowe, ciężkie pliki", "advice: texts of links and descriptions of pictures that say nothing, personal data, heavy files"),
        .. SeverityCodes.All.Select(code => Key.Optional(code, Severities, $"Ten jeden komunikat: `{code}`. Ma pierwszeństwo przed grupą.", $"This one message: `{code}`. It takes precedence over its group.", "off")),
    ];

    /// <summary>What <c>severity:</c> may hold.</summary>
    public static MapShape Severity { get; } = new(
    [
        .. Checks,
        Key.Optional("drafts", new MapShape(Checks), "To samo dla szkiców. Bez tego błąd w szkicu jest ostrzeżeniem.", "The same for drafts. Without it an error in a draft is a warning.", "{ facts: hint }"),
    ]);

    private static readonly MapShape Publisher = new(
    [
        Key.Required("name", Shape.Text, "Pełna nazwa.", "The full name.", "Przykładowe Stowarzyszenie").Called("Nazwa", "Name"),
        Key.Required("address", Shape.Text, "Adres pocztowy, w jednym wierszu.", "The postal address, on one line.", "ul. Przykładowa 1, 00-000 Miasto").Called("Adres", "Address"),
        Key.Required("email", new ScalarShape(ScalarKind.Email), "Adres e-mail.", "The e-mail address.", "biuro@example.org").Called("E-mail", "E-mail"),
    ]);

    private static readonly MapShape Security = new(
    [
        Key.Required("contact", new EitherShape(Shape.Text, new ListShape(Shape.Text) { Fewest = 1 }),
            "Gdzie zgłaszać: adres e-mail albo adres `https:`, jeden lub lista, najlepszy na początku.",
            "Where to report: an e-mail address or an address with `https:`, one or a list, the best first.", "security@example.org"),
        Key.Required("expires", Shape.Day, "Ostatni dzień, w którym to wszystko obowiązuje; najwyżej za rok.", "The last day on which all this holds; a year ahead at most.", "2027-01-31"),
        Key.Optional("policy", Shape.WebAddress, "Adres zasad zgłaszania.", "The address of the rules for reports.", "https://example.org/security"),
    ]);

    private static readonly MapShape Humans = new(
    [
        Key.Required("team", Shape.Texts, "Kto tworzy serwis, po jednym wpisie.", "Who makes the site, an entry each.", "[\"Redakcja: Jan Nikt\"]"),
        Key.Optional("thanks", Shape.Texts, "Komu dziękujemy.", "Who is thanked.", "[Wszystkim tłumaczom]"),
        Key.Optional("site", Shape.Texts, "Co jeszcze warto powiedzieć o serwisie.", "What else there is to say of the site.", "[Bez plików cookie]"),
    ]);

    private static readonly MapShape Build = new(
    [
        Key.Optional("output", Shape.Text, "Folder wyniku, względem folderu serwisu.", "The output folder, from the site’s folder.", "output"),
        Key.Optional("drafts", Shape.Flag, "Czy budować też szkice i strony z przyszłą datą.", "Whether drafts and pages with a date in the future are built too.", "true"),
        Key.Optional("strict", Shape.Flag, "Czy ostrzeżenia wstrzymują publikację.", "Whether warnings stop publication.", "true"),
        Key.Optional("as-of", Shape.Date, "Dzień, na który budować.", "The day for which to build.", "2026-05-12"),
        Key.Optional("verbosity", Shape.OneOf(
            new("quiet", "tylko to, co znaleziono", "only what was found"), new("normal", "jak zwykle", "as usual"), new("detailed", "wszystko", "everything")),
            "Ile wypisywać.", "How much is printed.", "normal"),
        Key.Optional("format", Shape.OneOf(
            new("text", "dla ludzi", "for people"), new("json", "dla programów, wiersz na komunikat", "for programs, a line each"),
                new("sarif", "SARIF 2.1.0, dla narzędzi do analizy kodu", "SARIF 2.1.0, for tools of code analysis"), new("github", "adnotacje GitHuba", "annotations of GitHub")),
            "Jak wypisywać komunikaty.", "How messages are printed.", "text"),
    ]);

    private static readonly MapShape Editor = new(
    [
        Key.Required("repository", Shape.Text, "Repozytorium ze źródłami serwisu: właściciel i nazwa.", "The repository with the site’s sources: owner and name.", "example/site"),
        Key.Optional("branch", Shape.Text, "Gałąź, z której serwis powstaje. Bez tego główna.", "The branch that the site is made from. Without it the main one.", "main"),
        Key.Optional("host", Shape.OneOf(
            new("github", "GitHub", "GitHub"), new("gitlab", "GitLab", "GitLab"), new("gitea", "Gitea lub Forgejo", "Gitea or Forgejo"),
            new("test-repo", "próba bez repozytorium, tylko w przeglądarce", "a trial without a repository, in the browser alone")),
            "Gdzie jest repozytorium. Bez tego na GitHubie.", "Where the repository is. Without it at GitHub.", "github"),
        Key.Optional("sign-in", Shape.WebAddress, "Adres usługi logowania OAuth. Bez tego loguje się tokenem dostępu.", "The address of a service for signing in by OAuth. Without it one signs in with an access token.", "https://example.org/"),
        Key.Optional("proposals", Shape.Flag, "`false`: zmiany trafiają prosto do gałęzi. Bez tego powstają propozycje (pull requests).", "`false`: changes go straight into the branch. Without it they become proposals (pull requests).", "false"),
    ]);

    /// <summary>The file.</summary>
    public static MapShape File { get; } = new(
    [
        Key.Required("name", Shape.InEachLanguage, "Pełna nazwa serwisu.", "The site’s full name.", "{ pl: Klaster, en: Cluster }").Called("Nazwa", "Name"),
        Key.Required("short-name", Shape.Text,
            "Krótka nazwa, ta sama w każdym języku: w znaku i na końcu tytułów.", "The short name, the same in every language: in the word mark and at the end of titles.", "CHEM-STER").Called("Krótka nazwa", "Short name"),
        Key.Required("description", Shape.LongInEachLanguage, "Jedno zdanie o tym, kto stoi za serwisem.", "One sentence on who stands behind the site.", "{ pl: Opis., en: Description. }").Called("Opis", "Description"),
        Key.Required("base-url", Shape.WebAddress,
            "Adres, pod którym serwis będzie działał, razem z folderem, jeśli nie jest sam w domenie.",
            "Where the site will live, with the folder if it does not have the domain to itself.", "https://example.org/").Called("Adres serwisu", "Address of the site"),
        Key.Required("languages", new ListShape(new ScalarShape(ScalarKind.ShortLanguageCode)) { Fewest = 1 },
            "Kody języków w kolejności przełącznika. Każdy ma plik `data/languages/KOD.yml`.",
            "The codes of the languages, in the order of the language switch. Each has a file `data/languages/CODE.yml`.", "[pl, en]").Called("Języki", "Languages"),
        Key.Optional("default-language", Shape.SiteLanguage, "Język, którego strony są w folderze głównym. Bez niego pierwszy z listy.", "The language whose pages live at the root. Without it the first of the list.", "pl").Called("Domyślny język", "Default language"),
        Key.Optional("x-default", Shape.SiteLanguage, "Język dla czytelników wszystkich innych języków.", "The language offered to readers of all others.", "en").Called("Język dla pozostałych", "Language for all others"),
        Key.Optional("missing-translation", new EitherShape(Policies, Shape.ListOf(new MapShape(
            [
                Key.Required("policy", Policies, "Co się dzieje ze stronami.", "What becomes of the pages.", "leave-out"),
                Key.Optional("language", Shape.SiteLanguage, "Język, którego brakuje. Bez niego każdy.", "The language that is missing. Without it any.", "en"),
                Key.Optional("pages", Shape.Text, "Strony, po ścieżce w `input/` bez języka. Bez tego wszystkie.", "The pages, by their path in `input/` without language. Without it all.", "news/**"),
                Key.Optional("template", Shape.Text, "Układ stron. Bez niego każdy.", "The layout of the pages. Without it any.", "page"),
            ]))),
            "Co się dzieje ze stroną, której nie przetłumaczono: jedno słowo dla wszystkich albo lista reguł, z których liczy się ostatnia pasująca.",
            "What becomes of a page that is not translated: one word for all, or a list of rules of which the last that fits holds.", "refuse").Called("Brak tłumaczenia", "Missing translation"),
        Key.Optional("edit-url", Shape.WebAddress,
            "Adres folderu serwisu w edytorze GitHuba. Każda strona dostaje wtedy w stopce odsyłacz „Edytuj tę stronę”.",
            "The address of the site’s folder in GitHub’s editor. Each page then has a link “Edit this page” in its footer.", "https://github.com/OWNER/REPO/edit/main/").Called("Adres edycji", "Address for editing"),
        Key.Optional("navigation", Shape.Texts,
            "Strony głównego menu: ścieżki w `input/` bez języka. Bez tego strony z kolejnością.",
            "The pages of the main menu: paths in `input/` without language. Without it the pages that have an order.", "[about, history]").Called("Menu", "Menu"),
        Key.Optional("footer-navigation", Shape.Texts, "Strony w stopce.", "The pages in the footer.", "[privacy]").Called("Menu w stopce", "Menu in the footer"),
        Key.Optional("severity", Severity, "Jak poważne są komunikaty o tłumaczeniach i tytułach: wiersz na grupę albo kod.", "How serious messages about translations and titles are: a line for a group or a code.", "{ titles: off }"),
        Key.Optional("founding-event", Shape.Id, "Wydarzenie z `timeline.yml`, w którym założono organizację.", "The event of `timeline.yml` at which the organisation was founded.", "founded").Called("Założenie", "Founding"),
        Key.Optional("time-zone", Shape.Text, "Strefa czasowa, w której są godziny wydarzeń.", "The time zone in which the times of events are.", "Europe/Warsaw").Called("Strefa czasowa", "Time zone"),
        Key.Optional("publisher", Publisher, "Kto wydaje serwis. Albo wszystko, albo nic.", "Who publishes the site. All of it or nothing.", "{ name: Przykładowe Stowarzyszenie, address: \"ul. Przykładowa 1, 00-000 Miasto\", email: biuro@example.org }").Called("Wydawca", "Publisher"),
        Key.Optional("security", Security, "Komu zgłaszać luki w zabezpieczeniach: plik `security.txt`.", "Whom to tell of weaknesses: the file `security.txt`.", "{ contact: security@example.org, expires: 2027-01-31 }"),
        Key.Optional("humans", Humans, "Kto stworzył serwis: plik `humans.txt`.", "Who made the site: the file `humans.txt`.", "{ team: [\"Redakcja: Jan Nikt\"] }"),
        Key.Optional("open-data", OpenDataSettings.Keys, "Na jakiej licencji serwis udostępnia swoje dane jako pliki. Bez tego ich nie udostępnia.", "Under which licence the site publishes its data as files. Without it, it does not.", "{ licence: CC BY 4.0, licence-address: \"https://creativecommons.org/licenses/by/4.0/\" }").Called("Otwarte dane", "Open data"),
        Key.Optional("feeds", FeedKeys.Feeds, "Kanały z aktualnościami: ile w nich jest i w jakiej postaci.", "The feeds of news: how much is in them, and in which form.", "{ content: full, size: 30 }").Called("Kanały", "Feeds"),
        Key.Optional("optimise-pictures", Shape.Flag, "`false`: obrazy publikuje się takie, jakie są.", "`false`: pictures are published as they are.", "false"),
        Key.Optional("social-cards", Shape.Flag, "`false`: strony bez obrazu nie dostają kart do udostępniania.", "`false`: pages without a picture get no cards for sharing.", "false"),
        Key.Optional("html", Shape.OneOf(
            new("refused", "HTML w tekście jest błędem", "HTML in a text is an error"),
            new("allowed", "krótka lista elementów wolno pisać; reszta jest błędem", "a short list of elements may be written; all else is an error")),
            "`allowed`: w tekstach stron wolno używać krótkiej listy znaczników HTML. Bez tego każdy z nich jest błędem.", "`allowed`: a short list of HTML tags may be used in texts. Without it, each is an error.", "allowed"),
        Key.Optional("exclude", Shape.Texts, "Pliki w `input/`, które się pomija.", "Files in `input/` that are skipped.", "[notes/**]"),
        Key.Optional("editor", Editor, "Edytor w przeglądarce pod adresem `/admin/`. Bez tego go nie ma.", "The editor in the browser, at `/admin/`. Without it there is none.", "{ repository: example/site }"),
        Key.Optional("build", Build, "Ustawienia budowania; opcje wiersza poleceń mają pierwszeństwo.", "Settings of the build; the command line takes precedence.", "{ strict: true }"),
    ]);

    private static Key Check(string name, string polish, string english) => Key.Optional(name, Severities, $"Jak poważne są: {polish}.", $"How serious these are: {english}.", "warning");
}
