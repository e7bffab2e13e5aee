using System.Buffers.Binary;

namespace ChemSter.Site.Pictures;

/// <summary>Tells whether a photo has the place stored in it where it was taken: in its Exif data (Exif 2.32, 4.6.6), or in its metadata as XML (XMP).</summary>
public static class PhotoPlace
{
    private const int GpsDirectory = 0x8825;
    private const int Latitude = 2;

    // Metadata stand before the picture itself.
    private const int LookedAt = 256 * 1024;

    /// <summary>Whether the place is in a picture's bytes.</summary>
    public static bool IsIn(ReadOnlySpan<byte> picture)
    {
        var head = picture[..Math.Min(picture.Length, LookedAt)];
        if (head.IndexOf("GPSLatitude="u8) >= 0 || head.IndexOf("<exif:GPSLatitude>"u8) >= 0) return true;
        var exif = head.IndexOf("Exif\0\0"u8);
        return exif >= 0 && HasLatitude(head[(exif + 6)..]);
    }

    // The data are a TIFF file: directories of entries, one of which leads to the directory of the place.
    private static bool HasLatitude(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || tiff[0] is not ((byte)'I' or (byte)'M')) return false;
        var isLittle = tiff[0] == 'I';
        return Entry(tiff, Number(tiff, 4, 4, isLittle), GpsDirectory, isLittle) is { } gps && Entry(tiff, gps, Latitude, isLittle) is not null;
    }

    // What an entry of a directory has for its value; null where it has no such entry.
    private static uint? Entry(ReadOnlySpan<byte> tiff, uint directory, int tag, bool isLittle)
    {
        if (directory > tiff.Length - 2) return null;
        for (var (left, at) = (Number(tiff, (int)directory, 2, isLittle), (int)directory + 2); left > 0 && at + 12 <= tiff.Length; left--, at += 12)
        {
            if (Number(tiff, at, 2, isLittle) == tag) return Number(tiff, at + 8, 4, isLittle);
        }

        return null;
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int at, int length, bool isLittle) => length == 2
        ? isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16BigEndian(bytes[at..])
        : isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
