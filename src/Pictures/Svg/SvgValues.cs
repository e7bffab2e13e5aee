namespace ChemSter.Site.Pictures;

/// <summary>Judges what stands in the attributes and styles of a drawing.</summary>
internal static class SvgValues
{
    // Functions of CSS that fetch by a text, without url(): CSS Images 4, CSS Values 5.
    private static readonly string[] Fetching = ["image(", "image-set(", "cross-fade(", "src(", "element(", "expression("];

    private static readonly string[] Harmless = ["media", "supports", "layer"];

    /// <summary>Whether a value leads out of the drawing: <c>url()</c> of anything but one of its own parts, in whatever spelling.</summary>
    public static bool LeadsElsewhere(string value)
    {
        if (!value.Contains('(', StringComparison.Ordinal) && !value.Contains('\\', StringComparison.Ordinal)) return false;
        // An escape can spell anything (CSS Syntax 3, 4.3.7), and no drawing needs one.
        if (value.Contains('\\', StringComparison.Ordinal)) return true;
        for (var at = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            if (!value.AsSpan(at + 4).TrimStart().TrimStart("\"'").TrimStart().StartsWith("#")) return true;
        }

        return Fetching.Any(f => value.Contains(f, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a style sheet leads out of the drawing, or does more than say how things look.</summary>
    public static bool IsUnsafeStyle(string style)
    {
        if (LeadsElsewhere(style) || style.Contains("-moz-binding", StringComparison.OrdinalIgnoreCase) || style.Contains("behavior:", StringComparison.OrdinalIgnoreCase)) return true;
        for (var at = style.IndexOf('@'); at >= 0; at = style.IndexOf('@', at + 1))
        {
            var rest = style.AsSpan(at + 1);
            var length = rest.IndexOfAnyExceptInRange('A', 'z') is var end and >= 0 ? end : rest.Length;
            var isHarmless = false;
            foreach (var rule in Harmless) isHarmless |= rest[..length].Equals(rule, StringComparison.OrdinalIgnoreCase);
            if (!isHarmless) return true;
        }

        return false;
    }
}
