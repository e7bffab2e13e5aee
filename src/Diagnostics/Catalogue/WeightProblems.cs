using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE4009, SITE4406 to SITE4408, SITE7030: files that are heavy, tell too much or can't be read by everybody; SITE80xx: a site or page that is too heavy.</summary>
public static class WeightProblems
{
    /// <summary>SITE4009: a photo that pages link to, and that tells where it was taken. What pages show is cleared of that.</summary>
    public static Diagnostic TellsPlace(SourceSpan span) =>
        Warning("SITE4009", span, "to zdjęcie ma zapisane miejsce, w którym je zrobiono, i jest publikowane razem z tą informacją", "this photo stores the place where it was taken, and is published with it")
            .WithHelp(
                "pokaż je na stronie (![opis](plik)), wtedy dane są usuwane, albo usuń je samodzielnie: w Windows Właściwości, Szczegóły, „Usuń właściwości”",
                "show it on the page (![description](file)), which removes the data, or remove it yourself: in Windows Properties, Details, “Remove Properties”");

    /// <summary>SITE4406: a picture that is heavier or larger than any screen needs.</summary>
    /// <param name="span">The picture.</param>
    /// <param name="megabytes">How heavy it is, in MB.</param>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    public static Diagnostic HeavyPicture(SourceSpan span, string megabytes, int width, int height) =>
        Warning("SITE4406", span, $"obraz jest większy, niż trzeba: {megabytes} MB, {width} × {height} pikseli", $"the picture is larger than needed: {megabytes} MB, {width} × {height} pixels")
            .WithHelp("zmniejsz go przed dodaniem; na stronę wystarczy szerokość 3000 pikseli", "make it smaller before you add it; a width of 3000 pixels is enough for a page");

    /// <summary>SITE4407: a PDF that some people can't read (EN 301 549, clause 10; PDF/UA-1).</summary>
    /// <param name="span">The file.</param>
    /// <param name="missing">What it lacks.</param>
    public static Diagnostic PdfNotAccessible(SourceSpan span, Bilingual missing) =>
        Warning("SITE4407", span, $"w tym pliku PDF brakuje: {missing.Polish}", $"this PDF lacks {missing.English}")
            .WithHelp(
                "zapisz go od nowa z edytora tekstu jako PDF ze znacznikami (dostępny), z tytułem i językiem we właściwościach dokumentu, albo zrób z niego stronę",
                "save it again from the word processor as a tagged (accessible) PDF, with title and language in the document’s properties, or make a page of it");

    /// <summary>SITE7030: a document to download that names a person, whom its word processor put in unasked.</summary>
    /// <param name="span">The file.</param>
    /// <param name="author">The name.</param>
    public static Diagnostic NamesAuthor(SourceSpan span, string author) =>
        Warning("SITE7030", span, $"w tym pliku zapisano, kto jest autorem: „{author}”; zostanie to opublikowane razem z plikiem", $"the name of the author, “{author}”, is stored in this file and is published with it")
            .WithHelp(
                "w Wordzie: Plik, Informacje, „Sprawdź, czy występują problemy”, „Zbadaj dokument”, usuń właściwości i zapisz plik od nowa; jeśli autor ma być podany, wpisz w data/site.yml: severity: { SITE7030: off }",
                "in Word: File, Info, “Check for Issues”, “Inspect Document”, remove the properties and save the file again; if the author is meant to be named, write in data/site.yml: severity: { SITE7030: off }");

    /// <summary>SITE4408: a file to download that is heavy.</summary>
    public static Diagnostic HeavyDownload(SourceSpan span, string megabytes) =>
        Warning("SITE4408", span, $"ten plik ma {megabytes} MB; na telefonie pobiera się długo", $"this file is {megabytes} MB; on a phone it takes long to download")
            .WithHelp("zmniejsz obrazy w dokumencie i zapisz go od nowa albo podziel go na części", "make the pictures in the document smaller and save it again, or split it");

    /// <summary>SITE8001: a site that is larger than hosts allow.</summary>
    public static Diagnostic HeavySite(SourceSpan span, string megabytes, string file, string ofFile) =>
        Warning("SITE8001", span, $"cały serwis ma {megabytes} MB, a GitHub Pages przyjmuje najwyżej 1000 MB", $"the whole site is {megabytes} MB; GitHub Pages takes 1000 MB at most")
            .WithHelp($"usuń albo zmniejsz największe pliki; pierwszy to {file} ({ofFile} MB)", $"remove or shrink the largest files; the first is {file} ({ofFile} MB)");

    /// <summary>SITE8002: a page that takes long to load.</summary>
    public static Diagnostic HeavyPage(SourceSpan span, string megabytes, string heaviest) =>
        Warning("SITE8002", span, $"ta strona waży {megabytes} MB, najwięcej: {heaviest}", $"this page weighs {megabytes} MB, most of it {heaviest}")
            .WithHelp("podziel ją albo zmniejsz to, co na niej waży najwięcej", "split it, or make smaller what weighs most on it");
}
