namespace ChemSter.Site.Diagnostics;

/// <summary>The text of one file of the site, with what is needed to name a place in it.</summary>
/// <remarks>Line ends are LF here, whatever the file has, so that the same content gives the same messages everywhere.</remarks>
public sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    /// <summary>Takes a file's path, relative to the site's root with forward slashes, and its text.</summary>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n') _lineStarts.Add(i + 1);
        }
    }

    /// <summary>The file, relative to the site's root, with forward slashes on every system.</summary>
    public string Path { get; }

    /// <summary>The whole text, with LF line ends and without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>Whether the file could not be read as text, which has been reported: then it only stands for the file's being there.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>A file that could not be read as text.</summary>
    public static SourceText Unreadable(string path) => new(path, "") { IsUnreadable = true };

    /// <summary>The place from <paramref name="start"/> up to, not including, <paramref name="end"/>, as UTF-16 offsets; moved inside the text where they lie outside.</summary>
    public SourceSpan Span(int start, int end)
    {
        start = Math.Clamp(start, 0, Text.Length);
        return new SourceSpan(this, start, Math.Clamp(end, start, Text.Length));
    }

    /// <summary>The place that the whole file stands for: its very beginning, without length.</summary>
    public SourceSpan Whole => new(this, 0, 0);

    /// <summary>A whole line, counted from 1, without its line end.</summary>
    public SourceSpan LineSpan(int line)
    {
        var start = _lineStarts[Math.Clamp(line, 1, _lineStarts.Count) - 1];
        return Span(start, start + LineAt(start).Length);
    }

    /// <summary>How many lines the text has; an empty text has one.</summary>
    public int LineCount => _lineStarts.Count;

    internal string LineAt(int offset)
    {
        var start = _lineStarts[LineIndex(offset)];
        var end = Text.IndexOf('\n', start);
        return Text[start..(end < 0 ? Text.Length : end)];
    }

    internal (int Line, int Column) Position(int offset)
    {
        var index = LineIndex(offset);
        return (index + 1, CountScalars(Text.AsSpan(_lineStarts[index], offset - _lineStarts[index])) + 1);
    }

    private int LineIndex(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }

    private static int CountScalars(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes()) count++;
        return count;
    }
}
