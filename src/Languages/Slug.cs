using System.Buffers;
using System.Text;

namespace ChemSter.Site.Languages;

/// <summary>Turns text into what may stand in an address: a–z, 0–9, single hyphens.</summary>
public static class Slug
{
    private static readonly SearchValues<char> InSlugs = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>The slug of a text: letters folded as the language spells them ("Założyciele" gives "zalozyciele", German "Größe"
    /// "groesse"), everything else a hyphen. Empty if the text has neither letter nor digit that can be folded.</summary>
    /// <remarks>Applied to a slug it changes nothing.</remarks>
    public static string From(string text, IReadOnlyDictionary<char, string> folding)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var small = char.ToLowerInvariant(letter);
            if (char.IsAsciiLetterOrDigit(small))
            {
                slug.Append(small);
                continue;
            }

            var plain = folding.TryGetValue(small, out var own) ? own : LatinFolding.Fold(small);
            var isPlain = plain.Length > 0 && !plain.AsSpan().ContainsAnyExcept(InSlugs) && !plain.Contains('-');
            if (isPlain) slug.Append(plain);
            else if (plain.Length > 0 && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>Whether a text is a slug already: <c>^[a-z0-9]+(-[a-z0-9]+)*$</c>.</summary>
    public static bool IsSlug(string text)
    {
        if (text.Length == 0 || text[0] == '-' || text[^1] == '-' || text.Contains("--", StringComparison.Ordinal)) return false;
        return !text.AsSpan().ContainsAnyExcept(InSlugs);
    }
}
