using System.Collections.Concurrent;
using System.Text.Json;

namespace ChemSter.Site.Rendering;

/// <summary>What a file of the open data is.</summary>
public enum OpenDataKind
{
    /// <summary>A dataset as JSON.</summary>
    Json,

    /// <summary>A dataset as CSV.</summary>
    Csv,

    /// <summary>The schema of a dataset’s JSON.</summary>
    Schema,

    /// <summary>The graph of the whole cluster as JSON-LD.</summary>
    Graph,
}

/// <summary>A file of the open data.</summary>
/// <param name="Path">Its path in the site, with a slash in front. It never changes.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Dataset">What is in it; null for the graph, which has all.</param>
/// <param name="Make">What makes it, of the index alone.</param>
public sealed record OpenDataFile(string Path, OpenDataKind Kind, IOpenDataset? Dataset, Lazy<byte[]> Make)
{
    /// <summary>Its media type (RFC 8259, RFC 4180, JSON-LD 1.1, JSON Schema).</summary>
    public string MediaType => Kind switch
    {
        OpenDataKind.Csv => "text/csv",
        OpenDataKind.Schema => "application/schema+json",
        OpenDataKind.Graph => "application/ld+json",
        _ => "application/json",
    };

    /// <summary>What its format is called.</summary>
    public string Format => Kind switch
    {
        OpenDataKind.Csv => "CSV",
        OpenDataKind.Schema => "JSON Schema",
        OpenDataKind.Graph => "JSON-LD",
        _ => "JSON",
    };

    /// <summary>Its length in bytes. It is made to find out.</summary>
    public int Length => Make.Value.Length;
}

/// <summary>The files of a site’s open data. Each is made once, when its bytes or its length are asked for.</summary>
public sealed class OpenDataFiles
{
    /// <summary>The folder of all files.</summary>
    public const string Folder = "/data/";

    private readonly SiteIndex _site;
    private readonly ConcurrentDictionary<string, byte[]> _catalogs = new(StringComparer.Ordinal);

    /// <summary>Lists the files of a site that publishes open data.</summary>
    public OpenDataFiles(SiteIndex site)
    {
        _site = site;
        Publisher = site.Data.Site.Publisher?.Name ?? site.Graph(site.Data.Site.DefaultLanguage).Name;
        Datasets = [.. OpenDatasets.All.Where(d => !d.IsEmpty(site))];
        Files =
        [
            .. Datasets.SelectMany(d => new[]
            {
                File($"{Folder}{d.Name}.json", OpenDataKind.Json, d, () => OpenDataJson.Write(d, site)),
                File($"{Folder}{d.Name}.csv", OpenDataKind.Csv, d, () => CsvFile.Write(d, site)),
                File(SchemaPath(d), OpenDataKind.Schema, d, () => OpenDataSchema.Write(d, site)),
            }),
            File(GraphPath, OpenDataKind.Graph, null, () => OpenDataGraph.Write(this, site)),
        ];
    }

    /// <summary>The path of the file with all the data, in JSON-LD.</summary>
    public static string GraphPath => Folder + "cluster.jsonld";

    /// <summary>Who publishes the data: the publisher of the site or, where none is named, the organisation whose site it is.</summary>
    public string Publisher { get; }

    /// <summary>The datasets that the site has.</summary>
    public IReadOnlyList<IOpenDataset> Datasets { get; }

    /// <summary>The files, by datasets, the graph at the end.</summary>
    public IReadOnlyList<OpenDataFile> Files { get; }

    /// <summary>The path of a dataset’s schema.</summary>
    public static string SchemaPath(IOpenDataset dataset) => $"{Folder}schema/{dataset.Name}.json";

    /// <summary>The catalogue for the JSON-LD of a page, an object in UTF-8, in the page's language.</summary>
    public byte[] Catalog(string language) => _catalogs.GetOrAdd(language, l =>
    {
        var buffer = new ByteBuffer();
        using (var json = new Utf8JsonWriter(buffer, JsonLd.Options)) OpenDataGraph.WriteCatalog(json, this, _site, _site.Data.Language(l));
        return buffer.Written.ToArray();
    });

    private static OpenDataFile File(string path, OpenDataKind kind, IOpenDataset? dataset, Func<byte[]> make) => new(path, kind, dataset, new Lazy<byte[]>(make));
}
