using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>A text of the data in every language of the site.</summary>
public sealed class LocalizedText
{
    private readonly IReadOnlyDictionary<string, string> _texts;

    private LocalizedText(IReadOnlyDictionary<string, string> texts) => _texts = texts;

    /// <summary>The text in a language of the site; empty only where its absence has been reported.</summary>
    public string In(string language) => _texts.GetValueOrDefault(language, "");

    /// <summary>Reads a map of language codes and texts. A language without text, or a text without its language, is reported.</summary>
    public static LocalizedText Read(MapReader? map, IReadOnlyList<string> languages)
    {
        if (map is null) return new LocalizedText(new Dictionary<string, string>());
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            if (map.Scalar(language) is { } text && !string.IsNullOrWhiteSpace(text.Text)) texts[language] = text.Text.Trim();
            else map.Diagnostics.Report(LanguageProblems.TextMissing(map.Span, language));
        }

        map.Finish();
        return new LocalizedText(texts);
    }

    /// <summary>Like <see cref="Read"/>, but a language may be left out, for glosses that not every language needs.</summary>
    public static LocalizedText ReadPartial(MapReader? map, IReadOnlyList<string> languages)
    {
        if (map is null) return new LocalizedText(new Dictionary<string, string>());
        var texts = languages
            .Select(language => (language, Text: map.Text(language)?.Trim()))
            .Where(x => x.Text is { Length: > 0 })
            .ToDictionary(x => x.language, x => x.Text!, StringComparer.Ordinal);
        map.Finish();
        return new LocalizedText(texts);
    }
}
