using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>What a page says of itself to machines, as JSON-LD in the vocabulary of schema.org: one graph a page, with ids that
/// are the same on all pages, and only what the page shows.</summary>
public static class JsonLd
{
    // "<", ">", "&" and quotation marks stay escaped, so that no text can end the script element; letters stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The graph of a page: the organisation, the site, the page, its breadcrumb. JSON in UTF-8, good until the thread builds its next page.</summary>
    public static ReadOnlyMemory<byte> Of(PageDocument page, PageAddress address, IReadOnlyList<LinkModel> breadcrumb, SiteView site)
    {
        var buffer = Buffers.OfThread.JsonLd;
        buffer.Clear();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            WriteOrganization(json, page.Name.Language, site);
            WriteWebSite(json, page.Name.Language, site);
            WriteWebPage(json, page, address, breadcrumb.Count > 1, site);
            if (breadcrumb.Count > 1) WriteBreadcrumb(json, address, breadcrumb, site);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.Written;
    }

    private static string IdOf(string name, SiteView site) => site.Address.Absolute("/") + "#" + name;

    private static void WriteOrganization(Utf8JsonWriter json, string language, SiteView site)
    {
        var settings = site.Settings;
        json.WriteStartObject();
        json.WriteString("@type", "Organization");
        json.WriteString("@id", IdOf("organization", site));
        json.WriteString("name", settings.Name.In(language));
        if (settings.ShortName != settings.Name.In(language)) json.WriteString("alternateName", settings.ShortName);
        json.WriteString("url", site.Address.Absolute("/"));
        json.WriteString("description", settings.Description.In(language));
        if (site.FoundingDate is { } date) json.WriteString("foundingDate", date.ToString());
        json.WriteEndObject();
    }

    private static void WriteWebSite(Utf8JsonWriter json, string language, SiteView site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("@id", IdOf("website", site));
        json.WriteString("name", site.Settings.Name.In(language));
        json.WriteString("alternateName", site.Settings.ShortName);
        json.WriteString("url", site.Address.Absolute("/"));
        json.WriteStartArray("inLanguage");
        foreach (var code in site.Settings.Languages) json.WriteStringValue(code);
        json.WriteEndArray();
        // Only who is named on the page as publishing the site is named here; the organisation that it is about may be another.
        if (site.Settings.Publisher is { } publisher)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", publisher.Name);
            json.WriteString("email", publisher.Email);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteWebPage(Utf8JsonWriter json, PageDocument page, PageAddress address, bool hasBreadcrumb, SiteView site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebPage");
        json.WriteString("@id", site.Address.Absolute(address.Path));
        json.WriteString("url", site.Address.Absolute(address.Path));
        json.WriteString("name", page.FrontMatter.Title);
        json.WriteString("description", page.FrontMatter.Description);
        json.WriteString("inLanguage", page.Name.Language);
        if (page.FrontMatter.Date is { } date) json.WriteString("datePublished", date.ToString());
        WriteReference(json, "isPartOf", IdOf("website", site));
        if (hasBreadcrumb) WriteReference(json, "breadcrumb", site.Address.Absolute(address.Path) + "#breadcrumb");
        WriteTranslations(json, page, site);
        json.WriteEndObject();
    }

    // The default language's page is the work, the others are its translations (schema.org workTranslation, translationOfWork).
    private static void WriteTranslations(Utf8JsonWriter json, PageDocument page, SiteView site)
    {
        var source = site.Find(page.Name.Key, site.Settings.DefaultLanguage);
        var others = site.Translations(page.Name.Key).Where(t => t.Language != page.Name.Language).ToList();
        if (source is null || others.Count == 0) return;
        if (page.Name.Language != source.Language)
        {
            WriteReference(json, "translationOfWork", site.Address.Absolute(source.Path));
            return;
        }

        json.WriteStartArray("workTranslation");
        foreach (var other in others)
        {
            json.WriteStartObject();
            json.WriteString("@id", site.Address.Absolute(other.Path));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBreadcrumb(Utf8JsonWriter json, PageAddress address, IReadOnlyList<LinkModel> breadcrumb, SiteView site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteString("@id", site.Address.Absolute(address.Path) + "#breadcrumb");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < breadcrumb.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", breadcrumb[i].Text);
            if (i < breadcrumb.Count - 1) json.WriteString("item", site.Address.Absolute("/" + breadcrumb[i].Href[site.Address.BasePath.Length..]));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, string property, string id)
    {
        json.WriteStartObject(property);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }
}
