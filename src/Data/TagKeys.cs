using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>The keys of <c>data/tags.yml</c>: <see cref="Data.Tag"/>.</summary>
public static class TagKeys
{
    /// <summary>An entry.</summary>
    public static MapShape Tag { get; } = new(
    [
        EntryKeys.Id("grants"),
        Key.Required("name", Shape.InEachLanguage, "Nazwa tematu, którą widzą czytelnicy.", "The name of the topic, which readers see.", "{ pl: Dotacje, en: Grants }").Called("Nazwa", "Name"),
    ]);
}
