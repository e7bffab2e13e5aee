using System.Globalization;
using System.Text.RegularExpressions;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Schemas;
using ChemSter.Site.Yaml;
using Newtonsoft.Json.Linq;

namespace ChemSter.Site.Tests.Schemas;

/// <summary>Holds files against their schemas as an editor's tool does, which reads YAML by the core schema of YAML 1.2.</summary>
public static partial class Validation
{
    private static readonly Dictionary<string, NJsonSchema.JsonSchema> Known = [];

    /// <summary>What the schema says against a file.</summary>
    public static IReadOnlyList<string> Errors(SchemaFile schema, string yaml)
    {
        lock (Known)
        {
            if (!Known.TryGetValue(schema.Name, out var known)) Known[schema.Name] = known = NJsonSchema.JsonSchema.FromJsonAsync(JsonSchema.Write(schema, Readers.Words)).GetAwaiter().GetResult();
            return [.. known.Validate(ToJson(yaml, schema.IsList)).Select(e => e.ToString())];
        }
    }

    /// <summary>YAML as JSON.</summary>
    public static JToken ToJson(string yaml, bool isList)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText("sample.yml", yaml);
        YamlNode? node = isList ? YamlFile.ReadList(source, diagnostics) : YamlFile.ReadMap(source, diagnostics);
        return node is null ? throw new InvalidOperationException($"{diagnostics.Sorted()[0].Message.English}:\n{yaml}") : ToJson(node);
    }

    private static JToken ToJson(YamlNode node) => node switch
    {
        YamlMap map => new JObject(map.Entries.Select(e => new JProperty(e.Key.Text, ToJson(e.Value)))),
        YamlList list => new JArray(list.Items.Select(ToJson)),
        YamlScalar { IsQuoted: true } text => new JValue(text.Text),
        YamlScalar { IsEmpty: true } => JValue.CreateNull(),
        YamlScalar { Text: "true" or "false" } flag => new JValue(flag.Text == "true"),
        YamlScalar number when WholeNumber().IsMatch(number.Text) => new JValue(long.Parse(number.Text, CultureInfo.InvariantCulture)),
        YamlScalar number when Fraction().IsMatch(number.Text) => new JValue(double.Parse(number.Text, CultureInfo.InvariantCulture)),
        _ => new JValue(((YamlScalar)node).Text),
    };

    [GeneratedRegex("^[-+]?[0-9]{1,18}$")]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^[-+]?[0-9]+\.[0-9]+$")]
    private static partial Regex Fraction();
}
