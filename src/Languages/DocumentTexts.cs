using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.InterfaceKeys;

namespace ChemSter.Site.Languages;

/// <summary>The words of documents in one language: <c>documents:</c> in <c>data/languages/CODE.yml</c>. Only sites with documents need them.</summary>
public sealed record DocumentTexts
{
    /// <summary>The keys.</summary>
    public static MapShape Keys { get; } = new(
    [
        Text("version", "Numer wersji; `{version}` to ten numer.", "The number of the version; `{version}` is that number.", "version {version}", "version"),
        Text("language", "Język dokumentu; `{language}` to jego nazwa w nim samym.", "The language of the document; `{language}` is its name for itself.", "in {language}", "language"),
        Text("kilobytes", "Wielkość pliku w kilobajtach; `{size}` to liczba.", "The file’s size in kilobytes; `{size}` is the number.", "{size} kB", "size"),
        Text("megabytes", "Wielkość pliku w megabajtach; `{size}` to liczba.", "The file’s size in megabytes; `{size}` is the number.", "{size} MB", "size"),
        Text("checksum", "Nazwa sumy kontrolnej.", "Label of the checksum.", "SHA-256 checksum"),
        Text("earlier", "Nazwa wersji wcześniejszych.", "Label of the earlier versions.", "Earlier versions"),
        Text("superseded", "Mówi o dokumencie, który zastąpiono nowszym; `{document}` to nowszy.", "Said of a document that a newer one has superseded; `{document}` is the newer one.", "superseded by {document}", "document"),
        Text("undated", "Nagłówek sprawozdań bez daty.", "Heading of reports without a date.", "Without date"),
        Text("none", "Zamiast listy, w której nic nie ma.", "Said in place of a list with nothing in it.", "There are no documents here."),
    ]);

    /// <summary>The number of the version, <c>{version}</c>.</summary>
    public required TextTemplate Version { get; init; }

    /// <summary>The language of the document, <c>{language}</c>.</summary>
    public required TextTemplate Language { get; init; }

    /// <summary>The file's size in kilobytes (1000 bytes), <c>{size}</c>.</summary>
    public required TextTemplate Kilobytes { get; init; }

    /// <summary>The file's size in megabytes (1000 kilobytes), <c>{size}</c>.</summary>
    public required TextTemplate Megabytes { get; init; }

    /// <summary>Label of the checksum.</summary>
    public required string Checksum { get; init; }

    /// <summary>Label of the earlier versions.</summary>
    public required string Earlier { get; init; }

    /// <summary>Said of a document that a newer one has superseded, <c>{document}</c>.</summary>
    public required TextTemplate Superseded { get; init; }

    /// <summary>Heading of reports without a date.</summary>
    public required string Undated { get; init; }

    /// <summary>Said in place of a list with nothing in it.</summary>
    public required string None { get; init; }

    /// <summary>Reads the texts; a missing one is reported with its name.</summary>
    public static DocumentTexts Read(MapReader map)
    {
        var texts = new DocumentTexts
        {
            Version = TextTemplate.Read(map, "version", "version"),
            Language = TextTemplate.Read(map, "language", "language"),
            Kilobytes = TextTemplate.Read(map, "kilobytes", "size"),
            Megabytes = TextTemplate.Read(map, "megabytes", "size"),
            Checksum = map.RequiredText("checksum"),
            Earlier = map.RequiredText("earlier"),
            Superseded = TextTemplate.Read(map, "superseded", "document"),
            Undated = map.RequiredText("undated"),
            None = map.RequiredText("none"),
        };
        map.Finish();
        return texts;
    }
}
