using System.Globalization;

namespace ChemSter.Site.Translations;

/// <summary>How a record is written. A line a block, an empty line between two so that git can merge changes of neighbours:
/// <code>
/// translation 1 from pl
///
/// heading2 4h0c2v8m1x9qa | Grupa założycielska
///
/// paragraph - | Więcej mówi historia klastra.
///   link page:history
///   harmless: a typo
///
/// accept 7kq2m3xa | the address is meant for Polish readers only
/// </code>
/// A block's line has its kind and level, its key behind a colon where it has one, the hash of the block that translates it or
/// <c>-</c>, and its canonical text. Lines that begin with <c>#</c> are for the reader.</summary>
internal static class RecordNotation
{
    public const string Version = "1";
    public const string Header = "translation ";
    public const string From = " from ";
    public const string Accept = "accept ";
    public const string Link = "  link ";
    public const string Harmless = "  harmless: ";
    public const string Separator = " | ";
    public const string NoTarget = "-";

    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int HashLength = 13;

    private static readonly string[] Kinds =
    [
        "front-matter", "heading", "paragraph", "list", "list-item", "table", "table-cell", "figure", "quote", "term", "definition", "footnote", "container",
        "code", "rule", "inclusion", "data",
    ];

    /// <summary>The words of a kind, level and key: <c>heading2</c>, <c>front-matter:title</c>.</summary>
    public static string Write(BlockKind kind, int level, string key)
    {
        var name = Kinds[(int)kind] + (level > 0 ? level.ToString(CultureInfo.InvariantCulture) : "");
        return key.Length == 0 ? name : $"{name}:{key.Replace("%", "%25", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal).Replace("\t", "%09", StringComparison.Ordinal)}";
    }

    /// <summary>Reads such words.</summary>
    public static bool TryReadKind(ReadOnlySpan<char> words, out BlockKind kind, out int level, out string key)
    {
        (kind, level, key) = (default, 0, "");
        var colon = words.IndexOf(':');
        var name = colon < 0 ? words : words[..colon];
        var plain = name.TrimEnd("0123456789");
        if (plain.Length < name.Length && !int.TryParse(name[plain.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out level)) return false;
        if (colon >= 0) key = words[(colon + 1)..].ToString().Replace("%09", "\t", StringComparison.Ordinal).Replace("%20", " ", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
        for (var i = 0; i < Kinds.Length; i++)
        {
            if (!plain.SequenceEqual(Kinds[i])) continue;
            kind = (BlockKind)i;
            return true;
        }

        return false;
    }

    /// <summary>A hash in 13 digits of Crockford's base 32, which has no letters that look like digits.</summary>
    public static string Write(ulong hash) => string.Create(HashLength, hash, (text, rest) =>
    {
        for (var i = 0; i < text.Length; i++, rest >>= 5) text[i] = Digits[(int)(rest & 31)];
    });

    /// <summary>Reads such a hash.</summary>
    public static bool TryReadHash(ReadOnlySpan<char> text, out ulong hash)
    {
        hash = 0;
        if (text.Length != HashLength) return false;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var digit = Digits.IndexOf(text[i], StringComparison.Ordinal);
            if (digit < 0 || (i == text.Length - 1 && digit > 15)) return false;
            hash = (hash << 5) | (uint)digit;
        }

        return true;
    }

    /// <summary>A text on one line.</summary>
    public static string Escape(string text) => text.AsSpan().IndexOfAny('\\', '\n', '\r') < 0
        ? text
        : text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);

    /// <summary>The text that was written on one line.</summary>
    public static string Unescape(ReadOnlySpan<char> line)
    {
        if (!line.Contains('\\')) return line.ToString();
        var text = new System.Text.StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\' || i + 1 == line.Length) text.Append(line[i]);
            else text.Append(line[++i] switch { 'n' => '\n', 'r' => '\r', var other => other });
        }

        return text.ToString();
    }
}
