namespace ChemSter.Site.Content;

/// <summary>The pieces of data that a page can include, by name.</summary>
public static class Inclusions
{
    /// <summary>The accessibility statement, whose page the site looks for.</summary>
    public const string AccessibilityStatement = "accessibility-statement";

    /// <summary>The files of the site's open data.</summary>
    public const string OpenData = "open-data";

    /// <summary>The bodies and who holds roles in them, each with an anchor.</summary>
    public const string Governance = "governance";

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
        ["list"] = 0,
        ["events"] = 0,
        ["event"] = 0,
        ["calendar"] = 0,
        ["kinds"] = 0,
        ["competences"] = 0,
        ["places"] = 0,
        ["organisation-card"] = 0,
        ["news"] = 0,
        ["archive"] = 0,
        ["related"] = 0,
        ["feeds"] = 0,
        ["site-map"] = 0,
        [AccessibilityStatement] = 0,
        [OpenData] = 0,
        ["project"] = 0,
        ["projects"] = 0,
        ["documents"] = 0,
        ["reports"] = 0,
        ["offer"] = 0,
        ["offers"] = 0,
        ["composition"] = 0,
        ["map"] = 0,
        [Governance] = 0,
        ["faq"] = 0,
        ["glossary"] = 0,
        ["contacts"] = 0,
        ["steps"] = 0,
        ["press-kit"] = 0,
        ["profile"] = 0,
        ["logo"] = 1,
        ["include"] = 1,
    };

    /// <summary>Those that stand inside a sentence, with the number of words they want behind their name; more words are <see cref="MoreWords"/>.</summary>
    public static IReadOnlyDictionary<string, int> Inlines { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["fact"] = 1,
        ["date"] = 1,
        ["when"] = 1,
        ["organisation"] = 1,
        ["name"] = 1,
        ["document"] = 1,
        [ToDoMark.Name] = 0,
    };

    /// <summary>The number of words that may follow those that an inclusion wants: with what the names of the pages begin, what is counted, a date, how many news and of which tag, <c>gloss</c> for an organisation, <c>short</c> and
    /// a case for a name. What the words may be is known where the page's language is.</summary>
    public static IReadOnlyDictionary<string, int> MoreWords { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["pages"] = 1,
        ["events"] = 1,
        ["event"] = 1,
        ["organisation-card"] = 1,
        ["composition"] = 1,
        [Governance] = 1,
        ["news"] = 2,
        ["faq"] = 1,
        ["contacts"] = 1,
        ["organisation"] = 1,
        ["name"] = 2,
        ["project"] = 1,
        ["projects"] = 1,
        ["documents"] = 1,
        ["offer"] = 1,
        ["offers"] = 1,
    };

    /// <summary>All names.</summary>
    public static IEnumerable<string> Names => Blocks.Keys.Concat(Inlines.Keys);
}
