using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE4xxx: links, pictures and other files that pages refer to.</summary>
public static class LinkProblems
{
    /// <summary>SITE4001: a link to a page that is not there.</summary>
    /// <param name="span">The address.</param>
    /// <param name="written">The page as it is written.</param>
    /// <param name="nearest">The page that was probably meant; null where none is near.</param>
    public static Diagnostic NoSuchPage(SourceSpan span, string written, string? nearest) =>
        Suggest(Error("SITE4001", span, $"nie ma strony „{written}”", $"there is no page “{written}”"), nearest);

    /// <summary>SITE4001: a link to a page that another language has.</summary>
    public static Diagnostic NotInThisLanguage(SourceSpan span, string language, string there, string otherLanguage) =>
        Error("SITE4001", span, $"tej strony nie ma w języku „{language}”", $"this page does not exist in “{language}”")
            .WithHelp(
                $"prowadź do wersji, która jest, i oznacz jej język: [tekst]({there}){{lang={otherLanguage}}}",
                $"link to the version that there is, and mark its language: [text]({there}){{lang={otherLanguage}}}");

    /// <summary>SITE4001: a list of pages below a page, of which none has such a name.</summary>
    public static Diagnostic NoPagesBelow(SourceSpan span, string beginning, IEnumerable<string> names) =>
        Error("SITE4001", span, $"pod tą stroną nie ma żadnej, której plik ma nazwę zaczynającą się od „{beginning}”", $"below this page there is none whose file has a name that begins with “{beginning}”")
            .WithHelp("samo {{pages}} wymienia wszystkie strony, które leżą w folderze tej strony", "{{pages}} alone lists all pages in the folder of this page")
            .WithChoices(beginning, names);

    /// <summary>SITE4015: two files for one page.</summary>
    public static Diagnostic PageTwice(SourceSpan span, string key, SourceSpan other) =>
        Error("SITE4015", span, $"strona „{key}” ma w tym języku już inny plik", $"the page “{key}” has another file in this language already")
            .WithPlace(other, "ten plik", "this file")
            .WithHelp("zostaw jeden z tych plików albo zmień nazwę drugiego", "keep one of the two files, or rename the other");

    /// <summary>SITE4007: a picture of another host.</summary>
    public static Diagnostic PictureOfOtherHost(SourceSpan span) =>
        Error("SITE4007", span, "obraz leży w innym serwisie", "the picture is on another site")
            .WithHelp("umieść plik obok strony i podaj samą nazwę; sprawdź, czy wolno go użyć", "put the file beside the page and write only its name; make sure that you may use it");

    /// <summary>SITE4001: a page named in the navigation that is not there.</summary>
    public static Diagnostic NoSuchPageInMenu(SourceSpan span, string key, IEnumerable<string> keys)
    {
        var finding = Error("SITE4001", span, $"nie ma strony „{key}”", $"there is no page “{key}”");
        // The name of its file, or its path from the root, is what others ask for.
        var bare = key.EndsWith(".md", StringComparison.Ordinal) ? key[(key.StartsWith("input/", StringComparison.Ordinal) ? "input/".Length : 0)..].Split('.')[0] : key;
        return bare != key && keys.Contains(bare)
            ? finding.WithHelp($"napisz „{bare}”: samą nazwę, bez języka i końcówki", $"write “{bare}”: the name alone, without language and ending").WithNearest(key, [bare])
            : finding.WithChoices(key, keys).WithNearest(key, keys);
    }

    /// <summary>SITE4002: a link to an anchor that is not on the page.</summary>
    public static Diagnostic NoSuchAnchor(SourceSpan span, string anchor, string page, IEnumerable<string> anchors)
    {
        var finding = Error("SITE4002", span, $"na stronie {page} nie ma kotwicy „#{anchor}”", $"{page} has no anchor “#{anchor}”").WithChoices(anchor, anchors);
        var at = span.Text.IndexOf("#" + anchor, StringComparison.Ordinal);
        return at >= 0 && Suggestion.For(anchor, anchors) is { } nearest
            ? finding.WithOffer($"napisz „#{nearest}”", $"write “#{nearest}”", span.Slice(at, anchor.Length + 1), "#" + nearest)
            : finding;
    }

    /// <summary>SITE4004: a link by an address of the site instead of by the page's file.</summary>
    public static Diagnostic SiteAddress(SourceSpan span, string? file) =>
        Error("SITE4004", span, "odsyłacz do strony tego serwisu podaje jej adres zamiast pliku", "a link to a page of this site gives its address instead of its file")
            .WithHelp(
                file is null ? "podaj nazwę pliku strony, na przykład history.pl.md" : $"napisz {file}",
                file is null ? "write the name of the page’s file, history.en.md for example" : $"write {file}");

    /// <summary>SITE4005: a link to somebody's own computer.</summary>
    public static Diagnostic LocalFile(SourceSpan span) =>
        Error("SITE4005", span, "ten adres działa tylko na Twoim komputerze", "this address works on your computer only")
            .WithHelp("umieść plik obok strony i podaj samą jego nazwę", "put the file beside the page and write only its name");

    /// <summary>SITE4006: a link without an address.</summary>
    public static Diagnostic NoAddress(SourceSpan span) =>
        Error("SITE4006", span, "odsyłacz nie ma adresu", "the link has no address")
            .WithHelp("wpisz adres w nawiasie okrągłym: [tekst](adres)", "write the address in the round brackets: [text](address)");

    /// <summary>SITE4007: a picture or another file that is not there.</summary>
    /// <param name="span">The address.</param>
    /// <param name="written">The file as it is written.</param>
    /// <param name="nearest">The file that was probably meant; null where none is near.</param>
    public static Diagnostic NoSuchFile(SourceSpan span, string written, string? nearest) =>
        Suggest(Error("SITE4007", span, $"nie ma pliku „{written}”", $"there is no file “{written}”"), nearest);

    /// <summary>SITE4007: a file outside the folder of pages, which is never published.</summary>
    public static Diagnostic OutsideInput(SourceSpan span, string written) =>
        Error("SITE4007", span, $"plik „{written}” leży poza folderem input", $"the file “{written}” is outside the folder input")
            .WithHelp("skopiuj go do folderu strony i podaj samą nazwę; publikowane jest tylko to, co jest w folderze input", "copy it into the page’s folder and write only its name; only what is in the folder input is published");

    /// <summary>SITE4005: a link to a network that others can't enter.</summary>
    public static Diagnostic LocalHost(SourceSpan span, string host) =>
        Error("SITE4005", span, $"adres „{host}” działa tylko na Twoim komputerze albo w Twojej sieci", $"the address “{host}” works on your computer or in your network only")
            .WithHelp("podaj adres, który otworzy każdy", "write an address that everybody can open");

    /// <summary>SITE4008: a picture in a format that browsers don't show.</summary>
    public static Diagnostic OtherFormat(SourceSpan span, string file, string format) =>
        Error("SITE4008", span, $"plik {file} jest w formacie {format}, którego przeglądarki nie pokazują", $"{file} is in the format {format}, which browsers do not show")
            .WithHelp(
                format == "HEIC"
                    ? "wyślij zdjęcie z telefonu jako „najbardziej zgodne” albo otwórz je na komputerze i zapisz jako JPEG"
                    : "otwórz go w programie graficznym i zapisz jako JPEG (zdjęcia) albo PNG (rysunki)",
                format == "HEIC"
                    ? "send the photo from the phone as “most compatible”, or open it on a computer and save it as JPEG"
                    : "open it in a picture editor and save it as JPEG (photos) or PNG (drawings)");

    /// <summary>SITE4008: a picture of a kind that browsers don't show, or one that is damaged.</summary>
    public static Diagnostic NotAPicture(SourceSpan span, string file) =>
        Error("SITE4008", span, $"plik {file} nie jest obrazem PNG, JPEG, WebP, AVIF, GIF ani SVG", $"{file} is not a PNG, JPEG, WebP, AVIF, GIF or SVG picture")
            .WithHelp("zapisz obraz w jednym z tych formatów", "save the picture in one of these formats");

    /// <summary>SITE4010: a link text is missing (WCAG 2.2, 2.4.4).</summary>
    public static Diagnostic NoLinkText(SourceSpan span) =>
        Error("SITE4010", span, "odsyłacz nie ma tekstu", "the link has no text")
            .WithHelp("napisz w nawiasie kwadratowym, dokąd prowadzi", "say in the square brackets where it leads");

    /// <summary>SITE4011: a file that no page refers to.</summary>
    public static Diagnostic FileNotUsed(SourceSpan span) =>
        Warning("SITE4011", span, "żadna strona nie korzysta z tego pliku, więc nie zostanie on opublikowany", "no page uses this file, so it will not be published")
            .WithHelp("pokaż go na stronie, dodaj do niego odsyłacz albo go usuń", "show it on a page, link to it, or remove it");

    /// <summary>SITE4014: an old address that is none.</summary>
    public static Diagnostic BadOldAddress(SourceSpan span) =>
        Error("SITE4014", span, "to nie jest dawny adres strony", "this is not a former address of a page")
            .WithHelp("podaj samą ścieżkę, na przykład /o-nas/", "write the path only, /about-us/ for example");

    /// <summary>SITE4014: an old address at which the site has a file, or a folder of files.</summary>
    public static Diagnostic OldAddressOfFile(SourceSpan span) =>
        Error("SITE4014", span, "pod tym adresem serwis ma plik", "the site has a file at this address")
            .WithHelp("usuń ten dawny adres", "remove this former address");

    private static Diagnostic Suggest(Diagnostic diagnostic, string? nearest) =>
        nearest is not null
            ? diagnostic.WithHelp($"czy chodziło o „{nearest}”?", $"did you mean “{nearest}”?")
            : diagnostic.WithHelp("sprawdź nazwę i folder", "check the name and the folder");
}
