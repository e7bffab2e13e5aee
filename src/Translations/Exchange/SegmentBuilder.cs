using System.Text;

namespace ChemSter.Site.Translations;

/// <summary>Puts a segment together.</summary>
internal sealed class SegmentBuilder
{
    private readonly List<SegmentPart> _parts = [];
    private readonly StringBuilder _words = new();

    public void Add(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            // The beginning of a line after a break has no blanks that count.
            var isAtBegin = _words.Length == 0 && _parts is [.., { Code: CodeKind.LineBreak }];
            if (!isAtBegin || c is not (' ' or '\n')) _words.Append(c == '\n' ? ' ' : c);
        }
    }

    public void Add(PartKind kind, string mark, CodeKind code)
    {
        Flush();
        _parts.Add(new SegmentPart(kind, mark, code));
    }

    /// <summary>The segment, without blanks at its ends.</summary>
    public Segment Build()
    {
        Flush();
        if (_parts is [{ Kind: PartKind.Text } first, ..]) Put(0, first.Text.TrimStart(' '));
        if (_parts is [.., { Kind: PartKind.Text } last]) Put(_parts.Count - 1, last.Text.TrimEnd(' '));
        return new Segment([.. _parts]);
    }

    private void Put(int place, string words)
    {
        if (words.Length == 0) _parts.RemoveAt(place);
        else _parts[place] = new SegmentPart(PartKind.Text, words);
    }

    private void Flush()
    {
        if (_words.Length == 0) return;
        _parts.Add(new SegmentPart(PartKind.Text, _words.ToString()));
        _words.Clear();
    }
}
