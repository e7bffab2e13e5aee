using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace ChemSter.Site.Tests.Output;

/// <summary>What the specifications want of feeds, as far as a program can see it: RFC 4287, RSS 2.0 (RSS Advisory Board), JSON Feed 1.1.</summary>
internal static partial class FeedRules
{
    // The shape of JSON Feed 1.1, as its text has it.
    private const string JsonFeedShape = """
        {
          "type": "object",
          "required": ["version", "title", "items"],
          "additionalProperties": false,
          "properties": {
            "version": { "const": "https://jsonfeed.org/version/1.1", "enum": ["https://jsonfeed.org/version/1.1"] },
            "title": { "type": "string", "minLength": 1 },
            "home_page_url": { "type": "string", "pattern": "^https?://" },
            "feed_url": { "type": "string", "pattern": "^https?://" },
            "description": { "type": "string" },
            "language": { "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$" },
            "authors": { "type": "array", "items": { "type": "object", "minProperties": 1, "properties": { "name": { "type": "string" } } } },
            "items": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id"],
                "anyOf": [{ "required": ["content_html"] }, { "required": ["content_text"] }],
                "additionalProperties": false,
                "properties": {
                  "id": { "type": "string", "minLength": 1 },
                  "url": { "type": "string", "pattern": "^https?://" },
                  "title": { "type": "string" },
                  "content_html": { "type": "string" },
                  "content_text": { "type": "string" },
                  "summary": { "type": "string" },
                  "image": { "type": "string", "pattern": "^https?://" },
                  "date_published": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" },
                  "date_modified": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" },
                  "tags": { "type": "array", "items": { "type": "string" } }
                }
              }
            }
          }
        }
        """;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static IEnumerable<string> OfAtom(byte[] file)
    {
        var feed = Load(file);
        if (feed.Name != Atom + "feed") yield return "the root is no feed";
        foreach (var element in new[] { feed }.Concat(feed.Elements(Atom + "entry")))
        {
            foreach (var name in new[] { "id", "title", "updated" })
            {
                if (element.Elements(Atom + name).Count() != 1) yield return $"{element.Name.LocalName}: one {name}";
            }

            if (!Uri.IsWellFormedUriString((string?)element.Element(Atom + "id"), UriKind.Absolute)) yield return "an id that is no address";
            if (element.Elements(Atom + "link").Count(l => (string?)l.Attribute("rel") == "alternate") != 1) yield return "one alternate";
        }

        if (!feed.Elements(Atom + "author").Any(a => a.Element(Atom + "name") is { Value.Length: > 0 })) yield return "an author with a name";
        if (!feed.Elements(Atom + "link").Any(l => (string?)l.Attribute("rel") == "self")) yield return "a link to itself";
        foreach (var date in feed.Descendants().Where(e => e.Name == Atom + "updated" || e.Name == Atom + "published"))
        {
            if (!Rfc3339().IsMatch(date.Value)) yield return $"a date: {date.Value}";
        }

        if (feed.Elements(Atom + "entry").Select(e => (string?)e.Element(Atom + "id")).GroupBy(i => i).Any(g => g.Count() > 1)) yield return "an id twice";
        foreach (var category in feed.Descendants(Atom + "category").Where(c => ((string?)c.Attribute("term") ?? "").Length == 0)) yield return $"a term: {category}";
    }

    public static IEnumerable<string> OfRss(byte[] file)
    {
        var rss = Load(file);
        if (rss.Name != "rss" || (string?)rss.Attribute("version") != "2.0" || rss.Elements().Count() != 1) yield return "the root";
        var channel = rss.Element("channel")!;
        foreach (var name in new[] { "title", "link", "description" })
        {
            if (channel.Elements(name).Count() != 1) yield return $"channel: one {name}";
        }

        if (channel.Elements(Atom + "link").Count(l => (string?)l.Attribute("rel") == "self") != 1) yield return "a link to itself";
        foreach (var item in channel.Elements("item"))
        {
            if (item.Element("title") is null && item.Element("description") is null) yield return "title or description";
            if (item.Elements().GroupBy(e => e.Name).Any(g => g.Count() > 1 && g.Key != "category")) yield return "an element twice";
            if ((string?)item.Element("guid")?.Attribute("isPermaLink") != "true" || (string?)item.Element("guid") != (string?)item.Element("link")) yield return "a guid that is the address";
        }

        foreach (var date in channel.Descendants().Where(e => e.Name == "pubDate" || e.Name == "lastBuildDate"))
        {
            if (!DateTimeOffset.TryParseExact(date.Value, "ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)) yield return $"a date: {date.Value}";
        }
    }

    public static IEnumerable<string> OfJsonFeed(byte[] file)
    {
        var schema = NJsonSchema.JsonSchema.FromJsonAsync(JsonFeedShape).GetAwaiter().GetResult();
        return schema.Validate(System.Text.Encoding.UTF8.GetString(file)).Select(e => e.ToString());
    }

    private static XElement Load(byte[] file)
    {
        using var reader = XmlReader.Create(new MemoryStream(file), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader);
    }

    [GeneratedRegex("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$")]
    private static partial Regex Rfc3339();
}
