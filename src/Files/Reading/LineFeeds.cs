namespace ChemSter.Site.Files;

/// <summary>Ends of lines: git and editors on Windows write CR LF for what is LF elsewhere, and the same commit shall give the same site on both.</summary>
public static class LineFeeds
{
    /// <summary>Endings of the names of files that are published as they are and hold text in which both mean the same. Not among them are calendars and
    /// cards (RFC 5545, RFC 6350), whose lines end in CR LF everywhere.</summary>
    private static readonly HashSet<string> TextEndings = new(StringComparer.OrdinalIgnoreCase) { ".svg", ".txt", ".csv", ".tsv", ".json", ".geojson", ".jsonld", ".xml", ".vtt", ".srt", ".bib" };

    /// <summary>The bytes of a file, with LF for CR LF if it is a text; as git does, a file with a NUL is taken for none (UTF-16 among them).</summary>
    /// <param name="path">Its path or name.</param>
    /// <param name="bytes">Its bytes, as they were read.</param>
    public static byte[] OfFile(string path, byte[] bytes) =>
        TextEndings.Contains(Path.GetExtension(path)) && bytes.AsSpan().IndexOf("\r\n"u8) >= 0 && !bytes.AsSpan().Contains((byte)0) ? Unified(bytes).ToArray() : bytes;

    /// <summary>A text with LF for CR LF; the same bytes where it has none.</summary>
    public static ReadOnlySpan<byte> Unified(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf("\r\n"u8) < 0) return text;
        var unified = new byte[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\r' || i + 1 == text.Length || text[i + 1] != '\n') unified[length++] = text[i];
        }

        return unified.AsSpan(0, length);
    }
}
