using System.Xml;
using System.Xml.Linq;

namespace ChemSter.Site.Verifying;

/// <summary>An entry of a site map.</summary>
/// <param name="Address">The page’s address.</param>
/// <param name="Alternates">Its addresses in all languages, by language; empty where it names none.</param>
internal sealed record SitemapEntry(string Address, IReadOnlyDictionary<string, string> Alternates);

/// <summary>Reads site maps.</summary>
internal static class SitemapReader
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    /// <summary>The pages of a site map; null if it is none.</summary>
    public static IReadOnlyList<SitemapEntry>? Read(byte[] xml)
    {
        try
        {
            // No entity is resolved, no file or address is asked for.
            using var reader = XmlReader.Create(new MemoryStream(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var root = XDocument.Load(reader).Root;
            if (root?.Name != Map + "urlset") return null;
            return [.. root.Elements(Map + "url").Select(url => new SitemapEntry((string?)url.Element(Map + "loc") ?? "", AlternatesOf(url)))];
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static SortedDictionary<string, string> AlternatesOf(XElement url)
    {
        var alternates = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in url.Elements(Html + "link")) alternates[(string?)link.Attribute("hreflang") ?? ""] = (string?)link.Attribute("href") ?? "";
        return alternates;
    }
}
