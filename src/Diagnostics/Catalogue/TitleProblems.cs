using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE31xx: titles and descriptions that search engines and link previews would cut, or replace by words of their own. They stop no build.</summary>
public static class TitleProblems
{
    /// <summary>SITE3101: a title that does not fit into a line of results.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="length">How many characters it has, with what is put behind it.</param>
    /// <param name="most">How many fit.</param>
    /// <param name="suffix">What is put behind it; empty where nothing is.</param>
    public static Diagnostic TitleTooLong(SourceSpan span, int length, int most, string suffix) =>
        Hint(
            "SITE3101",
            span,
            suffix.Length == 0
                ? $"za długi tytuł (liczba znaków: {length}); wyszukiwarki pokazują ich około {most}, resztę ucinają"
                : $"za długi tytuł (liczba znaków wraz z dodawanym „{suffix}”: {length}); wyszukiwarki pokazują ich około {most}, resztę ucinają",
            suffix.Length == 0
                ? $"the title has {length} characters; search engines show about {most} and cut the rest"
                : $"with “{suffix}”, which is added to it, the title has {length} characters; search engines show about {most} and cut the rest")
            .WithHelp("skróć tytuł albo zacznij go od tego, po czym czytelnik pozna stronę", "shorten it, or begin with the words by which readers will know the page");

    /// <summary>SITE3102: a description that is cut.</summary>
    public static Diagnostic DescriptionTooLong(SourceSpan span, int length, int most) =>
        Hint("SITE3102", span, $"za długi opis (liczba znaków: {length}); wyszukiwarki pokazują ich około {most}, resztę ucinają", $"the description has {length} characters; search engines show about {most} and cut the rest")
            .WithHelp("skróć opis, a to, co najważniejsze, umieść na początku", "shorten it, with what matters first");

    /// <summary>SITE3103: a description that says too little.</summary>
    public static Diagnostic DescriptionTooShort(SourceSpan span, int length, int least) =>
        Hint(
            "SITE3103",
            span,
            $"za krótki opis (liczba znaków: {length}); wyszukiwarki zastępują takie opisy przypadkowym fragmentem strony",
            $"the description has only {length} characters; search engines replace such short ones with some passage of the page")
            .WithHelp(
                $"napisz jedno lub dwa zdania, razem co najmniej {least} znaków: co czytelnik znajdzie na tej stronie",
                $"write a sentence or two, {least} characters at least: what readers will find on this page");
}
