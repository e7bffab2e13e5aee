using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE605x: examples, which show Markdown and what becomes of it.</summary>
public static class ExampleProblems
{
    /// <summary>SITE6050: an example that holds anything but one block of Markdown.</summary>
    public static Diagnostic NotOneBlockOfCode(SourceSpan span) =>
        Error("SITE6050", span, "w ramce „example” musi być dokładnie jeden blok kodu w Markdownie", "the box “example” must hold exactly one block of code in Markdown")
            .WithHelp("zacznij go od początku wiersza: ```markdown, i zakończ wierszem ```", "start it at the beginning of a line: ```markdown, and end it with a line ```");

    /// <summary>SITE6051: a footnote in an example; those of a page stand at its end.</summary>
    public static Diagnostic WithFootnote(SourceSpan span) =>
        Error("SITE6051", span, "w ramce „example” nie może być przypisu", "a footnote can’t be used in the box “example”")
            .WithHelp("pokaż przypis jako zwykły blok kodu, bez „example”", "show the footnote as a plain block of code, without “example”");
}
