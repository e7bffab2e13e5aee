using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ChemSter.Site.Benchmarks.Content;

/// <summary>A small set of pictures that all pages share: photographs stood for by PNG files, drawings as SVG.</summary>
public static class Pictures
{
    /// <summary>How many there are.</summary>
    public const int Count = 12;

    private const int Width = 320;
    private const int Height = 200;

    /// <summary>The file's name.</summary>
    public static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"picture-{number + 1:D2}.{(IsDrawing(number) ? "svg" : "png")}");

    /// <summary>Writes all pictures into a folder.</summary>
    public static void WriteTo(string folder, int seed)
    {
        Directory.CreateDirectory(folder);
        for (var number = 0; number < Count; number++)
        {
            var dice = Dice.For(seed, number, 3);
            File.WriteAllBytes(Path.Combine(folder, NameOf(number)), IsDrawing(number) ? Drawing(dice) : Photograph(dice));
        }
    }

    private static bool IsDrawing(int number) => number % 3 == 2;

    private static byte[] Drawing(Dice dice)
    {
        var circles = string.Concat(Enumerable.Range(0, 12).Select(_ => string.Create(
            CultureInfo.InvariantCulture,
            $"<circle cx=\"{dice.Below(Width)}\" cy=\"{dice.Below(Height)}\" r=\"{dice.Between(5, 40)}\" fill=\"#{dice.Below(0x1000000):x6}\"/>")));
        return Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\">{circles}</svg>\n");
    }

    // A gradient with some noise, which compresses about as badly as a small photograph.
    private static byte[] Photograph(Dice dice)
    {
        var (red, green, blue) = (dice.Below(200), dice.Below(200), dice.Below(200));
        var rows = new byte[Height * ((Width * 3) + 1)];
        for (int y = 0, i = 0; y < Height; y++)
        {
            rows[i++] = 0;
            for (var x = 0; x < Width; x++)
            {
                rows[i++] = (byte)(red + (x / 8));
                rows[i++] = (byte)(green + (y / 6));
                rows[i++] = (byte)(blue + (dice.Below(16) == 0 ? 8 : 0));
            }
        }

        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(rows);
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a]);
        byte[] header = [0, 0, Width >> 8, Width & 0xff, 0, 0, Height >> 8, Height & 0xff, 8, 2, 0, 0, 0];
        WriteChunk(png, "IHDR"u8, header);
        WriteChunk(png, "IDAT"u8, compressed.ToArray());
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static void WriteChunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum([.. type, .. data]));
        png.Write(number);
    }

    // The checksum of the PNG specification, annex D.
    private static uint Checksum(byte[] data)
    {
        var checksum = uint.MaxValue;
        foreach (var b in data)
        {
            checksum ^= b;
            for (var bit = 0; bit < 8; bit++) checksum = (checksum & 1) != 0 ? 0xedb88320 ^ (checksum >> 1) : checksum >> 1;
        }

        return ~checksum;
    }
}
