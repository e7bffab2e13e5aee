using System.Buffers.Binary;

namespace ChemSter.Site.Pictures;

/// <summary>The chunks that a PNG picture consists of (W3C PNG, 5).</summary>
internal static class PngChunks
{
    private const int Signature = 8;
    private const int Frame = 12;

    /// <summary>Whether there is a chunk of a type.</summary>
    public static bool Has(ReadOnlySpan<byte> png, ReadOnlySpan<byte> type)
    {
        for (var at = Signature; LengthAt(png, at) is var length and > 0; at += length)
        {
            if (png.Slice(at + 4, 4).SequenceEqual(type)) return true;
        }

        return false;
    }

    /// <summary>The picture without what tells of its making: only pixels and their colours stay.</summary>
    public static byte[] WithoutMetadata(ReadOnlySpan<byte> png)
    {
        var kept = new MemoryStream(png.Length);
        kept.Write(png[..Math.Min(Signature, png.Length)]);
        for (var at = Signature; LengthAt(png, at) is var length and > 0; at += length)
        {
            if (IsOfPixels(png.Slice(at + 4, 4))) kept.Write(png.Slice(at, length));
        }

        return kept.ToArray();
    }

    private static bool IsOfPixels(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("IHDR"u8) || type.SequenceEqual("PLTE"u8) || type.SequenceEqual("tRNS"u8) || type.SequenceEqual("IDAT"u8) || type.SequenceEqual("IEND"u8)
        || type.SequenceEqual("gAMA"u8) || type.SequenceEqual("cHRM"u8) || type.SequenceEqual("sRGB"u8) || type.SequenceEqual("iCCP"u8);

    // The length of the whole chunk; 0 where there is none.
    private static int LengthAt(ReadOnlySpan<byte> png, int at)
    {
        if (at + Frame > png.Length) return 0;
        var length = BinaryPrimitives.ReadUInt32BigEndian(png[at..]);
        return length <= png.Length - at - Frame ? (int)length + Frame : 0;
    }
}
