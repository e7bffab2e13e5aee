using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Schemas;

/// <summary>Writes what a file may hold as JSON Schema (draft 7, which editors’ tools know best).</summary>
public sealed class JsonSchema
{
    /// <summary>What each schema says of its origin, near its beginning.</summary>
    public static string Mark => "Written by the command `schema`; a change here is lost.";

    private const string DraftSeven = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly SiteWords _words;

    private JsonSchema(Utf8JsonWriter json, SiteWords words) => (_json, _words) = (json, words);

    /// <summary>The schema of a kind of file, for a site.</summary>
    public static string Write(SchemaFile file, SiteWords words)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", DraftSeven);
            json.WriteString("$comment", Mark);
            json.WriteString("title", file.Name);
            var schema = new JsonSchema(json, words);
            schema.Describe(file.About);
            schema.WriteContent(file.IsList ? new ListShape(file.Shape) : file.Shape, LanguageForms.Any, isRequired: false);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    // Tools show the one in Markdown where they can, the plain one elsewhere.
    private void Describe(Bilingual about)
    {
        _json.WriteString("description", $"{about.English} / {about.Polish}".Replace("`", "", StringComparison.Ordinal));
        _json.WriteString("markdownDescription", $"{about.English}\n\n{about.Polish}");
    }

    private void Write(Key key, LanguageForms language)
    {
        _json.WriteStartObject(key.Name);
        Describe(key.About);
        WriteContent(key.Shape, language, key.IsRequired);
        if (key.Example.Length > 0 && key.Shape is ScalarShape or WordShape or SiteWordShape) Example(key);
        _json.WriteEndObject();
    }

    // Of lists and maps there is nothing to show that the schema does not say.
    private void Example(Key key)
    {
        _json.WriteStartArray("examples");
        if (key.Example is "true" or "false") _json.WriteBooleanValue(key.Example == "true");
        else if (int.TryParse(key.Example, out var number)) _json.WriteNumberValue(number);
        else if (key.Shape is ScalarShape { Kind: ScalarKind.Fraction }) _json.WriteRawValue(key.Example);
        else _json.WriteStringValue(YamlText.Read(key.Example));
        _json.WriteEndArray();
    }

    private void Write(Shape shape, LanguageForms language, bool isRequired = false)
    {
        _json.WriteStartObject();
        WriteContent(shape, language, isRequired);
        _json.WriteEndObject();
    }

    private void WriteContent(Shape shape, LanguageForms language, bool isRequired)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                ScalarSchema.Write(_json, scalar, isRequired);
                break;
            case WordShape words:
                Enumerate(words.Choices);
                _json.WriteStartArray("enumDescriptions");
                foreach (var word in words.Words) _json.WriteStringValue($"{word.English} / {word.Polish}");
                _json.WriteEndArray();
                break;
            case SiteWordShape words:
                Enumerate(_words.For(words.Kind));
                break;
            case ListShape list:
                WriteList(list, language);
                break;
            case EitherShape either:
                _json.WriteStartArray("anyOf");
                Write(either.Brief, language, isRequired);
                Write(either.Full, language);
                _json.WriteEndArray();
                break;
            case ByLanguageShape languages:
                WriteMap(_words.Languages.Select(l => (l.Code, languages.Item, l)), languages.IsComplete ? _words.Languages.Select(l => l.Code) : []);
                break;
            case ByNameShape names:
                _json.WriteString("type", "object");
                _json.WritePropertyName("additionalProperties");
                Write(names.Item, language);
                break;
            case FormsShape { ArePlurals: true }:
                WriteMap(language.Plurals.Select(p => (p, Shape.Text, language)), language == LanguageForms.Any ? ["other"] : language.Plurals);
                break;
            case FormsShape:
                WriteMap(language.Cases.Select(c => (c, Shape.Text, language)), []);
                break;
            case MapShape map:
                WriteMap(map, language);
                break;
        }
    }

    private void Enumerate(IEnumerable<string> words)
    {
        _json.WriteStartArray("enum");
        foreach (var word in words) _json.WriteStringValue(word);
        _json.WriteEndArray();
    }

    private void WriteList(ListShape list, LanguageForms language)
    {
        _json.WriteString("type", "array");
        if (list.Fewest > 0) _json.WriteNumber("minItems", list.Fewest);
        if (list.Most is { } most) _json.WriteNumber("maxItems", most);
        _json.WritePropertyName("items");
        Write(list.Item, language);
    }

    private void WriteMap(IEnumerable<(string Name, Shape Shape, LanguageForms Language)> entries, IEnumerable<string> required)
    {
        _json.WriteString("type", "object");
        _json.WriteStartObject("properties");
        var must = required.ToList();
        foreach (var (name, shape, language) in entries)
        {
            _json.WritePropertyName(name);
            Write(shape, language, must.Contains(name));
        }

        _json.WriteEndObject();
        CloseMap(must);
    }

    private void WriteMap(MapShape map, LanguageForms language)
    {
        _json.WriteString("type", "object");
        _json.WriteStartObject("properties");
        foreach (var key in map.Keys) Write(key, language);
        foreach (var form in map.HasCases ? language.Cases : [])
        {
            _json.WritePropertyName(form);
            Write(Shape.Text, language);
        }

        _json.WriteEndObject();
        CloseMap(map.Keys.Where(k => k.IsRequired).Select(k => k.Name), map.IsOpen);
        WriteChoice("oneOf", map.OneOfThese);
        WriteChoice("anyOf", map.AnyOfThese);
    }

    private void WriteChoice(string keyword, IReadOnlyList<string> names)
    {
        if (names.Count == 0) return;
        _json.WriteStartArray(keyword);
        foreach (var name in names)
        {
            _json.WriteStartObject();
            WriteRequired([name]);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void CloseMap(IEnumerable<string> required, bool isOpen = false)
    {
        var must = required.ToList();
        if (must.Count > 0) WriteRequired(must);
        if (!isOpen) _json.WriteBoolean("additionalProperties", false);
    }

    private void WriteRequired(IReadOnlyList<string> names)
    {
        _json.WriteStartArray("required");
        foreach (var name in names) _json.WriteStringValue(name);
        _json.WriteEndArray();
    }
}
