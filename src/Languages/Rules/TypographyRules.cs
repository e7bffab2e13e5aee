using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>How a language sets its texts: <c>typography:</c> in its rules.</summary>
public sealed record TypographyRules
{
    /// <summary>Nothing known.</summary>
    public static TypographyRules None { get; } = new();

    /// <summary>Reads them; what is wrong is reported.</summary>
    public static TypographyRules Read(MapReader map)
    {
        map.Finish();
        return new TypographyRules();
    }
}
