using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ChemSter.Site.Tests.OpenData;
using YamlDotNet.RepresentationModel;

namespace ChemSter.Site.Tests.Hostile;

/// <summary>What a parser of its format, none of ours, finds in a file: of what parts it is made, and all its texts.</summary>
/// <param name="Parts">The parts, each as often as it is there: an element with its attributes, a key, a column, a line’s beginning.</param>
/// <param name="Texts">The texts: of nodes, attributes, values, cells.</param>
internal sealed record Harvest(IReadOnlyList<string> Parts, IReadOnlyList<string> Texts)
{
    /// <summary>Reads a file by the ending of its name; null for what is no text.</summary>
    /// <exception cref="Exception">It is not well-formed.</exception>
    public static Harvest? Of(string file, byte[] content)
    {
        var (parts, texts) = (new List<string>(), new List<string>());
        switch (Path.GetExtension(file))
        {
            case ".html":
                Html(Encoding.UTF8.GetString(content));
                break;
            case ".xml" or ".svg":
                Xml(content);
                break;
            case ".json" or ".webmanifest":
                Json(JsonDocument.Parse(content).RootElement, "");
                break;
            case ".csv":
                foreach (var row in CsvTable.Read(content, restore: false))
                {
                    parts.AddRange(row.Keys);
                    texts.AddRange(row.Values);
                }

                break;
            case ".ics":
                Calendar(Encoding.UTF8.GetString(content));
                break;
            case ".yml":
                var stream = new YamlStream();
                stream.Load(new StringReader(Encoding.UTF8.GetString(content)));
                Yaml(stream.Documents.Single().RootNode, "");
                break;
            case ".txt":
                foreach (var line in Encoding.UTF8.GetString(content).Split('\n'))
                {
                    parts.Add("line");
                    texts.Add(line);
                }

                break;
            default:
                return null;
        }

        return new Harvest(parts, texts);

        void Html(string html)
        {
            var page = new HtmlParser().ParseDocument(html);
            foreach (var element in page.All)
            {
                parts.Add($"<{element.LocalName}>");
                parts.AddRange(element.Attributes.Select(a => $"{element.LocalName} {a.Name}"));
                texts.AddRange(element.Attributes.Select(a => a.Value));
                if (element is { LocalName: "script" } && element.GetAttribute("type") is "application/ld+json" or "speculationrules") Json(JsonDocument.Parse(element.TextContent).RootElement, "");
                else texts.AddRange(element.ChildNodes.OfType<IText>().Select(t => t.Data));
            }

            parts.AddRange(page.Descendants<IComment>().Select(_ => "<!-->"));
            // What marks part is one text to the reader.
            texts.AddRange(page.QuerySelectorAll("h1, h2, h3, h4, p, dd, dt, td, th, a, figcaption").Where(e => e.ChildElementCount > 0).Select(e => e.TextContent).Where(t => t.Contains(PlantedSite.Opening, StringComparison.Ordinal)));
        }

        void Xml(byte[] bytes)
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
            foreach (var element in XElement.Load(reader).DescendantsAndSelf())
            {
                parts.Add($"<{element.Name}>");
                parts.AddRange(element.Attributes().Select(a => $"{element.Name} {a.Name}"));
                texts.AddRange(element.Attributes().Select(a => a.Value));
                // Of an item of RSS these two are HTML by its specification and that of its module for whole texts.
                if ((string?)element.Attribute("type") == "html" || element.Name.LocalName is "encoded" || (element.Name == "description" && element.Parent!.Name == "item")) Html(element.Value);
                else texts.AddRange(element.Nodes().OfType<XText>().Select(t => t.Value));
            }
        }

        void Json(JsonElement value, string path)
        {
            parts.Add(path);
            if (value.ValueKind == JsonValueKind.Object) foreach (var property in value.EnumerateObject()) Json(property.Value, $"{path}.{property.Name}");
            else if (value.ValueKind == JsonValueKind.Array) foreach (var item in value.EnumerateArray()) Json(item, path);
            else if (value.ValueKind != JsonValueKind.String) return;
            else if (path.EndsWith("content_html", StringComparison.Ordinal)) Html(value.GetString()!);
            else texts.Add(value.GetString()!);
        }

        void Calendar(string text)
        {
            // A line of more than 75 bytes goes on behind a blank; the names of properties are what stands before the first ; or : (RFC 5545, 3.1).
            parts.AddRange(text.Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd().Split("\r\n").Select(line => line[..line.IndexOfAny([';', ':'])]));
            foreach (var happening in Ical.Net.Calendar.Load(text)!.Events) texts.AddRange(new[] { happening.Summary, happening.Description, happening.Location }.OfType<string>());
        }

        void Yaml(YamlNode node, string path)
        {
            parts.Add(path);
            if (node is YamlScalarNode scalar) texts.Add(scalar.Value ?? "");
            foreach (var item in (node as YamlSequenceNode)?.Children ?? []) Yaml(item, path);
            foreach (var (key, value) in (node as YamlMappingNode)?.Children.AsEnumerable() ?? []) Yaml(value, $"{path}.{((YamlScalarNode)key).Value}");
        }
    }
}
