using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>What a page says of itself to machines, as JSON-LD in the vocabulary of schema.org: one graph a page, with ids that
/// are the same on all pages, and only what the page shows.</summary>
public static class JsonLd
{
    // "<", ">", "&" and quotation marks stay escaped, so that no text can end the script element; letters stay readable.
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The graph of a page: the organisation, on a home page the site, the page itself, its breadcrumb. JSON in UTF-8, good until the thread builds its next page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="address">Its address.</param>
    /// <param name="text">Its rendered text: of what all pages may tell of the organisation, each tells what stands there.</param>
    /// <param name="picture">The address of its main picture, with the base path; null where it shows none.</param>
    /// <param name="breadcrumb">The way from the home page to it.</param>
    /// <param name="site">The site, as the page sees it.</param>
    /// <param name="theme">The theme's files.</param>
    public static ReadOnlyMemory<byte> Of(
        PageDocument page, PageAddress address, ReadOnlyMemory<byte> text, string? picture, IReadOnlyList<LinkModel> breadcrumb, SiteView site, ThemeFiles theme)
    {
        var buffers = Buffers.OfThread;
        buffers.JsonLd.Clear();
        var json = buffers.JsonLdWriter ??= new Utf8JsonWriter(buffers.JsonLd, Options);
        json.Reset();
        var graph = site.Graph(page.Name.Language);
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org"u8);
        json.WriteStartArray("@graph"u8);
        WriteOrganization(json, graph, text.Span, page.TextLanguage, site, theme);
        if (page.Name.Key == TranslationKey.Home) json.WriteRawValue(graph.WebSite, skipInputValidation: true);
        var canonical = site.Address.Absolute(address.Path);
        WriteWebPage(json, page, OfficeGraph.QuestionsIn(text.Span, site), canonical, picture, breadcrumb.Count > 1, graph, site);
        if (breadcrumb.Count > 1) WriteBreadcrumb(json, canonical, breadcrumb, site);
        if (site.EventOf(page) is { } happening && EventJsonLd.IsShown(happening, text.Span)) EventJsonLd.Write(json, happening, canonical, page.Name.Language, site);
        if (site.Settings.OpenData is not null && text.Span.IndexOf(OpenDataComposer.Mark) >= 0 && site.OpenData is { } files) json.WriteRawValue(files.Catalog(page.TextLanguage), skipInputValidation: true);
        NewsGraph.Write(json, page, canonical, graph, site);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return buffers.JsonLd.Written;
    }

    private static void WriteOrganization(Utf8JsonWriter json, SiteGraph graph, ReadOnlySpan<byte> text, string language, SiteView site, ThemeFiles theme)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Organization");
        json.WriteString("@id", graph.OrganizationId);
        json.WriteString("name", graph.Name);
        if (site.Settings.ShortName != graph.Name) json.WriteString("alternateName", site.Settings.ShortName);
        json.WriteString("url", site.Address.Absolute("/"));
        if (theme.Logo is { } logo) json.WriteString("logo", site.Address.Absolute(logo.Path));
        if (graph.FoundingDate is { } date && text.IndexOf(date.Html) >= 0) json.WriteString("foundingDate", date.Value);
        var isAny = false;
        foreach (var founder in graph.Founders)
        {
            if (text.IndexOf(founder.Name.Html) < 0) continue;
            if (!isAny) json.WriteStartArray("founder");
            isAny = true;
            WriteOrganization(json, founder.Id, founder.Name.Value, founder.PageId);
        }

        if (isAny) json.WriteEndArray();
        OfficeGraph.WriteContacts(json, text, language, site);
        json.WriteEndObject();
    }

    private static void WriteOrganization(Utf8JsonWriter json, string id, string name, string? pageId)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Organization");
        json.WriteString("@id", id);
        json.WriteString("name", name);
        if (pageId is not null) WriteReference(json, "mainEntityOfPage", pageId);
        json.WriteEndObject();
    }

    private static void WriteWebPage(Utf8JsonWriter json, PageDocument page, IReadOnlyList<FaqEntry> questions, string canonical, string? picture, bool hasBreadcrumb, SiteGraph graph, SiteView site)
    {
        json.WriteStartObject();
        json.WriteString("@type", questions.Count > 0 ? "FAQPage" : "WebPage");
        json.WriteString("@id", canonical);
        json.WriteString("url", canonical);
        json.WriteString("name", site.Typographer(page.TitleLanguage ?? page.Name.Language).SetMarks(page.FrontMatter.Title));
        json.WriteString("description", site.Typographer(page.Name.Language).SetMarks(page.FrontMatter.Description));
        json.WriteString("inLanguage", page.Name.Language);
        if (page.FrontMatter.Date is { } date) json.WriteString("datePublished", date.ToString());
        if (page.FrontMatter.Updated is { } updated) json.WriteString("dateModified", updated.ToString());
        if (page.FrontMatter.Reviewed is { } reviewed) json.WriteString("lastReviewed", reviewed.ToString());
        if (picture is not null) WritePicture(json, site.Address.Absolute("/" + picture[site.Address.BasePath.Length..]));
        if (site.OrganisationOf(page) is { } organisation)
        {
            json.WritePropertyName("about");
            WriteOrganization(json, SiteGraph.IdOf(organisation, site.Address), site.Typographer(organisation.Language).SetMarks(organisation.Name), canonical);
        }

        if (questions.Count > 0) OfficeGraph.WriteQuestions(json, questions, page, site);
        WriteReference(json, "isPartOf", graph.WebSiteId);
        if (hasBreadcrumb) WriteReference(json, "breadcrumb", canonical + "#breadcrumb");
        WriteTranslations(json, page, site);
        json.WriteEndObject();
    }

    private static void WritePicture(Utf8JsonWriter json, string address)
    {
        json.WriteStartObject("primaryImageOfPage");
        json.WriteString("@type", "ImageObject");
        json.WriteString("contentUrl", address);
        json.WriteEndObject();
    }

    // The source is the work, the others are its translations (schema.org workTranslation, translationOfWork).
    private static void WriteTranslations(Utf8JsonWriter json, PageDocument page, SiteView site)
    {
        var versions = site.Translations(page.Name.Key);
        if (versions.Count < 2) return;
        var source = PageVersions.SourceOf([.. versions.Select(site.Page)], site.Settings.DefaultLanguage).Name;
        if (page.Name.Language != source.Language)
        {
            WriteReference(json, "translationOfWork", site.Address.Absolute(site.Find(source.Key, source.Language)!.Path));
            return;
        }

        json.WriteStartArray("workTranslation");
        foreach (var other in versions)
        {
            if (other.Language == page.Name.Language) continue;
            json.WriteStartObject();
            json.WriteString("@id", site.Address.Absolute(other.Path));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBreadcrumb(Utf8JsonWriter json, string canonical, IReadOnlyList<LinkModel> breadcrumb, SiteView site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteString("@id", canonical + "#breadcrumb");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < breadcrumb.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            // A label that is shown has no-break spaces, which are for lines alone.
            json.WriteString("name", breadcrumb[i].Text.Replace('\u00A0', ' '));
            if (i < breadcrumb.Count - 1) json.WriteString("item", site.Address.Absolute("/" + breadcrumb[i].Href[site.Address.BasePath.Length..]));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // The sign @ as an escape, as pages write it as a reference: every parser has the address, and who looks for addresses in bytes does not.
    internal static void WriteEmail(Utf8JsonWriter json, string address)
    {
        json.WritePropertyName("email"u8);
        json.WriteRawValue($"\"{JavaScriptEncoder.Default.Encode(address).Replace("@", "\\u0040", StringComparison.Ordinal)}\"");
    }

    internal static void WriteReference(Utf8JsonWriter json, string property, string id)
    {
        json.WriteStartObject(property);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }
}
