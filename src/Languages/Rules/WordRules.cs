using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>By what a language is recognised, and how its words are inflected: <c>words:</c> in its rules.</summary>
public sealed record WordRules
{
    /// <summary>Nothing known.</summary>
    public static WordRules None { get; } = new();

    /// <summary>The grammatical cases in which names are written down, the one in which a name stands alone first:
    /// <c>nom gen dat acc ins loc voc</c>. Empty for a language that doesn't inflect names.</summary>
    public IReadOnlyList<string> Cases { get; init; } = [];

    /// <summary>Reads them; what is wrong is reported.</summary>
    public static WordRules Read(MapReader map)
    {
        var rules = new WordRules { Cases = WordsOf(map, "cases") };
        map.Finish();
        return rules;
    }

    // Words are one value with blanks between them: a file of rules is read at every start, and a list costs an event a word.
    private static string[] WordsOf(MapReader map, string key) => map.Text(key)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
