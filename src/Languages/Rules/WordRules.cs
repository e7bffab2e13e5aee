using System.Collections.Frozen;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>By what a language is recognised, and how its words are inflected: <c>words:</c> in its rules.</summary>
public sealed record WordRules
{
    /// <summary>Nothing known.</summary>
    public static WordRules None { get; } = new();

    /// <summary>Its most frequent words, small: "the", "of", "and". Those that another language of the site has too tell nothing.</summary>
    public IReadOnlyList<string> Frequent { get; init; } = [];

    /// <summary>Lower-case letters besides a to z by which it is known: <c>ąćęłńóśźż</c>.</summary>
    public string Letters { get; init; } = "";

    /// <summary>How often one letter follows another; null where that isn't known.</summary>
    public LetterPairs? LetterPairs { get; init; }

    /// <summary>How its words are inflected.</summary>
    public Inflection Inflection { get; init; } = Inflection.None;

    /// <summary>Whether the language can be recognised by anything.</summary>
    public bool CanBeRecognised => Frequent.Count > 0 || Letters.Length > 0;

    /// <summary>The grammatical cases in which names are written down, the one in which a name stands alone first:
    /// <c>nom gen dat acc ins loc voc</c>. Empty for a language that doesn't inflect names.</summary>
    public IReadOnlyList<string> Cases { get; init; } = [];

    /// <summary>The words after which a phone number comes: <c>tel telefon</c>.</summary>
    public FrozenSet<string> Telephone { get; init; } = [];

    /// <summary>Whether a telephone number may stand behind a word.</summary>
    public bool IsTelephone(ReadOnlySpan<char> word) => Telephone.Count > 0 && Telephone.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Texts of links that don't say where they lead: "here", "click here"; a blank in one is written <c>_</c> (<c>empty-links</c>).</summary>
    public FrozenSet<string> EmptyLinks { get; init; } = [];

    /// <summary>Descriptions of pictures that don't say what they show: "picture", "photo" (<c>empty-pictures</c>).</summary>
    public FrozenSet<string> EmptyPictures { get; init; } = [];

    /// <summary>Whether a link's text doesn't say where it leads.</summary>
    public bool SaysNothingOfLinks(string text) => IsAmong(EmptyLinks, text);

    /// <summary>Whether a picture's description doesn't say what it shows.</summary>
    public bool SaysNothingOfPictures(string text) => IsAmong(EmptyPictures, text);

    /// <summary>Reads them; what is wrong is reported.</summary>
    public static WordRules Read(MapReader map)
    {
        var rules = new WordRules
        {
            Cases = WordsOf(map, "cases"),
            Frequent = WordsOf(map, "frequent"),
            Letters = map.Text("letters") ?? "",
            LetterPairs = map.Scalar("letter-pairs") is { } pairs ? LetterPairs.Read(pairs, map.Diagnostics) : null,
            Inflection = map.Map("inflection") is { } inflection ? Inflection.Read(inflection) : Inflection.None,
            EmptyLinks = PhrasesOf(map, "empty-links"),
            EmptyPictures = PhrasesOf(map, "empty-pictures"),
            Telephone = WordsOf(map, "telephone").ToFrozenSet(StringComparer.OrdinalIgnoreCase),
        };
        map.Finish();
        return rules;
    }

    // Words are one value with blanks between them: a file of rules is read at every start, and a list costs an event a word.
    private static string[] WordsOf(MapReader map, string key) => map.Text(key)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static FrozenSet<string> PhrasesOf(MapReader map, string key) => WordsOf(map, key).Select(w => w.Replace('_', ' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // With or without a mark at the end: "here", "more…", "here »".
    private static bool IsAmong(FrozenSet<string> phrases, string text) =>
        phrases.Count > 0 && phrases.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan().Trim(" .,:;!…>»→←«<\u00A0"));
}
