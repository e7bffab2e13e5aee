using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>By what a language is recognised, and how its words are inflected: <c>words:</c> in its rules.</summary>
public sealed record WordRules
{
    /// <summary>Nothing known.</summary>
    public static WordRules None { get; } = new();

    /// <summary>Reads them; what is wrong is reported.</summary>
    public static WordRules Read(MapReader map)
    {
        map.Finish();
        return new WordRules();
    }
}
