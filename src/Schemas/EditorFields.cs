using System.Text.Json;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Schemas;

/// <summary>Writes the fields of a form for what a file may hold. What a form can’t show (a value that may be said shortly or in full, say) is on none, and the
/// editor leaves it in the file as it is.</summary>
/// <param name="json">Where the fields go.</param>
/// <param name="words">The words of the site.</param>
/// <param name="language">The language of the form.</param>
internal sealed class EditorFields(Utf8JsonWriter json, SiteWords words, UiLanguage language)
{
    private static readonly Bilingual Yes = new("tak", "yes");
    private static readonly Bilingual No = new("nie", "no");
    private static readonly Bilingual NotRight = new("To nie jest zapisane tak, jak trzeba.", "This is not written as it must be.");

    /// <summary>Whether a form can show all that a map must hold.</summary>
    public static bool CanShow(MapShape shape) => shape.Keys.All(k => !k.IsRequired || IsShown(k));

    /// <summary>Writes the fields of a map.</summary>
    /// <param name="shape">The map.</param>
    /// <param name="isOfPage">Whether it is a page’s front matter, with a version in each language.</param>
    public void Write(MapShape shape, bool isOfPage = false)
    {
        foreach (var key in shape.Keys.Where(IsShown))
        {
            json.WriteStartObject();
            json.WriteString("name", key.Name);
            json.WriteString("label", key.Label!.Value.In(language));
            json.WriteString("hint", key.About.In(language));
            json.WriteBoolean("required", key.IsRequired);
            if (isOfPage && key.IsShared) json.WriteString("i18n", "duplicate");
            else if (isOfPage) json.WriteBoolean("i18n", true);
            WriteContent(key.Shape);
            json.WriteEndObject();
        }
    }

    private static bool IsShown(Key key) => key.Label is not null && CanShow(key.Shape);

    private static bool CanShow(Shape shape) => shape switch
    {
        EitherShape or ByNameShape => false,
        ListShape list => CanShow(list.Item),
        ByLanguageShape languages => CanShow(languages.Item),
        MapShape map => CanShow(map),
        _ => true,
    };

    private void WriteContent(Shape shape)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                WriteScalar(scalar);
                break;
            case WordShape choice:
                WriteChoice(choice.Words.Select(w => (w.Text, new Bilingual(w.Polish, w.English).In(language))));
                break;
            case SiteWordShape choice:
                WriteChoice(words.For(choice.Kind).Select(w => (w, w)));
                break;
            case ListShape { Item: MapShape map }:
                json.WriteString("widget", "list");
                WriteFields(map);
                break;
            case ListShape list:
                json.WriteString("widget", "list");
                json.WriteStartObject("field");
                json.WriteString("name", "item");
                json.WriteString("label", "•");
                WriteContent(list.Item);
                json.WriteEndObject();
                break;
            case ByLanguageShape languages:
                WriteObject(words.Languages.Select(l => (l.Code, languages.Item is FormsShape ? Plurals(l) : languages.Item, languages.IsComplete)));
                break;
            case MapShape map:
                json.WriteString("widget", "object");
                WriteFields(map);
                break;
        }
    }

    private void WriteFields(MapShape map)
    {
        json.WriteBoolean("collapsed", true);
        json.WriteStartArray("fields");
        Write(map);
        json.WriteEndArray();
    }

    private static MapShape Plurals(LanguageForms forms) => new([.. forms.Plurals.Select(p => Key.Required(p, Shape.Text, "", "", "").Called(p, p))]);

    private void WriteObject(IEnumerable<(string Name, Shape Shape, bool IsRequired)> fields)
    {
        json.WriteString("widget", "object");
        json.WriteStartArray("fields");
        foreach (var (name, shape, isRequired) in fields)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("label", name);
            json.WriteBoolean("required", isRequired);
            WriteContent(shape);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteScalar(ScalarShape scalar)
    {
        switch (scalar.Kind)
        {
            case ScalarKind.Flag:
                WriteFlag();
                return;
            case ScalarKind.Number:
                json.WriteString("widget", "number");
                json.WriteString("value_type", "int");
                return;
            case ScalarKind.Fraction:
                json.WriteString("widget", "number");
                json.WriteString("value_type", "float");
                return;
            case ScalarKind.File:
                json.WriteString("widget", "image");
                return;
            default:
                json.WriteString("widget", scalar.Kind == ScalarKind.LongText ? "text" : "string");
                break;
        }

        if (ScalarSchema.PatternOf(scalar) is not { } pattern) return;
        json.WriteStartArray("pattern");
        json.WriteStringValue(pattern);
        json.WriteStringValue(NotRight.In(language));
        json.WriteEndArray();
    }

    // Neither yes nor no is a choice too: then a folder may say it for all its pages.
    private void WriteFlag()
    {
        json.WriteString("widget", "select");
        json.WriteStartArray("options");
        foreach (var (value, label) in new[] { (true, Yes), (false, No) })
        {
            json.WriteStartObject();
            json.WriteBoolean("value", value);
            json.WriteString("label", label.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteChoice(IEnumerable<(string Value, string Label)> choices)
    {
        json.WriteString("widget", "select");
        json.WriteStartArray("options");
        foreach (var (value, label) in choices)
        {
            json.WriteStartObject();
            json.WriteString("value", value);
            json.WriteString("label", value == label ? value : $"{value}: {label}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
