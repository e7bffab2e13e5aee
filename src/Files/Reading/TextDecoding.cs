using System.Text;
using ChemSter.Site.Characters;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Files;

/// <summary>Turns the bytes of a content file into text: UTF-8 and nothing else, so that no letter is ever lost unseen.</summary>
public static class TextDecoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, without a byte order mark; null where the bytes are no UTF-8, and why.</summary>
    public static string? Decode(string path, ReadOnlySpan<byte> bytes, out Diagnostic? problem)
    {
        problem = null;
        var body = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        if (LooksLikeUtf16(body))
        {
            problem = EncodingProblems.Utf16(new SourceText(path, ReadUtf16(body) ?? "").Whole);
            return null;
        }

        try
        {
            return Strict.GetString(body);
        }
        catch (DecoderFallbackException)
        {
            problem = OldEncoding.Explain(path, body, FirstBadByte(body));
            return null;
        }
    }

    // Null where it is something else after all, a picture with a wrong name say.
    private static string? ReadUtf16(ReadOnlySpan<byte> bytes)
    {
        var isBigEndian = bytes is [0xFE, 0xFF, ..] || (bytes is not [0xFF, 0xFE, ..] && bytes[0] == 0);
        try
        {
            var text = new UnicodeEncoding(isBigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
            return text.AsSpan().ContainsAnyInRange('\0', '\u0008') ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || ((bytes[0] == 0 || bytes[1] == 0) && HasHalvesOfLetters(bytes)));

    // Without a mark at the beginning: of most letters one half is nothing, and it is always the same half. Some zeros alone are damage.
    private static bool HasHalvesOfLetters(ReadOnlySpan<byte> bytes)
    {
        Span<int> zeros = [0, 0];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0) zeros[i % 2]++;
        }

        var letters = bytes.Length / 2;
        return Math.Max(zeros[0], zeros[1]) * 2 >= letters && Math.Min(zeros[0], zeros[1]) * 20 <= letters;
    }

    private static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return Math.Min(at, Math.Max(0, bytes.Length - 1));
    }
}
