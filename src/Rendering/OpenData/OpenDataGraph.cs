using System.Text.Json;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering;

/// <summary>The graph of the whole cluster as JSON-LD, in the vocabulary of schema.org: the cluster, its site, all that the datasets hold,
/// and the datasets themselves. What is there twice, here and in the JSON-LD of a page, has the same id in both.</summary>
public static class OpenDataGraph
{
    /// <summary>The file.</summary>
    public static byte[] Write(OpenDataFiles files, SiteIndex site) => OpenDataJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        WriteCluster(json, site);
        json.WriteRawValue(site.Graph(site.Data.Site.DefaultLanguage).WebSite);
        foreach (var dataset in files.Datasets) dataset.WriteGraph(json, site);
        WriteCatalog(json, files, site, null);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The id of the catalogue of all datasets.</summary>
    public static string CatalogId(SiteIndex site) => site.Address.Absolute(OpenDataFiles.Folder) + "#catalog";

    /// <summary>Writes the catalogue of datasets, with what can be downloaded of each (schema.org DataCatalog, which has the terms of DCAT by other names).</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="files">The files.</param>
    /// <param name="site">Everything that is known of the site.</param>
    /// <param name="language">The language of its words; null for all, each marked with its language.</param>
    public static void WriteCatalog(Utf8JsonWriter json, OpenDataFiles files, SiteIndex site, Language? language)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DataCatalog");
        json.WriteString("@id", CatalogId(site));
        WriteTexts(json, "name", site, language, l => site.Data.Site.Name.In(l.Code));
        // A page tells machines only what it tells readers, and these sentences are not among it.
        if (language is null) json.WriteTexts("description", site.ByLanguage(site.Data.Site.Description));
        json.WriteString("license", site.Data.Site.OpenData!.LicenceAddress);
        JsonLd.WriteReference(json, "publisher", site.Graph(site.Data.Site.DefaultLanguage).OrganizationId);
        json.WriteStartArray("dataset");
        foreach (var dataset in files.Datasets) WriteDataset(json, dataset, files, site, language);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDataset(Utf8JsonWriter json, IOpenDataset dataset, OpenDataFiles files, SiteIndex site, Language? language)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteString("@id", $"{site.Address.Absolute(OpenDataFiles.Folder)}#{dataset.Name}");
        WriteTexts(json, "name", site, language, l => l.OpenData!.NameOf(dataset.Name));
        if (language is null) WriteTexts(json, "description", site, language, l => $"{l.OpenData!.NameOf(dataset.Name)} – {site.Data.Site.Name.In(l.Code)}. {site.Data.Site.Description.In(l.Code)}");
        json.WriteString("license", site.Data.Site.OpenData!.LicenceAddress);
        json.WriteStartArray("inLanguage");
        foreach (var code in site.Data.Site.Languages) json.WriteStringValue(code);
        json.WriteEndArray();
        json.WriteStartArray("distribution");
        foreach (var file in files.Files.Where(f => f.Dataset == dataset && f.Kind != OpenDataKind.Schema))
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("contentUrl", site.Address.Absolute(file.Path));
            json.WriteString("encodingFormat", file.MediaType);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string property, SiteIndex site, Language? language, Func<Language, string> textIn)
    {
        if (language is not null) json.WriteString(property, language.Typographer.SetMarks(textIn(language)));
        else json.WriteTexts(property, site.Data.Languages.Select(l => (l.Code, (string?)l.Typographer.SetMarks(textIn(l)))));
    }

    private static void WriteCluster(Utf8JsonWriter json, SiteIndex site)
    {
        var graph = site.Graph(site.Data.Site.DefaultLanguage);
        json.WriteStartObject();
        json.WriteString("@type", "Organization");
        json.WriteString("@id", graph.OrganizationId);
        json.WriteTexts("name", site.ByLanguage(site.Data.Site.Name));
        json.WriteString("alternateName", site.Data.Site.ShortName);
        json.WriteTexts("description", site.ByLanguage(site.Data.Site.Description));
        json.WriteString("url", site.Address.Absolute("/"));
        json.WriteKnown("foundingDate", graph.FoundingDate?.Value);
        json.WriteReferences("founder", graph.Founders.Select(f => f.Id));
        json.WriteEndObject();
    }
}
