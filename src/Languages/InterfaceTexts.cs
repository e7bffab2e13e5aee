using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>The words of the site's own interface in one language: <c>texts:</c> in <c>data/languages/CODE.yml</c>.</summary>
/// <remarks>A property each, so that a template can't ask for a text that isn't there, and a file can't leave one out.</remarks>
public sealed record InterfaceTexts
{
    /// <summary>The skip link: "Skip to content".</summary>
    public required string SkipToContent { get; init; }

    /// <summary>Label of the main navigation.</summary>
    public required string MainNavigation { get; init; }

    /// <summary>Label of the breadcrumb.</summary>
    public required string Breadcrumb { get; init; }

    /// <summary>Label of the list of languages.</summary>
    public required string Languages { get; init; }

    /// <summary>Heading of a page's table of contents.</summary>
    public required string Contents { get; init; }

    /// <summary>Label of the links to the previous and the next page.</summary>
    public required string Pager { get; init; }

    /// <summary>Word before the title of the previous page.</summary>
    public required string Previous { get; init; }

    /// <summary>Word before the title of the next page.</summary>
    public required string Next { get; init; }

    /// <summary>Label of the navigation in the footer.</summary>
    public required string FooterNavigation { get; init; }

    /// <summary>What the switch says of a language that lacks this page; <c>{page}</c> is the nearest page that exists.</summary>
    public required TextTemplate NoTranslation { get; init; }

    /// <summary>What is said above a text that is shown in its source's language because it has not been translated; <c>{language}</c> is that language, by its own name.</summary>
    public required TextTemplate Untranslated { get; init; }

    /// <summary>What the footer says while no publisher is known.</summary>
    public required string NoPublisher { get; init; }

    /// <summary>Word before the publisher's name.</summary>
    public required string Publisher { get; init; }

    /// <summary>Heading of the 404 page.</summary>
    public required string NotFoundTitle { get; init; }

    /// <summary>Text of the 404 page.</summary>
    public required string NotFoundText { get; init; }

    /// <summary>What stands above pages that a visitor of the 404 page may have wanted.</summary>
    public required string NotFoundMaybe { get; init; }

    /// <summary>Label of the field for what is searched.</summary>
    public required string SearchLabel { get; init; }

    /// <summary>The button that begins a search.</summary>
    public required string SearchButton { get; init; }

    /// <summary>How many pages were found, in all plural forms; <c>{count}</c> is their number.</summary>
    public required PluralText SearchFound { get; init; }

    /// <summary>Said where nothing was found.</summary>
    public required string SearchNothing { get; init; }

    /// <summary>What stands above words that are nearly those that were searched.</summary>
    public required string SearchNear { get; init; }

    /// <summary>What stands above the numbers of pages found in other languages.</summary>
    public required string SearchElsewhere { get; init; }

    /// <summary>Said where the search could not be loaded.</summary>
    public required string SearchFailed { get; init; }

    /// <summary>Title of a page that is gone for good; that of the page that was not found where the language has none.</summary>
    public required string GoneTitle { get; init; }

    /// <summary>Which part of a list a page shows, behind its title and in links; <c>{number}</c> is its number.</summary>
    public required TextTemplate ListPart { get; init; }

    /// <summary>Label of the links to the other parts of a list.</summary>
    public required string ListParts { get; init; }

    /// <summary>Title of a page that has moved.</summary>
    public required string MovedTitle { get; init; }

    /// <summary>Text before the link to the new address.</summary>
    public required string MovedText { get; init; }

    /// <summary>Heading of a notice that has none of its own.</summary>
    public required string Notice { get; init; }

    /// <summary>What stands above the code of an example: "You write".</summary>
    public required string ExampleSource { get; init; }

    /// <summary>What stands above what becomes of it.</summary>
    public required string ExampleResult { get; init; }

    /// <summary>Heading of the footnotes.</summary>
    public required string Footnotes { get; init; }

    /// <summary>Name of the link from a footnote back to the text; <c>{number}</c> is the footnote's.</summary>
    public required TextTemplate FootnoteBack { get; init; }

    /// <summary>Name of the link from the text to a footnote; <c>{number}</c> is the footnote's.</summary>
    public required TextTemplate FootnoteReference { get; init; }

    /// <summary>Word before the moment for which something was true: "as of".</summary>
    public required string AsOf { get; init; }

    /// <summary>Word before the beginning: "since".</summary>
    public required string Since { get; init; }

    /// <summary>Word before the end: "until".</summary>
    public required string Until { get; init; }

    /// <summary>Said of the day on which a page was last changed; <c>{date}</c> is that day.</summary>
    public required TextTemplate Updated { get; init; }

    /// <summary>Said in place of a date that is not known.</summary>
    public required string DateUnknown { get; init; }

    /// <summary>Name of a table too wide for a small screen: "Table, scrolls sideways".</summary>
    public required string WideTable { get; init; }

    /// <summary>The mark of a page that is a draft.</summary>
    public required string Draft { get; init; }

    /// <summary>The mark of a text that is still to be translated, in a preview.</summary>
    public required string ToDo { get; init; }

    /// <summary>Text of the link to the language's feed.</summary>
    public required string Feed { get; init; }

    /// <summary>Text of the link to where the page's file can be changed.</summary>
    public required string Edit { get; init; }

    /// <summary>Reads the texts; a missing one is reported with its name.</summary>
    /// <param name="map">The texts.</param>
    /// <param name="plurals">The language's plural categories.</param>
    /// <param name="language">The language's code.</param>
    public static InterfaceTexts Read(MapReader map, PluralRule plurals, string language)
    {
        string Text(string key) => map.RequiredText(key);
        TextTemplate Template(string key, string placeholder) => TextTemplate.Read(map, key, placeholder);

        var texts = new InterfaceTexts
        {
            SkipToContent = Text("skip-to-content"),
            MainNavigation = Text("main-navigation"),
            Breadcrumb = Text("breadcrumb"),
            Languages = Text("languages"),
            Contents = Text("contents"),
            Pager = Text("pager"),
            Previous = Text("previous"),
            Next = Text("next"),
            FooterNavigation = Text("footer-navigation"),
            NoTranslation = Template("no-translation", "page"),
            Untranslated = Template("untranslated", "language"),
            NoPublisher = Text("no-publisher"),
            Publisher = Text("publisher"),
            NotFoundTitle = Text("not-found-title"),
            NotFoundText = Text("not-found-text"),
            NotFoundMaybe = Text("not-found-maybe"),
            SearchLabel = Text("search-label"),
            SearchButton = Text("search-button"),
            SearchFound = PluralText.Read(map.RequiredMap("search-found"), plurals, language),
            SearchNothing = Text("search-nothing"),
            SearchNear = Text("search-near"),
            SearchElsewhere = Text("search-elsewhere"),
            SearchFailed = Text("search-failed"),
            GoneTitle = map.Text("gone-title") ?? map.Text("not-found-title") ?? "",
            ListPart = Template("list-part", "number"),
            ListParts = Text("list-parts"),
            MovedTitle = Text("moved-title"),
            MovedText = Text("moved-text"),
            Notice = Text("notice"),
            ExampleSource = Text("example-source"),
            ExampleResult = Text("example-result"),
            Footnotes = Text("footnotes"),
            FootnoteBack = Template("footnote-back", "number"),
            FootnoteReference = Template("footnote-reference", "number"),
            AsOf = Text("as-of"),
            Since = Text("since"),
            Until = Text("until"),
            Updated = Template("updated", "date"),
            DateUnknown = Text("date-unknown"),
            WideTable = Text("wide-table"),
            Draft = Text("draft"),
            ToDo = Text("to-do"),
            Feed = Text("feed"),
            Edit = Text("edit"),
        };
        map.Finish();
        return texts;
    }
}

/// <summary>An interface text with one place to fill in.</summary>
public sealed class TextTemplate
{
    private readonly string _text;
    private readonly string _placeholder;

    private TextTemplate(string text, string placeholder) => (_text, _placeholder) = (text, placeholder);

    /// <summary>The text with the value filled in.</summary>
    public string With(string value) => _text.Replace(_placeholder, value, StringComparison.Ordinal);

    /// <summary>The text before and behind the place, for a link or a mark to stand in it.</summary>
    public (string Before, string After) Around()
    {
        var at = _text.IndexOf(_placeholder, StringComparison.Ordinal);
        return at < 0 ? (_text, "") : (_text[..at], _text[(at + _placeholder.Length)..]);
    }

    /// <summary>Reads a text that must hold its placeholder, <c>{name}</c>, in every language.</summary>
    public static TextTemplate Read(MapReader map, string key, string name)
    {
        var placeholder = $"{{{name}}}";
        if (map.RequiredScalar(key) is not { } text) return new TextTemplate("", placeholder);
        if (!text.Text.Contains(placeholder, StringComparison.Ordinal)) map.Diagnostics.Report(LanguageProblems.PlaceholderMissing(text.Span, placeholder));
        return new TextTemplate(text.Text, placeholder);
    }
}
