using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE1xxx: files, their names and their encoding; SITE4012 and SITE4013: addresses taken.</summary>
public static class FileProblems
{
    /// <summary>SITE1001: bytes that are no UTF-8.</summary>
    public static Diagnostic NotUtf8(SourceSpan span, byte value) =>
        Error("SITE1001", span, $"plik nie jest zapisany w UTF-8 (bajt 0x{value:X2})", $"this file is not saved as UTF-8 (byte 0x{value:X2})")
            .WithHelp(
                "zapisz go ponownie, wybierając kodowanie UTF-8; dawne polskie pliki bywają w kodowaniu Windows-1250",
                "save it again with the encoding UTF-8; old Polish files often use Windows-1250");

    /// <summary>SITE1003: UTF-16.</summary>
    public static Diagnostic Utf16(SourceSpan span) =>
        Error("SITE1003", span, "plik jest zapisany jako „Unicode” (UTF-16)", "this file is saved as “Unicode” (UTF-16)")
            .WithHelp("w Notatniku wybierz „Zapisz jako” i kodowanie UTF-8", "in Notepad choose “Save as” and the encoding UTF-8");

    /// <summary>SITE1014: an address with other characters than a–z, 0–9 and hyphens.</summary>
    public static Diagnostic BadSlug(SourceSpan span, string suggestion) =>
        Error("SITE1014", span, "w adresie mogą być tylko małe litery a–z, cyfry i łączniki", "an address may hold lower-case letters a–z, digits and hyphens only")
            .WithHelp($"napisz: {suggestion}", $"write: {suggestion}");

    /// <summary>SITE1015: a name that Windows keeps for itself.</summary>
    public static Diagnostic ReservedName(SourceSpan span, string name) =>
        Error("SITE1015", span, $"żaden komputer z Windows nie otworzy folderu o nazwie „{name}”", $"no Windows computer can open a folder called “{name}”")
            .WithHelp($"wybierz inną nazwę, na przykład {name}-1", $"choose another name, {name}-1 for example");

    /// <summary>SITE1016: an address that some computers could not store.</summary>
    public static Diagnostic AddressTooLong(SourceSpan span, int length, int most) =>
        Error("SITE1016", span, $"część adresu ma długość {length}, a dopuszczalne jest {most}", $"a part of the address is {length} characters long; {most} are allowed")
            .WithHelp("podaj krótszy „slug”", "give a shorter “slug”");

    /// <summary>SITE1017: a link in the file system.</summary>
    public static Diagnostic SymbolicLink(SourceSpan span) =>
        Error("SITE1017", span, "to skrót (dowiązanie) do innego miejsca, a nie plik", "this is a link to another place, not a file")
            .WithHelp("zastąp je kopią pliku", "replace it with a copy of the file");

    /// <summary>SITE1019: a page without text.</summary>
    public static Diagnostic NoText(SourceSpan span) =>
        Warning("SITE1019", span, "strona nie ma treści", "this page has no text")
            .WithHelp("dopisz treść albo dodaj „draft: true”", "add text, or “draft: true”");

    /// <summary>SITE1020: marks that git leaves where two people changed the same lines.</summary>
    public static Diagnostic ConflictMark(SourceSpan span) =>
        Error("SITE1020", span, "dwie osoby zmieniły to samo miejsce i nikt jeszcze nie wybrał jednej wersji", "two people changed this place and nobody chose a version")
            .WithHelp("zostaw jedną wersję i usuń wiersze <<<<<<<, ======= i >>>>>>>", "keep one version and remove the lines <<<<<<<, ======= and >>>>>>>");

    /// <summary>SITE1021: a file that can't be read.</summary>
    public static Diagnostic Unreadable(SourceSpan span) =>
        Error("SITE1021", span, "nie można odczytać tego pliku", "this file can't be read")
            .WithHelp("sprawdź, czy nie otworzył go inny program, i spróbuj ponownie", "check that no other program has it open, and try again");

    /// <summary>SITE1022: a file whose ending is not written as it must be, and that would be passed over.</summary>
    public static Diagnostic WrongEnding(SourceSpan span, string expected) =>
        Error("SITE1022", span, $"nazwa tego pliku nie kończy się na {expected}", $"this file's name does not end in {expected}")
            .WithHelp("zmień jej końcówkę; wielkość liter ma znaczenie", "change its ending; case matters");

    /// <summary>SITE4012: two files with the same address.</summary>
    public static Diagnostic AddressTaken(SourceSpan span, string address, SourceSpan other) =>
        Error("SITE4012", span, $"adres {address} jest już zajęty", $"the address {address} is taken already")
            .WithPlace(other, "zajęty tutaj", "taken here")
            .WithHelp("zmień „slug” jednej z tych stron", "change the “slug” of one of the two pages");

    /// <summary>SITE4013: two files whose names give the same published name.</summary>
    public static Diagnostic NameTaken(SourceSpan span, string address, SourceSpan other) =>
        Error("SITE4013", span, $"pod adresem {address} jest już inny plik", $"there is another file at {address} already")
            .WithPlace(other, "ten plik", "this file")
            .WithHelp("zmień nazwę jednego z nich: wielkość liter, odstępy i znaki diakrytyczne nie wystarczą, by je odróżnić", "rename one of them: case, blanks and marks on letters are not enough to tell them apart");
}
