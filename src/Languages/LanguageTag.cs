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
}
