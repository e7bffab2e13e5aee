using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>What the file beside a picture may say of it: <c>photo.jpg.yml</c>.</summary>
public static class PictureKeys
{
    /// <summary>The file.</summary>
    public static MapShape File { get; } = new(
    [
        Key.Required("alt", Shape.InEachLanguage,
            "Co widać na obrazie, dla osób, które go nie widzą. Liczy się wszędzie tam, gdzie strona nie opisuje obrazu sama.",
            "What the picture shows, for people who can’t see it. It counts wherever a page does not describe the picture itself.",
            "{ pl: Pracownica laboratorium przy mikroskopie, en: A laboratory worker at a microscope }").Called("Opis obrazu", "What it shows"),
    ]);

    /// <summary>Reads the text alternatives; null where the file can't be read, which has been reported then.</summary>
    public static LocalizedText? ReadAlternatives(SourceText file, IReadOnlyList<string> languages, DiagnosticBag diagnostics)
    {
        if (YamlFile.ReadMap(file, diagnostics) is not { } map) return null;
        var reader = new MapReader(map, diagnostics, File);
        var alternatives = LocalizedText.Read(reader.RequiredMap("alt"), languages);
        reader.Finish();
        return alternatives;
    }
}
