using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE2xxx: front matter and data files as a whole, and their keys. What is wrong in a line is in <see cref="YamlLineProblems"/>.</summary>
public static class YamlProblems
{
    /// <summary>SITE2004: a key that does not exist.</summary>
    public static Diagnostic UnknownKey(SourceSpan span, string key, IEnumerable<string> known) =>
        Error("SITE2004", span, $"nieznane ustawienie „{key}”", $"unknown setting “{key}”").WithChoices(key, known);

    /// <summary>SITE2005: a key in another language, or in other letters.</summary>
    /// <param name="span">The key.</param>
    /// <param name="key">The key.</param>
    /// <param name="meant">The key as the generator knows it.</param>
    /// <param name="isCertain">Whether nothing else can be meant.</param>
    public static Diagnostic KeyInOtherWords(SourceSpan span, string key, string meant, bool isCertain)
    {
        var finding = Error("SITE2005", span, $"ustawienie „{key}” nazywa się tu „{meant}”", $"the setting “{key}” is called “{meant}” here")
            .WithHelp("nazwy ustawień są angielskie i pisane małymi literami", "the names of settings are English, in lower-case letters");
        return isCertain ? finding.WithFix($"napisz „{meant}”", $"write “{meant}”", span, meant) : finding.WithOffer($"napisz „{meant}”", $"write “{meant}”", span, meant);
    }

    /// <summary>SITE2006: a key that must be there is not.</summary>
    public static Diagnostic KeyMissing(SourceSpan span, string key) =>
        Error("SITE2006", span, $"brakuje „{key}”", $"“{key}” is missing")
            .WithHelp($"dopisz wiersz: {key}: …", $"add a line: {key}: …");

    /// <summary>SITE2007: the same key twice.</summary>
    public static Diagnostic KeyTwice(SourceSpan span, string key, SourceSpan first) =>
        Error("SITE2007", span, $"„{key}” podano dwa razy", $"“{key}” is given twice")
            .WithPlace(first, "pierwszy raz tutaj", "first given here")
            .WithHelp("zostaw tylko jeden z tych wierszy", "keep only one of the two lines");

    /// <summary>SITE2015: a second YAML document in one file.</summary>
    public static Diagnostic SecondDocument(SourceSpan span) =>
        Error("SITE2015", span, "w pliku z danymi nie może być drugiego „---”", "a data file can’t have a second “---”")
            .WithHelp("usuń ten wiersz", "remove this line");

    /// <summary>SITE2016: nested too deep.</summary>
    public static Diagnostic TooDeep(SourceSpan span, int most) =>
        Error("SITE2016", span, $"zbyt głębokie zagnieżdżenie (najwyżej {most} poziomów)", $"nested too deeply ({most} levels at most)")
            .WithHelp("sprawdź wcięcia i nawiasy", "check the indentation and the brackets");

    /// <summary>SITE2016: too much text for a data file.</summary>
    public static Diagnostic TooLarge(SourceSpan span) =>
        Error("SITE2016", span, "ten plik z danymi jest za duży", "this data file is too large")
            .WithHelp("podziel go albo przenieś tekst na stronę", "split it, or move text to a page");

    /// <summary>SITE2018: the parser can't read it, and no known mistake fits.</summary>
    public static Diagnostic NotUnderstood(SourceSpan span) =>
        Error("SITE2018", span, "od tego miejsca ustawień nie da się odczytać", "the settings can’t be read from here on")
            .WithHelp(
                "każdy wiersz to „klucz: wartość”; sprawdź wcięcia, cudzysłowy i nawiasy w tym wierszu i w poprzednim",
                "each line is “key: value”; check indentation, quotes and brackets in this line and the one above");

    /// <summary>SITE2019: keys with values were expected.</summary>
    public static Diagnostic NotAMap(SourceSpan span) =>
        Error("SITE2019", span, "tu powinny być wiersze „klucz: wartość”", "lines “key: value” are expected here")
            .WithHelp("napisz na przykład: pl: Tekst", "write for example: en: Text");

    /// <summary>SITE2019: a single text where one in every language is expected.</summary>
    /// <param name="span">The text.</param>
    /// <param name="key">The key.</param>
    /// <param name="written">The text as it stands between braces.</param>
    public static Diagnostic NotByLanguage(SourceSpan span, string key, string written) =>
        Error("SITE2019", span, "tu powinny być wiersze „klucz: wartość”", "lines “key: value” are expected here")
            .WithHelp($"podaj tekst w każdym języku: {key}: {{ pl: {written}, en: … }}", $"give the text in every language: {key}: {{ pl: {written}, en: … }}");

    /// <summary>SITE2020: a list was expected.</summary>
    public static Diagnostic NotAList(SourceSpan span) =>
        Error("SITE2020", span, "tu powinna być lista", "a list is expected here")
            .WithHelp("zacznij każdą pozycję od „- ”", "start each item with “- ”");

    /// <summary>SITE2022: two keys that exclude each other.</summary>
    public static Diagnostic NotTogether(SourceSpan span, string key, string other) =>
        Error("SITE2022", span, $"„{key}” nie może być razem z „{other}”", $"“{key}” can’t be used together with “{other}”")
            .WithHelp($"usuń „{key}” albo „{other}”", $"remove “{key}” or “{other}”");

    /// <summary>SITE2023: a character that can't be shown, written as an escape.</summary>
    public static Diagnostic ControlCharacter(SourceSpan span, char character) =>
        Error("SITE2023", span, $"w tekście zapisano znak, którego nie da się pokazać (U+{(int)character:X4})", $"a character is written here that can’t be shown (U+{(int)character:X4})")
            .WithHelp("usuń ukośnik „\\” i to, co stoi tuż za nim, albo napisz ten tekst w apostrofach: '…'", "remove the backslash “\\” and what follows it, or write the text in single quotes: '…'");

    /// <summary>SITE2021: a key that is a list or a map.</summary>
    public static Diagnostic KeyIsNotText(SourceSpan span) =>
        Error("SITE2021", span, "nazwa ustawienia musi być zwykłym słowem, a tu są nawiasy albo lista", "the name of a setting must be a plain word, but here there are brackets or a list")
            .WithHelp(
                "jeśli to zwykły tekst, ujmij całą wartość w cudzysłów; jeśli nie, usuń nawiasy i łączniki sprzed dwukropka",
                "if this is plain text, put the whole value in quotes; if not, remove brackets and hyphens before the colon");
}
