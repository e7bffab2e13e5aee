using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChemSter.Site.Rendering;

/// <summary>Writes a dataset as JSON: an object that says whose it is and under which licence, with the entries in a list that has the dataset's name.</summary>
public static class OpenDataJson
{
    /// <summary>How the files are written: for people too, who look into them; they are never part of a page.</summary>
    internal static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file.</summary>
    public static byte[] Write(IOpenDataset dataset, SiteIndex site) => Write(json =>
    {
        var settings = site.Data.Site;
        json.WriteStartObject();
        json.WriteString("$schema", site.Address.Absolute(OpenDataFiles.SchemaPath(dataset)));
        json.WriteString("licence", settings.OpenData!.LicenceAddress);
        json.WriteString("publisher", site.OpenData!.Publisher);
        json.WriteStartArray("languages");
        foreach (var language in settings.Languages) json.WriteStringValue(language);
        json.WriteEndArray();
        json.WriteStartArray(dataset.Name);
        foreach (var entry in dataset.Rows(site)) WriteEntry(json, entry, dataset.Fields);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>A file of JSON in UTF-8, with a line break at its end.</summary>
    internal static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void WriteEntry(Utf8JsonWriter json, IReadOnlyList<FieldValue?> entry, IReadOnlyList<OpenField> fields)
    {
        json.WriteStartObject();
        for (var i = 0; i < fields.Count; i++)
        {
            switch (entry[i])
            {
                case FieldValue.One one:
                    json.WriteString(fields[i].Name, one.Value);
                    break;
                case FieldValue.Number number:
                    json.WriteNumber(fields[i].Name, number.Value);
                    break;
                case FieldValue.ByLanguage texts:
                    json.WriteStartObject(fields[i].Name);
                    foreach (var (language, text) in texts.Values) json.WriteString(language, text);
                    json.WriteEndObject();
                    break;
                case FieldValue.List list:
                    WriteList(json, fields[i].Name, list.Values);
                    break;
                case FieldValue.ListByLanguage lists:
                    json.WriteStartObject(fields[i].Name);
                    foreach (var (language, texts) in lists.Values) WriteList(json, language, texts);
                    json.WriteEndObject();
                    break;
            }
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
