using System.IO.Compression;

namespace ChemSter.Site.Documents;

/// <summary>What a PDF says of itself that people with a screen reader depend on (ISO 32000-1, 14.3, 14.8, 14.9; PDF/UA-1, 7.1 and 7.2).</summary>
/// <param name="HasTitle">Whether it has a title, which is read in place of the file's name.</param>
/// <param name="HasLanguage">Whether it names its language, in which it is then read.</param>
/// <param name="IsTagged">Whether it marks headings, paragraphs and lists as such.</param>
public sealed record PdfFacts(bool HasTitle, bool HasLanguage, bool IsTagged)
{
    /// <summary>Whom it names as its author; null for nobody.</summary>
    public string? Author { get; init; }

    // Of what is packed no more is looked at; the objects that matter are small.
    private const int MostUnpacked = 32 * 1024 * 1024;

    /// <summary>Looks into a PDF; null where it is none, or can't be read, because it is encrypted say.</summary>
    public static PdfFacts? Read(ReadOnlySpan<byte> pdf)
    {
        if (!IsPdf(pdf) || pdf.IndexOf("/Encrypt"u8) >= 0) return null;
        // Since version 1.5 most objects may be packed into streams.
        var unpacked = Unpack(pdf);
        if (pdf.IndexOf("/Catalog"u8) < 0 && unpacked.AsSpan().IndexOf("/Catalog"u8) < 0) return null;
        return new PdfFacts(
            HasTitleIn(pdf) || HasTitleIn(unpacked),
            HasTextAt(pdf, "/Lang"u8) || HasTextAt(unpacked, "/Lang"u8),
            pdf.IndexOf("/StructTreeRoot"u8) >= 0 || unpacked.AsSpan().IndexOf("/StructTreeRoot"u8) >= 0)
        {
            Author = DocumentAuthor.InPdf(pdf) ?? DocumentAuthor.InPdf(unpacked),
        };
    }

    /// <summary>Whether a file is a PDF at all; something else may stand in front of it (ISO 32000-1, annex H).</summary>
    public static bool IsPdf(ReadOnlySpan<byte> file) => file[..Math.Min(file.Length, 1024)].IndexOf("%PDF-"u8) >= 0;

    // The title of the document stands beside the program that made it; titles elsewhere are bookmarks. Or it is in the metadata (XMP).
    private static bool HasTitleIn(ReadOnlySpan<byte> objects)
    {
        if (objects.IndexOf("<dc:title>"u8) is var title and >= 0)
        {
            var text = objects[title..];
            var length = text.IndexOf("</dc:title>"u8);
            if (length > 0 && TextOf(text[..length])) return true;
        }

        // All places only go forward, so that nothing is searched twice.
        var (begin, end, seen) = (-1, -1, 0);
        var (producer, date) = (Next(objects, "/Producer"u8, 0), Next(objects, "/CreationDate"u8, 0));
        while (producer >= 0 || date >= 0)
        {
            var at = producer >= 0 && (date < 0 || producer < date) ? producer : date;
            if (at == producer) producer = Next(objects, "/Producer"u8, at + 1);
            else date = Next(objects, "/CreationDate"u8, at + 1);
            if (objects[seen..at].LastIndexOf("<<"u8) is var open and >= 0) begin = seen + open;
            seen = at;
            var from = Math.Max(begin, end);
            if (end <= at) end = Next(objects, ">>"u8, at);
            if (end < 0) return false;
            if (begin >= 0 && from < end && HasTextAt(objects[from..end], "/Title"u8)) return true;
        }

        return false;
    }

    private static int Next(ReadOnlySpan<byte> objects, ReadOnlySpan<byte> what, int from) =>
        objects[from..].IndexOf(what) is var found and >= 0 ? from + found : -1;

    // In XML: anything between the tags.
    private static bool TextOf(ReadOnlySpan<byte> xml)
    {
        var isTag = false;
        foreach (var b in xml)
        {
            if (b == '<') isTag = true;
            else if (b == '>') isTag = false;
            else if (!isTag && b > ' ') return true;
        }

        return false;
    }

    // A text in brackets, "(pl-PL)", or in hexadecimal digits, "<FEFF0054>"; the mark of UTF-16 alone is none.
    private static bool HasTextAt(ReadOnlySpan<byte> objects, ReadOnlySpan<byte> key)
    {
        for (var at = objects.IndexOf(key); at >= 0;)
        {
            var value = objects[(at + key.Length)..].TrimStart(" \r\n\t"u8);
            if (value is [(byte)'(', var first, ..] && first != ')' && !(first == 0xFE && value is [_, _, 0xFF, (byte)')', ..])) return true;
            if (value is [(byte)'<', var digit, ..] && digit is not ((byte)'>' or (byte)'<') && !value.StartsWith("<FEFF>"u8)) return true;
            var next = objects[(at + 1)..].IndexOf(key);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static byte[] Unpack(ReadOnlySpan<byte> pdf)
    {
        var all = new MemoryStream();
        for (var at = pdf.IndexOf("/ObjStm"u8); at >= 0;)
        {
            var rest = pdf[at..];
            var begin = rest.IndexOf("stream"u8) + "stream".Length;
            var end = rest.IndexOf("endstream"u8);
            if (begin > 6 && end > begin) Unpack(rest[begin..end].TrimStart("\r\n"u8), all);
            var next = end < 0 ? -1 : rest[end..].IndexOf("/ObjStm"u8);
            at = next < 0 || all.Length > MostUnpacked ? -1 : at + end + next;
        }

        return all.ToArray();
    }

    private static void Unpack(ReadOnlySpan<byte> packed, MemoryStream into)
    {
        try
        {
            using var stream = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[16 * 1024];
            for (var read = stream.Read(buffer); read > 0 && into.Length < MostUnpacked; read = stream.Read(buffer)) into.Write(buffer, 0, read);
        }
        catch (InvalidDataException)
        {
            // Packed in another way, or damaged: nothing is known of what is in it.
        }
    }
}
