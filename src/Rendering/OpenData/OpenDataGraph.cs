using System.Text.Json;

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
        WriteCatalog(json, files, site);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The id of the catalogue of all datasets.</summary>
    public static string CatalogId(SiteIndex site) => site.Address.Absolute(OpenDataFiles.Folder) + "#catalog";

    /// <summary>Writes the catalogue of datasets (schema.org DataCatalog; the terms are those of DCAT by other names), with what can be downloaded of each.</summary>
    public static void WriteCatalog(Utf8JsonWriter json, OpenDataFiles files, SiteIndex site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DataCatalog");
        json.WriteString("@id", CatalogId(site));
        json.WriteTexts("name", site.ByLanguage(site.Data.Site.Name));
        json.WriteTexts("description", site.ByLanguage(site.Data.Site.Description));
        json.WriteString("license", site.Data.Site.OpenData!.LicenceAddress);
        JsonLd.WriteReference(json, "publisher", site.Graph(site.Data.Site.DefaultLanguage).OrganizationId);
        json.WriteStartArray("dataset");
        foreach (var dataset in files.Datasets) WriteDataset(json, dataset, files, site);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDataset(Utf8JsonWriter json, IOpenDataset dataset, OpenDataFiles files, SiteIndex site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteString("@id", $"{site.Address.Absolute(OpenDataFiles.Folder)}#{dataset.Name}");
        json.WriteTexts("name", site.Data.Languages.Select(l => (l.Code, l.OpenData?.NameOf(dataset.Name))));
        json.WriteTexts("description", site.Data.Languages.Select(l => (l.Code, l.OpenData?.NameOf(dataset.Name) is { } name ? $"{site.Data.Site.Name.In(l.Code)}: {name}" : null)));
        json.WriteString("license", site.Data.Site.OpenData!.LicenceAddress);
        json.WriteStartArray("inLanguage");
        foreach (var language in site.Data.Site.Languages) json.WriteStringValue(language);
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
