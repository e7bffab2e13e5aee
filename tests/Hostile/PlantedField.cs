using System.Text;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Schemas;
using ChemSter.Site.Tests.Schemas;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Tests.Hostile;

/// <summary>A value in a file of a site, by the shape of the file.</summary>
/// <param name="File">The file.</param>
/// <param name="Name">The keys that lead to it.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Start">Where it begins in the file’s text.</param>
/// <param name="End">Where it has ended.</param>
/// <param name="Text">The text, without quotes.</param>
internal sealed record PlantedField(string File, string Name, ScalarKind Kind, int Start, int End, string Text)
{
    /// <summary>All values of a file of which its shape knows; none where the file has no shape.</summary>
    public static IEnumerable<PlantedField> In(string file, string text)
    {
        var (source, ignored) = (new SourceText(file, text), new DiagnosticBag());
        if (file.EndsWith(".md", StringComparison.Ordinal))
        {
            return FrontMatterFence.Find(source, ignored) is { } fence && YamlFile.ReadMap(source, fence.Start, fence.End, ignored) is { } map ? Of(map, FrontMatterKeys.Page, file, "") : [];
        }

        if (file == "data/site.yml") return Of(YamlFile.ReadMap(source, ignored)!, SiteKeys.File, file, "");
        if (Path.GetFileName(file) == DirectoryDefaults.FileName) return Of(YamlFile.ReadMap(source, ignored)!, FrontMatterKeys.Directory, file, "");
        if (file.StartsWith("input/", StringComparison.Ordinal)) return Of(YamlFile.ReadMap(source, ignored)!, PictureKeys.File, file, "");
        if (DataFiles.Lists.FirstOrDefault(l => l.Path == file) is { } list) return Of(YamlFile.ReadList(source, ignored)!, Shape.ListOf(list.Entry), file, "");
        if (DataFiles.Lists.FirstOrDefault(l => l.IsFileOfEntry(file)) is { } folder) return Of(YamlFile.ReadMap(source, ignored)!, folder.File, file, "");
        return SchemaFile.AllOf(Readers.Words).FirstOrDefault(f => !f.IsList && f.Files.Contains(file)) is { } schema ? Of(YamlFile.ReadMap(source, ignored)!, schema.Shape, file, "") : [];
    }

    /// <summary>The text of the file with other values.</summary>
    public static string Write(string text, IEnumerable<(PlantedField Field, string Value)> values)
    {
        var result = new StringBuilder(text);
        foreach (var (field, value) in values.OrderByDescending(v => v.Field.Start)) result.Remove(field.Start, field.End - field.Start).Insert(field.Start, Quoted(value));
        return result.ToString();
    }

    /// <summary>A text as YAML holds any: in double quotes, with what can’t be seen escaped.</summary>
    public static string Quoted(string value) =>
        $"\"{string.Concat(value.Select(c => c is '"' or '\\' ? $"\\{c}" : char.IsControl(c) || c is (>= '\u2028' and <= '\u202E') or '\u200B' ? $"\\u{(int)c:X4}" : c.ToString()))}\"";

    private static IEnumerable<PlantedField> Of(YamlNode node, Shape shape, string file, string name) => (shape, node) switch
    {
        (ScalarShape scalar, YamlScalar value) when value.Text.Length > 0 => [new PlantedField(file, name, scalar.Kind, value.Span.Start, value.Span.End, value.Text)],
        (ListShape list, YamlList values) => values.Items.SelectMany(v => Of(v, list.Item, file, name)),
        (EitherShape either, YamlScalar) => Of(node, either.Brief, file, name),
        (EitherShape either, _) => Of(node, either.Full, file, name),
        (ByLanguageShape languages, YamlMap map) => map.Entries.SelectMany(e => Of(e.Value, languages.Item, file, $"{name}.{e.Key.Text}")),
        (ByNameShape names, YamlMap map) => map.Entries.SelectMany(e => Of(e.Value, names.Item, file, $"{name}.{e.Key.Text}")),
        (FormsShape, YamlMap map) => map.Entries.SelectMany(e => Of(e.Value, Shape.Text, file, $"{name}.{e.Key.Text}")),
        (MapShape keys, YamlMap map) => map.Entries.SelectMany(e => keys.Find(e.Key.Text) is { } key ? Of(e.Value, key.Shape, file, $"{name}.{key.Name}") : []),
        _ => [],
    };
}
