using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE2001 to SITE2003, SITE2016, SITE2024 and SITE2025: where the front matter of a page begins and ends.</summary>
public static class FrontMatterProblems
{
    /// <summary>SITE2001: the page has no front matter.</summary>
    /// <param name="span">The first line.</param>
    /// <param name="heading">The heading with which the text begins, and which may well be the title; null where it begins otherwise.</param>
    public static Diagnostic NoFrontMatter(SourceSpan span, string? heading)
    {
        var finding = Error("SITE2001", span, "plik nie zaczyna się od ustawień między wierszami „---”", "this page has no front matter")
            .WithHelp(
                "zacznij plik od czterech wierszy i dopisz treść pod nimi: ---, title: Tytuł strony, description: Jedno zdanie o stronie, ---",
                "begin the file with four lines and write the text below them: ---, title: Title of the page, description: One sentence about it, ---");
        return heading is null
            ? finding
            : finding.WithOffer("zrób tytuł strony z pierwszego nagłówka", "make the first heading the page’s title", span, $"---\ntitle: {heading}\n---");
    }

    /// <summary>SITE2002: something stands before the opening <c>---</c>.</summary>
    public static Diagnostic TextBeforeFrontMatter(SourceSpan span) =>
        Error("SITE2002", span, "przed pierwszym „---” jest pusty wiersz albo spacja", "there is a blank line or a space before the first “---”")
            .WithHelp("usuń wszystko, co stoi przed „---”", "remove everything that stands before “---”")
            .WithFix("usuń to, co stoi przed „---”", "remove what stands before “---”", span, "");

    /// <summary>SITE2003: the closing <c>---</c> is missing.</summary>
    /// <param name="span">The opening one.</param>
    /// <param name="last">The last line that seems to be a setting; without length where there is none.</param>
    /// <param name="isCertain">Whether the text behind it is certainly none.</param>
    public static Diagnostic FrontMatterNotClosed(SourceSpan span, SourceSpan last, bool isCertain)
    {
        var finding = Error("SITE2003", span, "ustawienia zaczynają się tutaj, ale nigdzie się nie kończą", "the front matter begins here and is never closed")
            .WithHelp("dodaj wiersz „---” pod ostatnim ustawieniem", "add a line “---” below the last setting");
        if (last.Start == last.End) return finding;
        finding = finding.WithPlace(last, "to wygląda na ostatnie ustawienie", "this looks like the last setting");
        var end = last.Slice(last.End - last.Start, 0);
        return isCertain
            ? finding.WithFix("dopisz pod nim wiersz „---”", "add a line “---” below it", end, "\n---")
            : finding.WithOffer("dopisz pod nim wiersz „---”", "add a line “---” below it", end, "\n---");
    }

    /// <summary>SITE2016: settings as long as a text.</summary>
    public static Diagnostic FrontMatterTooLarge(SourceSpan span, int most) =>
        Error("SITE2016", span, $"ustawienia strony są za długie (najwyżej {most} znaków)", $"the front matter is too long ({most} characters at most)")
            .WithHelp("treść strony pisze się pod drugim wierszem „---”; sprawdź, czy nie stoi za daleko", "the page’s text goes below the second “---”; check that it does not stand too far down");

    /// <summary>SITE2024: dashes that are not the three hyphens between which front matter stands.</summary>
    public static Diagnostic FenceMisspelt(SourceSpan span, string written) =>
        Error("SITE2024", span, $"ten wiersz to „{written}”, a powinien składać się z trzech łączników „---”", $"this line is “{written}”; it must be three hyphens, “---”")
            .WithHelp("edytory tekstu zamieniają łączniki na myślnik; wpisz trzy łączniki i nic więcej", "word processors turn hyphens into a dash; type three hyphens and nothing else")
            .WithFix("napisz „---”", "write “---”", span, "---");

    /// <summary>SITE2025: settings that end with <c>---</c>, but don't begin with it.</summary>
    public static Diagnostic OpeningMissing(SourceSpan span) =>
        Error("SITE2025", span, "przed ustawieniami brakuje wiersza „---”", "the line “---” before the settings is missing")
            .WithHelp("dopisz nad nimi wiersz z trzema łącznikami", "add a line of three hyphens above them")
            .WithFix("dopisz wiersz „---” na początku pliku", "add a line “---” at the beginning of the file", span.Slice(0, 0), "---\n");
}
