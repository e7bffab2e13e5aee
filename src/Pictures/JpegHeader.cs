using System.Buffers.Binary;

namespace ChemSter.Site.Pictures;

/// <summary>Reads the size of a JPEG picture (ITU T.81, B.2.2) as it is shown: cameras store how they were held, and leave turning to the viewer.</summary>
internal static class JpegHeader
{
    private const byte Exif = 0xE1;
    private const int OrientationTag = 0x0112;

    /// <summary>Reads the size; null where the bytes are damaged.</summary>
    public static PictureSize? Read(ReadOnlySpan<byte> bytes)
    {
        var isTurned = false;
        for (var i = 2; i + 9 < bytes.Length && bytes[i] == 0xFF;)
        {
            var marker = bytes[i + 1];
            if (marker == 0xFF)
            {
                // Any number of these may stand before a marker (B.1.1.2).
                i++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 2)..]);
            // Start of frame, of any coding process; C4, C8 and CC are other segments.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 5)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 7)..]));
                return isTurned ? new PictureSize(height, width, "image/jpeg") : new PictureSize(width, height, "image/jpeg");
            }

            if (marker == Exif && i + 2 + length <= bytes.Length && length > 2) isTurned |= IsOnItsSide(bytes.Slice(i + 4, length - 2));
            i += 2 + length;
        }

        return null;
    }

    // Orientations 5 to 8 exchange width and height (Exif 2.32, 4.6.4). The tags are TIFF's, behind a mark.
    private static bool IsOnItsSide(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14) return false;
        var tiff = segment[6..];
        var isLittle = tiff[0] == 'I';
        var directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2) return false;
        for (var (left, at) = (Number(tiff, (int)directory), (int)directory + 2); left > 0 && at + 12 <= tiff.Length; left--, at += 12)
        {
            if (Number(tiff, at) == OrientationTag) return Number(tiff, at + 8) is >= 5 and <= 8;
        }

        return false;

        int Number(ReadOnlySpan<byte> all, int at) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(all[at..]) : BinaryPrimitives.ReadUInt16BigEndian(all[at..]);
    }
}
