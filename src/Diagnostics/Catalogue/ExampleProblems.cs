using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE605x: examples, which show Markdown and what becomes of it.</summary>
public static class ExampleProblems
{
    /// <summary>SITE6050: an example that holds anything but one block of Markdown.</summary>
    public static Diagnostic NotOneBlockOfCode(SourceSpan span) =>
        Error("SITE6050", span, "w ramce „example” musi być dokładnie jeden blok kodu w Markdownie", "an “example” holds exactly one block of code in Markdown")
            .WithHelp("zacznij go od początku wiersza: ```markdown, i zakończ wierszem ```", "begin it at the beginning of a line: ```markdown, and end it with a line ```");

    /// <summary>SITE6051: a footnote in an example; those of a page stand at its end.</summary>
    public static Diagnostic WithFootnote(SourceSpan span) =>
        Error("SITE6051", span, "w ramce „example” nie może być przypisu", "a footnote can't stand in an “example”")
            .WithHelp("pokaż przypis jako zwykły blok kodu, bez „example”", "show the footnote as a block of code alone, without “example”");
}
