using System.Collections.Frozen;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>What a language's capitals say of names, and what names are called in it: <c>names:</c> in its rules.</summary>
public sealed record NameRules
{
    /// <summary>Nothing known.</summary>
    public static NameRules None { get; } = new();

    /// <summary>What begins with a capital within a sentence.</summary>
    public CapitalUse Capitals { get; init; } = CapitalUse.Unknown;

    /// <summary>Words that begin with a capital without being names: days of the week, forms of address, emphasised words.</summary>
    public FrozenSet<string> NotNames { get; init; } = [];

    /// <summary>Whether a word is one of them.</summary>
    public bool IsNoName(ReadOnlySpan<char> word) => NotNames.Count > 0 && NotNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Names and acronyms that other languages call otherwise, as the words' beginnings with a key that all languages share:
    /// <c>(Niem, DE)</c> in Polish and <c>(German, DE)</c> in English. Countries have the codes of ISO 3166.</summary>
    public IReadOnlyList<(string Beginning, string Key)> Equivalents { get; init; } = [];

    /// <summary>The common words of the language, as far as they are known.</summary>
    public Lexicon Lexicon { get; init; } = Lexicon.None;

    /// <summary>Reads them; what is wrong is reported.</summary>
    public static NameRules Read(MapReader map)
    {
        var rules = new NameRules
        {
            Capitals = map.OneOf("capitals") switch
            {
                "names" => CapitalUse.Names,
                "titles" => CapitalUse.Titles,
                "nouns" => CapitalUse.Nouns,
                _ => CapitalUse.Unknown,
            },
            NotNames = WordsOf(map, "not-names").ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            Equivalents = [.. WordsOf(map, "equivalents").SelectMany(ReadEquivalents)],
            Lexicon = map.Map("lexicon") is { } lexicon ? Lexicon.Read(lexicon) : Lexicon.None,
        };
        map.Finish();
        return rules;
    }

    // "DE=Niem,Niemiec": a key with the beginnings of what it is called.
    private static IEnumerable<(string, string)> ReadEquivalents(string written)
    {
        var sign = written.IndexOf('=', StringComparison.Ordinal);
        return sign <= 0 ? [] : written[(sign + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(beginning => (beginning, written[..sign]));
    }

    private static string[] WordsOf(MapReader map, string key) => map.Text(key)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
}

/// <summary>What begins with a capital within a sentence.</summary>
public enum CapitalUse
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Names, as in Polish.</summary>
    Names,

    /// <summary>Names, the adjectives made of them, and every word of a title, as in English.</summary>
    Titles,

    /// <summary>Every noun, as in German.</summary>
    Nouns,
}
