using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using ChemSter.Site.Hashing;

namespace ChemSter.Site.Pictures;

/// <summary>A font for social cards: what it is called, and which letters it has (OpenType 1.9.1, cmap and name).</summary>
public sealed class CardFont
{
    private const int FamilyName = 1;
    private const int TypographicFamilyName = 16;

    // From first to last, in their order; and the first of all once more, since most texts have no others.
    private readonly List<(uint First, uint Last)> _letters = [];
    private readonly bool[] _common = new bool[0x250];

    private CardFont(string name, ReadOnlyMemory<byte> content)
    {
        Content = content;
        Hash = (ulong)ContentHash.OfFile(content.Span);
        FileName = string.Create(CultureInfo.InvariantCulture, $"{name}.{Hash:x16}.ttf");
    }

    /// <summary>The name of its family.</summary>
    public string Family { get; private set; } = "";

    /// <summary>Its bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Their hash.</summary>
    public ulong Hash { get; }

    /// <summary>A file name for it that no other font has.</summary>
    public string FileName { get; }

    /// <summary>Reads a font; null where the bytes are none, or one of a kind that can't be used.</summary>
    /// <param name="name">A name for its file, fit for an address.</param>
    /// <param name="content">Its bytes.</param>
    public static CardFont? Read(string name, ReadOnlyMemory<byte> content)
    {
        var font = new CardFont(name, content);
        try
        {
            var bytes = content.Span;
            font.ReadFamily(TableOf(bytes, "name"u8));
            font.ReadLetters(TableOf(bytes, "cmap"u8));
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }

        for (var letter = 0u; letter < font._common.Length; letter++) font._common[letter] = font.Finds(letter);
        return font.Family.Length > 0 && font._letters.Count > 0 ? font : null;
    }

    /// <summary>Whether it has all letters of a text, so that none becomes an empty box. Blanks and marks that are not seen need none.</summary>
    public bool Has(string text)
    {
        foreach (var letter in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(letter) && !Rune.IsControl(letter) && Rune.GetUnicodeCategory(letter) != UnicodeCategory.Format && !Has((uint)letter.Value)) return false;
        }

        return true;
    }

    private bool Has(uint letter) => letter < _common.Length ? _common[letter] : Finds(letter);

    private bool Finds(uint letter)
    {
        var (from, to) = (0, _letters.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (letter < _letters[middle].First) to = middle;
            else if (letter > _letters[middle].Last) from = middle + 1;
            else return true;
        }

        return false;
    }

    // TrueType, or OpenType with curves of PostScript; a collection of several fonts is neither.
    private static ReadOnlySpan<byte> TableOf(ReadOnlySpan<byte> font, ReadOnlySpan<byte> tag)
    {
        if (!font.StartsWith((ReadOnlySpan<byte>)[0, 1, 0, 0]) && !font.StartsWith("OTTO"u8)) return [];
        for (var (left, at) = (UInt16(font, 4), 12); left > 0; left--, at += 16)
        {
            if (font.Slice(at, 4).SequenceEqual(tag)) return font.Slice((int)UInt32(font, at + 8), (int)UInt32(font, at + 12));
        }

        return [];
    }

    private void ReadFamily(ReadOnlySpan<byte> names)
    {
        if (names.IsEmpty) return;
        var texts = UInt16(names, 4);
        for (var (left, at) = (UInt16(names, 2), 6); left > 0; left--, at += 12)
        {
            var (platform, kind) = (UInt16(names, at), UInt16(names, at + 6));
            if (platform is not (0 or 3) || kind is not (FamilyName or TypographicFamilyName) || (kind == FamilyName && Family.Length > 0)) continue;
            Family = Encoding.BigEndianUnicode.GetString(names.Slice(texts + UInt16(names, at + 10), UInt16(names, at + 8)));
        }
    }

    private void ReadLetters(ReadOnlySpan<byte> map)
    {
        if (map.IsEmpty) return;
        var best = ReadOnlySpan<byte>.Empty;
        for (var (left, at) = (UInt16(map, 2), 4); left > 0; left--, at += 8)
        {
            var table = map[(int)UInt32(map, at + 4)..];
            if (UInt16(table, 0) == 12 || (UInt16(table, 0) == 4 && best.IsEmpty)) best = table;
        }

        if (best.IsEmpty) return;
        if (UInt16(best, 0) == 12) ReadGroups(best);
        else ReadSegments(best);
    }

    private void ReadGroups(ReadOnlySpan<byte> table)
    {
        for (var (left, at) = (UInt32(table, 12), 16); left > 0; left--, at += 12)
        {
            if (UInt32(table, at + 8) > 0) _letters.Add((UInt32(table, at), UInt32(table, at + 4)));
        }
    }

    private void ReadSegments(ReadOnlySpan<byte> table)
    {
        var length = UInt16(table, 6);
        for (var segment = 0; segment < length; segment += 2)
        {
            var (last, first) = (UInt16(table, 14 + segment), UInt16(table, 16 + length + segment));
            var place = 16 + 3 * length + segment;
            var offset = UInt16(table, place);
            for (var letter = first; letter <= last && letter < 0xFFFF; letter++)
            {
                // Without an offset all letters of a segment have a glyph, but for one that comes out as 0.
                var glyph = offset == 0 ? (letter + UInt16(table, 16 + 2 * length + segment)) & 0xFFFF : UInt16(table, place + offset + 2 * (letter - first));
                if (glyph > 0) _letters.Add(((uint)letter, (uint)letter));
            }
        }
    }

    private static int UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static uint UInt32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
