using System.Text;

namespace ChemSter.Site.Files;

/// <summary>Finds the end of a page's front matter in the bytes of its file, so that the text behind need not be decoded for it.</summary>
public static class FrontMatterBytes
{
    /// <summary>How many bytes the front matter takes, its two <c>---</c> and the line end of the second among them; zero where it
    /// is not plain to see, so that the whole text has to be looked at.</summary>
    public static int End(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        for (at = EndOfFence(bytes, at); at > 0;)
        {
            var next = bytes[(at - 1)..].IndexOf("\n---"u8);
            if (next < 0) return 0;
            at += next;
            if (EndOfFence(bytes, at) is var end and > 0) return end;
            at++;
        }

        return 0;
    }

    // The beginning of the next line, if three hyphens stand here and nothing but blanks behind them; else zero.
    private static int EndOfFence(ReadOnlySpan<byte> bytes, int start)
    {
        if (!bytes[start..].StartsWith("---"u8)) return 0;
        var rest = bytes[(start + 3)..];
        var blanks = rest.IndexOfAnyExcept(" \t\r"u8);
        if (blanks < 0) return bytes.Length;
        return rest[blanks] == (byte)'\n' ? start + 3 + blanks + 1 : 0;
    }
}
