using System.Buffers.Binary;
using System.Text;

namespace ChemSter.Site.Pipelines;

/// <summary>Reads what <see cref="MemoryWriter"/> has written.</summary>
/// <param name="bytes">The bytes.</param>
/// <remarks>All that it reads throws <see cref="InvalidDataException"/> where the bytes are none that were written.</remarks>
internal ref struct MemoryReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;
    private string[] _texts = [];

    /// <summary>Reads the list of texts, whose numbers follow.</summary>
    public void ReadTexts()
    {
        _texts = new string[Count()];
        for (var i = 0; i < _texts.Length; i++) _texts[i] = Encoding.UTF8.GetString(Take(Number()));
    }

    /// <summary>Reads a number that is mostly small.</summary>
    public int Number()
    {
        var number = 0u;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = Take(1)[0];
            number |= (uint)(next & 127) << shift;
            if (next < 128) return (int)number;
        }

        throw Damaged();
    }

    /// <summary>Reads how many things follow. Each takes a byte at least, so there can't be more of them than bytes.</summary>
    public int Count() => Number() is var count && (uint)count <= (uint)_rest.Length ? count : throw Damaged();

    /// <summary>Reads a number of eight bytes.</summary>
    public ulong Fixed() => BinaryPrimitives.ReadUInt64LittleEndian(Take(8));

    /// <summary>Reads a text by its number.</summary>
    public string Text() => Number() is var number && (uint)number < (uint)_texts.Length ? _texts[number] : throw Damaged();

    private static InvalidDataException Damaged() => new("These bytes are no memory of a build.");

    private ReadOnlySpan<byte> Take(int length)
    {
        if ((uint)length > (uint)_rest.Length) throw Damaged();
        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
