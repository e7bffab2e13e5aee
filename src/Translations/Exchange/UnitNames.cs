using System.Globalization;
using System.Text;
using ChemSter.Site.Hashing;

namespace ChemSter.Site.Translations;

/// <summary>Names of units: made of what the source says, so that they stay the same when other blocks come and go. They are XML name
/// tokens, as XLIFF wants them.</summary>
internal static class UnitNames
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The names of all blocks of a text, in their order; equal blocks are numbered.</summary>
    public static string[] Of(TextVersion text)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. text.Blocks.Select(block => Unique(NameOf(block), taken))];
    }

    /// <summary>A text as an XML name token: what can't stand in one is given by its number.</summary>
    public static string Token(string text)
    {
        var token = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '.') token.Append(c);
            else if (c == '/') token.Append(':');
            else token.Append(CultureInfo.InvariantCulture, $"_{(int)c:x}_");
        }

        return token.ToString();
    }

    /// <summary>A hash as ten letters and digits.</summary>
    public static string Write(ulong hash) => string.Create(10, hash, (token, rest) =>
    {
        for (var i = 0; i < token.Length; i++, rest >>= 5) token[i] = Digits[(int)(rest & 31)];
    });

    private static string NameOf(TextBlock block) => block.Kind switch
    {
        BlockKind.FrontMatter => "front-matter." + Token(block.Key),
        BlockKind.Data => "data." + Token(block.Key),
        _ => $"{KindOf(block)}.{Write(block.TextHash)}",
    };

    private static string KindOf(TextBlock block) => block.Kind switch
    {
        BlockKind.Heading => "heading",
        BlockKind.ListItem => "item",
        BlockKind.TableCell => "cell",
        BlockKind.Figure => "figure",
        BlockKind.Term => "term",
        BlockKind.Definition => "definition",
        BlockKind.Footnote => "footnote",
        BlockKind.Container => "box",
        _ => "paragraph",
    };

    private static string Unique(string name, Dictionary<string, int> taken)
    {
        var count = taken[name] = taken.GetValueOrDefault(name) + 1;
        return count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{count}");
    }
}

/// <summary>The hash of a translation, by which it is known whether it is still the one that was given out.</summary>
internal static class UnitHash
{
    /// <summary>The hash of a segment; empty for none.</summary>
    public static string Of(Segment? segment) =>
        segment is null ? "" : UnitNames.Write(segment.Parts.Aggregate(1UL, (hash, part) => ContentHash.Of(part.Text, ContentHash.Of((ulong)part.Kind, hash))));
}
