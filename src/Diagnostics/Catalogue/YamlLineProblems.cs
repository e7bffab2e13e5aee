using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE20xx: a line of front matter or data that YAML reads otherwise than it was meant, or not at all.</summary>
public static class YamlLineProblems
{
    private const string QuotesPolish = "ujmij tekst w cudzysłów";
    private const string QuotesEnglish = "put the text in quotes";

    /// <summary>SITE2008: a tab as indentation.</summary>
    /// <param name="span">The first one.</param>
    /// <param name="edits">The indentation of all such lines with blanks in place of tabs.</param>
    /// <param name="isCertain">Whether the lines around leave no doubt of how many blanks there must be.</param>
    public static Diagnostic Tab(SourceSpan span, IReadOnlyList<FixEdit> edits, bool isCertain) =>
        Error("SITE2008", span, "wcięcie zrobiono tabulatorem (pokazanym jako →)", "a tab is used as indentation (shown as →)")
            .WithHelp("wpisz spacje, o dwie więcej niż w wierszu wyżej", "type spaces, two more than the line above has")
            .WithFix(new Fix(new Bilingual("zamień tabulatory we wcięciach na spacje", "turn the tabs in indentation into spaces"), isCertain, edits));

    /// <summary>SITE2009: a no-break space as indentation.</summary>
    /// <param name="span">The first one.</param>
    /// <param name="edits">The indentation of all such lines with blanks in place of them.</param>
    /// <param name="isCertain">Whether no tabs are among them of which it is not known how many blanks they stand for.</param>
    public static Diagnostic NoBreakSpace(SourceSpan span, IReadOnlyList<FixEdit> edits, bool isCertain) =>
        Error("SITE2009", span, "wcięcie zrobiono twardą spacją, zwykle wklejoną z Worda", "a no-break space is used as indentation, usually pasted from Word")
            .WithHelp("usuń ją i wpisz zwykłą spację", "delete it and type an ordinary space")
            .WithFix(new Fix(new Bilingual("zamień twarde spacje we wcięciach na zwykłe", "turn the no-break spaces in indentation into ordinary ones"), isCertain, edits));

    /// <summary>SITE2009: what looks like a colon with a blank behind it, and is not.</summary>
    /// <param name="span">What stands between key and value.</param>
    /// <param name="isColon">Whether the colon is an ordinary one, and the blank is not.</param>
    public static Diagnostic StrangeColon(SourceSpan span, bool isColon) =>
        (isColon
            ? Error("SITE2009", span, "za dwukropkiem jest twarda spacja, zwykle wklejona z Worda", "there is a no-break space after the colon, usually pasted from Word")
            : Error("SITE2009", span, $"to wygląda jak dwukropek, ale jest innym znakiem ({Number(span)})", $"this looks like a colon, but is another character ({Number(span)})"))
            .WithHelp("wpisz zwykły dwukropek i zwykłą spację", "type an ordinary colon and an ordinary space")
            .WithFix("napisz „: ”", "write “: ”", span, ": ");

    /// <summary>SITE2010: an unquoted colon in a value.</summary>
    /// <param name="span">The colon.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The whole value.</param>
    /// <param name="quoted">The value in quotes.</param>
    public static Diagnostic ColonInValue(SourceSpan span, string key, SourceSpan value, string quoted) =>
        Error("SITE2010", span, "drugi dwukropek w wierszu można odczytać na dwa sposoby", "the second colon in the line can be read in two ways")
            .WithHelp($"ujmij tekst w cudzysłów: {key}: {quoted}", $"put the text in quotes: {key}: {quoted}")
            .WithFix(QuotesPolish, QuotesEnglish, value, quoted);

    /// <summary>SITE2011: a <c>#</c> with which a remark begins, so that the value ends before it.</summary>
    /// <param name="span">What was cut off.</param>
    /// <param name="value">The value as it was meant.</param>
    /// <param name="quoted">That in quotes.</param>
    /// <param name="left">What is left of it.</param>
    public static Diagnostic CutByHash(SourceSpan span, SourceSpan value, string quoted, string left) =>
        Warning("SITE2011", span, $"wszystko od „#” to komentarz, więc z tekstu zostało tylko „{left}”", $"everything from “#” on is a comment, so only “{left}” is left of the text")
            .WithHelp("jeśli to część tekstu, ujmij całość w cudzysłów; komentarz napisz w osobnym wierszu", "if it belongs to the text, put all of it in quotes; write a comment on a line of its own")
            .WithOffer("ujmij cały tekst w cudzysłów", "put the whole text in quotes", value, quoted);

    /// <summary>SITE2012: a value that begins with a character that means something to YAML.</summary>
    /// <param name="span">The character.</param>
    /// <param name="first">The character.</param>
    /// <param name="value">The whole value.</param>
    /// <param name="quoted">The value in quotes.</param>
    public static Diagnostic ValueStartsBadly(SourceSpan span, char first, SourceSpan value, string quoted) =>
        Error("SITE2012", span, $"wartość nie może się zaczynać od „{first}”", $"a value must not begin with “{first}”")
            .WithHelp($"ujmij ją w cudzysłów: {quoted}", $"put it in quotes: {quoted}")
            .WithFix(QuotesPolish, QuotesEnglish, value, quoted);

    /// <summary>SITE2013: a quotation mark that is never closed.</summary>
    /// <param name="span">The mark.</param>
    /// <param name="value">The whole value.</param>
    /// <param name="closed">The value with a second mark at its end.</param>
    /// <param name="isCertain">Whether there is a mark at the end, only of another kind.</param>
    public static Diagnostic QuoteNotClosed(SourceSpan span, SourceSpan value, string closed, bool isCertain)
    {
        var finding = Error("SITE2013", span, "otwarty tutaj cudzysłów nie został zamknięty", "the quote opened here is never closed")
            .WithHelp("dopisz drugi taki sam znak na końcu tekstu", "add the same character at the end of the text");
        var (polish, english) = ($"napisz {closed}", $"write {closed}");
        return isCertain ? finding.WithFix(polish, english, value, closed) : finding.WithOffer(polish, english, value, closed);
    }

    /// <summary>SITE2014: anchors, aliases and tags.</summary>
    /// <param name="span">The mark.</param>
    /// <param name="value">The whole value.</param>
    /// <param name="quoted">The value in quotes.</param>
    public static Diagnostic NotAllowed(SourceSpan span, SourceSpan value, string quoted) =>
        Error("SITE2014", span, "wartość zaczyna się od &, * albo !, a to w YAML znaki specjalne, tutaj niedozwolone", "the value begins with &, * or !, which have a special meaning in YAML that is not allowed here")
            .WithHelp("usuń ten znak albo ujmij całą wartość w cudzysłów", "remove the character, or put the whole value in quotes")
            .WithOffer($"napisz {quoted}", $"write {quoted}", value, quoted);

    /// <summary>SITE2026: no colon with a blank between key and value.</summary>
    /// <param name="span">What stands between the two.</param>
    /// <param name="key">The key.</param>
    public static Diagnostic NoBlankAfterColon(SourceSpan span, string key) =>
        Error("SITE2026", span, $"za „{key}” powinien stać dwukropek i spacja", $"after “{key}” a colon and a space are expected")
            .WithHelp($"napisz: {key}: …", $"write: {key}: …")
            .WithFix("napisz „: ”", "write “: ”", span, ": ");

    /// <summary>SITE2026: a key and a value with nothing but a blank between them.</summary>
    /// <param name="span">The blank.</param>
    /// <param name="key">The key.</param>
    public static Diagnostic NoColon(SourceSpan span, string key) =>
        Error("SITE2026", span, $"za „{key}” brakuje dwukropka", $"a colon is missing after “{key}”")
            .WithHelp($"napisz: {key}: …", $"write: {key}: …")
            .WithFix("napisz „: ”", "write “: ”", span, ": ");

    /// <summary>SITE2027: items of a list without a blank behind their hyphens.</summary>
    /// <param name="span">The first hyphen.</param>
    /// <param name="edits">The blanks that are missing.</param>
    public static Diagnostic NoBlankAfterHyphen(SourceSpan span, IReadOnlyList<FixEdit> edits) =>
        Error("SITE2027", span, "za łącznikiem, od którego zaczyna się pozycja listy, brakuje spacji", "a space is missing after the hyphen that begins an item of a list")
            .WithHelp("napisz „- ” przed każdą pozycją", "write “- ” before each item")
            .WithFix(new Fix(new Bilingual("dopisz spacje za łącznikami", "add spaces after the hyphens"), IsSafe: true, edits));

    /// <summary>SITE2028: a line that is set in otherwise than the lines it belongs to.</summary>
    /// <param name="span">Its indentation, or its first character where it has none.</param>
    /// <param name="blanks">How many blanks the line needs.</param>
    /// <param name="edits">The changes of indentation.</param>
    /// <param name="isCertain">Whether the line can't be anything else.</param>
    public static Diagnostic Indentation(SourceSpan span, int blanks, IReadOnlyList<FixEdit> edits, bool isCertain) =>
        Error("SITE2028", span, "wcięcie tego wiersza nie pasuje do wierszy nad nim", "the indentation of this line does not fit the lines above")
            .WithHelp($"przed tym wierszem powinno być spacji: {blanks}", $"spaces needed before this line: {blanks}")
            .WithFix(new Fix(new Bilingual("wyrównaj wiersz do tych nad nim", "align the line with those above"), isCertain, edits));

    /// <summary>SITE2029: a text in typographic quotation marks, which are letters to YAML.</summary>
    /// <param name="span">The value.</param>
    /// <param name="inner">It without them.</param>
    public static Diagnostic TypographicQuotes(SourceSpan span, string inner) =>
        Hint("SITE2029", span, "cudzysłów „drukarski” należy do tekstu i pojawi się na stronie", "typographic quotation marks are part of the text and appear on the page")
            .WithHelp("jeśli miał tylko objąć wartość, usuń go albo użyj prostego: \"…\"", "if they were only meant to enclose the value, remove them or use straight ones: \"…\"")
            .WithOffer("usuń cudzysłów", "remove the quotation marks", span, inner);

    /// <summary>SITE2030: text behind a value in quotes.</summary>
    /// <param name="span">The text.</param>
    /// <param name="value">The whole value.</param>
    /// <param name="quoted">All of it in quotes.</param>
    public static Diagnostic TextBehindQuote(SourceSpan span, SourceSpan value, string quoted) =>
        Error("SITE2030", span, "za zamkniętym cudzysłowem jest jeszcze tekst", "there is text after the closing quote")
            .WithHelp($"ujmij w cudzysłów całość: {quoted}", $"put all of it in quotes: {quoted}")
            .WithFix("ujmij w cudzysłów całość", "put all of it in quotes", value, quoted);

    private static string Number(SourceSpan span) => span.Text.FirstOrDefault(c => c > 0x7F) is var c && c != 0 ? $"U+{(int)c:X4}" : ":";
}
