using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>The words around news in one language: <c>news:</c> in <c>data/languages/CODE.yml</c>. Only sites that use them need them.</summary>
public sealed record NewsTexts
{
    /// <summary>The name of the section in a language’s file.</summary>
    public const string Section = "news";

    /// <summary>Word before the topics of a page.</summary>
    public required string Tags { get; init; }

    /// <summary>Heading of what else is worth reading.</summary>
    public required string Related { get; init; }

    /// <summary>Heading of the archive by year.</summary>
    public required string ByYear { get; init; }

    /// <summary>Heading of the archive by topic.</summary>
    public required string ByTag { get; init; }

    /// <summary>How many news items there are, in all plural forms; <c>{count}</c> is their number.</summary>
    public required PluralText Count { get; init; }

    /// <summary>Name of the feed with all news.</summary>
    public required string All { get; init; }

    /// <summary>Said in place of a list that holds nothing.</summary>
    public required string Nothing { get; init; }

    /// <summary>Reads the texts; a missing one is reported with its name.</summary>
    /// <param name="map">The texts; null where the file has none.</param>
    /// <param name="plurals">The language's plural categories.</param>
    /// <param name="language">The language's code.</param>
    public static NewsTexts? Read(MapReader? map, PluralRule plurals, string language)
    {
        if (map is null) return null;
        var texts = new NewsTexts
        {
            Tags = map.RequiredText("tags"),
            Related = map.RequiredText("related"),
            ByYear = map.RequiredText("by-year"),
            ByTag = map.RequiredText("by-tag"),
            Count = PluralText.Read(map.RequiredMap("count"), plurals, language),
            All = map.RequiredText("all"),
            Nothing = map.RequiredText("nothing"),
        };
        map.Finish();
        return texts;
    }
}
