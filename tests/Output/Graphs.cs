using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChemSter.Site.Tests.Output;

/// <summary>The graphs of JSON-LD on pages, and what may be wrong with them.</summary>
internal static partial class Graphs
{
    /// <summary>The graph of a page: the whole, and the nodes at its top.</summary>
    public static (JsonElement Root, IReadOnlyList<JsonElement> Nodes) Of(OutputPage page)
    {
        using var json = JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var root = json.RootElement.Clone();
        return (root, [.. root.GetProperty("@graph").EnumerateArray()]);
    }

    /// <summary>All nodes of a graph that say what they are, those within others among them.</summary>
    public static IEnumerable<JsonElement> Nodes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Nodes),
        JsonValueKind.Object => (element.TryGetProperty("@type", out _) ? new[] { element } : []).Concat(element.EnumerateObject().SelectMany(p => Nodes(p.Value))),
        _ => [],
    };

    /// <summary>What the vocabulary does not allow in the nodes.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="typesById">What each id of the site stands for.</param>
    /// <param name="home">The address of the site, below which all others must be.</param>
    public static IEnumerable<string> Faults(IEnumerable<JsonElement> nodes, IReadOnlyDictionary<string, string> typesById, Uri home)
    {
        foreach (var node in nodes)
        {
            var type = node.GetProperty("@type").GetString()!;
            if (!Vocabulary.Has(type)) yield return $"there is no type {type}";
            if (node.EnumerateObject().GroupBy(p => p.Name).FirstOrDefault(g => g.Count() > 1) is { } twice) yield return $"{type}.{twice.Key} twice";
            foreach (var property in node.EnumerateObject().Where(p => p.Name[0] != '@'))
            {
                var range = Vocabulary.RangeOf(type, property.Name);
                if (range is null) yield return $"{type} has no property {property.Name}";
                else if (Values(property.Value).FirstOrDefault(v => !range.Any(r => Fits(v, r))) is { ValueKind: not JsonValueKind.Undefined } wrong) yield return $"{type}.{property.Name} is {wrong}, not {string.Join(" or ", range)}";
            }
        }

        // A text that is marked with its language is a text.
        bool Fits(JsonElement value, string wanted) => wanted == "Text" && value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@value", out var marked)
            ? value.TryGetProperty("@language", out var tag) && IsOf(tag, "Language") && IsOf(marked, "Text")
            : IsOf(value, wanted);

        bool IsOf(JsonElement value, string wanted) => wanted switch
        {
            "Text" => value.ValueKind == JsonValueKind.String && ReadText.Squeeze(value.GetString()!) is { Length: > 0 } text && text == value.GetString()!.Replace('\u00A0', ' '),
            "URL" => value.ValueKind == JsonValueKind.String && Uri.TryCreate(value.GetString(), UriKind.Absolute, out var url) && home.IsBaseOf(url),
            "Date" => value.ValueKind == JsonValueKind.String && IsDate(value.GetString()!),
            "DateTime" => value.ValueKind == JsonValueKind.String && DateTimeOffset.TryParseExact(value.GetString(), "yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "Term" => value.ValueKind == JsonValueKind.String && value.GetString()!.StartsWith("https://schema.org/", StringComparison.Ordinal),
            "WebAddress" => value.ValueKind == JsonValueKind.String && Uri.TryCreate(value.GetString(), UriKind.Absolute, out var address) && address.Scheme == "https",
            "MediaType" => value.ValueKind == JsonValueKind.String && MediaTypes().IsMatch(value.GetString()!),
            "Number" => value.ValueKind == JsonValueKind.Number,
            "Integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
            "Language" => value.ValueKind == JsonValueKind.String && LanguageTags().IsMatch(value.GetString()!),
            _ => value.ValueKind == JsonValueKind.Object && TypeOf(value) is { } type && Vocabulary.Is(type, wanted),
        };

        string? TypeOf(JsonElement value) =>
            value.TryGetProperty("@type", out var type) ? type.GetString()
            : value.TryGetProperty("@id", out var id) && value.EnumerateObject().Count() == 1 ? typesById.GetValueOrDefault(id.GetString()!) : null;
    }

    /// <summary>The texts that readers must be able to see, and the dates.</summary>
    public static (IEnumerable<string> Texts, IEnumerable<string> Dates) ToSee(IEnumerable<JsonElement> nodes)
    {
        var values = nodes.SelectMany(n => n.EnumerateObject().Select(p => (Range: Vocabulary.RangeOf(n.GetProperty("@type").GetString()!, p.Name), p.Value)))
            .Where(p => p.Range is not null).SelectMany(p => Values(p.Value).Select(v => (p.Range, Value: v))).ToList();
        return (values.Where(v => v.Range!.Contains("Text") && v.Value.ValueKind == JsonValueKind.String).Select(v => v.Value.GetString()!), values.Where(v => v.Range!.Contains("Date")).Select(v => v.Value.GetString()!));
    }

    private static List<JsonElement> Values(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static bool IsDate(string text) =>
        new[] { "yyyy", "yyyy-MM", "yyyy-MM-dd" }.Any(form => DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    [GeneratedRegex("^[a-z]+/[a-z+-]+$")]
    private static partial Regex MediaTypes();

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTags();
}
