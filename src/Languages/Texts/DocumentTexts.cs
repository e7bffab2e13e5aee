using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.TextKeys;

namespace ChemSter.Site.Languages;

/// <summary>The words of documents in one language: <c>documents:</c> in <c>data/languages/CODE.yml</c>. Only sites with documents need them.</summary>
/// <param name="texts">The section.</param>
public sealed class DocumentTexts(TextSection texts)
{
    /// <summary>The name of the section in a language’s file.</summary>
    public const string Section = "documents";

    /// <summary>Its keys, each with what its text is for.</summary>
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

    public TextTemplate Version { get; } = texts.Template("version");
    public TextTemplate Language { get; } = texts.Template("language");
    public TextTemplate Kilobytes { get; } = texts.Template("kilobytes");
    public TextTemplate Megabytes { get; } = texts.Template("megabytes");
    public string Checksum { get; } = texts.Text("checksum");
    public string Earlier { get; } = texts.Text("earlier");
    public TextTemplate Superseded { get; } = texts.Template("superseded");
    public string Undated { get; } = texts.Text("undated");
    public string None { get; } = texts.Text("none");
}
