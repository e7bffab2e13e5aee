using System.Globalization;
using ChemSter.Site.Characters;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Yaml;

/// <summary>Reads the values of one map by key. A key that its shape doesn't have is unknown, and so is one that nobody asked for in a map whose
/// keys are none of a shape's; <see cref="Finish"/> reports it with the nearest that is known.</summary>
/// <param name="map">The map to read.</param>
/// <param name="diagnostics">Where problems go.</param>
/// <param name="shape">What the map may hold: asking for any other key is a fault of the program. Null for a map without a shape of its own.</param>
public sealed class MapReader(YamlMap map, DiagnosticBag diagnostics, Shape? shape = null)
{
    private readonly MapShape? _shape = shape as MapShape;
    private readonly List<string> _asked = [];
    private readonly List<(string Key, SourceSpan Span)> _missing = [];

    /// <summary>Where the map stands.</summary>
    public SourceSpan Span => map.Span;

    /// <summary>Where problems go.</summary>
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The value of a key as it was written, or null where the key is missing or has nothing behind it.</summary>
    public YamlNode? Node(string key)
    {
        if (_shape?.Find(key) is null) Ask(key);
        if (Entry(key) is not { Value: not YamlScalar { IsEmpty: true } } entry) return null;
        if (!MeantValue.IsNull(entry.Value)) return entry.Value;
        diagnostics.Report(ValueProblems.Null(entry.Value.Span, ((YamlScalar)entry.Value).Text));
        return null;
    }

    /// <summary>The value of a key that must be there; where it is not, that is reported, at the key if it stands there without a value.</summary>
    public YamlNode? RequiredNode(string key)
    {
        if (_shape?.Find(key) is { IsRequired: false }) throw new InvalidOperationException($"“{key}” is asked for as if it had to be there, and its shape says that it may be left out.");
        if (Node(key) is { } node && !IsBlank(node)) return node;
        if (Entry(key) is not { } entry) _missing.Add((key, StartOf(map.Span)));
        else if (!MeantValue.IsNull(entry.Value)) _missing.Add((key, entry.Key.Span));
        return null;
    }

    /// <summary>A single value, or null where the key is missing.</summary>
    public YamlScalar? Scalar(string key) => AsScalar(Node(key));

    /// <summary>A single value that must be there.</summary>
    public YamlScalar? RequiredScalar(string key) => AsScalar(RequiredNode(key));

    /// <summary>A text, or null.</summary>
    public string? Text(string key) => Scalar(key)?.Text;

    /// <summary>A text that must be there; a stand-in, after a report, where it is not.</summary>
    public string RequiredText(string key) => RequiredScalar(key)?.Text ?? "";

    /// <summary><c>true</c> or <c>false</c>, or null where the key is missing; anything else (<c>yes</c>, <c>tak</c>) is reported.</summary>
    public bool? Flag(string key)
    {
        if (Scalar(key) is not { } value) return null;
        if (!value.IsQuoted && value.Text is "true" or "false") return value.Text == "true";
        diagnostics.Report(ValueProblems.NotAFlag(value.Span, value.Text, KnownWords.FlagFor(value.Text)));
        return null;
    }

    /// <summary>A whole number, or null where the key is missing; anything else is reported.</summary>
    public int? Number(string key)
    {
        if (Scalar(key) is not { } value) return null;
        if (int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        diagnostics.Report(ValueProblems.NotANumber(value.Span, value.Text, MeantValue.Number(value.Text)));
        return null;
    }

    /// <summary>A number that may have decimals, or null where the key is missing; anything else is reported.</summary>
    public double? Fraction(string key)
    {
        if (Scalar(key) is not { } value) return null;
        if (double.TryParse(value.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return number;
        diagnostics.Report(ValueProblems.NotADecimal(value.Span, value.Text, MeantValue.Decimal(value.Text)));
        return null;
    }

    /// <summary>One of the words that the shape has for the key, or null where the key is missing; anything else is reported with the nearest word.</summary>
    public string? OneOf(string key) => OneOf(key, WordsIn(ShapeOf(key)) ?? throw new InvalidOperationException($"The shape has no words for “{key}”."));

    /// <summary>One of the given words, for those of which each site has its own.</summary>
    public string? OneOf(string key, string[] allowed)
    {
        if (Scalar(key) is not { } value) return null;
        if (allowed.Contains(value.Text, StringComparer.Ordinal)) return value.Text;
        diagnostics.Report(ValueProblems.NotAllowed(value.Span, value.Text, allowed));
        return null;
    }

    /// <summary>The items of a list; none where the key is missing. A single value stands for a list of one only where it is an empty list.</summary>
    public IReadOnlyList<YamlNode> Items(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            case YamlScalar text:
                diagnostics.Report((text.IsQuoted ? null : LineMistakes.NoBlankAfterHyphen(text.Span)) ?? ValueProblems.NotAList(text.Span, key, [.. MeantValue.Items(text)], text.Text.Contains(',', StringComparison.Ordinal), ExampleOf(key)));
                return [];
            case { } other:
                diagnostics.Report(ValueProblems.NotAList(other.Span, key, [], false, ExampleOf(key)));
                return [];
        }
    }

    /// <summary>The single values of a list; none where the key is missing.</summary>
    public IReadOnlyList<YamlScalar> Scalars(string key) => [.. Items(key).Select(AsScalar).OfType<YamlScalar>()];

    /// <summary>The maps of a list, each with a reader of its own; none where the key is missing.</summary>
    public IReadOnlyList<MapReader> Maps(string key) => [.. Items(key).Select(node => AsMap(node, key)).OfType<MapReader>()];

    /// <summary>A map below this one, or null where the key is missing.</summary>
    public MapReader? Map(string key) => Node(key) is { } node ? AsMap(node, key) : null;

    /// <summary>A map below this one that must be there.</summary>
    public MapReader? RequiredMap(string key) => RequiredNode(key) is { } node ? AsMap(node, key) : null;

    /// <summary>All pairs, for a map whose keys are names of its own, such as language codes; every key counts as known then.</summary>
    public IEnumerable<YamlEntry> All()
    {
        _asked.AddRange(map.Entries.Select(e => e.Key.Text));
        return map.Entries;
    }

    /// <summary>The place of a key, or of the map where the key is missing.</summary>
    public SourceSpan SpanOf(string key) => Entry(key) is { } entry ? entry.Value.Span : StartOf(map.Span);

    /// <summary>Whether the key was written at all.</summary>
    public bool Has(string key) => Entry(key) is not null;

    // Maps are so small that a look at each key is the fastest.
    private YamlEntry? Entry(string key)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Text == key) return entry;
        }

        return null;
    }

    // Quotes with nothing between them say no more than a key without a value. A digit group may well be a blank.
    private static bool IsBlank(YamlNode node) => node is YamlScalar { Text.Length: 0 };

    /// <summary>Reports every key that nobody asked for, and every one that must be there and is not; of a misspelt key only the misspelling.</summary>
    public void Finish()
    {
        foreach (var entry in map.Entries)
        {
            if (IsKnown(entry.Key.Text)) continue;
            // What was hidden in a key has been told already.
            if (CharacterCheck.WithoutHidden(entry.Key.Text) is var visible && IsKnown(visible))
            {
                _missing.RemoveAll(m => m.Key == visible);
                continue;
            }

            IReadOnlyList<string> known = [.. _shape?.Names ?? [], .. _asked];
            if (KnownWords.KeyFor(entry.Key.Text, known) is { } key)
            {
                diagnostics.Report(YamlProblems.KeyInOtherWords(entry.Key.Span, entry.Key.Text, key.Key, key.IsCertain && !Has(key.Key)));
                _missing.RemoveAll(m => m.Key == key.Key);
                continue;
            }

            diagnostics.Report(YamlProblems.UnknownKey(entry.Key.Span, entry.Key.Text, known));
            if (Suggestion.For(entry.Key.Text, known) is { } meant) _missing.RemoveAll(m => m.Key == meant);
        }

        ReportMissing();
    }

    /// <summary>Reports the keys that must be there and are not, for a reader that stops before it has asked for all; where one of those that nobody asked for
    /// yet is nearly the same, that it is misspelt.</summary>
    public void ReportMissing()
    {
        foreach (var (key, span) in _missing)
        {
            var misspelt = map.Entries.FirstOrDefault(e => !IsKnown(e.Key.Text) && Suggestion.For(e.Key.Text, [key]) is not null);
            diagnostics.Report(misspelt is null ? YamlProblems.KeyMissing(span, key) : YamlProblems.UnknownKey(misspelt.Key.Span, misspelt.Key.Text, [key]));
        }

        _missing.Clear();
    }

    /// <summary>A node as a map with a reader of its own; null, after a report, where it is something else.</summary>
    /// <param name="node">The node.</param>
    /// <param name="key">The key behind which it stands, itself or in a list.</param>
    public MapReader? AsMap(YamlNode node, string key)
    {
        if (node is YamlMap inner) return new MapReader(inner, diagnostics, MapIn(ShapeOf(key)));
        diagnostics.Report(node is YamlScalar text && ShapeOf(key) is ByLanguageShape { Item: ScalarShape } && !text.Text.Contains('\n', StringComparison.Ordinal)
            ? YamlProblems.NotByLanguage(text.Span, key, YamlText.Write(text.Text, isInFlow: true))
            : YamlProblems.NotAMap(node.Span));
        return null;
    }

    /// <summary>A node as a single value; null, after a report, where it is a list or a map.</summary>
    public YamlScalar? AsScalar(YamlNode? node)
    {
        if (node is null or YamlScalar) return (YamlScalar?)node;
        diagnostics.Report(ValueProblems.NotAText(node.Span, MeantValue.Text(node)));
        return null;
    }

    private bool IsKnown(string key) => _shape?.Find(key) is not null || _asked.Contains(key, StringComparer.Ordinal);

    private void Ask(string key)
    {
        if (_shape is { HasCases: false }) throw new InvalidOperationException($"“{key}” is asked for, and its shape does not have it.");
        _asked.Add(key);
    }

    /// <summary>What may stand behind a key; null for a key that the shape does not have.</summary>
    public Shape? ShapeOf(string key) => shape switch
    {
        MapShape known => known.Find(key)?.Shape,
        ByLanguageShape languages => languages.Item,
        ByNameShape names => names.Item,
        _ => null,
    };

    // What items look like that have settings of their own.
    private string? ExampleOf(string key) => ShapeOf(key) is ListShape { Item: MapShape item }
        ? $"[{{{string.Join(", ", item.Keys.Where(k => k.IsRequired).Select(k => $"{k.Name}: …"))}}}]"
        : null;

    private static Shape? MapIn(Shape? below) => below switch
    {
        EitherShape either => MapIn(either.Full),
        ListShape list => MapIn(list.Item),
        _ => below,
    };

    private static string[]? WordsIn(Shape? below) => below switch
    {
        WordShape words => words.Choices,
        EitherShape either => WordsIn(either.Brief),
        _ => null,
    };

    private static SourceSpan StartOf(SourceSpan span) => span.Source.Span(span.Start, span.Start);
}
