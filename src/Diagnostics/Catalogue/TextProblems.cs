using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE6xxx: text and accessibility; SITE7xxx: safety.</summary>
public static class TextProblems
{
    /// <summary>SITE6001: a picture without a text alternative (WCAG 2.2, 1.1.1).</summary>
    public static Diagnostic NoAlternative(SourceSpan span) =>
        Error("SITE6001", span, "obraz nie ma opisu", "the picture has no description")
            .WithHelp("napisz w nawiasie kwadratowym, co przedstawia: ![opis](plik)", "say in the square brackets what it shows: ![description](file)");

    /// <summary>SITE6002: a heading level is skipped (WCAG 2.2, 1.3.1).</summary>
    public static Diagnostic HeadingSkipped(SourceSpan span, int expected, int found) =>
        Warning("SITE6002", span, $"po nagłówku poziomu {expected - 1} nie może wystąpić nagłówek poziomu {found}", $"a heading of level {found} can’t follow one of level {expected - 1}")
            .WithHelp($"użyj poziomu {expected}: {new string('#', expected)}", $"use level {expected}: {new string('#', expected)}")
            .WithLevel(found, expected);

    /// <summary>SITE6003: a heading of the first level, which is the page's title.</summary>
    public static Diagnostic SecondTitle(SourceSpan span) =>
        Error("SITE6003", span, "tytuł strony jest już w ustawieniu „title” na początku pliku", "the page already has a title in its front matter")
            .WithHelp("użyj poziomu 2: ##", "use level 2: ##")
            .WithLevel(1, 2);

    /// <summary>SITE6004: a heading without text.</summary>
    public static Diagnostic EmptyHeading(SourceSpan span) =>
        Error("SITE6004", span, "nagłówek jest pusty", "the heading is empty")
            .WithHelp("wpisz tekst nagłówka albo usuń wiersz", "write the text of the heading, or remove the line");

    /// <summary>SITE6005: an anchor that is taken on this page.</summary>
    public static Diagnostic AnchorTwice(SourceSpan span, string id) =>
        Error("SITE6005", span, $"na tej stronie jest już kotwica „{id}”", $"the anchor “{id}” is on this page already")
            .WithHelp("wybierz inną", "choose another");

    /// <summary>SITE6007: raw HTML; the help fits the element.</summary>
    public static Diagnostic RawHtml(SourceSpan span, string text)
    {
        var element = new string([.. text.AsSpan(span.Start, span.End - span.Start).TrimStart("</").ToString().TakeWhile(char.IsAsciiLetterOrDigit)]).ToLowerInvariant();
        var (polish, english) = element switch
        {
            "br" => ("zakończ wiersz znakiem \\ albo zacznij nowy akapit", "end the line with \\ or begin a new paragraph"),
            "b" or "strong" => ("napisz **tekst**", "write **text**"),
            "i" or "em" => ("napisz *tekst*", "write *text*"),
            "a" => ("napisz [tekst](adres)", "write [text](address)"),
            "img" => ("napisz ![opis](plik)", "write ![description](file)"),
            "table" or "tr" or "td" or "th" => ("oddziel komórki tabeli kreskami pionowymi: | a | b |", "separate the cells of the table with vertical bars: | a | b |"),
            "span" => ("oznacz język tak: [tekst]{lang=pl}", "mark a language like this: [text]{lang=pl}"),
            "div" => ("użyj ramki „::: notice”, „::: cards” albo „::: call-to-action”", "use a box: “::: notice”, “::: cards” or “::: call-to-action”"),
            "figure" => ("napisz ![opis](plik \"Podpis\") w osobnym wierszu", "write ![description](file \"Caption\") on a line of its own"),
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => ("napisz ## Nagłówek", "write ## Heading"),
            "ul" or "ol" or "li" => ("zacznij każdą pozycję od „- ”", "start each item with “- ”"),
            "script" or "style" or "iframe" or "object" or "embed" => ("usuń to: serwis nie uruchamia obcego kodu", "remove it: the site runs no foreign code"),
            _ => ("usuń znaczniki; wyróżnienia, listy, tabele i obrazy mają swój zapis w Markdownie", "remove the tags; emphasis, lists, tables and pictures have a way of writing in Markdown"),
        };
        return Error("SITE6007", span, "HTML jest niedozwolony", "HTML is not allowed").WithHelp(polish, english);
    }

    /// <summary>SITE6009: a container that does not exist.</summary>
    public static Diagnostic UnknownContainer(SourceSpan span, string name, IEnumerable<string> known) =>
        Error("SITE6009", span, $"nie ma ramki „{name}”", $"there is no box “{name}”").WithChoices(name, known).WithNearest(name, known);

    /// <summary>SITE6010: an inclusion that does not exist.</summary>
    public static Diagnostic UnknownInclusion(SourceSpan span, string name, IEnumerable<string> known) =>
        Error("SITE6010", span, $"nie ma wstawki „{name}”", $"there is no inclusion “{name}”").WithChoices(name, known).WithNearest(name, known);

    /// <summary>SITE6011: an inclusion without what it must be told.</summary>
    public static Diagnostic InclusionIncomplete(SourceSpan span, string name) =>
        Error("SITE6011", span, $"wstawka „{name}” nie mówi, co pokazać", $"the inclusion “{name}” does not say what to show")
            .WithHelp($"napisz {{{{{name} identyfikator}}}}", $"write {{{{{name} id}}}}");

    /// <summary>SITE6052: an inclusion with one brace too few at its end, or none.</summary>
    /// <param name="span">It, as far as it goes.</param>
    /// <param name="closed">It with both; null where nobody knows where it ends.</param>
    public static Diagnostic InclusionNotClosed(SourceSpan span, string? closed)
    {
        var finding = Error("SITE6052", span, "wstawka nie jest zamknięta", "this inclusion is not closed").WithHelp("dopisz }}", "add }}");
        return closed is null ? finding : finding.WithFix($"napisz „{closed}”", $"write “{closed}”", span, closed);
    }

    /// <summary>SITE6012: an inclusion that needs a line of its own.</summary>
    public static Diagnostic InclusionNeedsLine(SourceSpan span, string name) =>
        Error("SITE6012", span, $"wstawka „{name}” musi stać w osobnym wierszu", $"the inclusion “{name}” must be on a line of its own")
            .WithHelp("oddziel ją pustymi wierszami od reszty tekstu", "separate it from the text with blank lines");

    /// <summary>SITE6013: an inclusion in a heading, whose text must be known without data.</summary>
    public static Diagnostic InclusionInHeading(SourceSpan span) =>
        Error("SITE6013", span, "w nagłówku nie może być wstawki", "an inclusion can’t be used in a heading")
            .WithHelp("napisz w nagłówku zwykły tekst", "write plain text in the heading");

    /// <summary>SITE6013: an inclusion in a picture's text alternative, which must be known without data too.</summary>
    public static Diagnostic InclusionInAlternative(SourceSpan span) =>
        Error("SITE6013", span, "w opisie obrazu nie może być wstawki", "an inclusion can’t be used in the description of a picture")
            .WithHelp("napisz w opisie zwykły tekst", "write plain text in the description");

    /// <summary>SITE6014: a snippet that includes itself.</summary>
    public static Diagnostic IncludesItself(SourceSpan span) =>
        Error("SITE6014", span, "plik wstawia sam siebie", "this file includes itself")
            .WithHelp("usuń tę wstawkę", "remove this inclusion");

    /// <summary>SITE6015: a heading in a timeline that does not begin with a date.</summary>
    public static Diagnostic NoDateInTimeline(SourceSpan span) =>
        Error("SITE6015", span, "nagłówek w osi czasu musi się zaczynać od daty", "a heading in a timeline must begin with a date")
            .WithHelp("napisz: ### 2013-08: Tytuł", "write: ### 2013-08: Title");

    /// <summary>SITE6016: attributes that belong to nothing.</summary>
    public static Diagnostic AttributeOfNothing(SourceSpan span) =>
        Error("SITE6016", span, "nie wiadomo, czego dotyczy to oznaczenie", "it is not clear what this mark belongs to")
            .WithHelp("ujmij fragment w nawias kwadratowy: [tekst]{lang=pl}", "put the passage in square brackets: [text]{lang=pl}");

    /// <summary>SITE6017: a text too long to be one page.</summary>
    public static Diagnostic TooLong(SourceSpan span) =>
        Error("SITE6017", span, "ta strona jest za długa", "this page is too long").WithHelp("podziel ją", "split it");

    /// <summary>SITE6018: lists or quotations nested too deep.</summary>
    public static Diagnostic TooDeep(SourceSpan span) =>
        Error("SITE6018", span, "listy lub cytaty są zagnieżdżone zbyt głęboko", "lists or quotations are nested too deeply")
            .WithHelp("uprość: najwyżej kilka poziomów", "make it simpler: a few levels at most");

    /// <summary>SITE6020: text in the line in which a comment ends, which Markdown counts to the comment.</summary>
    public static Diagnostic TextBehindComment(SourceSpan span) =>
        Error("SITE6020", span, "tekst w wierszu, w którym kończy się komentarz, nie pojawi się na stronie", "text on the line where a comment ends does not appear on the page")
            .WithHelp("zacznij go w nowym wierszu", "start it on a new line")
            .WithOffer("zacznij go w nowym wierszu", "start it on a new line", span.Source.Span(span.Start, span.Start), "\n");

    /// <summary>SITE6021: code or a comment that has no end and takes in all that follows.</summary>
    public static Diagnostic NotClosed(SourceSpan span, string end) =>
        Error("SITE6021", span, "brakuje zakończenia, więc obejmuje to wszystko, co jest dalej", "this is never closed, so it takes in everything that follows")
            .WithHelp($"dopisz wiersz {end} tam, gdzie ma być koniec, albo usuń ten wiersz", $"add a line {end} where it should end, or remove this line");

    /// <summary>SITE6021: the same of a box, which also another box in it may have ended.</summary>
    /// <param name="span">Where it begins.</param>
    /// <param name="end">The line with which it ends.</param>
    /// <param name="tooShort">A line of colons that are too few for an end; null where there is none.</param>
    public static Diagnostic BoxNotClosed(SourceSpan span, string end, SourceSpan? tooShort)
    {
        var finding = NotClosed(span, end).WithHelp(
            $"dopisz wiersz {end} tam, gdzie ma być koniec, albo usuń ten wiersz; ramka, w której jest inna ramka, potrzebuje więcej dwukropków niż tamta",
            $"add a line {end} where it should end, or remove this line; a box that contains another needs more colons than the inner one");
        return tooShort is { } line
            ? finding.WithPlace(line, $"to pewnie miał być koniec: „{end}”", $"this was probably meant as the end: “{end}”")
            : finding;
    }

    /// <summary>SITE6022: words behind the name of a container that shows none.</summary>
    public static Diagnostic ContainerWithWords(SourceSpan span, string name) =>
        Error("SITE6022", span, $"za nazwą „{name}” nie może być tekstu", $"there can’t be text after the name “{name}”")
            .WithHelp("napisz go w wierszu poniżej", "write it on the line below");

    /// <summary>SITE6023: an inclusion with a word too much.</summary>
    public static Diagnostic InclusionWithMore(SourceSpan span, string name, string word) =>
        Error("SITE6023", span, $"wstawka „{name}” nie zna słowa „{word}”", $"the inclusion “{name}” does not know the word “{word}”")
            .WithHelp("popraw je albo usuń", "correct or remove it");

    /// <summary>SITE6024: a footnote to which nothing in the text refers, and which would not be shown.</summary>
    public static Diagnostic FootnoteNotUsed(SourceSpan span) =>
        Error("SITE6024", span, "żadne miejsce w tekście nie odsyła do tego przypisu", "no place in the text refers to this footnote")
            .WithHelp("odeślij do niego tam, gdzie jest potrzebny, albo go usuń", "refer to it where it is needed, or remove it");

    /// <summary>SITE6025: footnotes in two of the files that make a page, which would be counted twice from 1.</summary>
    public static Diagnostic FootnotesApart(SourceSpan span) =>
        Error("SITE6025", span, "na jednej stronie przypisy mogą być tylko w jednym pliku", "on one page the footnotes can be in one file only")
            .WithHelp("przenieś przypisy do tekstu strony", "move the footnotes to the page’s text");

    /// <summary>SITE6027: a footnote's mark without the footnote.</summary>
    public static Diagnostic NoSuchFootnote(SourceSpan span) =>
        Error("SITE6027", span, "nie ma przypisu, do którego prowadzi ten znak", "there is no footnote for this mark")
            .WithHelp("dopisz przypis na końcu strony: [^1]: Treść", "add the footnote at the end of the page: [^1]: Text");

    /// <summary>SITE6028: a link by reference without its address.</summary>
    public static Diagnostic NoSuchReference(SourceSpan span) =>
        Error("SITE6028", span, "nie podano adresu tego odsyłacza", "the address of this link is not given")
            .WithHelp("napisz adres w nawiasie: [tekst](adres)", "write the address in round brackets: [text](address)");

    // A heading that is underlined has no marks to change.
    private static Diagnostic WithLevel(this Diagnostic diagnostic, int found, int right)
    {
        var marks = new string('#', right);
        return diagnostic.Span.Text.StartsWith(new string('#', found), StringComparison.Ordinal)
            ? diagnostic.WithOffer($"napisz {marks}", $"write {marks}", diagnostic.Span.Slice(0, found), marks)
            : diagnostic;
    }

    /// <summary>SITE7001: an address that could run code or leads nowhere.</summary>
    public static Diagnostic UnsafeAddress(SourceSpan span, string scheme) =>
        Error("SITE7001", span, $"adres „{scheme}:” jest niedozwolony", $"the address “{scheme}:” is not allowed")
            .WithHelp("dozwolone są https, http, mailto i tel", "https, http, mailto and tel are allowed");

    /// <summary>SITE7002: an attribute that is neither language, anchor nor known class.</summary>
    public static Diagnostic AttributeRefused(SourceSpan span, string attribute, IEnumerable<string> classes) =>
        Error("SITE7002", span, $"oznaczenie „{attribute}” jest niedozwolone", $"the mark “{attribute}” is not allowed")
            .WithHelp(
                $"dozwolone są lang=…, #kotwica i klasy: {string.Join(", ", classes.Select(c => "." + c))}",
                $"allowed are lang=…, #anchor and the classes {string.Join(", ", classes.Select(c => "." + c))}");

    /// <summary>SITE7003: an SVG that holds more than a picture.</summary>
    public static Diagnostic UnsafeSvg(SourceSpan span, string what) =>
        Error("SITE7003", span, $"plik SVG zawiera „{what}”", $"the SVG file contains “{what}”")
            .WithHelp("zapisz go bez skryptów, zdarzeń i odwołań do innych miejsc", "save it without scripts, events and references to other places");

    /// <summary>SITE7003: an SVG whose parts draw each other over and over.</summary>
    /// <param name="span">The file.</param>
    /// <param name="most">How many parts may be drawn again.</param>
    public static Diagnostic RepeatingSvg(SourceSpan span, int most) =>
        Error("SITE7003", span, $"plik SVG rysuje te same części (use) ponad {most} razy", $"the SVG file draws the same parts (use) more than {most} times")
            .WithHelp("zamień w nim klony na zwykłe kształty albo zapisz rysunek jako PNG", "turn its clones into plain shapes, or save the drawing as a PNG");

    /// <summary>SITE7003: an SVG that can't be looked into: damaged, or with a document type, which could stand for anything.</summary>
    public static Diagnostic UnreadableSvg(SourceSpan span) =>
        Error("SITE7003", span, "plik SVG jest uszkodzony, ma deklarację typu (<!DOCTYPE) albo zbyt głęboko zagnieżdżone elementy", "the SVG file is damaged, has a document type (<!DOCTYPE), or has elements nested too deeply")
            .WithHelp("zapisz go na nowo jako zwykłe SVG", "save it again as plain SVG");

    /// <summary>SITE7010: a file that a browser would open as a page or run, and with it whatever is in it.</summary>
    public static Diagnostic ActiveFile(SourceSpan span, string ending) =>
        Error("SITE7010", span, $"plik {ending} przeglądarka otworzyłaby jak stronę tego serwisu, razem ze skryptami, które w nim są", $"a browser would open a {ending} file as a page of this site, with the scripts that are in it")
            .WithHelp("aby można go było pobrać, spakuj go do pliku ZIP; aby była z niego strona, zapisz jego tekst w pliku .md", "to let it be downloaded, pack it into a ZIP file; to make a page of it, write its text into an .md file");

    /// <summary>SITE7011: HTML that does not stay, on a site that allows some.</summary>
    /// <param name="span">Where it is.</param>
    /// <param name="what">The element or attribute: <c>&lt;script&gt;</c>, <c>onclick</c>.</param>
    public static Diagnostic HtmlRefused(SourceSpan span, string what) =>
        Error("SITE7011", span, $"„{what}” nie jest na liście HTML-a, który wolno tu pisać", $"“{what}” is not on the list of HTML that may be written here")
            .WithHelp(
                "usuń to; nagłówki, obrazy i kotwice zapisuje się w Markdownie, a o wyglądzie decyduje motyw serwisu",
                "remove it; headings, pictures and anchors are written in Markdown, and the theme decides how things look");

    /// <summary>SITE7013: a piece of text without any space that is longer than any word or address.</summary>
    /// <param name="span">Where it begins.</param>
    /// <param name="most">How many characters may follow each other without a space.</param>
    public static Diagnostic EndlessWord(SourceSpan span, int most) =>
        Error("SITE7013", span, $"od tego miejsca jest ponad {most} znaków bez spacji", $"more than {most} characters follow here without a space")
            .WithHelp(
                "usuń to albo podziel; obraz i dane zapisuje się jako osobne pliki obok strony",
                "remove it, or divide it; pictures and data are files of their own beside the page");

    /// <summary>SITE7013: more links than any list has, without a blank line between them.</summary>
    /// <param name="span">The first too many.</param>
    /// <param name="most">How many there may be.</param>
    public static Diagnostic TooManyLinks(SourceSpan span, int most) =>
        Error("SITE7013", span, $"ponad {most} odsyłaczy bez pustego wiersza między nimi", $"more than {most} links without a blank line between them")
            .WithHelp("podziel ten fragment pustymi wierszami", "split this passage with blank lines");

    /// <summary>SITE7012: HTML elements that do not begin and end in the same passage, in the right order.</summary>
    /// <param name="span">The tag.</param>
    /// <param name="element">The element.</param>
    public static Diagnostic HtmlNotClosed(SourceSpan span, string element) =>
        Error("SITE7012", span, $"początek i koniec elementu <{element}> nie leżą w tym samym fragmencie", $"the element <{element}> does not begin and end in the same passage")
            .WithHelp(
                $"zamknij każdy <{element}> znacznikiem </{element}> w tym samym akapicie, komórce albo wyróżnieniu, w którym się zaczął; pusty wiersz też kończy fragment",
                $"close each <{element}> with </{element}> in the same paragraph, cell or emphasis in which it began; a blank line also ends a passage");
}
