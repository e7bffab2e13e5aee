using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE2041 to SITE2059: news, tags and feeds.</summary>
public static class NewsProblems
{
    /// <summary>SITE2041: a feed of no pages, or of more than readers like to fetch.</summary>
    /// <param name="span">The number.</param>
    /// <param name="size">It.</param>
    /// <param name="largest">The largest that there may be.</param>
    public static Diagnostic FeedSize(SourceSpan span, int size, int largest) =>
        Error("SITE2041", span, $"w kanale nie może być tylu stron: {size}", $"a feed can’t have so many pages: {size}")
            .WithHelp($"wpisz liczbę od 1 do {largest}; zwykle wystarcza 20", $"write a number from 1 to {largest}; 20 are usually enough");
}
