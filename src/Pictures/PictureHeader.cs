using System.Buffers.Binary;
using System.Globalization;
using System.Xml;

namespace ChemSter.Site.Pictures;

/// <summary>Reads a picture's size from its first bytes, so that pages can reserve its place (no layout shift).</summary>
/// <remarks>The kind follows from the content, not from the file's name. PNG (W3C PNG, 11.2.2), JPEG (ITU T.81, B.2.2),
/// WebP (RFC 9649), AVIF, GIF (GIF89a, 18), SVG (width and height in pixels, or the viewBox).</remarks>
public static class PictureHeader
{
    /// <summary>The file name endings of pictures, each with the media type that it promises.</summary>
    public static IReadOnlyDictionary<string, string> Endings { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".gif"] = "image/gif",
        [".svg"] = "image/svg+xml",
    };

    /// <summary>Reads the size; null where the bytes are none of these kinds, or damaged.</summary>
    public static PictureSize? Read(ReadOnlySpan<byte> bytes)
    {
        var size = bytes switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when bytes.Length >= 24 => Png(bytes),
            [0xFF, 0xD8, ..] => JpegHeader.Read(bytes),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] when bytes.Length >= 30 => WebP(bytes),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] when bytes.Length >= 10 => Gif(bytes),
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => AvifHeader.Read(bytes),
            _ => bytes.IndexOf("<svg"u8) >= 0 ? Svg(bytes) : null,
        };
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    /// <summary>The name of a picture's format that browsers don't show: HEIC, TIFF, BMP and the like; null where it is none of these.</summary>
    public static string? OtherFormatOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h', (byte)'e', ..] => "HEIC",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'m', (byte)'i', (byte)'f', (byte)'1', ..] => "HEIC",
        [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => "TIFF",
        [(byte)'B', (byte)'M', ..] when bytes.Length > 54 => "BMP",
        [0xC5, 0xD0, 0xD3, 0xC6, ..] => "EPS",
        [(byte)'%', (byte)'!', (byte)'P', (byte)'S', ..] => "EPS",
        [(byte)'8', (byte)'B', (byte)'P', (byte)'S', ..] => "PSD (Photoshop)",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "PDF",
        [0xD7, 0xCD, 0xC6, 0x9A, ..] => "WMF",
        [1, 0, 0, 0, ..] when bytes.Length > 44 && bytes[40..44].SequenceEqual(" EMF"u8) => "EMF",
        _ => null,
    };

    private static PictureSize? Png(ReadOnlySpan<byte> bytes) => new PictureSize(
        BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]), "image/png", IsAnimated: PngChunks.Has(bytes, "acTL"u8));

    private static PictureSize? Gif(ReadOnlySpan<byte> bytes) =>
        new PictureSize(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]), "image/gif");

    private static PictureSize? WebP(ReadOnlySpan<byte> bytes)
    {
        const string Type = "image/webp";
        const byte Alpha = 0x10;
        const byte Animation = 0x02;
        var kind = bytes[12..16];
        if (kind.SequenceEqual("VP8X"u8)) return new PictureSize(1 + UInt24(bytes[24..]), 1 + UInt24(bytes[27..]), Type, (bytes[20] & Alpha) != 0, (bytes[20] & Animation) != 0);
        if (kind.SequenceEqual("VP8 "u8))
        {
            return new PictureSize(BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF, Type);
        }

        if (!kind.SequenceEqual("VP8L"u8)) return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
        return new PictureSize((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1, Type, IsTransparent: (bits >> 28 & 1) != 0);
    }

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static PictureSize? Svg(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var reader = SafeXml.Reader(bytes);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg") return null;
            var box = reader.GetAttribute("viewBox")?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            var width = Pixels(reader.GetAttribute("width")) ?? Pixels(box is { Length: 4 } ? box[2] : null);
            var height = Pixels(reader.GetAttribute("height")) ?? Pixels(box is { Length: 4 } ? box[3] : null);
            return width is { } w && height is { } h ? new PictureSize(w, h, "image/svg+xml") : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int? Pixels(string? length) =>
        double.TryParse(length?.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 1 and < 100_000
            ? (int)Math.Round(value)
            : null;
}
