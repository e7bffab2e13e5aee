using System.Xml;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Documents;
using ChemSter.Site.Files;
using ChemSter.Site.Pictures;

namespace ChemSter.Site.Fuzzing;

/// <summary>In which encoding a text is written.</summary>
public sealed class EncodingTarget : Target
{
    /// <inheritdoc/>
    public override string Name => "encoding";

    /// <inheritdoc/>
    public override IEnumerable<byte[]> Seeds(string root) =>
    [
        Bytes("Zażółć gęślą jaźń. Grüße, naïve – „tekst”.\n"), [0xFF, 0xFE, 0x41, 0x00, 0x05, 0x01], [0xFE, 0xFF, 0x00, 0x41],
        [0x5A, 0x61, 0xBF, 0xF3, 0xB3, 0xE6, 0x20, 0x67, 0xEA, 0x9C, 0x6C, 0xB9], [0x5A, 0x61, 0xBF, 0xF3, 0xB3, 0xE6, 0x20, 0x67, 0xEA, 0xB6, 0x6C, 0xB1], [0xEF, 0xBB, 0xBF, 0x61],
    ];

    /// <inheritdoc/>
    public override void Try(byte[] input)
    {
        if (TextDecoding.Decode("input/page.pl.md", input, out var problem) is { } text)
        {
            var bytes = Bytes(text);
            Promise(input.AsSpan().EndsWith(bytes) && input.Length - bytes.Length is 0 or 3, "no letter of a text is lost");
            return;
        }

        Promise(problem is not null, "bytes that are no text are told");
        Tell([problem!]);
        foreach (var fix in problem!.Fixes.SelectMany(f => f.Edits)) Promise(!fix.Text.Contains('\uFFFD', StringComparison.Ordinal), "no letter is mended into none");
    }
}

/// <summary>A drawing shown by a page, through a whole build: what is published runs nothing.</summary>
public sealed class SvgTarget : Target
{
    /// <inheritdoc/>
    public override string Name => "svg";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Words =>
    [
        "<script>", "</script>", " onload=\"x()\"", "<style>", "@import url(", "url(#a)", "url(https://x.example/)", " href=\"#a\"", " xlink:href=\"javascript:x\"", "<use href=\"#a\"/>", "<foreignObject>", "<animate attributeName=\"href\"/>",
        "<set ", "<g>", "</g>", "<path d=\"M0 0\"/>", "<!-- ", "-->", "<![CDATA[", "<?xml-stylesheet href='a'?>", "<!DOCTYPE svg>", "&#106;", "<metadata>", " style=\"", " xmlns:xlink=\"http://www.w3.org/1999/xlink\"", "<image href=\"data:image/png;base64,\"/>", "<a href=\"https://x.example/\">",
    ];

    /// <inheritdoc/>
    public override IEnumerable<byte[]> Seeds(string root) => FilesIn(root, "tests/sites/fictional/input", "*.svg").Concat(FilesIn(root, "input", "*.svg")).Where(b => b.Length < 3000).Take(30);

    /// <inheritdoc/>
    public override void Try(byte[] input)
    {
        var (found, published) = SmallSite.BuildWith("input/a.svg", input, "![A drawing](a.svg)");
        Tell(found);
        foreach (var (path, content) in published)
        {
            if (path.EndsWith(".svg", StringComparison.Ordinal)) CheckPublished(content);
        }
    }

    private static void CheckPublished(byte[] svg)
    {
        using var reader = XmlReader.Create(new MemoryStream(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            Promise(reader.NodeType != XmlNodeType.ProcessingInstruction || reader.Name == "xml", "no drawing loads a style sheet");
            if (reader.NodeType != XmlNodeType.Element) continue;
            Promise(reader.LocalName.ToLowerInvariant() is not ("script" or "foreignobject" or "iframe" or "handler" or "embed" or "object"), $"no drawing runs <{reader.LocalName}>");
            while (reader.MoveToNextAttribute())
            {
                Promise(!reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase), $"no drawing runs {reader.LocalName}");
                Promise(!(reader.LocalName == "href" && reader.Value.Trim().StartsWith("javascript", StringComparison.OrdinalIgnoreCase)), "no drawing leads to a script");
            }
        }
    }
}

/// <summary>The beginning of a picture, from which its size is read.</summary>
public sealed class PictureTarget : Target
{
    /// <inheritdoc/>
    public override string Name => "picture";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Words => ["\u0089PNG", "IHDR", "acTL", "IDAT", "IEND", "RIFF", "WEBPVP8X", "VP8L", "VP8 ", "GIF89a", "ftypavif", "meta", "iprp", "ipco", "ispe", "Exif\0\0", "MM\0*", "II*\0", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'/>"];

    /// <inheritdoc/>
    public override IEnumerable<byte[]> Seeds(string root) => new[] { "*.png", "*.jpg", "*.webp", "*.avif", "*.gif", "*.svg" }
        .SelectMany(p => new[] { "tests/sites/fictional/input", "input", "tests/Pictures" }.SelectMany(f => Directory.Exists(Path.Combine(root, f)) ? Directory.EnumerateFiles(Path.Combine(root, f), p, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(3) : []))
        .Select(f => File.ReadAllBytes(f)).Select(b => b[..Math.Min(b.Length, 2000)])
        .Append([.. "GIF89a"u8, 2, 0, 1, 0, 0, 0, 0]);

    /// <inheritdoc/>
    public override void Try(byte[] input)
    {
        Promise(PictureHeader.Read(input) is null or { Width: > 0, Height: > 0 }, "a picture has a size");
        _ = PictureHeader.OtherFormatOf(input);
        _ = PhotoPlace.IsIn(input);
        if (input.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])) Promise(PngChunks.WithoutMetadata(input).Length <= input.Length, "a picture without metadata is no larger");
    }
}

/// <summary>A document for download.</summary>
public sealed class DocumentTarget : Target
{
    /// <inheritdoc/>
    public override string Name => "document";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Words => ["%PDF-1.7\n", "/Catalog", "/ObjStm", "stream\n", "endstream", "/Lang (pl)", "/Title (a)", "/StructTreeRoot", "/Producer", "/CreationDate", "<<", ">>", "<dc:title>", "</dc:title>", "<FEFF>", "/Encrypt"];

    /// <inheritdoc/>
    public override IEnumerable<byte[]> Seeds(string root) => [Bytes("%PDF-1.7\n1 0 obj << /Type /Catalog /Lang (pl) /StructTreeRoot 2 0 R >> endobj\n3 0 obj << /Title (A) /Producer (B) >> endobj\n")];

    /// <inheritdoc/>
    public override void Try(byte[] input)
    {
        _ = PdfFacts.Read(input);
        _ = FileFacts.Of("a.pdf", input);
    }
}
