using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE6006, SITE6008, SITE6026: text that was pasted from elsewhere, tables that are not whole, letters of another script; SITE7005: secrets.</summary>
public static class MarkupProblems
{
    /// <summary>SITE6006: a passage pasted from Word or from a browser, with its HTML.</summary>
    public static Diagnostic Pasted(SourceSpan span) =>
        Error("SITE6006", span, "ten fragment wklejono razem z HTML-em, z Worda albo z przeglądarki", "this passage was pasted with its HTML, from Word or from a browser")
            .WithHelp("zapisz go bez znaczników: akapity oddziela pusty wiersz, pogrubienie to **tekst**, odsyłacz [tekst](adres)", "write it without tags: a blank line separates paragraphs, bold is **text**, a link [text](address)");

    /// <summary>SITE6006: a list pasted from Word, whose marks are letters here.</summary>
    /// <param name="span">The first mark.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="edits">All of them as Markdown has them.</param>
    /// <param name="isCertain">Whether they can't be anything but a list.</param>
    public static Diagnostic PastedList(SourceSpan span, char mark, IReadOnlyList<FixEdit> edits, bool isCertain) =>
        Error("SITE6006", span, $"„{mark}” to zwykły znak, więc to nie jest lista, tylko jeden akapit; zwykle wklejono ją z Worda", $"“{mark}” is an ordinary character, so this is no list but one paragraph; it was mostly pasted from Word")
            .WithHelp("zacznij każdy punkt od łącznika i spacji: - punkt listy", "begin each item with a hyphen and a space: - item of a list")
            .WithFix(new Fix(new Bilingual("zrób z tego listę", "make a list of it"), isCertain, edits));

    /// <summary>SITE6008: a row of a table with more or fewer cells than its header.</summary>
    public static Diagnostic RaggedRow(SourceSpan span, int cells, int expected) =>
        Error("SITE6008", span, $"liczba komórek w tym wierszu tabeli: {cells}, a w nagłówku: {expected}", $"this row of the table has {cells} cells, its header {expected}")
            .WithHelp(
                cells < expected ? "dopisz brakujące komórki, choćby puste: | |" : "połącz komórki albo dopisz kolumnę w nagłówku; kreskę w tekście pisze się \\|",
                cells < expected ? "add the missing cells, empty ones if need be: | |" : "join cells, or add a column to the header; a bar in the text is written \\|");

    /// <summary>SITE6008: a table whose header is empty (WCAG 2.2, 1.3.1).</summary>
    public static Diagnostic EmptyHeader(SourceSpan span) =>
        Error("SITE6008", span, "nagłówek tabeli jest pusty", "the table’s header is empty")
            .WithHelp("napisz w pierwszym wierszu, co jest w kolumnach", "say in the first row what the columns contain");

    /// <summary>SITE6008: lines that look like a table and lack the line below the header.</summary>
    public static Diagnostic NoHeaderLine(SourceSpan span, string line) =>
        Error("SITE6008", span, "to wygląda jak tabela, ale brakuje wiersza pod nagłówkiem", "this looks like a table, but the line below its header is missing")
            .WithHelp($"dopisz pod pierwszym wierszem: {line}", $"add below the first row: {line}");

    /// <summary>SITE6026: a letter of another script that looks like one of the word's own.</summary>
    /// <param name="span">The word.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="script">Its script.</param>
    /// <param name="right">The word in one script.</param>
    public static Diagnostic LookAlike(SourceSpan span, string letter, Bilingual script, string right) =>
        Warning("SITE6026", span, $"litera „{letter}” w tym słowie pochodzi z {script.Polish}", $"the letter “{letter}” in this word is {script.English}")
            .WithHelp($"wygląda tak samo, ale wyszukiwarka nie znajdzie tego słowa; napisz {right}", $"it looks the same, but no search will find the word; write {right}")
            .WithOffer($"napisz „{right}”", $"write “{right}”", span, right);

    /// <summary>SITE7005: something that opens doors: a private key, a token.</summary>
    /// <param name="span">Where it begins.</param>
    /// <param name="kind">What it looks like.</param>
    public static Diagnostic Secret(SourceSpan span, Bilingual kind) =>
        Error("SITE7005", span, $"to wygląda jak {kind.Polish}", $"this looks like {kind.English}")
            .WithHelp(
                "usuń to stąd i unieważnij tam, skąd pochodzi: kto widzi repozytorium, mógł to już skopiować",
                "remove it, and revoke it where it comes from: anyone who sees the repository may have copied it already");
}
