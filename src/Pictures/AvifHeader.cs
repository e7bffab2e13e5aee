using System.Buffers.Binary;

namespace ChemSter.Site.Pictures;

/// <summary>Reads the size of an AVIF picture from its properties (ISO/IEC 23008-12, 9.3 and 6.5; AV1 Image File Format 1.1).</summary>
internal static class AvifHeader
{
    /// <summary>Reads the size; null where the bytes are no AVIF, or damaged.</summary>
    public static PictureSize? Read(ReadOnlySpan<byte> bytes)
    {
        if (!TryTake(bytes, out var type, out var brands, out _) || !type.SequenceEqual("ftyp"u8)) return null;
        if (brands.IndexOf("avif"u8) < 0 && brands.IndexOf("avis"u8) < 0) return null;
        // A full box has its version and flags in front of what it holds.
        var meta = Find(bytes, "meta"u8);
        if (meta.Length < 4) return null;
        var (width, height, isTurned, isTransparent) = (0, 0, false, false);
        for (var rest = Find(Find(meta[4..], "iprp"u8), "ipco"u8); TryTake(rest, out type, out var content, out rest);)
        {
            if (type.SequenceEqual("ispe"u8) && content.Length >= 12)
            {
                // Tiles and thumbnails have sizes of their own; the picture's is the largest.
                var (w, h) = (BinaryPrimitives.ReadInt32BigEndian(content[4..]), BinaryPrimitives.ReadInt32BigEndian(content[8..]));
                if ((long)w * h > (long)width * height) (width, height) = (w, h);
            }
            else if (type.SequenceEqual("irot"u8) && content.Length > 0) isTurned = (content[0] & 1) == 1;
            else if (type.SequenceEqual("auxC"u8)) isTransparent |= content.IndexOf("auxiliary:alpha"u8) >= 0;
        }

        var isAnimated = brands.StartsWith("avis"u8);
        return isTurned ? new PictureSize(height, width, "image/avif", isTransparent, isAnimated) : new PictureSize(width, height, "image/avif", isTransparent, isAnimated);
    }

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> wanted)
    {
        while (TryTake(boxes, out var type, out var content, out boxes))
        {
            if (type.SequenceEqual(wanted)) return content;
        }

        return [];
    }

    private static bool TryTake(ReadOnlySpan<byte> boxes, out ReadOnlySpan<byte> type, out ReadOnlySpan<byte> content, out ReadOnlySpan<byte> rest)
    {
        type = content = rest = [];
        if (boxes.Length < 8) return false;
        var length = (ulong)BinaryPrimitives.ReadUInt32BigEndian(boxes);
        var begin = 8;
        // 0: as far as the file goes; 1: the length follows in eight bytes.
        if (length == 0) length = (ulong)boxes.Length;
        else if (length == 1 && boxes.Length >= 16) (length, begin) = (BinaryPrimitives.ReadUInt64BigEndian(boxes[8..]), 16);
        if (length < (ulong)begin || length > (ulong)boxes.Length) return false;
        type = boxes[4..8];
        content = boxes[begin..(int)length];
        rest = boxes[(int)length..];
        return true;
    }
}
