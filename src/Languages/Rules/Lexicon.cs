using System.Text;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>The common words of a language, by which a name can be told from a word. The list is read when a word is first asked for: where
/// translations agree nobody asks. It is searched as it lies in the file, since making a table of it would take longer than a small site's build.</summary>
public sealed class Lexicon
{
    private const int LongestWord = 24;

    private readonly Lazy<byte[]> _words;
    private readonly (byte[] Ending, byte[] Replacement)[] _endings;

    private Lexicon(string name, (byte[], byte[])[] endings) => (_words, _endings) = (new Lazy<byte[]>(() => Read(name)), endings);

    /// <summary>No words known.</summary>
    public static Lexicon None { get; } = new("", []);

    /// <summary>Whether any words are known.</summary>
    public bool IsKnown => this != None;

    /// <summary>Reads which of the lists that the program carries it is, and the endings that make words of words: <c>s ies>y</c>.</summary>
    public static Lexicon Read(MapReader map)
    {
        var list = map.RequiredScalar("list");
        var endings = map.Text("endings")?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        map.Finish();
        return list is null ? None : new Lexicon(list.Text, [.. endings.Select(ReadEnding)]);
    }

    /// <summary>Whether a word, whatever its capitals, is one of them, or one of them with an ending or two.</summary>
    public bool Has(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord || !Ascii.IsValid(word)) return false;
        Span<byte> small = stackalloc byte[LongestWord + LongestWord];
        Ascii.ToLower(word, small, out var length);
        return Has(small, length, 2);
    }

    /// <summary>Whether a word is two of them in a row, of four letters at least each: "glassmakers".</summary>
    public bool HasParts(ReadOnlySpan<char> word)
    {
        for (var i = 4; i <= word.Length - 4; i++)
        {
            if (Has(word[..i]) && Has(word[i..])) return true;
        }

        return false;
    }

    // The word is changed in place and put back: behind it is room for what replaces an ending.
    private bool Has(Span<byte> word, int length, int endings)
    {
        if (Contains(_words.Value, word[..length])) return true;
        if (endings == 0) return false;
        Span<byte> ending = stackalloc byte[LongestWord];
        foreach (var (written, replacement) in _endings)
        {
            // A word of two letters with an ending is rather another word.
            var stem = length - written.Length;
            if (stem < 3 || !word[stem..length].SequenceEqual(written)) continue;
            word[stem..length].CopyTo(ending);
            replacement.CopyTo(word[stem..]);
            var found = Has(word, stem + replacement.Length, endings - 1);
            ending[..written.Length].CopyTo(word[stem..]);
            if (found) return true;
        }

        return false;
    }

    // By halves: the words are lines in the order of their bytes.
    private static bool Contains(ReadOnlySpan<byte> lines, ReadOnlySpan<byte> word)
    {
        while (!lines.IsEmpty)
        {
            var middle = lines.Length / 2;
            var start = lines[..middle].LastIndexOf((byte)'\n') + 1;
            var end = lines[start..].IndexOf((byte)'\n') is var next and >= 0 ? start + next : lines.Length;
            var order = word.SequenceCompareTo(lines[start..end]);
            if (order == 0) return true;
            lines = order < 0 ? lines[..Math.Max(start - 1, 0)] : lines[Math.Min(end + 1, lines.Length)..];
        }

        return false;
    }

    private static (byte[], byte[]) ReadEnding(string written)
    {
        var arrow = written.IndexOf('>', StringComparison.Ordinal);
        return arrow < 0 ? (Encoding.UTF8.GetBytes(written), []) : (Encoding.UTF8.GetBytes(written[..arrow]), Encoding.UTF8.GetBytes(written[(arrow + 1)..]));
    }

    // The lines behind those that begin with a number sign. A list that the program doesn't carry has no words.
    private static byte[] Read(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"words/{name}");
        if (stream is null) return [];
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var start = 0;
        while (start < bytes.Length && bytes[start] == '#') start = Array.IndexOf(bytes, (byte)'\n', start) is var end and >= 0 ? end + 1 : bytes.Length;
        return bytes[start..];
    }
}
