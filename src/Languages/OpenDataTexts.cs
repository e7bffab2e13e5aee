using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>The words around open data in one language: <c>open-data:</c> in <c>data/languages/CODE.yml</c>. Only sites that publish open data need them.</summary>
public sealed record OpenDataTexts
{
    private static readonly string[] Named = ["organisations", "events", "projects", "facts"];

    /// <summary>The size of a file in kilobytes (1000 bytes); <c>{number}</c>.</summary>
    public required TextTemplate Kilobytes { get; init; }

    /// <summary>What the datasets are called, by their names.</summary>
    public required IReadOnlyDictionary<string, string> Datasets { get; init; }

    /// <summary>What the file with all the data is called.</summary>
    public required string Graph { get; init; }

    /// <summary>What a description of fields is called; <c>{data}</c> is the name of the data.</summary>
    public required TextTemplate Schema { get; init; }

    /// <summary>The sentence on the licence; <c>{licence}</c> is a link.</summary>
    public required TextTemplate Licence { get; init; }

    /// <summary>Who publishes the data; <c>{publisher}</c>.</summary>
    public required TextTemplate Publisher { get; init; }

    /// <summary>What one must know of the CSV files.</summary>
    public required string Spreadsheets { get; init; }

    /// <summary>What a dataset is called.</summary>
    public string NameOf(string dataset) => Datasets[dataset];

    /// <summary>Reads the texts; a missing one is reported with its name. Null where the language has none.</summary>
    public static OpenDataTexts? Read(MapReader? map)
    {
        if (map is null) return null;
        var texts = new OpenDataTexts
        {
            Kilobytes = TextTemplate.Read(map, "kilobytes", "number"),
            Datasets = Named.ToDictionary(d => d, map.RequiredText, StringComparer.Ordinal),
            Graph = map.RequiredText("graph"),
            Schema = TextTemplate.Read(map, "schema", "data"),
            Licence = TextTemplate.Read(map, "licence", "licence"),
            Publisher = TextTemplate.Read(map, "publisher", "publisher"),
            Spreadsheets = map.RequiredText("spreadsheets"),
        };
        map.Finish();
        return texts;
    }
}
