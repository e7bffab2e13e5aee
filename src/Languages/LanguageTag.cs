using System.Collections.Frozen;

namespace ChemSter.Site.Languages;

/// <summary>Language tags as HTML's <c>lang</c> takes them (BCP 47, RFC 5646).</summary>
public static class LanguageTag
{
    /// <summary>Whether a tag is well formed, as far as pages need it: a language of two or three letters, then parts of up to eight letters and digits.</summary>
    public static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter) && parts.Skip(1).All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }

    // The languages that are written from right to left in their usual script (CLDR, likelySubtags and scriptMetadata), and the scripts
    // that run so (Unicode, bidirectional classes R and AL).
    private static readonly FrozenSet<string> RightToLeft = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ar", "arz", "ary", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "skr", "syr", "ug", "ur", "yi",
        "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /// <summary>The direction in which text of a tag's language usually runs: <c>ltr</c> or <c>rtl</c>.</summary>
    /// <remarks>A script that the tag names (<c>az-Arab</c>) decides; else the language does.</remarks>
    public static string DirectionOf(string tag)
    {
        var parts = tag.Split('-');
        var deciding = parts.Skip(1).FirstOrDefault(p => p.Length == 4 && p.All(char.IsAsciiLetter)) ?? parts[0];
        return RightToLeft.Contains(deciding) ? "rtl" : "ltr";
    }
}
