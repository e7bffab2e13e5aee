using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ChemSter.Site.Documents;

/// <summary>The person whom a document to download names as having written or last saved it. Word processors put in who is signed in at the computer, unasked.</summary>
public static class DocumentAuthor
{
    // Properties of more bytes than this are none that a word processor writes.
    private const int MostOfProperties = 1024 * 1024;

    private static readonly string[] OfficeEndings = [".docx", ".xlsx", ".pptx", ".docm", ".dotx", ".odt", ".ods", ".odp"];

    /// <summary>The name; null where the file names nobody, or is of another kind.</summary>
    /// <param name="name">The name of the file, whose ending says what it is.</param>
    /// <param name="content">Its bytes.</param>
    public static string? In(string name, ReadOnlyMemory<byte> content) =>
        OfficeEndings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) ? InOffice(content) : null;

    /// <summary>The author in the objects of a PDF (ISO 32000-1, 14.3.3); in brackets, or in hexadecimal digits.</summary>
    internal static string? InPdf(ReadOnlySpan<byte> objects)
    {
        for (var at = objects.IndexOf("/Author"u8); at >= 0;)
        {
            var value = objects[(at + "/Author".Length)..].TrimStart(" \r\n\t"u8);
            var author = value is [(byte)'(', ..] ? InBrackets(value[1..]) : value is [(byte)'<', not (byte)'<', ..] ? InDigits(value[1..]) : "";
            if (!string.IsNullOrWhiteSpace(author)) return author.Trim();
            var next = objects[(at + 1)..].IndexOf("/Author"u8);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    private static string InBrackets(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length && bytes.Count < 200; i++)
        {
            if (text[i] == ')') return Decode([.. bytes]);
            if (text[i] == '\\' && ++i == text.Length) break;
            bytes.Add(text[i]);
        }

        return "";
    }

    private static string InDigits(ReadOnlySpan<byte> text)
    {
        var digits = Encoding.Latin1.GetString(text[..Math.Max(0, text[..Math.Min(800, text.Length)].IndexOf((byte)'>'))]);
        return digits.Length % 2 == 0 && digits.All(char.IsAsciiHexDigit) ? Decode(Convert.FromHexString(digits)) : "";
    }

    private static string Decode(byte[] text) => text is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(text, 2, text.Length - 2) : Encoding.Latin1.GetString(text);

    // Without a copy: a presentation may have a hundred megabytes.
    private static MemoryStream Reading(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(content.ToArray());

    // The properties of OOXML (ECMA-376, part 2, 11) and of OpenDocument (part 3, 4.3).
    private static string? InOffice(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(Reading(content));
            if ((archive.GetEntry("docProps/core.xml") ?? archive.GetEntry("meta.xml")) is not { Length: < MostOfProperties } properties) return null;
            using var stream = properties.Open();
            using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = MostOfProperties });
            return XElement.Load(xml).Descendants().Where(e => e.Name.LocalName is "creator" or "lastModifiedBy" or "initial-creator").Select(e => e.Value.Trim()).FirstOrDefault(name => name.Length > 0);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or XmlException or IOException)
        {
            // It is not what its name says; nothing is known of it.
        }

        return null;
    }
}
