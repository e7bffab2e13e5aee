using System.Collections.Frozen;
using System.Text;

namespace ChemSter.Site.Rendering;

/// <summary>Finds out which parts of the styles a page needs, by the names of its elements and classes.</summary>
internal sealed class NamesInHtml
{
    private const int LongestName = 64;

    private readonly KnownNames _elements;
    private readonly KnownNames _classes;

    /// <summary>Takes the parts, each with its bit.</summary>
    public NamesInHtml(IEnumerable<(StylePart Part, ulong Bit)> parts)
    {
        var known = parts.ToList();
        _elements = new KnownNames(known.SelectMany(p => p.Part.Elements.Select(name => (name, p.Bit))));
        _classes = new KnownNames(known.SelectMany(p => p.Part.Classes.Select(name => (name, p.Bit))));
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
            bits |= _elements.Find(name < 0 ? tag : tag[..name]);
            var start = tag.IndexOf(" class=\""u8);
            if (start < 0) continue;
            var classes = tag[(start + " class=\"".Length)..];
            var quote = classes.IndexOf((byte)'"');
            if (quote >= 0) classes = classes[..quote];
            foreach (var one in classes.Split((byte)' ')) bits |= _classes.Find(classes[one]);
        }

        return bits;
    }

    // Nearly all elements of a page are none of these, which their length and first letter tell.
    private sealed class KnownNames
    {
        private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _bits;
        private readonly uint[] _firstLetters = new uint[LongestName + 1];

        public KnownNames(IEnumerable<(string Name, ulong Bit)> names)
        {
            var bits = names.GroupBy(n => n.Name, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Aggregate(0UL, (all, n) => all | n.Bit), StringComparer.Ordinal);
            foreach (var name in bits.Keys.Where(n => n.Length is > 0 and <= LongestName)) _firstLetters[name.Length] |= MarkOf(name[0]);
            _bits = bits.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        public ulong Find(ReadOnlySpan<byte> name)
        {
            if (name.Length is 0 or > LongestName || (_firstLetters[name.Length] & MarkOf((char)name[0])) == 0) return 0;
            Span<char> letters = stackalloc char[LongestName];
            return _bits.TryGetValue(letters[..Encoding.Latin1.GetChars(name, letters)], out var bits) ? bits : 0;
        }

        private static uint MarkOf(char letter) => 1u << (letter & 31);
    }
}
