using System.Text;
using System.Text.RegularExpressions;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Starting;

/// <summary>A file that new ones begin as: <c>theme/archetypes/page.md</c>. In it <c>{title}</c> and the like are places to fill in.</summary>
/// <remarks>A value of YAML is written so that it is read as the text that it is. A line of YAML that is nothing but a key with a place for
/// which there is nothing to fill in is left out.</remarks>
public static partial class Archetype
{
    /// <summary>The folder of the archetypes.</summary>
    public const string Folder = "theme/archetypes/";

    /// <summary>The archetype of a kind of file: for the language, else for all languages.</summary>
    /// <param name="read">Reads a file of the site by its path; null where there is none.</param>
    /// <param name="kind">The kind: <c>page</c>.</param>
    /// <param name="language">The language's code.</param>
    /// <param name="ending">The ending of the file's name.</param>
    public static string Find(Func<string, string?> read, string kind, string language, string ending = ".md") =>
        read($"{Folder}{kind}.{language}{ending}") ?? read($"{Folder}{kind}{ending}") ?? throw new FileNotFoundException(kind);

    /// <summary>The file that comes of an archetype.</summary>
    /// <param name="archetype">The archetype's text.</param>
    /// <param name="values">What goes into the places; null where there is nothing. A place that isn't named here stays as it is.</param>
    /// <param name="isYaml">Whether all of it is YAML, and not only the front matter.</param>
    public static string Fill(string archetype, IReadOnlyDictionary<string, string?> values, bool isYaml = false)
    {
        var text = new StringBuilder(archetype.Length);
        var fences = isYaml ? 1 : 0;
        foreach (var line in archetype.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (line.TrimEnd() == "---" && !isYaml) fences++;
            if (fences != 1) text.Append(Put(line, values)).Append('\n');
            else if (FillYaml(line, values) is { } filled) text.Append(filled).Append('\n');
        }

        return text.ToString();
    }

    private static string? FillYaml(string line, IReadOnlyDictionary<string, string?> values)
    {
        if (Place().Match(line) is { Length: > 0 } alone && alone.Length == line.Length && values.TryGetValue(alone.Groups[1].Value, out var lines)) return lines;
        if (Pair().Match(line) is not { Success: true } pair || !Place().IsMatch(pair.Groups["value"].Value)) return line;
        var value = pair.Groups["value"].Value;
        if (Place().Match(value) is { Length: var length } only && length == value.Length && values.TryGetValue(only.Groups[1].Value, out var text) && text is null) return null;
        var filled = Put(value, values);
        return pair.Groups["key"].Value + (PartialDate.TryParse(filled, out _) ? filled : YamlText.Write(filled));
    }

    private static string Put(string text, IReadOnlyDictionary<string, string?> values) =>
        Place().Replace(text, place => values.TryGetValue(place.Groups[1].Value, out var value) ? value ?? "" : place.Value);

    [GeneratedRegex(@"^(?<key>\s*[\w-]+: )(?<value>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pair();

    // Not the places of other things: {{todo}}, {.lead}.
    [GeneratedRegex(@"\{([a-z-]+)\}", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Place();
}
