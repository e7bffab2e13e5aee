using ChemSter.Site.Diagnostics;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Starting;

/// <summary>Changes of a file of YAML that leave all the rest as it was, blanks and comments among it.</summary>
/// <param name="file">The file.</param>
internal sealed class YamlEdits(SourceText file)
{
    private readonly string _text = file.Text;

    /// <summary>What the file holds; null where it can't be read.</summary>
    public YamlNode? Root { get; } = YamlFile.ReadByParser(file, 0, file.Text.Length, new DiagnosticBag());

    /// <summary>A value of the map that the file is; null where it has none.</summary>
    public YamlEntry? Entry(string key) => (Root as YamlMap)?.Entries.FirstOrDefault(e => e.Key.Text == key);

    /// <summary>The map that begins at a place; null where none does.</summary>
    public YamlMap? MapAt(int start) => Root is null ? null : MapAt(Root, start);

    /// <summary>Adds an item behind the others of a list, of which there is one at least.</summary>
    /// <param name="list">The list.</param>
    /// <param name="inFlow">The item as it is written between brackets.</param>
    /// <param name="inBlock">Its lines as they are written behind a dash.</param>
    public TextEdit Append(YamlList list, string inFlow, params string[] inBlock)
    {
        var (start, end) = (list.Items[^1].Span.Start, EndOf(list.Items[^1]));
        if (_text[list.Span.Start] == '[') return new TextEdit(end, 0, $", {inFlow}");
        var indentation = Indentation(_text.LastIndexOf('-', start));
        return new TextEdit(EndOfLine(end), 0, $"\n{indentation}- {string.Join($"\n{indentation}  ", inBlock)}");
    }

    /// <summary>Puts a list in the place of a single value.</summary>
    /// <param name="entry">The value with its key.</param>
    /// <param name="items">The items, the lines of each.</param>
    public TextEdit ToList(YamlEntry entry, IEnumerable<string[]> items)
    {
        var indentation = Indentation(entry.Key.Span.Start);
        var colon = _text.IndexOf(':', entry.Key.Span.End) + 1;
        return new TextEdit(colon, EndOf(entry.Value) - colon, string.Concat(items.Select(lines => $"\n{indentation}  - {string.Join($"\n{indentation}    ", lines)}")));
    }

    /// <summary>Adds a text at the end of the file.</summary>
    public TextEdit AppendLines(string lines) => new(_text.Length, 0, (_text.Length == 0 || _text.EndsWith('\n') ? "" : "\n") + lines);

    /// <summary>Puts the value of a key again behind it, under another key.</summary>
    /// <param name="map">The map with both.</param>
    /// <param name="key">The key.</param>
    /// <param name="copy">The other one.</param>
    /// <returns>Null where the map has no such key.</returns>
    public TextEdit? Copy(YamlMap map, string key, string copy)
    {
        if (map.Entries.FirstOrDefault(e => e.Key.Text == key) is not { } entry) return null;
        var value = _text[entry.Key.Span.End..EndOf(entry.Value)].TrimEnd();
        if (_text[map.Span.Start] == '{') return new TextEdit(EndOf(entry.Value), 0, $", {copy}{value}");
        return new TextEdit(EndOfLine(entry.Key.Span.End + value.Length), 0, $"\n{Indentation(entry.Key.Span.Start)}{copy}{value}");
    }

    private static YamlMap? MapAt(YamlNode node, int start) => node switch
    {
        YamlMap map when map.Span.Start == start => map,
        YamlMap map => map.Entries.Select(e => MapAt(e.Value, start)).FirstOrDefault(m => m is not null),
        YamlList list => list.Items.Select(i => MapAt(i, start)).FirstOrDefault(m => m is not null),
        _ => null,
    };

    // The bracket that ends a list or a map is not part of its span, blanks and a comma in front of it neither.
    private int EndOf(YamlNode node)
    {
        var last = node switch
        {
            YamlMap { Entries: [.., var entry] } => EndOf(entry.Value),
            YamlList { Items: [.., var item] } => EndOf(item),
            _ => node.Span.End,
        };
        if (node is YamlScalar or YamlMap { Entries: [] } or YamlList { Items: [] } || _text[node.Span.Start] is not ('{' or '[')) return last;
        return _text.IndexOf(_text[node.Span.Start] == '{' ? '}' : ']', last) + 1;
    }

    // Of what begins behind a dash the dash counts as a blank.
    private string Indentation(int start)
    {
        var line = start == 0 ? 0 : _text.LastIndexOf('\n', start - 1) + 1;
        return new string([.. _text[line..start].Select(c => c == '-' ? ' ' : c)]);
    }

    private int EndOfLine(int at) => _text.IndexOf('\n', at) is var end and >= 0 ? end : _text.Length;
}
