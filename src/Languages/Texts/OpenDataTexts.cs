using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.TextKeys;

namespace ChemSter.Site.Languages;

/// <summary>The words around open data in one language: <c>open-data:</c> in <c>data/languages/CODE.yml</c>. Only sites that publish open data need them.</summary>
/// <param name="texts">The section.</param>
public sealed class OpenDataTexts(TextSection texts)
{
    private static readonly string[] Named = ["organisations", "events", "projects", "facts"];

    /// <summary>The name of the section in a language’s file.</summary>
    public const string Section = "open-data";

    /// <summary>Its keys, each with what its text is for.</summary>
    public static MapShape Keys { get; } = new(
    [
        Text("kilobytes", "Rozmiar pliku w kilobajtach; `{number}` to liczba.", "The size of a file in kilobytes; `{number}` is the number.", "{number} kB", "number"),
        Text("organisations", "Nazwa danych o organizacjach.", "What the data on organisations is called.", "Organisations"),
        Text("events", "Nazwa danych o wydarzeniach.", "What the data on events is called.", "Events"),
        Text("projects", "Nazwa danych o projektach.", "What the data on projects is called.", "Projects"),
        Text("facts", "Nazwa danych o faktach.", "What the data on facts is called.", "Facts"),
        Text("graph", "Nazwa pliku, w którym są wszystkie dane.", "What the file with all the data is called.", "All data as a graph"),
        Text("schema", "Nazwa opisu pól; `{data}` to nazwa danych.", "What a description of fields is called; `{data}` is the name of the data.", "{data}: what the fields mean", "data"),
        Text("licence", "Zdanie o licencji; `{licence}` to odsyłacz.", "The sentence on the licence; `{licence}` is a link.", "Licence: {licence}", "licence"),
        Text("publisher", "Kto udostępnia dane; `{publisher}` to nazwa.", "Who publishes the data; `{publisher}` is the name.", "Published by {publisher}", "publisher"),
        Text("spreadsheets", "Co trzeba wiedzieć o plikach CSV.", "What one must know of the CSV files.", "CSV files are in UTF-8."),
    ]);

    public TextTemplate Kilobytes { get; } = texts.Template("kilobytes");

    private readonly Dictionary<string, string> _datasets = Named.ToDictionary(dataset => dataset, texts.Text, StringComparer.Ordinal);

    public string Graph { get; } = texts.Text("graph");
    public TextTemplate Schema { get; } = texts.Template("schema");
    public TextTemplate Licence { get; } = texts.Template("licence");
    public TextTemplate Publisher { get; } = texts.Template("publisher");
    public string Spreadsheets { get; } = texts.Text("spreadsheets");

    /// <summary>What a dataset is called.</summary>
    public string NameOf(string dataset) => _datasets[dataset];
}
