using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE4016 to SITE4026: links that are written in a way that can't work, or that lead where their author did not mean to.</summary>
public static class AddressProblems
{
    /// <summary>SITE4016: a file's name in other letters than the file has: small for capital, a hyphen for a blank.</summary>
    public static Diagnostic OtherLetters(SourceSpan span, string written, string right) =>
        Error("SITE4016", span, $"plik nazywa się „{right}”, a nie „{written}”", $"the file is called “{right}”, not “{written}”")
            .WithHelp(
                $"napisz {right}; w Windows działa jedno i drugie, na serwerze tylko dokładna nazwa",
                $"write {right}; on Windows both work, on a web server only the exact name does");

    /// <summary>SITE4017: a link that is none, because its address has a blank.</summary>
    public static Diagnostic BlankInAddress(SourceSpan span, string written) =>
        Error("SITE4017", span, "spacja w adresie: to nie jest odsyłacz, tylko zwykły tekst", "a space in the address: this is plain text, not a link")
            .WithHelp($"ujmij adres w nawiasy ostre: <{written}>", $"put the address in angle brackets: <{written}>")
            .WithFix($"napisz „<{written}>”", $"write “<{written}>”", span, $"<{written}>");

    /// <summary>SITE4018: an address that leads through somebody else, who counts or checks the reader first.</summary>
    /// <param name="span">The address.</param>
    /// <param name="through">Whose address it is: "Outlook".</param>
    /// <param name="target">Where it leads in the end.</param>
    public static Diagnostic LedThrough(SourceSpan span, string through, string target) =>
        Warning("SITE4018", span, $"ten odsyłacz prowadzi przez {through}, a dopiero stamtąd do strony", $"this link leads through {through} before it reaches its page")
            .WithHelp($"podaj adres samej strony: {target}", $"write the page’s own address: {target}");

    /// <summary>SITE4019: marks in an address by which a visitor is followed from site to site.</summary>
    /// <param name="span">The address.</param>
    /// <param name="mark">The first of the marks.</param>
    /// <param name="target">The address without them.</param>
    public static Diagnostic Tracking(SourceSpan span, string mark, string target) =>
        Warning("SITE4019", span, $"adres zawiera znacznik śledzący „{mark}”", $"the address has a tracking mark, “{mark}”")
            .WithHelp($"usuń go; strona jest ta sama: {target}", $"remove it; the page is the same: {target}");

    /// <summary>SITE4020: a link whose brackets have changed places.</summary>
    /// <param name="span">The link.</param>
    /// <param name="right">The link as it should be.</param>
    /// <param name="isCertain">Whether it can't be anything else.</param>
    public static Diagnostic BracketsSwapped(SourceSpan span, string right, bool isCertain) =>
        Error("SITE4020", span, "nawiasy są zamienione miejscami, więc to nie jest odsyłacz", "the brackets are swapped, so this is not a link")
            .WithHelp($"tekst pisze się w nawiasie kwadratowym, adres w okrągłym: {right}", $"the text goes in square brackets, the address in round ones: {right}")
            .WithFix(new Fix(new Bilingual($"napisz „{right}”", $"write “{right}”"), isCertain, [new FixEdit(span, right)]));

    /// <summary>SITE4021: a blank between a link's text and its address.</summary>
    /// <param name="span">The link.</param>
    /// <param name="blank">The blank.</param>
    /// <param name="right">The link as it should be.</param>
    public static Diagnostic BlankBetween(SourceSpan span, SourceSpan blank, string right) =>
        Error("SITE4021", span, "spacja między tekstem a adresem: to nie jest odsyłacz, tylko zwykły tekst", "a space between text and address: this is plain text, not a link")
            .WithHelp($"usuń spację: {right}", $"remove the space: {right}")
            .WithFix("usuń spację", "remove the space", blank, "");

    /// <summary>SITE4022: an address on the web without its beginning, or with one that is mistyped.</summary>
    public static Diagnostic NoScheme(SourceSpan span, string written, string right) =>
        Error("SITE4022", span, $"„{written}” to nie jest pełny adres strony", $"“{written}” is not a full web address")
            .WithHelp($"napisz {right}", $"write {right}");

    /// <summary>SITE4023: an e-mail address that lacks its beginning.</summary>
    public static Diagnostic NoMailto(SourceSpan span, string written) =>
        Error("SITE4023", span, "odsyłacz do adresu e-mail nie mówi, że to e-mail", "a link to an e-mail address does not say that it is one")
            .WithHelp($"napisz mailto:{written}", $"write mailto:{written}");

    /// <summary>SITE4024: a path with the strokes of Windows.</summary>
    public static Diagnostic Backslashes(SourceSpan span, string right) =>
        Error("SITE4024", span, "w adresie są odwrotne ukośniki", "the address has backslashes")
            .WithHelp($"napisz {right}", $"write {right}");

    /// <summary>SITE4025: the address of a page of the site without the name of its file.</summary>
    public static Diagnostic PageWithoutFile(SourceSpan span, string written, string right) =>
        Error("SITE4025", span, $"„{written}” to nie jest plik strony", $"“{written}” is not the file of a page")
            .WithHelp($"napisz {right}", $"write {right}");

    /// <summary>SITE4026: a link whose address has no end.</summary>
    /// <param name="span">The address.</param>
    public static Diagnostic NotClosed(SourceSpan span) =>
        Error("SITE4026", span, "brakuje nawiasu ) za adresem, więc to nie jest odsyłacz", "the bracket ) after the address is missing, so this is not a link")
            .WithHelp($"napisz {span.Text})", $"write {span.Text})")
            .WithOffer("dopisz )", "add )", span.Source.Span(span.End, span.End), ")");
}
