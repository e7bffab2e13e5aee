using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines;

/// <summary>Writes numbers and texts as bytes. Texts are gathered, and stand in the bytes as numbers of their list.</summary>
internal sealed class MemoryWriter
{
    private readonly ByteBuffer _bytes = new();

    // The same text is nearly always the same object; where it is not, it is listed once more.
    private readonly Dictionary<string, int> _numbers = new(ReferenceEqualityComparer.Instance);

    private readonly List<(string Code, int Number)> _codes = [];

    /// <summary>The texts, in the order of their numbers.</summary>
    public IReadOnlyCollection<string> Texts => _numbers.Keys;

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.Written;

    /// <summary>Writes a number that is mostly small: seven bits a byte, the low ones first.</summary>
    public void Number(int number)
    {
        var bytes = _bytes.GetSpan(5);
        var length = 0;
        for (var rest = (uint)number; ; rest >>= 7)
        {
            bytes[length++] = (byte)(rest < 128 ? rest : rest | 128);
            if (rest < 128) break;
        }

        _bytes.Advance(length);
    }

    /// <summary>Writes a number of eight bytes.</summary>
    public void Fixed(ulong number)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_bytes.GetSpan(8), number);
        _bytes.Advance(8);
    }

    /// <summary>Writes the number of a text.</summary>
    public void Text(string text)
    {
        // Codes of languages come with every page and link; there are so few that they are found faster without the list.
        if (text.Length <= 3)
        {
            foreach (var (code, known) in _codes)
            {
                if (code != text) continue;
                Number(known);
                return;
            }

            if (_codes.Count < 8 && !_numbers.ContainsKey(text)) _codes.Add((text, _numbers.Count));
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, text, out var isKnown);
        if (!isKnown) number = _numbers.Count - 1;
        Number(number);
    }

    /// <summary>Writes a text itself, in UTF-8, behind its length.</summary>
    public void Characters(string text)
    {
        Number(Encoding.UTF8.GetByteCount(text));
        _bytes.Advance(Encoding.UTF8.GetBytes(text, _bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
    }

    /// <summary>Writes bytes.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_bytes.GetSpan(bytes.Length));
        _bytes.Advance(bytes.Length);
    }
}
