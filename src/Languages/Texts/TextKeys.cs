using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>The kinds of keys that sections of texts have in a language’s file. A <see cref="TextSection"/> reads them.</summary>
internal static class TextKeys
{
    /// <summary>A text; one with a placeholder, such as <c>date</c> for <c>{date}</c>, must hold it.</summary>
    public static Key Text(string name, string polish, string english, string example, string? placeholder = null) => Key.Required(
        name, placeholder is null ? Shape.Text : new ScalarShape(ScalarKind.Text) { Placeholder = $"{{{placeholder}}}" }, polish, english, $"\"{example}\"");

    /// <summary>A text that goes with a number, in all plural forms of the language.</summary>
    public static Key Counted(string name, string polish, string english, string example) =>
        Key.Required(name, new FormsShape(ArePlurals: true), polish, english, example);
}
