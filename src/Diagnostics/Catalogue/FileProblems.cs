using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE1xxx: files and their names; SITE4012 and SITE4013: addresses taken.</summary>
public static class FileProblems
{
    /// <summary>SITE1010: a name whose letters and marks are characters of their own.</summary>
    /// <param name="span">The file.</param>
    /// <param name="composed">The name as people type it.</param>
    public static Diagnostic NameWithMarks(SourceSpan span, string composed) =>
        Warning("SITE1010", span, "w nazwie tego pliku litery i znaki nad nimi są osobnymi znakami, jak zapisuje je macOS", "in the name of this file letters and their marks are separate characters, as macOS writes them")
            .WithHelp(
                $"nadaj mu nazwę od nowa, z klawiatury: {composed}; inaczej odsyłacze do niego nie zadziałają",
                $"rename it, typing the name again: {composed}; otherwise links to it may not work");

    /// <summary>SITE1010: two files whose names differ only in how letters with marks are written.</summary>
    public static Diagnostic NameTwice(SourceSpan span, string name, SourceSpan other) =>
        Error("SITE1010", span, $"dwa pliki albo foldery mają tę samą nazwę „{name}”, tylko inaczej zapisaną", $"two files or folders have the same name “{name}”, just written differently")
            .WithPlace(other, "drugi z nich", "the other one")
            .WithHelp("zostaw jeden z nich albo zmień nazwę drugiego", "keep one of the two, or rename the other");

    /// <summary>SITE1011: two files or folders whose names differ only in letter case.</summary>
    public static Diagnostic NameInOtherCase(SourceSpan span, string name, string otherName, SourceSpan other) =>
        Error(
            "SITE1011",
            span,
            $"„{name}” i „{otherName}” to w Windows i macOS jedna nazwa, a na serwerze dwie",
            $"“{name}” and “{otherName}” are one name on Windows and macOS, and two on the server")
            .WithPlace(other, "drugi plik", "the other file")
            .WithHelp("zostaw jeden z nich albo zmień nazwę drugiego; najbezpieczniejsze są same małe litery", "keep one of the two, or rename the other; lower-case letters alone are safest");

    /// <summary>SITE1013: a name that cannot stand in a link as it is.</summary>
    public static Diagnostic NameNotInLinks(SourceSpan span, string name, string better) =>
        Warning("SITE1013", span, $"nazwa „{name}” zawiera znak, który w odsyłaczu oznacza coś innego (# albo %)", $"the name “{name}” has a character that means something else in a link (# or %)")
            .WithHelp($"zmień ją, na przykład na {better}", $"change it, for example to {better}");

    /// <summary>SITE1014: an address with other characters than a–z, 0–9 and hyphens.</summary>
    /// <param name="span">The slug.</param>
    /// <param name="suggestion">One that would be right.</param>
    /// <param name="isCertain">Whether it is the same but for the letters.</param>
    public static Diagnostic BadSlug(SourceSpan span, string suggestion, bool isCertain)
    {
        var finding = Error("SITE1014", span, "w adresie mogą być tylko małe litery a–z, cyfry i łączniki", "an address may hold lower-case letters a–z, digits and hyphens only")
            .WithHelp($"napisz: {suggestion}", $"write: {suggestion}");
        return isCertain ? finding.WithFix($"napisz „{suggestion}”", $"write “{suggestion}”", span, suggestion) : finding;
    }

    /// <summary>SITE1015: a name that Windows keeps for itself.</summary>
    public static Diagnostic ReservedName(SourceSpan span, string name) =>
        Error("SITE1015", span, $"żaden komputer z Windows nie otworzy folderu o nazwie „{name}”", $"no Windows computer can open a folder called “{name}”")
            .WithHelp($"wybierz inną nazwę, na przykład {name}-1", $"choose another name, for example {name}-1");

    /// <summary>SITE1015: a file or folder of the site with the name of a device of Windows.</summary>
    public static Diagnostic DeviceName(SourceSpan span, string name, string better) =>
        Error("SITE1015", span, $"żaden komputer z Windows nie otworzy pliku ani folderu o nazwie „{name}”", $"no Windows computer can open a file or folder called “{name}”")
            .WithHelp($"zmień nazwę, na przykład na {better}", $"rename it, for example to {better}");

    /// <summary>SITE1015: a file or folder of the site with a name that Windows does not allow.</summary>
    public static Diagnostic ForbiddenName(SourceSpan span, string name, string better) =>
        Error(
            "SITE1015",
            span,
            $"nazwa „{name}” jest w Windows niedozwolona: ma jeden ze znaków < > : \" | ? * \\ albo kończy się kropką lub spacją",
            $"the name “{name}” is not allowed on Windows: it has one of < > : \" | ? * \\, or ends in a full stop or a space")
            .WithHelp($"zmień ją, na przykład na {better}", $"change it, for example to {better}");

    /// <summary>SITE1016: a path that some computers could not store.</summary>
    public static Diagnostic PathTooLong(SourceSpan span, int length, int most) =>
        Error("SITE1016", span, $"ścieżka tego pliku jest za długa (liczba znaków: {length}, dopuszczalna: {most})", $"the path of this file is {length} characters long; {most} are allowed")
            .WithHelp("skróć nazwę pliku albo folderu; Windows dopuszcza 260 znaków razem z folderami, w których leży serwis", "shorten the name of the file or of a folder; Windows allows 260 characters, with those of the folders above the site");

    /// <summary>SITE1016: an address that is too long as a whole.</summary>
    public static Diagnostic WholeAddressTooLong(SourceSpan span, int length, int most) =>
        Error("SITE1016", span, $"adres strony jest za długi (liczba znaków: {length}, dopuszczalna: {most})", $"the page’s address is {length} characters long; {most} are allowed")
            .WithHelp("podaj krótszy „slug” tej strony albo strony jej folderu", "give a shorter “slug” to this page, or to the page of its folder");

    /// <summary>SITE1016: an address that some computers could not store.</summary>
    public static Diagnostic AddressTooLong(SourceSpan span, int length, int most) =>
        Error("SITE1016", span, $"część adresu jest za długa (liczba znaków: {length}, dopuszczalna: {most})", $"a part of the address is {length} characters long; {most} are allowed")
            .WithHelp("podaj krótszy „slug”", "give a shorter “slug”");

    /// <summary>SITE1017: a link in the file system.</summary>
    public static Diagnostic SymbolicLink(SourceSpan span) =>
        Error("SITE1017", span, "to skrót (dowiązanie) do innego miejsca, a nie plik", "this is a link to another place, not a file")
            .WithHelp("zastąp je kopią pliku", "replace it with a copy of the file");

    /// <summary>SITE1018: what a program leaves behind, and that is no part of the site.</summary>
    public static Diagnostic LeftOver(SourceSpan span) =>
        Warning("SITE1018", span, "ten plik zostawił jakiś program; nie należy do serwisu i nie zostanie opublikowany", "a program has left this file behind; it is not part of the site and will not be published")
            .WithHelp("usuń go", "remove it");

    /// <summary>SITE1018: a document that was perhaps meant for a page.</summary>
    public static Diagnostic DocumentIsNoPage(SourceSpan span, string page) =>
        Hint("SITE1018", span, "ten dokument nie jest stroną i żadna strona do niego nie odsyła, więc nie zostanie opublikowany", "this document is not a page, and no page links to it, so it will not be published")
            .WithHelp(
                $"aby była z niego strona, wklej jego tekst do pliku {page}; aby można go było pobrać, dodaj do niego odsyłacz",
                $"to make a page of it, paste its text into a file {page}; to let it be downloaded, link to it");

    /// <summary>SITE1019: a page without text.</summary>
    public static Diagnostic NoText(SourceSpan span) =>
        Warning("SITE1019", span, "strona nie ma treści", "this page has no text")
            .WithHelp("dopisz treść albo dodaj „draft: true”", "add text, or “draft: true”");

    /// <summary>SITE1020: marks that git leaves where two people changed the same lines.</summary>
    /// <param name="span">The first mark.</param>
    /// <param name="end">The last one; the first again where there is none.</param>
    public static Diagnostic ConflictMark(SourceSpan span, SourceSpan end)
    {
        var finding = Error("SITE1020", span, "dwie osoby zmieniły to samo miejsce i nikt jeszcze nie wybrał jednej wersji", "two people changed this place and nobody has chosen a version")
            .WithHelp("zostaw jedną wersję i usuń wiersze <<<<<<<, ======= i >>>>>>>", "keep one version and remove the lines <<<<<<<, ======= and >>>>>>>");
        return end == span ? finding : finding.WithPlace(end, "dotąd sięgają obie wersje", "both versions end here");
    }

    /// <summary>SITE1021: a file that can't be read.</summary>
    public static Diagnostic Unreadable(SourceSpan span) =>
        Error("SITE1021", span, "nie można odczytać tego pliku", "this file can’t be read")
            .WithHelp("sprawdź, czy nie otworzył go inny program, i spróbuj ponownie", "check that no other program has it open, and try again");

    /// <summary>SITE1022: a file whose ending is not written as it must be, and that would be passed over.</summary>
    public static Diagnostic WrongEnding(SourceSpan span, string expected) =>
        Error("SITE1022", span, $"nazwa tego pliku nie kończy się na {expected}", $"this file’s name does not end in {expected}")
            .WithHelp("zmień jej końcówkę; wielkość liter ma znaczenie", "change its ending; case matters");

    /// <summary>SITE1023: a file that is larger than any of its kind may be.</summary>
    /// <param name="span">The file.</param>
    /// <param name="most">How many megabytes it may have.</param>
    public static Diagnostic TooLarge(SourceSpan span, long most) =>
        Error("SITE1023", span, $"ten plik jest za duży; pliki tego rodzaju mogą mieć najwyżej {most} MB", $"this file is too large; files of its kind may have {most} MB at most")
            .WithHelp("zmniejsz go albo podziel na mniejsze; czego nie da się zmniejszyć, umieść tam, gdzie trzyma się duże pliki, i podaj tu odsyłacz", "make it smaller, or divide it; put what can’t be made smaller where large files are kept, and link to it here");

    /// <summary>SITE1024: a pipe, a socket or a device where a file should be.</summary>
    public static Diagnostic NotAFile(SourceSpan span) =>
        Error("SITE1024", span, "to nie jest plik, tylko łącze między programami albo urządzenie", "this is not a file, but a pipe between programs or a device")
            .WithHelp("usuń to z folderu serwisu", "remove it from the site’s folder");

    /// <summary>SITE4012: two files with the same address.</summary>
    public static Diagnostic AddressTaken(SourceSpan span, string address, SourceSpan other) =>
        Error("SITE4012", span, $"adres {address} jest już zajęty", $"the address {address} is already taken")
            .WithPlace(other, "zajęty tutaj", "taken here")
            .WithHelp("zmień „slug” jednej z tych stron", "change the “slug” of one of the two pages");

    /// <summary>SITE4013: two files whose names give the same published name.</summary>
    public static Diagnostic NameTaken(SourceSpan span, string address, SourceSpan other) =>
        Error("SITE4013", span, $"pod adresem {address} jest już inny plik", $"there is another file at {address} already")
            .WithPlace(other, "ten plik", "this file")
            .WithHelp("zmień nazwę jednego z nich: wielkość liter, spacje i znaki diakrytyczne nie wystarczą, by je odróżnić", "rename one of them: case, spaces and marks on letters are not enough to tell them apart");
}
