using System.Collections.Frozen;
using System.Text;

namespace ChemSter.Site.Rendering;

/// <summary>Finds out which parts of the styles a page needs, by the names of its elements and classes.</summary>
internal sealed class NamesInHtml
{
    private const int LongestName = 64;

    private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _elements;
    private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _classes;

    /// <summary>Takes the parts, each with its bit.</summary>
    public NamesInHtml(IEnumerable<(StylePart Part, ulong Bit)> parts)
    {
        var known = parts.ToList();
        _elements = Lookup(known.SelectMany(p => p.Part.Elements.Select(name => (name, p.Bit))));
        _classes = Lookup(known.SelectMany(p => p.Part.Classes.Select(name => (name, p.Bit))));
    }

    /// <summary>The bits of the parts for which there is an element or a class.</summary>
    /// <param name="html">HTML that a template has written: a tag ends with the first <c>&gt;</c>, and attributes are in double quotes.</param>
    public ulong BitsOf(ReadOnlySpan<byte> html)
    {
        var bits = 0UL;
        for (var at = html.IndexOf((byte)'<'); at >= 0; at = html.IndexOf((byte)'<'))
        {
            html = html[(at + 1)..];
            if (html is [(byte)'/', ..]) continue;
            var end = html.IndexOf((byte)'>');
            if (end < 0) break;
            var tag = html[..end];
            html = html[end..];
            var name = tag.IndexOfAny((byte)' ', (byte)'/', (byte)'\n');
            bits |= Find(_elements, name < 0 ? tag : tag[..name]);
            var start = tag.IndexOf(" class=\""u8);
            if (start < 0) continue;
            var classes = tag[(start + " class=\"".Length)..];
            var quote = classes.IndexOf((byte)'"');
            if (quote >= 0) classes = classes[..quote];
            foreach (var one in classes.Split((byte)' ')) bits |= Find(_classes, classes[one]);
        }

        return bits;
    }

    private static FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<(string Name, ulong Bit)> names) =>
        names.GroupBy(n => n.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Aggregate(0UL, (bits, n) => bits | n.Bit), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static ulong Find(FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> names, ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestName) return 0;
        Span<char> letters = stackalloc char[LongestName];
        return names.TryGetValue(letters[..Encoding.Latin1.GetChars(name, letters)], out var bits) ? bits : 0;
    }
}
