using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>A section of texts in a language’s file while it is read. What is missing is reported with its key, and an empty text stands in for it.</summary>
/// <param name="map">The section; its shape has all keys that are asked for.</param>
/// <param name="plurals">The language’s plural categories.</param>
/// <param name="language">The language’s code.</param>
public sealed class TextSection(MapReader map, PluralRule plurals, string language)
{
    /// <summary>A text; empty, after a report, where it is missing.</summary>
    public string Text(string key) => map.RequiredText(key);

    /// <summary>A text that may be left out, and the text of another key then.</summary>
    public string TextOr(string key, string otherwise) => map.Text(key) ?? map.Text(otherwise) ?? "";

    /// <summary>A text with a place to fill in.</summary>
    public TextTemplate Template(string key) => TextTemplate.Read(map, key);

    /// <summary>A text that goes with a number, in all plural forms.</summary>
    public PluralText Counted(string key) => PluralText.Read(map.RequiredMap(key), plurals, language);
}
