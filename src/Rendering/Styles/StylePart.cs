namespace ChemSter.Site.Rendering;

/// <summary>A file of the theme's styles, ready to be put into pages.</summary>
/// <param name="Path">Its path from the site's root.</param>
/// <param name="Css">Its rules, made small.</param>
/// <param name="Classes">The classes of which one must be in a page for the page to need the file.</param>
/// <param name="Elements">The elements of which one must be in a page for the page to need the file. If there are neither classes nor elements, every page needs it.</param>
public sealed record StylePart(string Path, string Css, IReadOnlyList<string> Classes, IReadOnlyList<string> Elements)
{
    private const string Mark = "/* For:";

    /// <summary>Whether every page needs it.</summary>
    public bool IsForEveryPage => Classes.Count + Elements.Count == 0;

    /// <summary>Makes a part of a file: what it is for is said in its first line, as in <c>/* For: .cards, table */</c>.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="source">The file as it was written.</param>
    /// <param name="css">The same, made small.</param>
    public static StylePart Of(string path, string source, string css)
    {
        var line = source.AsSpan().TrimStart('\uFEFF');
        if (!line.StartsWith(Mark, StringComparison.Ordinal) || line.IndexOf("*/") is not (> 0 and var end)) return new StylePart(path, css, [], []);
        var names = line[Mark.Length..end].ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new StylePart(path, css, [.. names.Where(n => n[0] == '.').Select(n => n[1..])], [.. names.Where(n => n[0] != '.')]);
    }
}
