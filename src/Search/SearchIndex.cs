using System.Text.Encodings.Web;
using System.Text.Json;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Search;

/// <summary>The index of a language: what the search page loads, one file of JSON. It carries the language's rules for stems, so that the script brings what is
/// searched to the same stems as the texts were brought to here, and has no word of any language in it.</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>steps</c>: the steps of the language's inflection, each with the number of letters that stay and its endings;</item>
/// <item><c>folds</c>: plain letters, and all letters with marks that become them;</item>
/// <item><c>frequent</c>: the language’s most frequent words, with blanks between them: beside others a query finds pages without them, too;</item>
/// <item><c>pages</c>: address, title, the title's language if it is another, summary, then anchor, heading and text of each part;</item>
/// <item><c>terms</c>: all stems in ordinal order, with blanks between them;</item>
/// <item><c>posts</c>: for each stem the parts that have it, numbered through the whole index: the distance from the part before times the number of ranks, plus
/// the rank of its place in the part.</item>
/// </list>
/// </remarks>
public sealed class SearchIndex
{
    private readonly LanguageRules _rules;
    private readonly List<SearchPage> _pages = [];
    private readonly Dictionary<string, string[]> _stems = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<(int Part, Rank Rank)>> _terms = new(StringComparer.Ordinal);
    private int _parts;

    /// <summary>Begins an empty index.</summary>
    /// <param name="rules">How the language's words are brought to their stems, and which are frequent.</param>
    public SearchIndex(LanguageRules rules) => _rules = rules;

    // Where in a part a word stands, from the least telling place to the most. The script gives each its weight.
    private enum Rank
    {
        Once,
        Twice,
        Often,
        Description,
        Heading,
        Title,
    }

    /// <summary>Adds a page.</summary>
    public void Add(SearchPage page)
    {
        _pages.Add(page);
        foreach (var section in page.Text.Sections)
        {
            var ranks = new Dictionary<string, Rank>(StringComparer.Ordinal);
            if (section.Anchor.Length == 0)
            {
                Note(page.Title, Rank.Title, ranks);
                Note(page.Description, Rank.Description, ranks);
                // Whoever typed the address by heart remembers its last part.
                Note(page.Slug, Rank.Description, ranks);
            }

            Note(section.Heading, Rank.Heading, ranks);
            Note(section.Text, Rank.Once, ranks);
            foreach (var (stem, rank) in ranks)
            {
                if (!_terms.TryGetValue(stem, out var posts)) _terms.Add(stem, posts = []);
                posts.Add((_parts, rank));
            }

            _parts++;
        }
    }

    /// <summary>The stems under which a word is found: its own and, where that is another, the one of the word without marks on its letters, since many type so.</summary>
    public IReadOnlyList<string> StemsOf(string word)
    {
        if (_stems.TryGetValue(word, out var known)) return known;
        var own = _rules.Search.Stem(word);
        var plain = _rules.Search.Stem(Inflection.None.Stem(word));
        return _stems[word] = own == plain ? [own] : [own, plain];
    }

    /// <summary>The file, in UTF-8.</summary>
    public byte[] ToBytes()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            WriteRules(json);
            WritePages(json);
            json.WriteString("terms", string.Join(' ', _terms.Keys));
            json.WriteStartArray("posts");
            foreach (var posts in _terms.Values) WritePosts(json, posts);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private void Note(string text, Rank rank, Dictionary<string, Rank> ranks)
    {
        foreach (var stem in SearchWords.Of(text).SelectMany(StemsOf))
        {
            var isKnown = ranks.TryGetValue(stem, out var before);
            if (!isKnown || before < rank) ranks[stem] = rank;
            else if (rank == Rank.Once && before < Rank.Often) ranks[stem] = before + 1;
        }
    }

    private void WriteRules(Utf8JsonWriter json)
    {
        json.WriteStartArray("steps");
        foreach (var (keep, endings) in _rules.Search.Steps)
        {
            json.WriteStartArray();
            json.WriteNumberValue(keep);
            json.WriteStringValue(endings);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartObject("folds");
        foreach (var (marked, plain) in LatinFolding.All) json.WriteString(plain, marked);
        json.WriteEndObject();
        json.WriteString("frequent", string.Join(' ', _rules.Words.Frequent));
    }

    private void WritePages(Utf8JsonWriter json)
    {
        json.WriteStartArray("pages");
        foreach (var page in _pages)
        {
            json.WriteStartArray();
            foreach (var text in new[] { page.Address, page.Title, page.TitleLanguage, page.Description }) json.WriteStringValue(text);
            foreach (var section in page.Text.Sections)
            {
                json.WriteStringValue(section.Anchor);
                json.WriteStringValue(section.Heading);
                json.WriteStringValue(section.Text);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WritePosts(Utf8JsonWriter json, List<(int Part, Rank Rank)> posts)
    {
        const int Ranks = (int)Rank.Title + 1;
        var before = 0;
        json.WriteStartArray();
        foreach (var (part, rank) in posts)
        {
            json.WriteNumberValue(((part - before) * Ranks) + (int)rank);
            before = part;
        }

        json.WriteEndArray();
    }
}
