using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE2041 to SITE2059: news, tags and feeds.</summary>
public static class NewsProblems
{
    /// <summary>SITE2042: a language's file lacks the words of an area that the site uses.</summary>
    /// <param name="span">What needs them.</param>
    /// <param name="language">The language.</param>
    /// <param name="section">The section that the file lacks.</param>
    public static Diagnostic SectionMissing(SourceSpan span, string language, string section) =>
        Error("SITE2042", span, $"w pliku języka „{language}” brakuje słów, które są tu potrzebne: „{section}”", $"the file of the language “{language}” lacks words that are needed here: “{section}”")
            .WithHelp($"dodaj sekcję „{section}” do pliku data/languages/{language}.yml; wzorem jest plik innego języka", $"add the section “{section}” to data/languages/{language}.yml; the file of another language shows how");

    /// <summary>SITE2006: a page in the layout for news without a date, which no list of news has.</summary>
    public static Diagnostic NoDay(SourceSpan span) =>
        Error("SITE2006", span, "aktualność nie ma daty, więc nie będzie jej na żadnej liście", "this news item has no date, so it will be in no list")
            .WithHelp("dopisz dzień jako nowy wiersz, na przykład „date: 2026-05-12”", "add the day as a new line, for example “date: 2026-05-12”");

    /// <summary>SITE2041: a feed of no pages, or of more than readers like to fetch.</summary>
    /// <param name="span">The number.</param>
    /// <param name="size">It.</param>
    /// <param name="largest">The largest that there may be.</param>
    public static Diagnostic FeedSize(SourceSpan span, int size, int largest) =>
        Error("SITE2041", span, $"w kanale nie może być tylu stron: {size}", $"a feed can’t have this many pages: {size}")
            .WithHelp($"wpisz liczbę od 1 do {largest}; zwykle wystarcza 20", $"write a number from 1 to {largest}; 20 is usually enough");
}
