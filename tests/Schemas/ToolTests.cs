using System.Text.Json;
using System.Xml.Linq;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Schemas;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Schemas;

/// <summary>The tools of developers know which schema is for which file, and programs what the generator tells them.</summary>
public sealed class ToolTests
{
    private static IEnumerable<SchemaFile> Wired => SchemaFile.AllOf(Readers.Words).Where(f => f.Files.Count > 0);

    [Test]
    public void Visual_Studio_Code_knows_the_schema_of_each_file()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "settings.json")));
        var wired = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject()
            .Select(s => $"{s.Name}: {string.Join(", ", s.Value.EnumerateArray().Select(f => f.GetString()))}");

        Assert.That(wired, Is.EquivalentTo(Wired.Select(f => $"./schemas/{f.FileName}: {string.Join(", ", f.Files)}")));
        using var extensions = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "extensions.json")));
        Assert.That(extensions.RootElement.GetProperty("recommendations").EnumerateArray().Select(e => e.GetString()), Does.Contain("redhat.vscode-yaml"));
    }

    [Test]
    public void JetBrains_tools_know_the_schema_of_each_file()
    {
        var wired = XDocument.Load(Path.Combine(Repository.Root, ".idea", "jsonSchemas.xml")).Descendants("SchemaInfo")
            .Select(s => $"{Option(s, "relativePathToSchema").Single()}: {string.Join(", ", Option(s, "path"))}");

        Assert.That(wired, Is.EquivalentTo(Wired.Select(f => $"schemas/{f.FileName}: {string.Join(", ", f.Files)}")));

        static IEnumerable<string> Option(XElement parent, string name) =>
            parent.Descendants("option").Where(o => (string?)o.Attribute("name") == name).Select(o => (string)o.Attribute("value")!);
    }

    [Test]
    public void What_the_generator_tells_programs_is_right_by_its_schema()
    {
        var text = new SourceText("data/site.yml", "naem: a\nname: b\n");
        Diagnostic[] findings =
        [
            YamlProblems.UnknownKey(text.Span(0, 4), "naem", ["name"]),
            YamlProblems.KeyTwice(text.Span(8, 12), "name", text.Span(0, 4)),
            YamlProblems.NotUnderstood(text.Span(0, 1)) with { Token = "7kq2m8xz" },
        ];
        var schema = NJsonSchema.JsonSchema.FromJsonAsync(JsonSchema.Write(SchemaFile.Finding, Readers.Words)).GetAwaiter().GetResult();

        Assert.That(findings.SelectMany(f => schema.Validate(JsonReport.Render(f))).Select(e => e.ToString()), Is.Empty);
        Assert.That(schema.Validate("""{ "schema": 1, "code": "SITE2004" }"""), Is.Not.Empty);
    }
}
