namespace ChemSter.Site.Content;

/// <summary>The pieces of data that a page can include, by name.</summary>
public static class Inclusions
{
    /// <summary>Those that stand alone on a line, with the number of words they want behind their name.</summary>
    public static IReadOnlyDictionary<string, int> Blocks { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["timeline"] = 0,
        ["organisations"] = 0,
        ["roles"] = 0,
        ["figures"] = 0,
        ["principles"] = 0,
        ["aims"] = 0,
        ["pages"] = 0,
        ["site-map"] = 0,
        ["include"] = 1,
    };

    /// <summary>Those that stand inside a sentence, with the number of words they want behind their name; <c>organisation</c> knows <c>gloss</c> as well.</summary>
    public static IReadOnlyDictionary<string, int> Inlines { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["fact"] = 1,
        ["date"] = 1,
        ["when"] = 1,
        ["organisation"] = 1,
        [ToDoMark.Name] = 0,
    };

    /// <summary>All names.</summary>
    public static IEnumerable<string> Names => Blocks.Keys.Concat(Inlines.Keys);
}
