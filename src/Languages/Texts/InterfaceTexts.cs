using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.TextKeys;

namespace ChemSter.Site.Languages;

/// <summary>The words of the site's own interface in one language: <c>texts:</c> in <c>data/languages/CODE.yml</c>.</summary>
/// <remarks>A property each, so that a template can't ask for a text that isn't there, and a file can't leave one out.</remarks>
/// <param name="texts">The section.</param>
public sealed class InterfaceTexts(TextSection texts)
{
    /// <summary>The name of the section in a language’s file.</summary>
    public const string Section = "texts";

    /// <summary>Its keys, each with what its text is for.</summary>
    public static MapShape Keys { get; } = new(
    [
        Text("skip-to-content", "Odsyłacz, który omija menu.", "The link that skips the menu.", "Skip to content"),
        Text("main-navigation", "Nazwa głównego menu.", "Label of the main navigation.", "Main menu"),
        Text("breadcrumb", "Nazwa ścieżki nad tytułem.", "Label of the breadcrumb.", "You are here"),
        Text("languages", "Nazwa listy języków.", "Label of the list of languages.", "Languages"),
        Text("contents", "Nagłówek spisu treści strony.", "Heading of a page’s table of contents.", "On this page"),
        Text("pager", "Nazwa odsyłaczy do sąsiednich stron.", "Label of the links to the previous and the next page.", "Previous and next page"),
        Text("previous", "Słowo przed tytułem poprzedniej strony.", "Word before the title of the previous page.", "Previous"),
        Text("next", "Słowo przed tytułem następnej strony.", "Word before the title of the next page.", "Next"),
        Text("footer-navigation", "Nazwa menu w stopce.", "Label of the navigation in the footer.", "About this site"),
        Text("no-translation", "Co przełącznik mówi o języku, w którym strony nie ma; `{page}` to najbliższa strona.", "What the switch says of a language that lacks the page; `{page}` is the nearest page.", "The nearest page: {page}", "page"),
        Text("untranslated", "Co stoi nad tekstem, którego nie przetłumaczono; `{language}` to język źródła.", "What stands above a text that is not translated; `{language}` is the language of the source.", "You see it in {language}.", "language"),
        Text("no-publisher", "Co mówi stopka, dopóki wydawca nie jest znany.", "What the footer says while no publisher is known.", "No publisher has been named yet."),
        Text("publisher", "Słowo przed nazwą wydawcy.", "Word before the publisher’s name.", "Publisher"),
        Text("not-found-title", "Nagłówek strony błędu 404.", "Heading of the 404 page.", "Page not found"),
        Text("not-found-text", "Tekst strony błędu 404.", "Text of the 404 page.", "There is nothing at this address."),
        Text("not-found-maybe", "Słowa nad stronami, o które mogło chodzić.", "What stands above pages that were perhaps meant.", "Perhaps you meant:"),
        Text("search-label", "Nazwa pola wyszukiwania.", "Label of the field for what is searched.", "What are you looking for?"),
        Text("search-button", "Przycisk wyszukiwania.", "The button that begins a search.", "Search"),
        Counted("search-found", "Ile stron znaleziono, we wszystkich formach liczby; `{count}` to liczba.", "How many pages were found, in all plural forms; `{count}` is their number.", "{ one: \"{count} page found.\", other: \"{count} pages found.\" }"),
        Text("search-nothing", "Co widać, gdy nic nie znaleziono.", "Said where nothing was found.", "Nothing found."),
        Text("search-near", "Słowa nad podobnymi wyrazami.", "What stands above words that are nearly those that were searched.", "Did you mean:"),
        Text("search-elsewhere", "Słowa nad wynikami w innych językach.", "What stands above results in other languages.", "In other languages:"),
        Text("search-failed", "Co widać, gdy wyszukiwarki nie udało się wczytać.", "Said where the search could not be loaded.", "The search could not be loaded."),
        Key.Optional("gone-title", Shape.Text, "Tytuł strony, której już nie ma; bez niego taki jak `not-found-title`.", "Title of a page that is gone for good; without it that of `not-found-title`.", "\"This page no longer exists\""),
        Text("list-part", "Która to część listy, za tytułem strony i w odsyłaczach; `{number}` to jej numer.", "Which part of a list it is, after a page’s title and in links; `{number}` is its number.", "page {number}", "number"),
        Text("list-parts", "Nazwa odsyłaczy do pozostałych części listy.", "Label of the links to the other parts of a list.", "Pages of this list"),
        Text("moved-title", "Tytuł strony, którą przeniesiono.", "Title of a page that has moved.", "This page has moved"),
        Text("moved-text", "Tekst przed odsyłaczem do nowego adresu.", "Text before the link to the new address.", "The new address of this page:"),
        Text("notice", "Nagłówek ramki, która nie ma własnego.", "Heading of a notice that has none of its own.", "Please note"),
        Text("footnotes", "Nagłówek przypisów.", "Heading of the footnotes.", "Footnotes"),
        Text("footnote-back", "Odsyłacz z przypisu do tekstu; `{number}` to numer przypisu.", "The link from a footnote to the text; `{number}` is the footnote’s.", "Back to footnote {number}", "number"),
        Text("footnote-reference", "Odsyłacz z tekstu do przypisu; `{number}` to numer przypisu.", "The link from the text to a footnote; `{number}` is the footnote’s.", "Footnote {number}", "number"),
        Text("as-of", "Słowo przed dniem, na który coś było prawdą: „stan na”.", "Word before the moment for which something was true.", "as of"),
        Text("since", "Słowo przed początkiem: „od”.", "Word before the beginning.", "since"),
        Text("until", "Słowo przed końcem: „do”.", "Word before the end.", "until"),
        Text("updated", "Dzień ostatniej zmiany strony; `{date}` to ten dzień.", "The day on which a page was last changed; `{date}` is that day.", "Updated {date}", "date"),
        Text("date-unknown", "Zamiast daty, której nie znamy.", "Said in place of a date that is not known.", "date not known"),
        Text("wide-table", "Nazwa tabeli szerszej niż ekran.", "Name of a table wider than the screen.", "Table, scrolls sideways"),
        Text("draft", "Znak szkicu.", "The mark of a draft.", "Draft"),
        Text("to-do", "Znak tekstu, który czeka na tłumaczenie, w podglądzie.", "The mark of a text that is still to be translated, in a preview.", "not translated yet"),
        Text("example-source", "Podpis przykładu, który można wpisać.", "Label of an example as it is written.", "You write"),
        Text("example-result", "Podpis tego, co z przykładu powstaje.", "Label of what an example becomes.", "What appears"),
        Text("edit", "Odsyłacz do edycji pliku strony.", "The link to the page’s file in an editor.", "Edit this page"),
        Text("feed", "Tekst odsyłacza do kanału Atom.", "Text of the link to the Atom feed.", "Atom feed"),
    ]);

    public string SkipToContent { get; } = texts.Text("skip-to-content");
    public string MainNavigation { get; } = texts.Text("main-navigation");
    public string Breadcrumb { get; } = texts.Text("breadcrumb");
    public string Languages { get; } = texts.Text("languages");
    public string Contents { get; } = texts.Text("contents");
    public string Pager { get; } = texts.Text("pager");
    public string Previous { get; } = texts.Text("previous");
    public string Next { get; } = texts.Text("next");
    public string FooterNavigation { get; } = texts.Text("footer-navigation");
    public TextTemplate NoTranslation { get; } = texts.Template("no-translation");
    public TextTemplate Untranslated { get; } = texts.Template("untranslated");
    public string NoPublisher { get; } = texts.Text("no-publisher");
    public string Publisher { get; } = texts.Text("publisher");
    public string NotFoundTitle { get; } = texts.Text("not-found-title");
    public string NotFoundText { get; } = texts.Text("not-found-text");
    public string NotFoundMaybe { get; } = texts.Text("not-found-maybe");
    public string SearchLabel { get; } = texts.Text("search-label");
    public string SearchButton { get; } = texts.Text("search-button");
    public PluralText SearchFound { get; } = texts.Counted("search-found");
    public string SearchNothing { get; } = texts.Text("search-nothing");
    public string SearchNear { get; } = texts.Text("search-near");
    public string SearchElsewhere { get; } = texts.Text("search-elsewhere");
    public string SearchFailed { get; } = texts.Text("search-failed");
    public string GoneTitle { get; } = texts.TextOr("gone-title", "not-found-title");
    public TextTemplate ListPart { get; } = texts.Template("list-part");
    public string ListParts { get; } = texts.Text("list-parts");
    public string MovedTitle { get; } = texts.Text("moved-title");
    public string MovedText { get; } = texts.Text("moved-text");
    public string Notice { get; } = texts.Text("notice");
    public string ExampleSource { get; } = texts.Text("example-source");
    public string ExampleResult { get; } = texts.Text("example-result");
    public string Footnotes { get; } = texts.Text("footnotes");
    public TextTemplate FootnoteBack { get; } = texts.Template("footnote-back");
    public TextTemplate FootnoteReference { get; } = texts.Template("footnote-reference");
    public string AsOf { get; } = texts.Text("as-of");
    public string Since { get; } = texts.Text("since");
    public string Until { get; } = texts.Text("until");
    public TextTemplate Updated { get; } = texts.Template("updated");
    public string DateUnknown { get; } = texts.Text("date-unknown");
    public string WideTable { get; } = texts.Text("wide-table");
    public string Draft { get; } = texts.Text("draft");
    public string ToDo { get; } = texts.Text("to-do");
    public string Feed { get; } = texts.Text("feed");
    public string Edit { get; } = texts.Text("edit");
}
