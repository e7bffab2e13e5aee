using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>The keys of <c>feeds:</c> in <c>data/site.yml</c>: <see cref="FeedSettings"/>.</summary>
public static class FeedKeys
{
    /// <summary>So many pages may be in a feed: readers fetch the file again and again.</summary>
    public const int LargestSize = 200;

    /// <summary>The settings.</summary>
    public static MapShape Feeds { get; } = new(
    [
        Key.Optional("content", Shape.OneOf(
            new("summary", "opis każdej strony, czyli jej `description`", "what each page says of itself, its `description`"),
            new("full", "cały tekst, który da się przeczytać w czytniku", "the whole text, which can be read in the reader")),
            "Co jest w kanałach. Bez tego opisy.", "What the feeds hold. Without it the descriptions.", "full").Called("Zawartość", "Content"),
        Key.Optional("size", Shape.Number, "Ile najnowszych stron jest w kanale. Bez tego 20.", "How many of the newest pages are in a feed. Without it 20.", "30").Called("Liczba stron", "Number of pages"),
    ]);
}
