using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE3xxx: values that are not what their key wants.</summary>
public static class ValueProblems
{
    /// <summary>SITE3001: not an ISO 8601 date.</summary>
    /// <param name="span">The value.</param>
    /// <param name="readings">What it can mean, the likeliest first; none where nobody knows.</param>
    /// <param name="isCertain">Whether it can mean nothing else.</param>
    /// <param name="mayBeUnknown">Whether <c>unknown</c> may stand there too.</param>
    public static Diagnostic NotADate(SourceSpan span, IEnumerable<string> readings, bool isCertain, bool mayBeUnknown = false)
    {
        var all = readings.ToList();
        var finding = Error("SITE3001", span, "to nie jest data, którą da się jednoznacznie odczytać", "this is not a date that can be read in one way only")
            .WithHelp(
                $"zapisz datę jako rok-miesiąc-dzień: {(all.Count == 0 ? "2026-05-12 (albo tylko 2026-05 lub 2026)" : string.Join(" albo ", all))}{(mayBeUnknown ? "; jeśli jej nie znamy: unknown" : "")}",
                $"write the date as year-month-day: {(all.Count == 0 ? "2026-05-12 (or only 2026-05 or 2026)" : string.Join(" or ", all))}{(mayBeUnknown ? "; if it is not known: unknown" : "")}");
        foreach (var reading in all) finding = isCertain ? finding.WithFix($"napisz {reading}", $"write {reading}", span, reading) : finding.WithOffer($"napisz {reading}", $"write {reading}", span, reading);
        return finding;
    }

    /// <summary>SITE3002: a day that no calendar has.</summary>
    /// <param name="span">The value.</param>
    /// <param name="date">The date.</param>
    /// <param name="days">How many days its month has; zero where there is no such month.</param>
    /// <param name="swapped">The date with day and month in the other order, where that is one.</param>
    public static Diagnostic ImpossibleDate(SourceSpan span, string date, int days, string? swapped)
    {
        var finding = Error("SITE3002", span, $"nie ma takiego dnia: {date}", $"there is no such day: {date}")
            .WithHelp(
                days == 0 ? "sprawdź dzień i miesiąc" : $"liczba dni tego miesiąca: {days}; sprawdź dzień i miesiąc",
                days == 0 ? "check the day and the month" : $"days in this month: {days}; check the day and the month");
        return swapped is null ? finding : finding.WithOffer($"napisz {swapped}", $"write {swapped}", span, swapped);
    }

    /// <summary>SITE3003: a year in which no page was written, or in which none will be soon.</summary>
    public static Diagnostic StrangeYear(SourceSpan span, int year) =>
        Warning("SITE3003", span, $"rok {year} w dacie strony wygląda na pomyłkę", $"the year {year} in the page’s date looks like a mistake")
            .WithHelp("„date” to dzień, w którym strona powstała; sprawdź rok", "“date” is the day on which the page was written; check the year");

    /// <summary>SITE3005: a period that ends before it begins.</summary>
    public static Diagnostic EndBeforeStart(SourceSpan span) =>
        Error("SITE3005", span, "koniec jest wcześniejszy niż początek", "the end is earlier than the beginning")
            .WithHelp("zamień daty miejscami albo popraw jedną z nich", "swap the dates or correct one of them");

    /// <summary>SITE3006: not <c>true</c> or <c>false</c>.</summary>
    /// <param name="span">The value.</param>
    /// <param name="written">What it says.</param>
    /// <param name="meant">The one of the two that this means; null where that is not known.</param>
    public static Diagnostic NotAFlag(SourceSpan span, string written, string? meant)
    {
        var finding = Error("SITE3006", span, $"„{written}” to nie jest „true” ani „false”", $"“{written}” is neither “true” nor “false”")
            .WithHelp("napisz true (tak) albo false (nie), bez cudzysłowu", "write true or false, without quotes");
        return meant is null ? finding : finding.WithFix($"napisz {meant}", $"write {meant}", span, meant);
    }

    /// <summary>SITE3007: a text was expected.</summary>
    /// <param name="span">The list or the group.</param>
    /// <param name="quoted">It as a text in quotes, where it stands in one line.</param>
    public static Diagnostic NotAText(SourceSpan span, string? quoted)
    {
        var finding = Error("SITE3007", span, "tu powinna być jedna wartość, a jest lista albo grupa ustawień", "one value is expected here, not a list or a group of settings")
            .WithHelp("wpisz ją w tym samym wierszu, za dwukropkiem", "write it on the same line, after the colon");
        return quoted is null ? finding : finding.WithOffer("ujmij tekst w cudzysłów", "put the text in quotes", span, quoted);
    }

    /// <summary>SITE3007: a list was expected.</summary>
    /// <param name="span">The value.</param>
    /// <param name="key">The key.</param>
    /// <param name="items">The items that the value seems to name, as they stand between brackets; none where that is not known.</param>
    /// <param name="isSplit">Whether they were taken out of one text.</param>
    /// <param name="example">What a list looks like, where its items are no plain texts; such items can't be made of a text.</param>
    public static Diagnostic NotAList(SourceSpan span, string key, IEnumerable<string> items, bool isSplit, string? example = null)
    {
        var finding = Error("SITE3007", span, $"„{key}” wymaga listy", $"“{key}” needs a list");
        if (example is not null) return finding.WithHelp($"napisz: {key}: {example}", $"write: {key}: {example}");
        var list = $"[{string.Join(", ", items)}]";
        if (list.Length == 2) return finding.WithHelp($"napisz: {key}: [pierwsza, druga]", $"write: {key}: [first, second]");
        finding = finding.WithHelp($"napisz: {key}: {list}", $"write: {key}: {list}");
        // An item that is no address of this site would be refused next.
        if (list.Contains("://", StringComparison.Ordinal)) return finding.WithHelp($"napisz: {key}: [/dawny-adres/], same adresy tego serwisu, od ukośnika", $"write: {key}: [/former-address/], only addresses of this site, starting with a slash");
        return isSplit ? finding.WithOffer($"napisz {list}", $"write {list}", span, list) : finding.WithFix($"napisz {list}", $"write {list}", span, list);
    }

    /// <summary>SITE3007: a number was expected.</summary>
    /// <param name="span">The value.</param>
    /// <param name="written">What it says.</param>
    /// <param name="digits">The number without what sets its groups apart; null where it has other faults.</param>
    public static Diagnostic NotANumber(SourceSpan span, string written, string? digits = null)
    {
        var finding = Error("SITE3007", span, $"„{written}” to nie jest liczba całkowita", $"“{written}” is not a whole number")
            .WithHelp("napisz same cyfry, na przykład 3", "write digits only, for example 3");
        return digits is null ? finding : finding.WithFix($"napisz {digits}", $"write {digits}", span, digits);
    }

    /// <summary>SITE3007: no number, where one with decimals is wanted.</summary>
    public static Diagnostic NotADecimal(SourceSpan span, string written, string? number = null)
    {
        var finding = Error("SITE3007", span, $"„{written}” to nie jest liczba", $"“{written}” is not a number")
            .WithHelp("napisz cyfry, a części dziesiętne po kropce, na przykład 50.35", "write digits, with a point before decimals, for example 50.35");
        return number is null ? finding : finding.WithFix($"napisz {number}", $"write {number}", span, number);
    }

    /// <summary>SITE3025: YAML's word for nothing.</summary>
    public static Diagnostic Null(SourceSpan span, string written) =>
        Error("SITE3025", span, $"„{written}” oznacza tu brak wartości", $"“{written}” means no value here")
            .WithHelp("jeśli nic tu nie ma być, usuń cały wiersz; jeśli to tekst, ujmij go w cudzysłów", "if nothing is meant to be here, remove the whole line; if it is a text, put it in quotes")
            .WithFix("usuń to słowo", "remove this word", span, "")
            .WithOffer("ujmij tekst w cudzysłów", "put the text in quotes", span, $"\"{written}\"");

    /// <summary>SITE3008: not one of the allowed values.</summary>
    public static Diagnostic NotAllowed(SourceSpan span, string written, IEnumerable<string> allowed) =>
        Error("SITE3008", span, $"nie ma takiej wartości: „{written}”", $"“{written}” is not one of the possible values").WithChoices(written, allowed);

    /// <summary>SITE3010: something other than letters, digits and hyphens in an id.</summary>
    /// <param name="span">The id.</param>
    /// <param name="written">The id.</param>
    /// <param name="plain">The same in letters that an id may have; null where nothing is left of it.</param>
    public static Diagnostic BadId(SourceSpan span, string written, string? plain = null)
    {
        var finding = Error("SITE3010", span, $"„{written}” nie może być identyfikatorem", $"“{written}” can’t be an id")
            .WithHelp("użyj małych liter a–z, cyfr i łączników", "use lower-case letters a–z, digits and hyphens");
        return plain is null ? finding : finding.WithOffer($"napisz „{plain}”", $"write “{plain}”", span, plain);
    }

    /// <summary>SITE3012: a reference to an entry of the data that is not there.</summary>
    public static Diagnostic UnknownReference(SourceSpan span, string written, string file, IEnumerable<string> known) =>
        Error("SITE3012", span, $"w pliku {file} nie ma „{written}”", $"{file} has no “{written}”").WithChoices(written, known);

    /// <summary>SITE3012: neither a date nor an event of the timeline.</summary>
    /// <param name="span">The value.</param>
    /// <param name="written">What it says.</param>
    /// <param name="known">The ids of the events.</param>
    /// <param name="date">The date that was probably meant; null where nobody knows.</param>
    public static Diagnostic UnknownMoment(SourceSpan span, string written, IEnumerable<string> known, string? date)
    {
        var finding = UnknownReference(span, written, "data/timeline.yml", known);
        if (date is null) return finding;
        var polish = finding.Help is { } help ? $"{help.Polish}; albo wpisz datę: {date}" : $"wpisz datę: {date}";
        return finding.WithHelp(polish, finding.Help is { } same ? $"{same.English}; or write the date: {date}" : $"write the date: {date}")
            .WithOffer($"napisz {date}", $"write {date}", span, date);
    }

    /// <summary>SITE3013: the same id twice in one data file.</summary>
    public static Diagnostic IdTwice(SourceSpan span, string id, SourceSpan first) =>
        Error("SITE3013", span, $"identyfikator „{id}” jest już zajęty", $"the id “{id}” is already taken")
            .WithPlace(first, "zajęty tutaj", "taken here")
            .WithHelp("wybierz inny", "choose another");

    /// <summary>SITE3014: a role or a figure that does not say when it was true.</summary>
    public static Diagnostic NoMoment(SourceSpan span) =>
        Error("SITE3014", span, "nie podano, kiedy to było prawdą", "it is not said when this was true")
            .WithHelp(
                "dodaj at (stan na dzień) albo from (od kiedy): datę lub identyfikator wydarzenia z data/timeline.yml",
                "add at (as of) or from (since when): a date, or the id of an event in data/timeline.yml");

    /// <summary>SITE3014: both <c>at</c> and <c>from</c>.</summary>
    public static Diagnostic TwoMoments(SourceSpan span) =>
        Error("SITE3014", span, "podano i „at”, i „from”", "both “at” and “from” are given")
            .WithHelp("zostaw tylko at (stan na dzień) albo tylko from (od kiedy)", "keep at (as of) or from (since when)");

    /// <summary>SITE3011: an address that is not an absolute http(s) URL.</summary>
    /// <param name="span">The value.</param>
    /// <param name="written">What it says.</param>
    /// <param name="meant">The address that was probably meant; null where nobody knows.</param>
    /// <param name="isCertain">Whether only the scheme is missing.</param>
    public static Diagnostic NotAWebAddress(SourceSpan span, string written, string? meant = null, bool isCertain = false)
    {
        var finding = Error("SITE3011", span, $"„{written}” to nie jest pełny adres strony", $"“{written}” is not a full web address")
            .WithHelp("napisz adres z https:// na początku i bez spacji, na przykład https://example.org/", "write it with https:// in front and without spaces, for example https://example.org/");
        if (meant is null) return finding;
        return isCertain ? finding.WithFix($"napisz {meant}", $"write {meant}", span, meant) : finding.WithOffer($"napisz {meant}", $"write {meant}", span, meant);
    }

    /// <summary>SITE3026: an address without encryption.</summary>
    public static Diagnostic UnsafeScheme(SourceSpan span, string better) =>
        Hint("SITE3026", span, "adres zaczyna się od http://, więc połączenie nie jest szyfrowane", "the address begins with http://, so that the connection is not encrypted")
            .WithHelp("niemal wszystkie strony mają już adres z https://; sprawdź, czy ten działa", "nearly all sites have an address with https:// by now; check that this one works")
            .WithOffer($"napisz {better}", $"write {better}", span, better);

    /// <summary>SITE3015: no moment is known by which scheduled pages could be judged.</summary>
    /// <param name="span">What the day matters to.</param>
    /// <param name="isOfPage">Whether that is the date of a page, and not one in the data.</param>
    public static Diagnostic NoClock(SourceSpan span, bool isOfPage = true) =>
        Error("SITE3015", span, $"{(isOfPage ? "strona ma datę" : "w danych są terminy")}, a nie wiadomo, na jaki dzień zbudować serwis", $"{(isOfPage ? "the page has a date" : "the data has dates that come and pass")}, but it is not known for which day to build")
            .WithHelp("podaj --as-of DATA albo zainstaluj git i zbuduj serwis w folderze pobranym przez git clone", "give --as-of DATE, or install git and build in a folder fetched by git clone");

    /// <summary>SITE3016: the date of an event is asked for, and it is not known.</summary>
    public static Diagnostic DateNotKnown(SourceSpan span, string id) =>
        Error("SITE3016", span, $"data wydarzenia „{id}” nie jest znana", $"the date of “{id}” is not known")
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
    /// <param name="span">The value.</param>
    /// <param name="written">What it says.</param>
    /// <param name="meant">The address without what does not belong to it; null where nobody knows.</param>
    public static Diagnostic NotAnEmail(SourceSpan span, string written, string? meant)
    {
        var finding = Error("SITE3022", span, $"„{written}” to nie jest adres e-mail", $"“{written}” is not an e-mail address")
            .WithHelp("napisz sam adres, na przykład biuro@example.org", "write the address alone, for example office@example.org");
        return meant is null ? finding : finding.WithFix($"napisz {meant}", $"write {meant}", span, meant);
    }

    /// <summary>SITE3023: not a telephone number that can be called from everywhere.</summary>
    /// <param name="span">The value.</param>
    /// <param name="written">What it says.</param>
    /// <param name="meant">The number with + in front; null where nobody knows.</param>
    public static Diagnostic NotAPhone(SourceSpan span, string written, string? meant)
    {
        var finding = Error("SITE3023", span, $"„{written}” to nie jest pełny numer telefonu", $"“{written}” is not a full phone number")
            .WithHelp("napisz numer z numerem kierunkowym kraju, na przykład +48 77 000 00 00", "write it with its country code, for example +48 77 000 00 00");
        return meant is null ? finding : finding.WithFix($"napisz {meant}", $"write {meant}", span, meant);
    }

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
