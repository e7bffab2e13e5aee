using System.Globalization;
using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE51xx: translations whose source has changed since somebody accepted them.</summary>
public static class StateProblems
{
    /// <summary>The words of a block have changed.</summary>
    public const string Changed = "SITE5101";

    /// <summary>There is a new block.</summary>
    public const string New = "SITE5102";

    /// <summary>A block is gone.</summary>
    public const string Removed = "SITE5103";

    /// <summary>A link of a block leads elsewhere, or a picture is another.</summary>
    public const string LinksChanged = "SITE5105";

    /// <summary>A block stands elsewhere.</summary>
    public const string Moved = "SITE5106";

    /// <summary>SITE5101: the words of a block of the source have changed. <paramref name="difference"/> is <c>−old +new</c>, <paramref name="accept"/> the command.</summary>
    public static Diagnostic SourceChanged(SourceSpan span, SourceSpan source, string difference, string accept, string? version) =>
        Warning(Changed, span, $"źródło zmieniło się od czasu tłumaczenia: {difference}", $"the source has changed since this was translated: {difference}")
            .WithPlace(source, "tak jest teraz w źródle", "the source as it is now")
            .WithHelp(Then("popraw tłumaczenie", "correct the translation", span, $"{accept}, a jeśli nie było czego zmieniać, także --reason \"powód\"", $"{accept}, and --reason \"why\" if there was nothing to change", version));

    /// <summary>SITE5102: new blocks of the source, one or a whole list or table. <paramref name="isThere"/> says whether the translation has something in their place.</summary>
    public static Diagnostic SourceIsNew(SourceSpan span, SourceSpan source, int blocks, int words, bool isThere, string accept, string? version) =>
        Warning(
            New,
            span,
            blocks == 1 ? $"w źródle jest nowy fragment (słowa: {Number(words)}), którego tłumaczenia nikt jeszcze nie zatwierdził" : $"w źródle są nowe fragmenty (liczba: {Number(blocks)}, słowa: {Number(words)}), których tłumaczenia nikt jeszcze nie zatwierdził",
            blocks == 1 ? $"the source has a new passage (words: {Number(words)}) whose translation nobody has accepted yet" : $"the source has {Number(blocks)} new passages (words: {Number(words)}) whose translation nobody has accepted yet")
            .WithPlace(source, "nowe w źródle", "new in the source")
            .WithHelp(isThere
                ? Then("sprawdź, czy to tłumaczenie mówi to samo", "check that this translation says the same", span, accept, accept, version)
                : Then($"przetłumacz {(blocks == 1 ? "go" : "je")} tutaj", $"translate {(blocks == 1 ? "it" : "them")} here", span, accept, accept, version));

    /// <summary>SITE5103: blocks of the source are gone. <paramref name="text"/> is <c>−what</c> the first of them said.</summary>
    public static Diagnostic SourceIsGone(SourceSpan span, string text, int blocks, string accept, string? version) =>
        Warning(
            Removed,
            span,
            blocks == 1 ? $"ze źródła zniknął fragment, który tu przetłumaczono: {text}" : $"ze źródła zniknęły fragmenty (liczba: {Number(blocks)}), które tu przetłumaczono: {text}",
            blocks == 1 ? $"a passage that was translated here is gone from the source: {text}" : $"{Number(blocks)} passages that were translated here are gone from the source: {text}")
            .WithHelp(Then("usuń to też z tłumaczenia", "remove it from the translation too", span, accept, accept, version));

    /// <summary>SITE5104: a translation that nobody has ever accepted. <paramref name="version"/> is the token of the source, where it can be pasted.</summary>
    public static Diagnostic NeverAccepted(SourceSpan span, SourceSpan source, string accept, string? version)
    {
        var problem = Warning("SITE5104", span, "tego tłumaczenia nikt jeszcze nie zatwierdził jako zgodnego ze źródłem", "nobody has accepted this translation yet as matching its source")
            .WithHelp(Then("porównaj oba teksty", "compare the two texts", span, accept, accept, version));
        // A data file holds both; one place is enough.
        return (source.File, source.Start) == (span.File, span.Start) ? problem : problem.WithPlace(source, "źródło", "the source");
    }

    /// <summary>SITE5105: a link of the source leads elsewhere, or a picture is another.</summary>
    public static Diagnostic SourceLinksElsewhere(SourceSpan span, SourceSpan source, string difference, string accept, string? version) =>
        Warning(LinksChanged, span, $"w źródle zmienił się odsyłacz albo obraz: {difference}", $"a link or picture of the source has changed: {difference}")
            .WithPlace(source, "tak jest teraz w źródle", "the source as it is now")
            .WithHelp(Then("zmień go też tutaj", "change it here too", span, accept, accept, version));

    /// <summary>SITE5106: a block of the source stands elsewhere than it did.</summary>
    public static Diagnostic SourceMoved(SourceSpan span, SourceSpan source, string accept, string? version) =>
        Warning(Moved, span, "w źródle ten fragment stoi teraz w innym miejscu", "in the source this stands elsewhere now")
            .WithPlace(source, "tutaj w źródle", "here in the source")
            .WithHelp(Then("przenieś go też w tłumaczeniu", "move it in the translation too", span, accept, accept, version));

    /// <summary>SITE5107: a line of a record that has another form than its lines have.</summary>
    public static Diagnostic BrokenLine(SourceSpan span) =>
        Error("SITE5107", span, "tego wiersza nie da się odczytać", "this line can’t be read")
            .WithHelp(
                "przywróć plik z poprzedniej wersji albo usuń go i zatwierdź tłumaczenie na nowo (translate accept)",
                "restore the file from an earlier version, or remove it and accept the translation again (translate accept)");

    /// <summary>SITE5107: a record in which git left both sides of a conflict.</summary>
    public static Diagnostic RecordInConflict(SourceSpan span) =>
        Error("SITE5107", span, "w pliku został nierozstrzygnięty konflikt gita", "the file has an unresolved git conflict")
            .WithHelp(
                "zostaw te wiersze, które odpowiadają dzisiejszemu źródłu, a znaczniki konfliktu usuń",
                "keep the lines that match the source as it is now, and remove the conflict marks");

    /// <summary>SITE5107: a record that does not begin as records do.</summary>
    public static Diagnostic NoRecord(SourceSpan span) =>
        Error("SITE5107", span, "plik nie zaczyna się jak zapis stanu tłumaczenia", "the file does not begin like the record of a translation")
            .WithHelp("pierwszy wiersz to na przykład: translation 1 from pl", "its first line is, for example: translation 1 from pl");

    /// <summary>SITE5107: a record of a version that this generator does not know.</summary>
    public static Diagnostic UnknownRecordVersion(SourceSpan span, string version) =>
        Error("SITE5107", span, $"generator nie zna wersji „{version}” zapisu stanu tłumaczenia", $"this generator does not know version “{version}” of records")
            .WithHelp("zapisał go nowszy generator: zaktualizuj swój", "a newer generator wrote it: update yours");

    /// <summary>SITE5107: a record of a translation from another language than the text has now.</summary>
    public static Diagnostic OtherSourceLanguage(SourceSpan span, string recorded, string now) =>
        Error("SITE5107", span, $"zapis dotyczy tłumaczenia z języka „{recorded}”, a językiem źródła jest teraz „{now}”", $"the record is for a translation from “{recorded}”, but the source is in “{now}” now")
            .WithHelp("usuń ten plik i zatwierdź tłumaczenie na nowo (translate accept)", "remove the file and accept the translation again (translate accept)");

    /// <summary>SITE5108: a record of a text or translation that does not exist.</summary>
    public static Diagnostic RecordOfNothing(SourceSpan span, string key, string language) =>
        Warning("SITE5108", span, $"nie ma tłumaczenia „{key}” na język „{language}”, którego dotyczy ten zapis", $"there is no translation of “{key}” into “{language}” for this record")
            .WithHelp("usuń ten plik; jeśli strona zmieniła nazwę, zmień jego nazwę tak samo", "remove the file; if the page was renamed, rename the file likewise");

    /// <summary>SITE5108: a record whose path names no language.</summary>
    public static Diagnostic RecordOutOfPlace(SourceSpan span) =>
        Warning("SITE5108", span, "z położenia tego pliku nie wynika, którego tłumaczenia dotyczy", "the place of this file does not say which translation it is for")
            .WithHelp("przenieś go do folderu języka, np. translations/en/, albo usuń", "move it to the folder of a language, such as translations/en/, or remove it");

    /// <summary>SITE5112: an acknowledgement of something that isn't found any more.</summary>
    public static Diagnostic AcknowledgementExpired(SourceSpan span, string token) =>
        Warning("SITE5112", span, $"zgoda „{token}” wygasła: tego, czego dotyczyła, już nie ma albo się zmieniło", $"the acceptance “{token}” has expired: what it was about is gone or has changed")
            .WithHelp("usuń ten wiersz; jeśli komunikat wrócił, podaje nowy token", "remove the line; if the message is back, it gives a new token");

    /// <summary>SITE5112: an acknowledgement in the front matter of a page that is no translation, and nothing that it is about.</summary>
    public static Diagnostic AcknowledgementInSource(SourceSpan span, string token) =>
        Warning("SITE5112", span, $"zgoda „{token}” niczego tutaj nie dotyczy: ta strona jest źródłem, a nie tłumaczeniem", $"the acceptance “{token}” has nothing to do here: this page is the source, not a translation")
            .WithHelp("przenieś ten wiersz do pliku, który wymienia komunikat; jeśli takiego komunikatu już nie ma, usuń ten wiersz", "move the line to the file that the message names; if there is no such message any more, remove it");

    /// <summary>SITE5111: <c>source-version</c> in the front matter of a page that is no translation.</summary>
    public static Diagnostic SourceVersionInSource(SourceSpan span) =>
        Warning("SITE5111", span, "ten wiersz nic tutaj nie znaczy: ta strona jest źródłem, a „source-version” należy do tłumaczenia", "this line means nothing here: this page is the source, and “source-version” belongs to a translation")
            .WithHelp("przenieś go do ustawień tłumaczenia, czyli do pliku, który wymienia komunikat", "move it to the front matter of the translation, the file that the message names");

    /// <summary>SITE5111: the source has changed since <c>source-version</c>, and nothing says where.</summary>
    public static Diagnostic SourceVersionIsOld(SourceSpan span, SourceSpan source, string accept, string version) =>
        Warning("SITE5111", span, "źródło zmieniło się od wersji, którą tu wpisano", "the source has changed since the version given here")
            .WithPlace(source, "źródło", "the source")
            .WithHelp(
                $"porównaj oba teksty; gdy są zgodne, zamień ten wiersz na source-version: {version} (w wierszu poleceń: {accept})",
                $"compare the two texts; once they agree, replace this line with source-version: {version} (on a command line: {accept})");

    /// <summary>SITE5111: an old <c>source-version</c> beside a record that is up to date.</summary>
    public static Diagnostic SourceVersionIsNotNeeded(SourceSpan span) =>
        Warning("SITE5111", span, "ta wersja źródła jest stara; tłumaczenie zatwierdzono później", "this version of the source is old; the translation was accepted later")
            .WithHelp("usuń ten wiersz", "remove the line");

    /// <summary>How a finding is acknowledged in the front matter of a page, as the end of a sentence.</summary>
    public static Bilingual AcceptInPage(string file, string token) => new(
        $"dopisz w ustawieniach pliku {file}: accept: [{{token: {token}, reason: powód}}]", $"add to the front matter of {file}: accept: [{{token: {token}, reason: why}}]");

    /// <summary>How a finding about a text without front matter is acknowledged, as the end of a sentence.</summary>
    public static Bilingual AcceptByCommand(string accept, string token) => new(
        $"zatwierdź to w wierszu poleceń: {accept} --token {token} --reason \"powód\"", $"accept it on a command line: {accept} --token {token} --reason \"why\"");

    // What to do, and how to say that it is done: in a browser, where most editors work and no command can be run, then on a command line.
    private static Bilingual Then(string polish, string english, SourceSpan span, string polishCommand, string englishCommand, string? version) => version is null
        ? new Bilingual(
            $"{polish}, a potem zatwierdź w wierszu poleceń: {polishCommand}; w przeglądarce tego nie da się zrobić: poproś kogoś, kto ma pliki serwisu na komputerze",
            $"{english}, then accept it on a command line: {englishCommand}; in a browser this can’t be done: ask somebody who has the site’s files on a computer")
        : new Bilingual(
            $"{polish}; gdy cała strona jest zgodna ze źródłem, wpisz w ustawieniach pliku {span.File} wiersz source-version: {version} (w wierszu poleceń: {polishCommand})",
            $"{english}; once the whole page matches its source, add to the front matter of {span.File} the line source-version: {version} (on a command line: {englishCommand})");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
