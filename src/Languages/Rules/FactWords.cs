using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>How a language writes numbers, dates, times, amounts and units: <c>facts:</c> in its rules.</summary>
public sealed record FactWords
{
    /// <summary>Nothing known.</summary>
    public static FactWords None { get; } = new();

    /// <summary>Reads them; what is wrong is reported.</summary>
    public static FactWords Read(MapReader map)
    {
        map.Finish();
        return new FactWords();
    }
}
