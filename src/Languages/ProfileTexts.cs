using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>The words of the profile sheet in one language: <c>profile:</c> in <c>data/languages/CODE.yml</c>.</summary>
public sealed class ProfileTexts
{
    /// <summary>The name of the part in a language's file.</summary>
    public const string Part = "profile";

    private readonly IReadOnlyDictionary<string, string> _texts;

    private ProfileTexts(IReadOnlyDictionary<string, string> texts) => _texts = texts;

    /// <summary>A text by its key, one of <see cref="ProfileTextKeys.Texts"/>; empty only where its absence has been reported.</summary>
    public string this[string key] => _texts[key];

    /// <summary>Reads the texts; a missing one is reported with its name.</summary>
    /// <param name="map">The texts; null where a site has none.</param>
    public static ProfileTexts? Read(MapReader? map)
    {
        if (map is null) return null;
        var texts = ProfileTextKeys.Texts.Names.ToDictionary(key => key, map.RequiredText, StringComparer.Ordinal);
        map.Finish();
        return new ProfileTexts(texts);
    }
}
