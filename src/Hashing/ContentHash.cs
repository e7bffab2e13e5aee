using System.IO.Hashing;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ChemSter.Site.Hashing;

/// <summary>Hashes that tell whether content is still the same: XXH3, the same on every machine and in every run. No protection
/// against an attacker, for whom nothing here depends on a hash.</summary>
public static class ContentHash
{
    /// <summary>The hash of a file's bytes.</summary>
    public static UInt128 OfFile(ReadOnlySpan<byte> bytes) => XxHash128.HashToUInt128(bytes);

    /// <summary>The hash of a text, over that of what came before it.</summary>
    public static ulong Of(ReadOnlySpan<char> text, ulong before = 0) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text), (long)before);

    /// <summary>The hash of a number, over that of what came before it.</summary>
    public static ulong Of(ulong number, ulong before) => (BitOperations.RotateLeft(before, 27) ^ number) * 0x9E3779B97F4A7C15;

    /// <summary>The hash of texts in their order, over that of what came before them.</summary>
    public static ulong OfAll(IEnumerable<string> texts, ulong before = 0)
    {
        foreach (var text in texts) before = Of(text, before);
        return before;
    }
}
