using ChemSter.Site.Hashing;

namespace ChemSter.Site.Files;

/// <summary>The file beside the output folder in which one build leaves to the next what it knows. Deleting it is always safe;
/// one that is damaged, or that another program wrote, is as good as none.</summary>
/// <param name="output">The output folder's full path.</param>
public sealed class CacheFile(string output)
{
    private const int SumLength = 16;

    private readonly string _path = Path.TrimEndingDirectorySeparator(output) + ".cache";

    private static ReadOnlySpan<byte> Mark => "site generator's cache, safe to delete\n"u8;

    /// <summary>What was written, whole and unchanged; null where there is nothing of the kind.</summary>
    public ReadOnlyMemory<byte>? Read()
    {
        try
        {
            if (!File.Exists(_path)) return null;
            var bytes = File.ReadAllBytes(_path);
            if (bytes.Length < Mark.Length + SumLength || !bytes.AsSpan().StartsWith(Mark)) return null;
            var content = bytes.AsMemory(Mark.Length, bytes.Length - Mark.Length - SumLength);
            return SumOf(content.Span).SequenceEqual(bytes.AsSpan(bytes.Length - SumLength)) ? content : default(ReadOnlyMemory<byte>?);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Leaves something to the next build. Where that is not possible, the next build does without.</summary>
    public void Write(ReadOnlySpan<byte> content)
    {
        try
        {
            if (IsOfAnother()) return;
            var next = _path + ".new";
            using (var file = File.Create(next))
            {
                file.Write(Mark);
                file.Write(content);
                file.Write(SumOf(content));
            }

            File.Move(next, _path, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The site is published; only the next build takes longer.
        }
    }

    // A file of the same name that somebody else wrote is not ours to replace.
    private bool IsOfAnother()
    {
        if (!File.Exists(_path)) return Directory.Exists(_path);
        using var file = File.OpenRead(_path);
        var begin = new byte[Mark.Length];
        var length = file.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
        return !Mark.StartsWith(begin.AsSpan(0, length));
    }

    private static ReadOnlySpan<byte> SumOf(ReadOnlySpan<byte> content)
    {
        var sum = new byte[SumLength];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128LittleEndian(sum, ContentHash.OfFile(content));
        return sum;
    }
}
