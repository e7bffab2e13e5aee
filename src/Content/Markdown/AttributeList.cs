using Markdig.Helpers;

namespace ChemSter.Site.Content;

/// <summary>What stands in <c>{…}</c> behind a passage, heading or picture: an anchor, known classes, a language.</summary>
/// <remarks>Markdig's own attributes let <c>onclick</c> and <c>style</c> through; these know three things and report all others.</remarks>
/// <param name="Id">The anchor, from <c>#anchor</c>.</param>
/// <param name="Classes">The classes, from <c>.class</c>.</param>
/// <param name="Language">The language, from <c>lang=pl</c>.</param>
/// <param name="Refused">The first item that is none of these; null where there is none.</param>
public sealed record AttributeList(string? Id, IReadOnlyList<string> Classes, string? Language, string? Refused)
{
    /// <summary>The classes that the theme knows.</summary>
    public static IReadOnlyList<string> KnownClasses { get; } = ["lead", "small", "wide"];

    /// <summary>Reads a list that begins at the slice's current <c>{</c>, and moves behind its <c>}</c>; null, with the slice as it was, where this is no such list.</summary>
    public static AttributeList? TryRead(ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        var end = rest.IndexOf('}');
        if (end < 0 || rest[0] != '{' || rest[..end].Contains('\n')) return null;
        var attributes = Parse(rest[1..end].ToString());
        if (attributes is not null) slice.Start += end + 1;
        return attributes;
    }

    /// <summary>Reads what stands between the braces; null where it does not look like attributes.</summary>
    public static AttributeList? Parse(string text)
    {
        var items = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (items.Length == 0 || !items.Any(LooksLikeAttribute)) return null;
        string? id = null, language = null, refused = null;
        var classes = new List<string>();
        foreach (var item in items)
        {
            if (item[0] == '#' && Languages.Slug.IsSlug(item[1..])) id = item[1..];
            else if (item[0] == '.' && KnownClasses.Contains(item[1..], StringComparer.Ordinal)) classes.Add(item[1..]);
            else if (item.StartsWith("lang=", StringComparison.Ordinal) && Languages.LanguageTag.IsWellFormed(item[5..].Trim('"'))) language = item[5..].Trim('"');
            else refused ??= item;
        }

        return new AttributeList(id, classes, language, refused);
    }

    private static bool LooksLikeAttribute(string item) =>
        item[0] is '#' or '.' ? item.Length > 1 : item.Contains('=', StringComparison.Ordinal) && char.IsAsciiLetter(item[0]);
}
