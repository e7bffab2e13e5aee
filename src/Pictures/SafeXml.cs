using System.Xml;

namespace ChemSter.Site.Pictures;

/// <summary>Looks at SVG files without trusting them.</summary>
public static class SafeXml
{
    /// <summary>What is said of a file that is no well-formed XML, has a document type, or whose elements lie too deep in each other.</summary>
    public const string NotReadable = "XML";

    /// <summary>A reader that fetches nothing and knows no entities.</summary>
    public static XmlReader Reader(ReadOnlySpan<byte> bytes) =>
        XmlReader.Create(new MemoryStream(bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
}
