using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE44xx: pictures, and what is made of them.</summary>
public static class PictureProblems
{
    /// <summary>SITE4401: a picture that is damaged.</summary>
    public static Diagnostic Damaged(SourceSpan span) =>
        Error("SITE4401", span, "obraz jest uszkodzony: pliku nie da się odczytać do końca", "the picture is damaged: the file can’t be read to its end")
            .WithHelp(
                "otwórz go w programie graficznym; jeśli wygląda dobrze, zapisz go od nowa, a jeśli nie, skopiuj go ponownie ze źródła",
                "open it in a picture editor; if it looks right, save it again; if not, copy it again from its source");

    /// <summary>SITE4402: a picture with more pixels than can be worked with.</summary>
    public static Diagnostic TooLarge(SourceSpan span, int width, int height) =>
        Error("SITE4402", span, $"obraz ma {width} × {height} pikseli; to za dużo", $"the picture has {width} × {height} pixels; that is too many")
            .WithHelp("zmniejsz go w programie graficznym; na stronę wystarczy szerokość 3000 pikseli", "make it smaller in a picture editor; a width of 3000 pixels is enough for a page");

    /// <summary>SITE4403: a picture whose file name promises another format than it has.</summary>
    public static Diagnostic WrongEnding(SourceSpan span, string format, string ending) =>
        Warning("SITE4403", span, $"ten plik jest obrazem {format}, choć jego nazwa mówi co innego", $"this file is a {format} picture, though its name says otherwise")
            .WithHelp(
                $"zmień końcówkę jego nazwy na {ending}, także na stronach, które go pokazują",
                $"change the ending of its name to {ending}, and on the pages that show it");

    /// <summary>SITE4409: a file that is no PDF, though its name says so.</summary>
    public static Diagnostic NotAPdf(SourceSpan span) =>
        Warning("SITE4409", span, "ten plik nie jest dokumentem PDF, choć jego nazwa tak mówi", "this file is not a PDF, though its name says so")
            .WithHelp("zmiana końcówki nazwy nie zmienia pliku: zapisz go z edytora tekstu jako PDF", "a new ending does not change the file: save it as PDF from the word processor");

    /// <summary>SITE4404: a system on which no pictures can be made.</summary>
    public static Diagnostic NoLibrary(SourceSpan span) =>
        Warning("SITE4404", span, "na tym komputerze nie da się przetwarzać obrazów, więc są publikowane takie, jakie są, razem z danymi, które zapisał w nich aparat, na przykład miejscem wykonania, i bez mniejszych wersji", "pictures can’t be processed on this computer, so they are published as they are, with the data that the camera stored in them and without smaller versions")
            .WithHelp(
                "uruchom program poleceniem „dotnet run” albo skopiuj folder vips do folderu, w którym leży program",
                "start the program with “dotnet run”, or copy the folder vips into the folder of the program");

    /// <summary>SITE4405: a font that social cards can't be set in.</summary>
    public static Diagnostic NotAFont(SourceSpan span) =>
        Warning("SITE4405", span, "tego pliku nie da się użyć jako kroju pisma na obrazkach pokazywanych przy udostępnianiu stron", "this file can’t be used as a font for the pictures shown when a page is shared")
            .WithHelp("włóż do folderu theme/fonts plik z krojem pisma (TTF lub OTF)", "put a font in TTF or OTF format into theme/fonts/");
}
