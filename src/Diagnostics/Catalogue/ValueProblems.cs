using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE3xxx: values that are not what their key wants.</summary>
public static class ValueProblems
{
    /// <summary>SITE3001: not an ISO 8601 date; <paramref name="reading"/> is what it probably means, if that can be told.</summary>
    public static Diagnostic NotADate(SourceSpan span, string? reading) =>
        Error("SITE3001", span, "to nie jest data, którą da się jednoznacznie odczytać", "this is not a date that can be read in one way only")
            .WithHelp(
                $"zapisz datę jako rok-miesiąc-dzień: {reading ?? "2026-05-12"}" + (reading is null ? " (albo tylko 2026-05 lub 2026)" : ""),
                $"write the date as year-month-day: {reading ?? "2026-05-12"}" + (reading is null ? " (or only 2026-05 or 2026)" : ""));

    /// <summary>SITE3002: a day that no calendar has.</summary>
    public static Diagnostic ImpossibleDate(SourceSpan span, string date) =>
        Error("SITE3002", span, $"nie ma takiego dnia: {date}", $"there is no such day: {date}")
            .WithHelp("sprawdź dzień i miesiąc", "check the day and the month");

    /// <summary>SITE3005: a period that ends before it begins.</summary>
    public static Diagnostic EndBeforeStart(SourceSpan span) =>
        Error("SITE3005", span, "koniec jest wcześniejszy niż początek", "the end is earlier than the beginning")
            .WithHelp("zamień daty miejscami albo popraw jedną z nich", "swap the dates or correct one of them");

    /// <summary>SITE3006: not <c>true</c> or <c>false</c>.</summary>
    public static Diagnostic NotAFlag(SourceSpan span, string written) =>
        Error("SITE3006", span, $"„{written}” to nie jest „true” ani „false”", $"“{written}” is neither “true” nor “false”")
            .WithHelp("napisz true (tak) albo false (nie), bez cudzysłowu", "write true or false, without quotes");

    /// <summary>SITE3007: a text was expected.</summary>
    public static Diagnostic NotAText(SourceSpan span) =>
        Error("SITE3007", span, "tu powinna być jedna wartość, a jest lista albo grupa ustawień", "one value is expected here, not a list or a group of settings")
            .WithHelp("wpisz ją w tym samym wierszu, za dwukropkiem", "write it in the same line, behind the colon");

    /// <summary>SITE3007: a list was expected.</summary>
    public static Diagnostic NotAList(SourceSpan span, string key) =>
        Error("SITE3007", span, $"„{key}” wymaga listy", $"“{key}” wants a list")
            .WithHelp($"napisz: {key}: [pierwsza, druga]", $"write: {key}: [first, second]");

    /// <summary>SITE3007: a number was expected.</summary>
    public static Diagnostic NotANumber(SourceSpan span, string written) =>
        Error("SITE3007", span, $"„{written}” to nie jest liczba całkowita", $"“{written}” is not a whole number")
            .WithHelp("napisz same cyfry, na przykład 3", "write digits only, for example 3");

    /// <summary>SITE3008: not one of the allowed values.</summary>
    public static Diagnostic NotAllowed(SourceSpan span, string written, IEnumerable<string> allowed) =>
        Error("SITE3008", span, $"nie ma takiej wartości: „{written}”", $"“{written}” is not one of the possible values").WithChoices(written, allowed);

    /// <summary>SITE3010: something other than letters, digits and hyphens in an id.</summary>
    public static Diagnostic BadId(SourceSpan span, string written) =>
        Error("SITE3010", span, $"„{written}” nie może być identyfikatorem", $"“{written}” can't be an id")
            .WithHelp("użyj małych liter a–z, cyfr i łączników", "use lower-case letters a–z, digits and hyphens");

    /// <summary>SITE3012: a reference to an entry of the data that is not there.</summary>
    public static Diagnostic UnknownReference(SourceSpan span, string written, string file, IEnumerable<string> known) =>
        Error("SITE3012", span, $"w pliku {file} nie ma „{written}”", $"{file} has no “{written}”").WithChoices(written, known);

    /// <summary>SITE3013: the same id twice in one data file.</summary>
    public static Diagnostic IdTwice(SourceSpan span, string id, SourceSpan first) =>
        Error("SITE3013", span, $"identyfikator „{id}” jest już zajęty", $"the id “{id}” is taken already")
            .WithPlace(first, "zajęty tutaj", "taken here")
            .WithHelp("wybierz inny", "choose another");

    /// <summary>SITE3014: a role or a figure that does not say when it was true.</summary>
    public static Diagnostic NoMoment(SourceSpan span) =>
        Error("SITE3014", span, "nie podano, kiedy to było prawdą", "it is not said when this was true")
            .WithHelp(
                "dodaj at (stan na dzień) albo from (od kiedy): datę lub identyfikator zdarzenia z data/timeline.yml",
                "add at (as of) or from (since when): a date, or the id of an event in data/timeline.yml");

    /// <summary>SITE3014: both <c>at</c> and <c>from</c>.</summary>
    public static Diagnostic TwoMoments(SourceSpan span) =>
        Error("SITE3014", span, "podano i „at”, i „from”", "both “at” and “from” are given")
            .WithHelp("zostaw tylko at (stan na dzień) albo tylko from (od kiedy)", "keep at (as of) or from (since when)");

    /// <summary>SITE3011: an address that is not an absolute http(s) URL.</summary>
    public static Diagnostic NotAWebAddress(SourceSpan span, string written) =>
        Error("SITE3011", span, $"„{written}” to nie jest pełny adres strony", $"“{written}” is not a full web address")
            .WithHelp("napisz adres z https:// na początku, na przykład https://example.org/", "write it with https:// in front, for example https://example.org/");

    /// <summary>SITE3015: no moment is known by which scheduled pages could be judged.</summary>
    public static Diagnostic NoClock(SourceSpan span) =>
        Error("SITE3015", span, "strona ma datę, a nie wiadomo, na jaki dzień zbudować serwis", "the page has a date, but it is not known for which day to build")
            .WithHelp("podaj --as-of DATA albo zbuduj serwis z repozytorium git", "give --as-of DATE, or build inside a git repository");

    /// <summary>SITE3016: the date of an event is asked for, and it is not known.</summary>
    public static Diagnostic DateNotKnown(SourceSpan span, string id) =>
        Error("SITE3016", span, $"data zdarzenia „{id}” nie jest znana", $"the date of “{id}” is not known")
            .WithHelp("napisz zdanie bez daty albo podaj datę w data/timeline.yml", "write the sentence without a date, or give the date in data/timeline.yml");

    /// <summary>SITE3017: two pages of a language with the same title or description.</summary>
    public static Diagnostic NotUnique(SourceSpan span, string key, SourceSpan other) =>
        Error("SITE3017", span, $"inna strona ma taki sam tekst w „{key}”", $"another page has the same “{key}”")
            .WithPlace(other, "ten sam tekst", "the same text")
            .WithHelp("napisz, czym ta strona różni się od tamtej", "say what sets this page apart");

    /// <summary>SITE3021: a date of which the day must be known.</summary>
    public static Diagnostic NotADay(SourceSpan span) =>
        Error("SITE3021", span, "tu potrzebny jest dokładny dzień", "the exact day is needed here")
            .WithHelp("napisz rok, miesiąc i dzień, na przykład 2026-05-12", "write year, month and day, for example 2026-05-12");

    /// <summary>SITE3022: not an e-mail address.</summary>
    public static Diagnostic NotAnEmail(SourceSpan span, string written) =>
        Error("SITE3022", span, $"„{written}” to nie jest adres e-mail", $"“{written}” is not an e-mail address")
            .WithHelp("napisz sam adres, na przykład biuro@example.org", "write the address alone, for example office@example.org");

    /// <summary>SITE3023: not a telephone number that can be called from everywhere.</summary>
    public static Diagnostic NotAPhone(SourceSpan span, string written) =>
        Error("SITE3023", span, $"„{written}” to nie jest pełny numer telefonu", $"“{written}” is not a full telephone number")
            .WithHelp("napisz numer z numerem kierunkowym kraju, na przykład +48 77 000 00 00", "write it with its country code, for example +48 77 000 00 00");

    /// <summary>SITE3024: neither an e-mail address nor an address on the web that is safe.</summary>
    public static Diagnostic NotAContact(SourceSpan span, string written) =>
        Error("SITE3024", span, $"„{written}” to ani adres e-mail, ani adres strony zaczynający się od https://", $"“{written}” is neither an e-mail address nor a web address that begins with https://")
            .WithHelp("napisz na przykład biuro@example.org albo https://example.org/kontakt", "write office@example.org or https://example.org/contact, for example");

    /// <summary>SITE3019: a page that was updated before it was there.</summary>
    public static Diagnostic UpdatedBeforeDate(SourceSpan span, SourceSpan date) =>
        Error("SITE3019", span, "data aktualizacji jest wcześniejsza niż data strony", "the page is said to have been updated before its own date")
            .WithPlace(date, "data strony", "the page’s date")
            .WithHelp("popraw jedną z dat albo usuń „updated”", "correct one of the dates, or remove “updated”");
}
