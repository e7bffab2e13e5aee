using System.Text;
using ChemSter.Site.Schemas;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Tests.Schemas;

/// <summary>Makes files of what their schema says: the keys that must be there, and one more, with the examples that editors are shown.</summary>
public static class SampleFile
{
    /// <summary>What one sample differs in from the smallest right file.</summary>
    /// <param name="Path">The key, by the keys that lead to it.</param>
    /// <param name="Value">What stands behind it; null for its example.</param>
    /// <param name="Name">What is written in place of its name; null for its name, empty where it is left out.</param>
    public sealed record Difference(IReadOnlyList<Key> Path, string? Value = null, string? Name = null)
    {
        /// <summary>Other values than the examples, for keys that the one in question goes with.</summary>
        public IReadOnlyDictionary<string, string> Besides { get; init; } = new Dictionary<string, string>();
    }

    /// <summary>All keys of a file, each by the keys that lead to it.</summary>
    public static IEnumerable<IReadOnlyList<Key>> KeysOf(Shape shape, IReadOnlyList<Key>? before = null)
    {
        foreach (var key in MapIn(shape)?.Keys ?? [])
        {
            IReadOnlyList<Key> path = [.. before ?? [], key];
            yield return path;
            foreach (var below in KeysOf(key.Shape, path)) yield return below;
        }
    }

    /// <summary>The file as text.</summary>
    public static string Write(SchemaFile file, Difference difference)
    {
        var text = new StringBuilder();
        WriteMap(text, file.Shape, difference, 0, file.IsList ? 2 : 0);
        return file.IsList ? "- " + text.ToString().TrimStart(' ') : text.ToString();
    }

    private static void WriteMap(StringBuilder text, MapShape map, Difference difference, int level, int indent)
    {
        var wanted = level < difference.Path.Count ? difference.Path[level] : null;
        foreach (var key in map.Keys)
        {
            var isWanted = ReferenceEquals(key, wanted);
            var isLast = isWanted && level == difference.Path.Count - 1;
            if (!isWanted && !key.IsRequired && !IsChosen(map, key, wanted) && !difference.Besides.ContainsKey(key.Name)) continue;
            if (isLast && difference.Name is "")
            {
                // A map without keys is there all the same, and not one that nobody wrote.
                if (map.Keys.Count(k => k.IsRequired) == 1 && level > 0 && map.OneOfThese.Count + map.AnyOfThese.Count == 0) text.Append(' ', indent).Append("{}\n");
                continue;
            }

            text.Append(' ', indent).Append(isLast ? difference.Name ?? key.Name : key.Name).Append(':');
            var value = isLast ? difference.Value ?? key.Example : isWanted ? "" : difference.Besides.GetValueOrDefault(key.Name, key.Example);
            if (value.Length > 0) text.Append(' ').Append(value).Append('\n');
            else WriteBelow(text.Append('\n'), key.Shape, difference, isWanted ? level + 1 : int.MaxValue, indent + 2);
        }
    }

    // Of keys of which one must be there it is the one in question, else the first.
    private static bool IsChosen(MapShape map, Key key, Key? wanted) =>
        new[] { map.OneOfThese, map.AnyOfThese }.Any(names => names.Count > 0 && key.Name == names[0] && (wanted is null || !names.Contains(wanted.Name)));

    private static void WriteBelow(StringBuilder text, Shape shape, Difference difference, int level, int indent)
    {
        switch (shape)
        {
            case MapShape map:
                WriteMap(text, map, difference, level, indent);
                break;
            case ListShape list:
                var item = new StringBuilder();
                WriteBelow(item, list.Item, difference, level, indent + 2);
                text.Append(' ', indent).Append("- ").Append(item.ToString().TrimStart(' '));
                break;
            case EitherShape either:
                WriteBelow(text, either.Full, difference, level, indent);
                break;
            case ByLanguageShape languages:
                text.Append(' ', indent).Append("en:\n");
                WriteBelow(text, languages.Item, difference, level, indent + 2);
                break;
        }
    }

    private static MapShape? MapIn(Shape shape) => shape switch
    {
        MapShape map => map,
        ListShape list => MapIn(list.Item),
        EitherShape either => MapIn(either.Full),
        ByLanguageShape languages => MapIn(languages.Item),
        _ => null,
    };
}
