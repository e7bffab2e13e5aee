using System.Text.Json;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Rendering;

/// <summary>Writes what the JSON of a dataset holds as JSON Schema (draft 7), each field with a sentence in English and in Polish and
/// with the columns that it has in the CSV.</summary>
public static class OpenDataSchema
{
    private const string DatePattern = @"^\d{4}(-\d{2}(-\d{2})?)?$";
    private const string MomentPattern = @"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$";

    /// <summary>The schema.</summary>
    public static byte[] Write(IOpenDataset dataset, SiteIndex site) => OpenDataJson.Write(json =>
    {
        var languages = site.Data.Site.Languages;
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("$id", site.Address.Absolute(OpenDataFiles.SchemaPath(dataset)));
        json.WriteString("title", dataset.Name);
        Describe(json, dataset.About);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        Property(json, "$schema", new("Adres tego schematu.", "The address of this schema."), FieldKind.Address);
        Property(json, "licence", new("Adres licencji, na której wolno korzystać z danych.", "The address of the licence under which the data may be used."), FieldKind.Address);
        Property(json, "publisher", new("Kto udostępnia dane.", "Who publishes the data."), FieldKind.Text);
        WriteLanguages(json, languages);
        json.WriteStartObject(dataset.Name);
        Describe(json, dataset.About);
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        WriteEntry(json, dataset, languages);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        Require(json, ["licence", "publisher", "languages", dataset.Name]);
        json.WriteEndObject();
    });

    private static void WriteLanguages(Utf8JsonWriter json, IReadOnlyList<string> languages)
    {
        json.WriteStartObject("languages");
        Describe(json, new("Kody języków, w których są teksty.", "The codes of the languages of the texts."));
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "string");
        json.WriteStartArray("enum");
        foreach (var language in languages) json.WriteStringValue(language);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, IOpenDataset dataset, IReadOnlyList<string> languages)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var field in dataset.Fields)
        {
            json.WriteStartObject(field.Name);
            Describe(json, field.About);
            json.WriteString("$comment", $"CSV: {string.Join(", ", field.IsByLanguage ? languages.Select(l => $"{field.Name}_{l}") : [field.Name])}{HowSeparated(field)}");
            WriteKind(json, field, languages);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        Require(json, [.. dataset.Fields.Where(f => f.IsRequired).Select(f => f.Name)]);
    }

    private static string HowSeparated(OpenField field) => field.Separator switch
    {
        " " => "; values separated by blanks",
        "\n" => "; a line for each value",
        _ => "",
    };

    private static void WriteKind(Utf8JsonWriter json, OpenField field, IReadOnlyList<string> languages)
    {
        switch (field.Kind)
        {
            case FieldKind.TextByLanguage or FieldKind.AddressByLanguage or FieldKind.TextsByLanguage:
                json.WriteString("type", "object");
                json.WriteStartObject("properties");
                foreach (var language in languages)
                {
                    json.WriteStartObject(language);
                    if (field.Kind == FieldKind.TextsByLanguage) WriteArray(json, FieldKind.Text);
                    else WriteScalar(json, field.Kind == FieldKind.AddressByLanguage ? FieldKind.Address : FieldKind.Text);
                    json.WriteEndObject();
                }

                json.WriteEndObject();
                json.WriteBoolean("additionalProperties", false);
                json.WriteNumber("minProperties", 1);
                break;
            case FieldKind.Ids or FieldKind.Texts:
                WriteArray(json, field.Kind == FieldKind.Ids ? FieldKind.Id : FieldKind.Text);
                break;
            default:
                WriteScalar(json, field.Kind);
                break;
        }
    }

    private static void WriteArray(Utf8JsonWriter json, FieldKind items)
    {
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 1);
        json.WriteStartObject("items");
        WriteScalar(json, items);
        json.WriteEndObject();
    }

    private static void WriteScalar(Utf8JsonWriter json, FieldKind kind)
    {
        json.WriteString("type", kind == FieldKind.Number ? "number" : "string");
        if (kind == FieldKind.Address) json.WriteString("format", "uri");
        var pattern = kind switch
        {
            FieldKind.Id => "^[a-z0-9/-]+$",
            FieldKind.Date => DatePattern,
            FieldKind.Moment => MomentPattern,
            FieldKind.LanguageTag => "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
            _ => null,
        };
        if (pattern is not null) json.WriteString("pattern", pattern);
        else if (kind == FieldKind.Text) json.WriteNumber("minLength", 1);
    }

    private static void Property(Utf8JsonWriter json, string name, Bilingual about, FieldKind kind)
    {
        json.WriteStartObject(name);
        Describe(json, about);
        WriteScalar(json, kind);
        json.WriteEndObject();
    }

    private static void Describe(Utf8JsonWriter json, Bilingual about) => json.WriteString("description", $"{about.English} / {about.Polish}");

    private static void Require(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        json.WriteStartArray("required");
        foreach (var name in names) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
    }
}
