using System.Buffers;

namespace ChemSter.Site.Files.Publishing;

/// <summary>Compares a file with bytes in memory.</summary>
internal static class SameBytes
{
    private const int Piece = 64 * 1024;

    /// <summary>Whether the file has these bytes and no others. One that can't be read has not.</summary>
    public static bool Has(string file, ReadOnlySpan<byte> content)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(content.Length + 1, Piece));
        try
        {
            using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            for (var at = 0; ;)
            {
                var read = RandomAccess.Read(handle, buffer, at);
                if (read == 0) return at == content.Length;
                if (read > content.Length - at || !content.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read))) return false;
                at += read;
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
