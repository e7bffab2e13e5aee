using System.Text.Json;

namespace ChemSter.Site.Rendering;

/// <summary>What all pages of a language say of the organisation and the site in JSON-LD, made once.</summary>
public sealed class SiteGraph
{
    /// <summary>Makes it.</summary>
    /// <param name="site">Everything that is known of the site.</param>
    /// <param name="language">The language's code.</param>
    public SiteGraph(SiteIndex site, string language)
    {
        WebSiteId = site.Address.Absolute("/") + "#website";
        Organization = Write(json => WriteOrganization(json, language, site));
        WebSite = Write(json => WriteWebSite(json, language, site));
    }

    /// <summary>The organisation, an object in UTF-8.</summary>
    public byte[] Organization { get; }

    /// <summary>The site, an object in UTF-8.</summary>
    public byte[] WebSite { get; }

    /// <summary>The id by which pages refer to the site.</summary>
    public string WebSiteId { get; }

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ByteBuffer();
        using (var json = new Utf8JsonWriter(buffer, JsonLd.Options)) write(json);
        return buffer.Written.ToArray();
    }

    private static void WriteOrganization(Utf8JsonWriter json, string language, SiteIndex site)
    {
        var settings = site.Data.Site;
        var typographer = site.Data.Language(language).Typographer;
        json.WriteStartObject();
        json.WriteString("@type", "Organization");
        json.WriteString("@id", site.Address.Absolute("/") + "#organization");
        json.WriteString("name", typographer.SetMarks(settings.Name.In(language)));
        if (settings.ShortName != settings.Name.In(language)) json.WriteString("alternateName", settings.ShortName);
        json.WriteString("url", site.Address.Absolute("/"));
        json.WriteString("description", typographer.SetMarks(settings.Description.In(language)));
        if (site.FoundingDate is { } date) json.WriteString("foundingDate", date.ToString());
        json.WriteEndObject();
    }

    private void WriteWebSite(Utf8JsonWriter json, string language, SiteIndex site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("@id", WebSiteId);
        json.WriteString("name", site.Data.Language(language).Typographer.SetMarks(site.Data.Site.Name.In(language)));
        json.WriteString("alternateName", site.Data.Site.ShortName);
        json.WriteString("url", site.Address.Absolute("/"));
        json.WriteStartArray("inLanguage");
        foreach (var code in site.Data.Site.Languages) json.WriteStringValue(code);
        json.WriteEndArray();
        // Only who is named on the page as publishing the site is named here; the organisation that it is about may be another.
        if (site.Data.Site.Publisher is { } publisher)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", publisher.Name);
            json.WriteString("email", publisher.Email);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
