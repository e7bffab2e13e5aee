using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE6029 to SITE6034: advice on texts. All of it is a site's to weigh, by <c>severity:</c> in its settings.</summary>
public static class AdviceProblems
{
    /// <summary>SITE6029: a text alternative that says nothing of the picture (WCAG 2.2, 1.1.1; technique F30).</summary>
    public static Diagnostic EmptyAlternative(SourceSpan span, string written) =>
        Warning("SITE6029", span, $"opis „{written}” nie mówi, co jest na obrazie", $"the description “{written}” does not say what the picture shows")
            .WithHelp("napisz w kilku słowach, co widać, tak jakby ktoś pytał przez telefon", "say in a few words what can be seen, as if somebody asked you on the phone");

    /// <summary>SITE6030: a line in bold that stands for a heading (WCAG 2.2, 1.3.1; technique F2).</summary>
    /// <param name="span">The line.</param>
    /// <param name="heading">The line as a heading.</param>
    public static Diagnostic BoldAsHeading(SourceSpan span, string heading) =>
        Warning("SITE6030", span, "ten pogrubiony wiersz wygląda jak nagłówek, ale nim nie jest", "this bold line looks like a heading but is not one")
            .WithHelp($"napisz {heading}; wtedy trafi do spisu treści, a czytniki ekranu go znajdą", $"write {heading}; then it is in the table of contents, and screen readers find it")
            .WithOffer($"napisz „{heading}”", $"write “{heading}”", span, heading);

    /// <summary>SITE6031: a link's text that does not say where it leads (WCAG 2.2, 2.4.9).</summary>
    public static Diagnostic EmptyLinkText(SourceSpan span, string written) =>
        Warning("SITE6031", span, $"tekst „{written}” nie mówi, dokąd prowadzi odsyłacz", $"the text “{written}” does not say where the link leads")
            .WithHelp("napisz, co tam jest: [regulamin konferencji](…), [sprawozdanie za 2020 rok](…)", "say what is there: [conference rules](…), [report for 2020](…)");

    /// <summary>SITE6032: a link whose text is nothing but its address.</summary>
    public static Diagnostic AddressAsText(SourceSpan span) =>
        Warning("SITE6032", span, "tekstem odsyłacza jest sam adres", "the link’s text is its bare address")
            .WithHelp("napisz słowami, dokąd prowadzi; czytnik ekranu odczytuje adres litera po literze", "say in words where it leads; a screen reader spells an address letter by letter");

    /// <summary>SITE6033: an e-mail address that nobody can click.</summary>
    public static Diagnostic PlainEmail(SourceSpan span, string written) =>
        Hint("SITE6033", span, "tego adresu e-mail nie da się kliknąć", "this e-mail address can’t be clicked")
            .WithHelp($"napisz <{written}>; jeśli to adres prywatnej osoby, zastąp go adresem biura", $"write <{written}>; if it is somebody’s private address, replace it by that of the office")
            .WithOffer($"napisz „<{written}>”", $"write “<{written}>”", span, $"<{written}>");

    /// <summary>SITE6034: something that looks like a number of a person's own. Its check digit is right, or it would not be told.</summary>
    /// <param name="span">The number.</param>
    /// <param name="kind">What it looks like.</param>
    public static Diagnostic PersonalNumber(SourceSpan span, Bilingual kind) =>
        Warning("SITE6034", span, $"to wygląda jak {kind.Polish}", $"this looks like {kind.English}")
            .WithHelp(
                "nie publikuj danych osobowych; jeśli to coś innego albo ma być jawne, zaznacz to pod „severity” w data/site.yml",
                "do not publish personal data; if it is something else, or meant to be public, say so under “severity” in data/site.yml");

    /// <summary>SITE6034: a bank account, which an organisation may well want to show.</summary>
    public static Diagnostic Account(SourceSpan span) =>
        Hint("SITE6034", span, "to wygląda jak numer rachunku bankowego", "this looks like a bank account number")
            .WithHelp("jeśli to rachunek prywatnej osoby, usuń go; rachunek organizacji może tu zostać", "if it is somebody’s private account, remove it; an organisation’s may stay");
}
