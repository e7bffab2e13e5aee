using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE2xxx: front matter and data files that are not written as they must be.</summary>
public static class YamlProblems
{
    /// <summary>SITE2001: the page has no front matter.</summary>
    public static Diagnostic NoFrontMatter(SourceSpan span) =>
        Error("SITE2001", span, "plik nie zaczyna się od ustawień między wierszami „---”", "this page has no front matter")
            .WithHelp(
                "zacznij plik od czterech wierszy i dopisz treść pod nimi: ---, title: Tytuł strony, description: Jedno zdanie o stronie, ---",
                "begin the file with four lines and write the text below them: ---, title: Title of the page, description: One sentence about it, ---");

    /// <summary>SITE2002: something stands before the opening <c>---</c>.</summary>
    public static Diagnostic TextBeforeFrontMatter(SourceSpan span) =>
        Error("SITE2002", span, "przed pierwszym „---” jest pusty wiersz albo spacja", "there is a blank line or a space before the first “---”")
            .WithHelp("usuń wszystko, co stoi przed „---”", "remove everything that stands before “---”")
            .WithFix("usuń to", "remove it", span, "");

    /// <summary>SITE2003: the closing <c>---</c> is missing.</summary>
    public static Diagnostic FrontMatterNotClosed(SourceSpan span) =>
        Error("SITE2003", span, "ustawienia zaczynają się tutaj, ale nigdzie się nie kończą", "the front matter begins here and is never closed")
            .WithHelp("dodaj wiersz „---” pod ostatnim ustawieniem", "add a line “---” below the last setting");

    /// <summary>SITE2004: a key that does not exist.</summary>
    public static Diagnostic UnknownKey(SourceSpan span, string key, IEnumerable<string> known) =>
        Error("SITE2004", span, $"nieznane ustawienie „{key}”", $"“{key}” is not known here").WithChoices(key, known);

    /// <summary>SITE2006: a key that must be there is not.</summary>
    public static Diagnostic KeyMissing(SourceSpan span, string key) =>
        Error("SITE2006", span, $"brakuje „{key}”", $"“{key}” is missing")
            .WithHelp($"dopisz wiersz: {key}: …", $"add a line: {key}: …");

    /// <summary>SITE2007: the same key twice.</summary>
    public static Diagnostic KeyTwice(SourceSpan span, string key, SourceSpan first) =>
        Error("SITE2007", span, $"„{key}” podano dwa razy", $"“{key}” is given twice")
            .WithPlace(first, "pierwszy raz tutaj", "first given here")
            .WithHelp("zostaw tylko jeden z tych wierszy", "keep only one of the two lines");

    /// <summary>SITE2008: a tab as indentation.</summary>
    public static Diagnostic Tab(SourceSpan span) =>
        Error("SITE2008", span, "wcięcie zrobiono tabulatorem (pokazanym jako →)", "a tab is used as indentation (shown as →)")
            .WithHelp("użyj dwóch spacji", "use two spaces");

    /// <summary>SITE2009: a no-break space as indentation.</summary>
    public static Diagnostic NoBreakSpace(SourceSpan span) =>
        Error("SITE2009", span, "wcięcie zrobiono twardą spacją, zwykle wklejoną z Worda", "a no-break space is used as indentation, mostly pasted from Word")
            .WithHelp("usuń ją i wpisz zwykłą spację", "delete it and type an ordinary space");

    /// <summary>SITE2010: an unquoted colon in a value.</summary>
    public static Diagnostic ColonInValue(SourceSpan span, string key, string value) =>
        Error("SITE2010", span, "drugi dwukropek w wierszu można odczytać na dwa sposoby", "the second colon in the line can be read in two ways")
            .WithHelp($"ujmij tekst w cudzysłów: {key}: \"{value}\"", $"put the text in quotes: {key}: \"{value}\"");

    /// <summary>SITE2012: a value that begins with a character that means something to YAML.</summary>
    public static Diagnostic ValueStartsBadly(SourceSpan span, char first, string value) =>
        Error("SITE2012", span, $"wartość nie może się zaczynać od „{first}”", $"a value must not begin with “{first}”")
            .WithHelp($"ujmij ją w cudzysłów: \"{value}\"", $"put it in quotes: \"{value}\"");

    /// <summary>SITE2013: a quotation mark that is never closed.</summary>
    public static Diagnostic QuoteNotClosed(SourceSpan span) =>
        Error("SITE2013", span, "otwarty tutaj cudzysłów nie został zamknięty", "the quote opened here is never closed")
            .WithHelp("dopisz drugi taki sam znak na końcu tekstu", "add the same character at the end of the text");

    /// <summary>SITE2014: anchors, aliases and tags.</summary>
    public static Diagnostic NotAllowed(SourceSpan span) =>
        Error("SITE2014", span, "kotwice (&), odwołania (*) i znaczniki (!) YAML są niedozwolone", "YAML anchors (&), aliases (*) and tags (!) are not allowed")
            .WithHelp("jeśli to zwykły tekst, ujmij go w cudzysłów", "if this is plain text, put it in quotes");

    /// <summary>SITE2015: a second YAML document in one file.</summary>
    public static Diagnostic SecondDocument(SourceSpan span) =>
        Error("SITE2015", span, "w pliku z danymi nie może być drugiego „---”", "a data file can't have a second “---”")
            .WithHelp("usuń ten wiersz", "remove this line");

    /// <summary>SITE2016: nested too deep.</summary>
    public static Diagnostic TooDeep(SourceSpan span, int most) =>
        Error("SITE2016", span, $"zbyt głębokie zagnieżdżenie (najwyżej {most} poziomów)", $"nested too deep ({most} levels at most)")
            .WithHelp("sprawdź wcięcia i nawiasy", "check the indentation and the brackets");

    /// <summary>SITE2016: too much text for a data file.</summary>
    public static Diagnostic TooLarge(SourceSpan span) =>
        Error("SITE2016", span, "ten plik z danymi jest za duży", "this data file is too large")
            .WithHelp("podziel go albo przenieś tekst na stronę", "split it, or move text to a page");

    /// <summary>SITE2018: the parser can't read it, and no known mistake fits.</summary>
    public static Diagnostic NotUnderstood(SourceSpan span) =>
        Error("SITE2018", span, "od tego miejsca ustawień nie da się odczytać", "the settings can't be read from here on")
            .WithHelp(
                "każdy wiersz to „klucz: wartość”; sprawdź wcięcia, cudzysłowy i nawiasy w tym wierszu i w poprzednim",
                "each line is “key: value”; check indentation, quotes and brackets in this line and the one above");

    /// <summary>SITE2019: keys with values were expected.</summary>
    public static Diagnostic NotAMap(SourceSpan span) =>
        Error("SITE2019", span, "tu powinny być wiersze „klucz: wartość”", "lines “key: value” are expected here")
            .WithHelp("napisz na przykład: pl: Tekst", "write for example: en: Text");

    /// <summary>SITE2020: a list was expected.</summary>
    public static Diagnostic NotAList(SourceSpan span) =>
        Error("SITE2020", span, "tu powinna być lista", "a list is expected here")
            .WithHelp("zacznij każdą pozycję od „- ”", "begin each item with “- ”");

    /// <summary>SITE2022: two keys that exclude each other.</summary>
    public static Diagnostic NotTogether(SourceSpan span, string key, string other) =>
        Error("SITE2022", span, $"„{key}” nie może stać razem z „{other}”", $"“{key}” can't stand together with “{other}”")
            .WithHelp($"usuń „{key}” albo „{other}”", $"remove “{key}” or “{other}”");

    /// <summary>SITE2023: a character that can't be shown, written as an escape.</summary>
    public static Diagnostic ControlCharacter(SourceSpan span, char character) =>
        Error("SITE2023", span, $"w tekście jest znak sterujący (U+{(int)character:X4}), którego nie da się pokazać", $"the text holds a control character (U+{(int)character:X4}), which can't be shown")
            .WithHelp("usuń ukośnik „\\” i to, co stoi tuż za nim, albo napisz ten tekst w apostrofach: '…'", "remove the backslash “\\” with what follows it, or write the text in single quotes: '…'");

    /// <summary>SITE2021: a key that is a list or a map.</summary>
    public static Diagnostic KeyIsNotText(SourceSpan span) =>
        Error("SITE2021", span, "klucz musi być zwykłym słowem", "a key must be a plain word")
            .WithHelp("usuń nawiasy i myślniki sprzed dwukropka", "remove brackets and hyphens before the colon");
}
