using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>A text with one place to fill in.</summary>
public sealed class TextTemplate
{
    private readonly string _text;
    private readonly string _placeholder;

    private TextTemplate(string text, string placeholder) => (_text, _placeholder) = (text, placeholder);

    /// <summary>The text with the value filled in.</summary>
    public string With(string value) => _text.Replace(_placeholder, value, StringComparison.Ordinal);

    /// <summary>The text before and behind the place, for a link or a mark to stand in it.</summary>
    public (string Before, string After) Around()
    {
        var at = _text.IndexOf(_placeholder, StringComparison.Ordinal);
        return at < 0 ? (_text, "") : (_text[..at], _text[(at + _placeholder.Length)..]);
    }

    /// <summary>Reads a text that must hold the placeholder of its key’s shape, <c>{name}</c>, in every language.</summary>
    public static TextTemplate Read(MapReader map, string key)
    {
        var placeholder = map.ShapeOf(key) is ScalarShape { Placeholder: { } named } ? named : throw new InvalidOperationException($"The shape has no placeholder for “{key}”.");
        if (map.RequiredScalar(key) is not { } text) return new TextTemplate("", placeholder);
        if (!text.Text.Contains(placeholder, StringComparison.Ordinal)) map.Diagnostics.Report(LanguageProblems.PlaceholderMissing(text.Span, placeholder));
        return new TextTemplate(text.Text, placeholder);
    }
}
