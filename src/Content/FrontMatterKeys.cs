using ChemSter.Site.Yaml;

namespace ChemSter.Site.Content;

/// <summary>What a page may say of itself: the keys of <see cref="FrontMatter"/> and of <see cref="DirectoryDefaults"/>.</summary>
public static class FrontMatterKeys
{
    /// <summary>The lists for whose entries one file may make a page each.</summary>
    public static WordShape EntryLists { get; } = Shape.OneOf(
        new Word("organisations", "strona dla każdej organizacji z `data/organisations.yml`", "a page for each organisation of `data/organisations.yml`"),
        new Word("projects", "strona dla każdego projektu z `data/projects.yml`", "a page for each project of `data/projects.yml`"),
        new Word("offers", "strona dla każdej oferty z `data/offers.yml`", "a page for each offer of `data/offers.yml`"),
        new Word("events", "strona dla każdego wydarzenia z `data/events.yml` i `data/events/`", "a page for each event of `data/events.yml` and `data/events/`"),
        new Word("kinds", "strona dla każdego rodzaju organizacji", "a page for each kind of organisation"),
        new Word("competences", "strona dla każdej kompetencji, którą ktoś ma", "a page for each competence that somebody has"),
        new Word("places", "strona dla każdej miejscowości, w której ktoś jest", "a page for each place in which somebody is"),
        new Word("tags", "strona dla każdego tematu z `data/tags.yml`, o którym są aktualności", "a page for each topic of `data/tags.yml` that has news"),
        new Word("years", "strona dla każdego roku, z którego są aktualności", "a page for each year that has news"));

    /// <summary>What a page may list.</summary>
    public static WordShape PageLists { get; } = Shape.OneOf(
        new Word("organisations", "organizacje, alfabetycznie", "the organisations, in alphabetical order"),
        new Word("projects", "projekty: trwające, planowane, zakończone", "the projects: under way, planned, ended"),
        new Word("documents", "dokumenty, od najnowszego", "the documents, the newest first"),
        new Word("offers", "aktualne oferty i praca, od najbliższego terminu", "the offers and jobs that are open, the nearest closing date first"),
        new Word("news", "strony z pełną datą, od najnowszej", "the pages with a full date, the newest first"),
        new Word("events", "wydarzenia, które dopiero będą lub trwają, od najbliższego", "the events that are coming or under way, the nearest first"),
        new Word("past-events", "wydarzenia, które już były, od ostatniego", "the events that are over, the latest first"));

    private static readonly Key Template = Key.Optional("template", new SiteWordShape(SiteWord.Template),
        "Układ strony. Bez niego strona ma zwykły układ, `page`.",
        "The layout of the page. Without it the page has the usual one, `page`.", "home").Called("Układ", "Layout").Shared();

    private static readonly Key Draft = Key.Optional("draft", Shape.Flag,
        "`true`: szkic, którego się nie publikuje.", "`true`: a draft, which is not published.", "true").Called("Szkic", "Draft");

    private static readonly Key Translate = Key.Optional("translate", Shape.Flag,
        "`false`: strona jest tylko dla swojego języka i nikt jej nie tłumaczy.",
        "`false`: the page is meant for its language only, and nobody translates it.", "false").Called("Do tłumaczenia", "To be translated");

    private static readonly Key Sitemap = Key.Optional("sitemap", Shape.Flag,
        "`false`: strony nie ma na mapie serwisu i nie znajduje jej wyszukiwarka.",
        "`false`: the page is not in the site map, and the search does not find it.", "false").Called("Na mapie serwisu", "In the site map").Shared();

    private static readonly Key Extra = Key.Optional("extra", new ByNameShape(Shape.Text),
        "Własne ustawienia dla własnych szablonów: dowolne klucze z tekstem.",
        "Settings of your own for templates of your own: any keys, each with a text.", "{ keeper: office }");

    /// <summary>The front matter of a page.</summary>
    public static MapShape Page { get; } = new(
    [
        Key.Required("title", Shape.Text,
            "Tytuł strony i jej główny nagłówek. Zacznij od tego, co wyróżnia tę stronę; najlepiej do 65 znaków razem ze skrótem nazwy serwisu.",
            "The page’s title and main heading. Begin with what sets this page apart; 65 characters at most with the site’s short name are best.",
            "Historia").Called("Tytuł", "Title"),
        Key.Required("description", Shape.LongText,
            "Jedno lub dwa zdania o tym, co jest na stronie, najlepiej 50–160 znaków. Widać je pod tytułem i w wyszukiwarkach.",
            "A sentence or two on what is on the page, best with 50 to 160 characters. Shown below the title and by search engines.",
            "Jak powstał klaster, od pierwszych rozmów do założenia.").Called("Opis", "Description"),
        Key.Optional("slug", new ScalarShape(ScalarKind.Slug),
            "Ostatnia część adresu strony: małe litery a–z, cyfry i łączniki. Bez niego liczy się nazwa pliku.",
            "The last part of the page’s address: lower-case letters a to z, digits and hyphens. Without it the file’s name counts.",
            "historia").Called("Adres", "Address"),
        Key.Optional("nav-label", Shape.Text,
            "Krótsza nazwa w menu i w ścieżce nad tytułem.", "A shorter name for the menu and the breadcrumb.", "Historia").Called("Nazwa w menu", "Name in the menu"),
        Key.Optional("nav-order", Shape.Number,
            "Kolejność wśród stron tego samego folderu. Strony z kolejnością mają odsyłacze „Poprzednia” i „Następna”.",
            "The order among the pages of the same folder. Pages that have one get the links “Previous” and “Next”.", "2").Called("Kolejność", "Order").Shared(),
        Key.Optional("date", Shape.Date,
            "Data strony: rok, miesiąc albo dzień. Strona z datą w przyszłości czeka do tego dnia.",
            "The page’s date: a year, a month or a day. A page with a date in the future waits until then.", "2025-05-12").Called("Data", "Date").Shared(),
        Key.Optional("updated", Shape.Day,
            "Dzień ostatniej zmiany ważnej dla czytelników, nie wcześniejszy niż `date`.",
            "The day of the last change that readers care for, not before `date`.", "2025-06-01").Called("Zmieniono", "Updated"),
        Key.Optional("reviewed", Shape.Day,
            "Dzień, w którym ktoś ostatnio sprawdził, że strona jest aktualna.",
            "The day on which somebody last made sure that the page is right.", "2026-03-02").Called("Sprawdzono", "Reviewed"),
        Key.Optional("tags", new ListShape(Shape.Id),
            "Tematy strony: identyfikatory z `data/tags.yml`. Po nich czytelnicy znajdują podobne strony.",
            "What the page is about: ids of `data/tags.yml`. By them readers find pages like it.", "[grants, training]").Called("Tematy", "Topics").Shared(),
        Draft,
        Template,
        Key.Optional("image", new ScalarShape(ScalarKind.File),
            "Główny obraz strony: plik obok niej. Widać go też przy udostępnionym odsyłaczu.",
            "The page’s main picture: a file beside it. It is also shown beside a shared link.", "laboratorium.jpg").Called("Główny obraz", "Main picture").Shared(),
        Key.Optional("image-alt", Shape.Text,
            "Co widać na głównym obrazie, dla osób, które go nie widzą.",
            "What the main picture shows, for people who can’t see it.", "Pracownica laboratorium przy mikroskopie").Called("Opis obrazu", "What it shows"),
        Key.Optional("redirect-from", Shape.Texts,
            "Dawne adresy strony, od ukośnika. Prowadzą do niej dalej.",
            "Former addresses of the page, from a slash on. They go on leading to it.", "[/stary-adres/]").Called("Dawne adresy", "Former addresses"),
        Translate,
        Key.Optional("source-language", Shape.SiteLanguage,
            "Język, w którym strona powstała, jeśli nie jest to domyślny język serwisu. Wystarczy w jednej z wersji.",
            "The language in which the page was written first, if not the site’s default. One of the versions is enough to say so.", "en").Called("Język źródła", "Source language").Shared(),
        Key.Optional("source-version", new ScalarShape(ScalarKind.Token),
            "„To tłumaczenie oddaje źródło w obecnym brzmieniu”: token z komunikatu. Wpisz go tylko w tłumaczeniu.",
            "“This translation matches the source as it is now”: the token from the message. Write it into the translation only.", "7kq2m8xz").Called("Zgodne ze źródłem", "Matches the source"),
        Key.Optional("accept", Shape.ListOf(new MapShape(
            [
                Key.Required("token", new ScalarShape(ScalarKind.Token), "Token z komunikatu.", "The token from the message.", "7kq2m8xz").Called("Token", "Token"),
                Key.Required("reason", Shape.Text, "Dlaczego tak ma być.", "Why it is intended.", "obowiązek prawny w Polsce").Called("Powód", "Reason"),
            ])),
            "Zamierzone różnice wobec źródła. Tracą ważność, gdy zmieni się którakolwiek strona.",
            "Differences from the source that are intended. Void as soon as either side changes.", "[{ token: 7kq2m8xz, reason: obowiązek prawny w Polsce }]").Called("Zamierzone różnice", "Intended differences"),
        Sitemap,
        Key.Optional("list", PageLists,
            "Co strona wymienia w miejscu `{{list}}`.", "What the page lists where its text says `{{list}}`.", "news").Called("Lista", "List").Shared(),
        Key.Optional("per-page", Shape.Number,
            "Ile wpisów listy stoi najwyżej na jednej stronie. Reszta dostaje strony poniżej: `…/2/`, `…/3/`.",
            "How many entries of the list stand on one page at most. The others get pages below: `…/2/`, `…/3/`.", "20").Called("Wpisów na stronie", "Entries a page").Shared(),
        Key.Optional("below", Shape.Text,
            "Folder w `input/`, z którego lista bierze strony. Bez tego bierze wszystkie.", "The folder of `input/` from which the list takes pages. Without it all are taken.", "news").Called("Z folderu", "From the folder").Shared(),
        Key.Optional("for-each", EntryLists,
            "Jeden plik, wiele stron: po jednej dla każdego wpisu. W tytule i opisie musi wtedy stać `{name}`, a `slug` nie może.",
            "One file, many pages: one for each entry. Title and description must then hold `{name}`, and there must be no `slug`.", "organisations"),
        Extra,
    ]);

    /// <summary>What a folder may say of its pages.</summary>
    public static MapShape Directory { get; } = new(
    [
        Template,
        Draft,
        Translate,
        Sitemap,
        Key.Optional("recursive", Shape.Flag,
            "`false`: ustawienia dotyczą tylko tego folderu, nie tych pod nim.",
            "`false`: the settings are for this folder alone, not for those below it.", "false"),
        Extra,
    ]);
}
