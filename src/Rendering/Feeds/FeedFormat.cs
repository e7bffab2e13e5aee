namespace ChemSter.Site.Rendering;

/// <summary>A format in which feeds are published.</summary>
/// <param name="Name">Its name, the same in every language.</param>
/// <param name="FileName">What the file of a feed in it is called, below the page that the feed belongs to: a name that never changes.</param>
/// <param name="MediaType">Its media type, by which programs find it in a page’s head.</param>
/// <param name="Write">Makes the file: of the feed, and of the file’s full address.</param>
public sealed record FeedFormat(string Name, string FileName, string MediaType, Func<Feed, string, byte[]> Write)
{
    /// <summary>Atom (RFC 4287).</summary>
    public static FeedFormat Atom { get; } = new("Atom", "feed.xml", "application/atom+xml", AtomFeed.Write);

    /// <summary>All of them, the best known to readers first.</summary>
    public static IReadOnlyList<FeedFormat> All { get; } =
    [
        Atom,
        new("RSS 2.0", "rss.xml", "application/rss+xml", RssFeed.Write),
        new("JSON Feed", "feed.json", "application/feed+json", JsonFeed.Write),
    ];
}
