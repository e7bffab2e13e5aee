using System.Xml;

namespace ChemSter.Site.Pictures;

/// <summary>Looks at SVG files without trusting them.</summary>
public static class SafeXml
{
    /// <summary>What <see cref="FindUnsafe"/> says of a file that is no well-formed XML, or has a document type.</summary>
    public const string NotReadable = "XML";

    /// <summary>A reader that fetches nothing and knows no entities.</summary>
    public static XmlReader Reader(ReadOnlySpan<byte> bytes) =>
        XmlReader.Create(new MemoryStream(bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    /// <summary>The first thing in an SVG that is more than a picture: a script, an event, a foreign object, a reference to
    /// another place; the word "XML" where the file is no well-formed XML without a document type; null where all is well.</summary>
    public static string? FindUnsafe(ReadOnlySpan<byte> svg)
    {
        try
        {
            using var reader = Reader(svg);
            var isStyle = false;
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.ProcessingInstruction) return reader.Name;
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && isStyle && (LeadsElsewhere(reader.Value) || reader.Value.Contains("@import", StringComparison.OrdinalIgnoreCase))) return "style";
                if (reader.NodeType != XmlNodeType.Element) continue;
                isStyle = reader.LocalName.Equals("style", StringComparison.OrdinalIgnoreCase);
                if (reader.LocalName.ToLowerInvariant() is "script" or "foreignobject" or "iframe" or "animate" or "set" or "handler") return reader.LocalName;
                while (reader.MoveToNextAttribute())
                {
                    if (reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return reader.Name;
                    if (reader.LocalName == "href" && !reader.Value.StartsWith('#')) return reader.Name;
                    if (LeadsElsewhere(reader.Value)) return reader.Name;
                }
            }

            return null;
        }
        catch (XmlException)
        {
            return NotReadable;
        }
    }

    private static bool LeadsElsewhere(string style) =>
        style.Replace(" ", "", StringComparison.Ordinal).Replace("url(#", "", StringComparison.OrdinalIgnoreCase).Contains("url(", StringComparison.OrdinalIgnoreCase);
}
