using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE1004 to SITE1009: characters that nobody meant to write.</summary>
public static class CharacterProblems
{
    /// <summary>SITE1004: UTF-8 that a program once took for an old encoding ("mojibake").</summary>
    /// <param name="span">The first damaged word.</param>
    /// <param name="repaired">That word as it was.</param>
    /// <param name="words">How many words are damaged.</param>
    /// <param name="edits">All that must change.</param>
    public static Diagnostic DamagedLetters(SourceSpan span, string repaired, int words, IReadOnlyList<FixEdit> edits) =>
        Error("SITE1004", span, $"litery są uszkodzone: „{span.Text}” to zapewne „{repaired}”", $"these letters are damaged: “{span.Text}” was probably “{repaired}”")
            .WithHelp(
                $"jakiś program źle odczytał kodowanie; popraw uszkodzone słowa (w tym pliku: {words}) albo przywróć wcześniejszą wersję",
                $"a program misread the encoding; correct the damaged words ({words} in this file), or restore an earlier version")
            .WithFix(All("przywróć polskie litery i znaki w całym pliku", "restore the letters in the whole file", edits));

    /// <summary>SITE1005: the sign for a letter that could not be read.</summary>
    public static Diagnostic LostLetter(SourceSpan span) =>
        Error("SITE1005", span, "w tym miejscu zginęła litera (został po niej znak U+FFFD)", "a letter has been lost here (the character U+FFFD is left in its place)")
            .WithHelp("wpisz ją albo przywróć wcześniejszą wersję pliku", "type it, or restore an earlier version of the file");

    /// <summary>SITE1005: the sign for a picture or another object that could not be pasted.</summary>
    public static Diagnostic LostObject(SourceSpan span) =>
        Error("SITE1005", span, "w tym miejscu był obraz albo inny obiekt, którego nie udało się wkleić (został znak U+FFFC)", "a picture or another object could not be pasted here (the character U+FFFC is left in its place)")
            .WithHelp("usuń ten znak; obraz połóż obok strony i wstaw tak: ![opis](plik.jpg)", "remove the character; put the picture beside the page and show it like this: ![description](file.jpg)");

    /// <summary>SITE1007: two kinds of line ends in one file.</summary>
    /// <param name="span">The file.</param>
    /// <param name="windows">How many lines end as on Windows.</param>
    /// <param name="others">How many lines end otherwise.</param>
    public static Diagnostic MixedLineEnds(SourceSpan span, int windows, int others) =>
        Hint(
            "SITE1007",
            span,
            $"wiersze tego pliku kończą się na dwa sposoby (jak w Windows: {windows}, inaczej: {others})",
            $"the lines of this file end in two ways (as on Windows: {windows}, otherwise: {others})")
            .WithHelp("stronie to nie szkodzi, ale przy porównywaniu wersji cały plik może wyglądać na zmieniony", "the page is not harmed, but when versions are compared the whole file may look changed");

    /// <summary>SITE1008: a character that can't be seen.</summary>
    /// <param name="span">Its first place.</param>
    /// <param name="character">The character.</param>
    /// <param name="edits">The changes at all its places.</param>
    public static Diagnostic Hidden(SourceSpan span, char character, IReadOnlyList<FixEdit> edits) =>
        Warning("SITE1008", span, $"jest tu ukryty znak: {Name(character).Polish}{More(edits).Polish}", $"a character is hidden here: {Name(character).English}{More(edits).English}")
            .WithHelp("usuń go: skasuj też sąsiednie litery i wpisz je od nowa", "remove it: delete the letters next to it as well, and type them again")
            .WithFix(All("usuń ukryte znaki", "remove the hidden characters", edits));

    /// <summary>SITE1008: a control character, which can't be shown and stands in the way of programs that read the page.</summary>
    /// <param name="span">Its first place.</param>
    /// <param name="character">The character.</param>
    /// <param name="edits">The changes at all its places.</param>
    public static Diagnostic Control(SourceSpan span, char character, IReadOnlyList<FixEdit> edits) => Hidden(span, character, edits) with { Severity = Severity.Error };

    /// <summary>SITE1008: a control character in place of which some sign has stood.</summary>
    /// <param name="span">Its first place.</param>
    /// <param name="character">The character.</param>
    /// <param name="meant">The sign, probably; null where nobody knows.</param>
    /// <param name="edits">The changes at all its places.</param>
    public static Diagnostic Misread(SourceSpan span, char character, string? meant, IReadOnlyList<FixEdit> edits)
    {
        var finding = Error("SITE1008", span, $"jest tu ukryty znak: {Name(character).Polish}{More(edits).Polish}", $"a character is hidden here: {Name(character).English}{More(edits).English}");
        return meant is null
            ? finding.WithHelp("sprawdź, jaki znak miał tu stać, i wpisz go", "find out which character belongs here, and type it")
            : finding.WithHelp($"zapewne miał tu stać znak „{meant}”; wpisz go", $"the character “{meant}” probably belongs here; type it")
                .WithFix(new Fix(new Bilingual($"napisz „{meant}”", $"write “{meant}”"), IsSafe: false, edits));
    }

    /// <summary>SITE1008: a character that reverses what follows, so that a text reads otherwise than it is.</summary>
    /// <param name="span">Its first place.</param>
    /// <param name="character">The character.</param>
    /// <param name="edits">The changes at all its places.</param>
    public static Diagnostic Override(SourceSpan span, char character, IReadOnlyList<FixEdit> edits) =>
        Error(
            "SITE1008",
            span,
            $"jest tu ukryty znak, przez który tekst wygląda inaczej, niż jest zapisany: {Name(character).Polish}{More(edits).Polish}",
            $"a character is hidden here that makes the text look different from what it says: {Name(character).English}{More(edits).English}")
            .WithHelp("usuń go i sprawdź, czy tekst dalej mówi to, co powinien", "remove it, and check that the text still says what it should")
            .WithFix(All("usuń ukryte znaki", "remove the hidden characters", edits));

    /// <summary>SITE1009: letters whose marks are characters of their own.</summary>
    /// <param name="span">The first of them.</param>
    /// <param name="edits">The changes of all.</param>
    public static Diagnostic MarkBehindLetter(SourceSpan span, IReadOnlyList<FixEdit> edits) =>
        Warning(
            "SITE1009",
            span,
            $"„{edits[0].Text}” zapisano tu jako dwa znaki: literę i osobny znak nad nią lub pod nią{More(edits).Polish}",
            $"“{edits[0].Text}” is written as two characters here: a letter and a separate mark{More(edits).English}")
            .WithHelp(
                "tak zapisany bywa tekst wklejony z PDF-a i nazwy plików w macOS; wpisz tę literę z klawiatury, bo inaczej nie znajdzie jej wyszukiwarka w przeglądarce",
                "text pasted from PDF files and file names from macOS are often like that; type the letter on the keyboard, or a search in the browser may not find it")
            .WithFix(All("połącz litery z ich znakami", "join the letters and their marks", edits));

    private static Fix All(string polish, string english, IReadOnlyList<FixEdit> edits) => new(new Bilingual(polish, english), IsSafe: true, edits);

    private static Bilingual More(IReadOnlyList<FixEdit> edits) =>
        edits.Count < 2 ? new Bilingual("", "") : new Bilingual($"; razem takich miejsc: {edits.Count}", $"; {edits.Count} such places in all");

    private static Bilingual Name(char character)
    {
        var (polish, english) = character switch
        {
            '\u200B' => ("spacja zerowej szerokości", "a zero-width space"),
            '\u00AD' => ("miękki dywiz", "a soft hyphen"),
            '\u200C' or '\u200D' or '\u2060' => ("łącznik zerowej szerokości", "a zero-width joiner"),
            '\uFEFF' => ("znacznik kolejności bajtów", "a byte order mark"),
            '\u2028' or '\u2029' or '\u000B' or '\u000C' => ("znak nowego wiersza z innego programu", "a line break from another program"),
            '\u202D' or '\u202E' => ("odwrócenie kierunku pisma", "an override of the text direction"),
            '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202C') or (>= '\u2066' and <= '\u2069') => ("znak kierunku pisma", "a text direction mark"),
            _ => ("znak sterujący", "a control character"),
        };
        return new Bilingual($"{polish} (U+{(int)character:X4})", $"{english} (U+{(int)character:X4})");
    }
}
