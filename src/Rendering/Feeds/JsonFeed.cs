using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChemSter.Site.Rendering;

/// <summary>A feed as JSON Feed, version 1.1 (jsonfeed.org).</summary>
public static class JsonFeed
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>The file.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="self">The file’s full address.</param>
    public static byte[] Write(Feed feed, string self)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("description", feed.Description);
            json.WriteString("home_page_url", feed.Home);
            json.WriteString("feed_url", self);
            json.WriteString("language", feed.Language.Code);
            json.WriteStartArray("authors");
            json.WriteStartObject();
            json.WriteString("name", feed.Author);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartArray("items");
            foreach (var entry in feed.Entries) WriteItem(json, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Address);
        json.WriteString("url", entry.Address);
        json.WriteString("title", entry.Title);
        // An item must have a text of one kind or the other.
        if (entry.Text is { } text)
        {
            json.WriteString("content_html", text);
            json.WriteString("summary", entry.Summary);
        }
        else json.WriteString("content_text", entry.Summary);
        if (entry.Picture is { } picture) json.WriteString("image", picture);
        json.WriteString("date_published", Date(entry.Published));
        json.WriteString("date_modified", Date(entry.Updated));
        if (entry.Tags.Count > 0)
        {
            json.WriteStartArray("tags");
            foreach (var (_, name) in entry.Tags) json.WriteStringValue(name);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // RFC 3339.
    private static string Date(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
