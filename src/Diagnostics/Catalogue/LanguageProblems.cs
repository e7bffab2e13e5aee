using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE5xxx: languages and translations.</summary>
public static class LanguageProblems
{
    /// <summary>SITE5001: a page lacks a language of the site. <paramref name="isRefused"/> is the site's policy; a page that may be left out is only told of.</summary>
    public static Diagnostic TranslationMissing(SourceSpan span, string language, string expectedFile, bool isRefused)
    {
        var diagnostic = Error("SITE5001", span, $"strona nie ma wersji w języku „{language}”", $"this page has no version in “{language}”")
            .WithHelp(
                $"utwórz plik {expectedFile}; jeśli strona ma istnieć tylko w tym języku, dodaj „translate: false”",
                $"create the file {expectedFile}; if the page is meant for this language only, add “translate: false”");
        return isRefused ? diagnostic : diagnostic with { Severity = Severity.Hint };
    }

    /// <summary>SITE5001: two pages, each in one language, that are most likely one whose files have different names.</summary>
    /// <param name="span">The one that should take the other's name.</param>
    /// <param name="other">The other.</param>
    /// <param name="right">What the file should be called.</param>
    public static Diagnostic TranslationApart(SourceSpan span, SourceSpan other, string right) =>
        Error("SITE5001", span, "nie wiadomo, której strony jest to tłumaczenie: wersje jednej strony muszą leżeć w jednym folderze i mieć taką samą nazwę", "it is not clear which page this is a translation of: versions of a page must be in one folder and have the same name")
            .WithPlace(other, "ta strona też ma tylko jeden język", "this page, too, has one language only")
            .WithHelp($"jeśli to jedna strona, zmień nazwę tego pliku na {right}; jeśli dwie, dodaj każdej drugi język", $"if they are one page, rename this file to {right}; if they are two, add the other language to each");

    /// <summary>SITE5002: the twin exists, but only as a draft. <paramref name="isRefused"/> is the site's policy for a page that lacks a language.</summary>
    public static Diagnostic TranslationIsDraft(SourceSpan span, string language, SourceSpan draft, bool isRefused)
    {
        var diagnostic = Warning("SITE5002", span, $"wersja w języku „{language}” jest szkicem albo ma datę w przyszłości, więc nie zostanie opublikowana", $"the version in “{language}” is a draft, or its date is in the future, so that it will not be published")
            .WithPlace(draft, "szkic", "the draft")
            .WithHelp("gdy będzie gotowa, usuń z niej „draft: true” albo datę z przyszłości", "when it is ready, remove “draft: true” from it, or the date in the future");
        return isRefused ? diagnostic : diagnostic with { Severity = Severity.Hint };
    }

    /// <summary>SITE5003: <c>translate: false</c> on a page that has a translation.</summary>
    public static Diagnostic TranslatedAllTheSame(SourceSpan span, SourceSpan twin) =>
        Error("SITE5003", span, "strona ma ustawienie „translate: false”, a mimo to istnieje jej tłumaczenie", "this page says “translate: false”, yet it has a translation")
            .WithPlace(twin, "tłumaczenie", "the translation")
            .WithHelp("usuń „translate: false” albo plik tłumaczenia", "remove “translate: false” or the file of the translation");

    /// <summary>SITE5005: a text of the data lacks a language.</summary>
    public static Diagnostic TextMissing(SourceSpan span, string language) =>
        Error("SITE5005", span, $"brakuje tekstu w języku „{language}”", $"the text in “{language}” is missing")
            .WithHelp($"dopisz wiersz: {language}: …", $"add a line: {language}: …");

    /// <summary>SITE5005: a plural form is missing.</summary>
    public static Diagnostic PluralFormMissing(SourceSpan span, string category, string language) =>
        Error("SITE5005", span, $"w odmianie przez liczby brakuje formy „{category}” (język „{language}”)", $"the plural form “{category}” is missing in “{language}”")
            .WithHelp($"dopisz wiersz: {category}: …", $"add a line: {category}: …");

    /// <summary>SITE5005: an interface text without the place to fill in.</summary>
    public static Diagnostic PlaceholderMissing(SourceSpan span, string placeholder) =>
        Error("SITE5005", span, $"w tekście brakuje {placeholder}", $"{placeholder} is missing in the text")
            .WithHelp($"wstaw {placeholder} tam, gdzie ma się pojawić wartość", $"put {placeholder} where the value should appear");

    /// <summary>SITE5006: a file name that ends in a language the site doesn't have, or in none.</summary>
    public static Diagnostic UnknownLanguage(SourceSpan span, string? written, string name, IEnumerable<string> languages)
    {
        if (written is null)
        {
            // A folder for each language is how others do it: "input/pl/kontakt.md", "input/pl_PL/kontakt.md".
            var folder = span.File.Split('/')[1..^1].FirstOrDefault(f => MeantBy(f, languages) is not null);
            var language = folder is null ? languages.First() : MeantBy(folder, languages)!;
            var file = folder is null ? $"{name}.{language}.md" : $"{span.File[..^".md".Length].Replace($"/{folder}/", "/", StringComparison.Ordinal)}.{language}.md";
            var finding = Error("SITE5006", span, "nazwa pliku nie mówi, w jakim języku jest strona", "the file’s name does not say which language the page is in");
            if (folder is not null) return finding.WithHelp($"nazwij plik {file}", $"name the file {file}");
            var files = languages.Select(l => $"{name}.{l}.md").ToList();
            return finding.WithHelp($"nazwij plik {string.Join(" albo ", files)}", $"name the file {string.Join(" or ", files)}");
        }

        var unknown = Error("SITE5006", span, $"serwis nie ma języka „{written}”", $"the site has no language “{written}”");
        if (MeantBy(written, languages) is not { } meant || !name.EndsWith("." + written, StringComparison.Ordinal)) return unknown.WithChoices(written, languages);
        var right = $"{name[..^(written.Length + 1)]}.{meant}.md";
        return unknown.WithHelp($"nazwij plik {right}", $"name the file {right}");
    }

    // "PL", "pl_PL", "pl-PL", "eng": the code, perhaps with a country, or as ISO 639-2 has it where that begins alike.
    private static string? MeantBy(string written, IEnumerable<string> languages) => languages.FirstOrDefault(l =>
        written.StartsWith(l, StringComparison.OrdinalIgnoreCase) && (written.Length == l.Length || written[l.Length] is '_' or '-' || (written.Length == 3 && written.All(char.IsAsciiLetter))));

    /// <summary>SITE5008: a language of the site has no file in <c>data/languages/</c>.</summary>
    public static Diagnostic NoLanguageFile(SourceSpan span, string language) =>
        Error("SITE5008", span, $"brakuje pliku data/languages/{language}.yml", $"the file data/languages/{language}.yml is missing")
            .WithHelp("skopiuj plik innego języka i przetłumacz go", "copy the file of another language and translate it");

    /// <summary>SITE5009: a plural rule not in CLDR's notation.</summary>
    public static Diagnostic BadPluralRule(SourceSpan span) =>
        Error("SITE5009", span, "to nie jest reguła odmiany przez liczby w zapisie CLDR", "this is not a plural rule in CLDR’s notation")
            .WithHelp("przykład: v = 0 and i % 10 = 2..4 and i % 100 != 12..14", "an example: v = 0 and i % 10 = 2..4 and i % 100 != 12..14");

    /// <summary>SITE5010: not twelve names of months.</summary>
    public static Diagnostic NotTwelveMonths(SourceSpan span, int count) =>
        Error("SITE5010", span, $"liczba nazw miesięcy: {count}, a powinno ich być 12", $"12 names of months are needed, not {count}")
            .WithHelp("podaj wszystkie, od stycznia do grudnia", "give all, from January to December");

    /// <summary>SITE5011: a language tag that is not well formed (BCP 47).</summary>
    public static Diagnostic BadLanguageTag(SourceSpan span, string written) =>
        Error("SITE5011", span, $"„{written}” to nie jest kod języka", $"“{written}” is not a language code")
            .WithHelp("kod ma dwie lub trzy małe litery: pl, en, de", "a code has two or three lower-case letters: pl, en, de");

    /// <summary>SITE5012: not a language and a region.</summary>
    public static Diagnostic BadLocale(SourceSpan span, string written) =>
        Error("SITE5012", span, $"„{written}” to nie jest język z regionem", $"“{written}” is not a language with a region")
            .WithHelp("napisz na przykład pl_PL albo en_GB", "write pl_PL or en_GB, for example");

    /// <summary>SITE3013: the same language twice among those of the site.</summary>
    public static Diagnostic LanguageTwice(SourceSpan span, string language, SourceSpan first) =>
        Error("SITE3013", span, $"język „{language}” podano dwa razy", $"the language “{language}” is given twice")
            .WithPlace(first, "pierwszy raz tutaj", "first given here")
            .WithHelp("usuń jeden z kodów albo wpisz kod innego języka", "remove one of the codes, or write that of another language");

    /// <summary>SITE4003: a link to another language's page although the page exists in the reader's.</summary>
    public static Diagnostic LinkToOtherLanguage(SourceSpan span, string better, string language) =>
        Warning("SITE4003", span, $"odsyłacz prowadzi do strony w innym języku, choć istnieje wersja „{language}”", $"the link leads to a page in another language although a version in “{language}” exists")
            .WithHelp(
                $"napisz {better}; jeśli tak ma być, dodaj za odsyłaczem oznaczenie języka, np. {{lang=pl}}",
                $"write {better}; if this is intended, add its language after the link, as in {{lang=pl}}");
}
