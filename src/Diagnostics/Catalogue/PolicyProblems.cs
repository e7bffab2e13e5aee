using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE58xx: what a site has decided about missing translations and about the severity of findings; SITE5109: what a page is translated from.</summary>
public static class PolicyProblems
{
    /// <summary>SITE5801: a severity for a check or a group that is not there.</summary>
    public static Diagnostic UnknownCheck(SourceSpan span, string written, IEnumerable<string> choices) =>
        Error("SITE5801", span, $"nie ma komunikatu ani grupy komunikatów „{written}”", $"there is no message or group of messages “{written}”").WithChoices(written, choices);

    /// <summary>SITE5802: a severity for a finding that always has its own.</summary>
    public static Diagnostic SeverityIsFixed(SourceSpan span, string code, IEnumerable<string> groups) =>
        Error("SITE5802", span, $"wagi „{code}” nie da się zmienić", $"the severity of “{code}” can’t be changed")
            .WithHelp(
                $"zmienić można wagę komunikatów o tytułach i tłumaczeniach (SITE31xx, SITE51xx–SITE56xx), porad, na przykład SITE6031, albo całej grupy ({string.Join(", ", groups)})",
                $"it can be changed for messages about titles and translations (SITE31xx, SITE51xx to SITE56xx), for advice, for example SITE6031, or for a whole group ({string.Join(", ", groups)})");

    /// <summary>SITE5803: something that is no token of a message.</summary>
    public static Diagnostic NotAToken(SourceSpan span, string written) =>
        Error("SITE5803", span, $"„{written}” to nie jest token z komunikatu", $"“{written}” is not a token from a message")
            .WithHelp("skopiuj z komunikatu cały token: osiem małych liter i cyfr", "copy the whole token from the message: eight lower-case letters and digits");

    /// <summary>SITE5803: a token in the text of a page, where it says nothing to the program.</summary>
    public static Diagnostic TokenInText(SourceSpan span) =>
        Error("SITE5803", span, "ten wiersz stoi w treści strony, a należy do jej ustawień", "this line is in the page’s text, but belongs to its settings")
            .WithHelp("przenieś go nad drugi wiersz „---”, na przykład pod „title”", "move it above the second line “---”, below “title” for example");

    /// <summary>SITE5804: a rule about missing translations that no page comes under.</summary>
    public static Diagnostic RuleForNoPage(SourceSpan span, string pattern) =>
        Warning("SITE5804", span, $"do wzorca „{pattern}” nie pasuje żadna strona", $"no page matches the pattern “{pattern}”")
            .WithHelp("podaj ścieżkę od folderu input, bez języka i końcówki: news/**", "write the path below the folder input, without language and ending: news/**");

    /// <summary>SITE5109: two versions of a page that name different sources.</summary>
    public static Diagnostic SourceContradicted(SourceSpan span, string written, SourceSpan other, string otherWritten) =>
        Error("SITE5109", span, $"dwie wersje strony podają różne języki źródłowe: „{written}” i „{otherWritten}”", $"two versions of the page name different source languages, “{written}” and “{otherWritten}”")
            .WithPlace(other, $"tu „{otherWritten}”", $"“{otherWritten}” here")
            .WithHelp("zostaw „source-language” w jednej wersji albo wpisz we wszystkich to samo", "keep “source-language” in one version, or write the same in all of them");

    /// <summary>SITE5109: a source that is not there.</summary>
    public static Diagnostic SourceMissing(SourceSpan span, string written, string expectedFile) =>
        Error("SITE5109", span, $"strona nie ma wersji „{written}”, z której miałaby być przetłumaczona", $"the page has no version in “{written}” from which it could be translated")
            .WithHelp($"utwórz plik {expectedFile} albo usuń „source-language”", $"create the file {expectedFile}, or remove “source-language”");
}
