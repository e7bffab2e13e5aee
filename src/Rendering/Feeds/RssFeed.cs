using System.Globalization;
using System.Xml;

namespace ChemSter.Site.Rendering;

/// <summary>A feed as RSS 2.0, by the specification of the RSS Advisory Board and its Best Practices Profile: the feed’s own address in an element of Atom’s,
/// whole texts in <c>content:encoded</c>.</summary>
/// <remarks>By hand: <c>SyndicationFeed</c> gives the ids of tags in place of their names, and whole texts without the prefix by which many readers know them.</remarks>
public static class RssFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>The file.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="self">The file’s full address.</param>
    public static byte[] Write(Feed feed, string self)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, AtomFeed.Layout))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("xmlns", "atom", null, Atom);
            if (feed.Entries.Any(e => e.Text is not null)) xml.WriteAttributeString("xmlns", "content", null, Content);
            xml.WriteStartElement("channel");
            xml.WriteElementString("title", feed.Title);
            xml.WriteElementString("link", feed.Home);
            xml.WriteElementString("description", feed.Description);
            xml.WriteElementString("language", feed.Language.Code);
            xml.WriteElementString("lastBuildDate", Date(feed.Updated));
            xml.WriteStartElement("link", Atom);
            xml.WriteAttributeString("rel", "self");
            xml.WriteAttributeString("type", "application/rss+xml");
            xml.WriteAttributeString("href", self);
            xml.WriteEndElement();
            foreach (var entry in feed.Entries) WriteItem(xml, entry);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void WriteItem(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", entry.Title);
        xml.WriteElementString("link", entry.Address);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "true");
        xml.WriteString(entry.Address);
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", Date(entry.Published));
        foreach (var (_, name) in entry.Tags) xml.WriteElementString("category", name);
        xml.WriteElementString("description", AsHtml(entry.Summary));
        if (entry.Text is { } text) xml.WriteElementString("encoded", Content, text);
        xml.WriteEndElement();
    }

    // What describes an item is HTML to who reads RSS (RSS Advisory Board, Best Practices Profile, 4.1.1.20.4): a text with < in it would be taken for elements.
    private static string AsHtml(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    // RFC 822 with four digits of the year, in English in every language.
    private static string Date(DateTimeOffset moment) => moment.ToString("R", CultureInfo.InvariantCulture);
}
