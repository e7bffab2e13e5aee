using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>A text of the data in every language of the site.</summary>
public sealed class LocalizedText
{
    private readonly IReadOnlyDictionary<string, YamlScalar> _texts;

    private LocalizedText(IReadOnlyDictionary<string, YamlScalar> texts) => _texts = texts;

    /// <summary>The text in a language of the site; empty only where its absence has been reported.</summary>
    public string In(string language) => _texts.TryGetValue(language, out var text) ? text.Text : "";

    /// <summary>The text in a language with its place; null where there is none.</summary>
    public YamlScalar? At(string language) => _texts.GetValueOrDefault(language);

    /// <summary>A text of values that stand in several places.</summary>
    public static LocalizedText Of(IEnumerable<(string Language, YamlScalar Text)> texts) => new(texts.ToDictionary(t => t.Language, t => t.Text, StringComparer.Ordinal));

    /// <summary>Reads a map of language codes and texts. A language without text, or a text without its language, is reported.</summary>
    public static LocalizedText Read(MapReader? map, IReadOnlyList<string> languages)
    {
        if (map is null) return new LocalizedText(new Dictionary<string, YamlScalar>());
        var texts = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            if (map.Scalar(language) is { } text && !string.IsNullOrWhiteSpace(text.Text))
            {
                TextMistakes.CheckHash(text, map.Diagnostics);
                texts[language] = Trim(text);
            }
            else map.Diagnostics.Report(LanguageProblems.TextMissing(map.Span, language));
        }

        map.Finish();
        return new LocalizedText(texts);
    }

    /// <summary>Like <see cref="Read"/>, but a language may be left out, for glosses that not every language needs.</summary>
    public static LocalizedText ReadPartial(MapReader? map, IReadOnlyList<string> languages)
    {
        if (map is null) return new LocalizedText(new Dictionary<string, YamlScalar>());
        var texts = languages
            .Select(language => (language, Text: map.Scalar(language)))
            .Where(x => !string.IsNullOrWhiteSpace(x.Text?.Text))
            .ToDictionary(x => x.language, x => Trim(x.Text!), StringComparer.Ordinal);
        map.Finish();
        return new LocalizedText(texts);
    }

    private static YamlScalar Trim(YamlScalar text) => text.Text.AsSpan().Trim().Length == text.Text.Length ? text : text with { Text = text.Text.Trim() };
}
