using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE223x: the accessibility statement; SITE224x: what else has its day.</summary>
/// <remarks>What an editor wrote is an error or a warning. What nothing but time has brought about is a hint: a site must not stop
/// being published because a day has come. See docs/decisions/0020-accessibility-statement.md.</remarks>
public static class StatementProblems
{
    /// <summary>SITE2231: a site called compliant, and nothing that bears it out.</summary>
    public static Diagnostic ClaimWithoutAssessment(SourceSpan span) =>
        Error("SITE2231", span, "deklaracja mówi, że serwis jest zgodny z ustawą, ale nie podaje, kto i kiedy to ocenił", "the statement calls the site compliant, but names no assessment")
            .WithHelp(
                "dodaj assessment: kind (audit albo self-assessment), by (kto oceniał) i date; jeśli nikt nie oceniał, wpisz status: not-assessed",
                "add assessment: with kind (audit or self-assessment), by (who did it) and date; if nobody has assessed the site, write status: not-assessed");

    /// <summary>SITE2231: a site called compliant, with a list of what is not.</summary>
    public static Diagnostic CompliantDespiteList(SourceSpan span, SourceSpan list) =>
        Error("SITE2231", span, "deklaracja mówi, że serwis jest zgodny z ustawą, a wymienia treści niedostępne", "the statement calls the site compliant, and lists content that is not accessible")
            .WithPlace(list, "te treści", "the content")
            .WithHelp("wpisz status: partially-compliant albo usuń listę inaccessible", "write status: partially-compliant, or remove the list inaccessible");

    /// <summary>SITE2232: an assessment, and yet the status of none.</summary>
    public static Diagnostic AssessedAllTheSame(SourceSpan span, SourceSpan assessment) =>
        Warning("SITE2232", span, "deklaracja mówi, że zgodności nie oceniano, a podaje ocenę", "the statement says that the site has not been assessed, and names an assessment")
            .WithPlace(assessment, "ta ocena", "the assessment")
            .WithHelp("wpisz wynik oceny: compliant, partially-compliant albo non-compliant", "write what it found: compliant, partially-compliant or non-compliant");

    /// <summary>SITE2233: partly compliant, and not said what is not.</summary>
    public static Diagnostic NothingListed(SourceSpan span) =>
        Warning("SITE2233", span, "serwis jest zgodny częściowo, a nie podano, co jest niedostępne", "the site is partially compliant, and it is not said what is not accessible")
            .WithHelp("wymień te treści na liście „inaccessible”, każdą z tekstem (text) i powodem (reason)", "list that content under “inaccessible”, each with text and reason");

    /// <summary>SITE2234: the site has changed since the statement was seen to.</summary>
    public static Diagnostic OlderThanSite(SourceSpan span, SourceSpan statement) =>
        Warning("SITE2234", span, "serwis zmieniono później, niż sporządzono lub przejrzano deklarację", "the site was changed after the statement had been prepared or reviewed")
            .WithPlace(statement, "deklaracja z tego dnia", "the statement bears this date")
            .WithHelp("przejrzyj deklarację i wpisz dzień przeglądu jako „reviewed”", "review the statement, and enter that day as “reviewed”");

    /// <summary>SITE2234: a review before there was anything to review.</summary>
    public static Diagnostic ReviewedBeforePrepared(SourceSpan span, SourceSpan prepared) =>
        Warning("SITE2234", span, "przegląd deklaracji jest wcześniejszy niż jej sporządzenie", "the statement was reviewed before it was prepared")
            .WithPlace(prepared, "dzień sporządzenia", "the day of its preparation")
            .WithHelp("popraw jedną z dat", "correct one of the dates");

    /// <summary>SITE2235: the yearly review is due by the end of March.</summary>
    public static Diagnostic ReviewDue(SourceSpan span, string year) =>
        Hint("SITE2235", span, $"do 31 marca {year} r. trzeba przejrzeć deklarację dostępności", $"the accessibility statement has to be reviewed by 31 March {year}")
            .WithHelp(
                "sprawdź, czy wszystko w pliku data/accessibility.yml jest aktualne, popraw, co trzeba, i wpisz dzień przeglądu, na przykład: reviewed: " + year + "-03-15",
                "check that everything in data/accessibility.yml still holds, correct what does not, and enter the day of the review, for example: reviewed: " + year + "-03-15");

    /// <summary>SITE2235: the day for the yearly review has passed.</summary>
    public static Diagnostic ReviewOverdue(SourceSpan span, string year) =>
        ReviewDue(span, year) with
        {
            Message = new Bilingual(
                $"termin przeglądu deklaracji dostępności minął 31 marca {year} roku",
                $"the accessibility statement should have been reviewed by 31 March {year}"),
        };

    /// <summary>SITE2236: the page named for the statement does not show it.</summary>
    public static Diagnostic PageWithoutStatement(SourceSpan span, string file) =>
        Error("SITE2236", span, $"na stronie {file} nie ma deklaracji dostępności", $"the page {file} does not show the accessibility statement")
            .WithHelp("dopisz na niej wiersz {{accessibility-statement}} albo wskaż w „page” inną stronę", "write a line {{accessibility-statement}} on it, or name another page as “page”");

    /// <summary>SITE2236: the page named for the statement is not there.</summary>
    public static Diagnostic NoSuchStatementPage(SourceSpan span, string key, IEnumerable<string> keys) =>
        Error("SITE2236", span, $"nie ma strony „{key}”", $"there is no page “{key}”").WithChoices(key, keys);

    /// <summary>SITE2236: a page with the statement, to which nothing in the heads of the pages leads.</summary>
    public static Diagnostic PageNotNamed(SourceSpan span, string key) =>
        Warning("SITE2236", span, "nie podano, na której stronie jest deklaracja, więc programy jej nie znajdą", "it is not said which page shows the statement, so programs will not find it")
            .WithHelp($"dopisz w pliku data/accessibility.yml wiersz: page: {key}", $"add this line to data/accessibility.yml: page: {key}");

    /// <summary>SITE2237: a page that wants to show a statement that the site doesn't have.</summary>
    public static Diagnostic NoStatement(SourceSpan span) =>
        Error("SITE2237", span, "serwis nie ma danych deklaracji dostępności", "the site has no data for an accessibility statement")
            .WithHelp("utwórz plik data/accessibility.yml, a w nim co najmniej status i prepared", "create the file data/accessibility.yml, with status and prepared at least");

    /// <summary>SITE2241: security.txt will soon be void.</summary>
    public static Diagnostic SecurityExpiresSoon(SourceSpan span, string day) =>
        Hint("SITE2241", span, $"plik security.txt straci ważność po dniu {day}", $"security.txt expires after {day}")
            .WithHelp("sprawdź, czy kontakt jest aktualny, i podaj w „expires” późniejszy dzień, najwyżej o rok naprzód", "check that the contact is still right, and give a later day as “expires”, a year ahead at most");

    /// <summary>SITE2241: security.txt is void.</summary>
    public static Diagnostic SecurityExpired(SourceSpan span, string day) =>
        SecurityExpiresSoon(span, day) with { Message = new Bilingual($"plik security.txt stracił ważność po dniu {day}", $"security.txt expired after {day}") };

    /// <summary>SITE2242: a security.txt that promises too much.</summary>
    public static Diagnostic SecurityTooLong(SourceSpan span) =>
        Hint("SITE2242", span, "plik security.txt ma być ważny dłużej niż rok (RFC 9116 zaleca mniej)", "security.txt is to be valid for more than a year (RFC 9116 recommends less)")
            .WithHelp("podaj w „expires” dzień nie dalszy niż za rok", "give a day within a year as “expires”");
}
