namespace ChemSter.Site.Diagnostics;

/// <summary>The text of one file of the site, with what is needed to name a place in it. Text that was read from a file can be
/// forgotten, so that a big site is not in memory as a whole; it is read again when a place in it is to be shown.</summary>
/// <remarks>Line ends are LF here, whatever the file has, so that the same content gives the same messages everywhere.</remarks>
public sealed class SourceText
{
    private readonly Func<FileText?>? _read;
    private volatile Lines? _lines;

    /// <summary>Takes a file's path, relative to the site's root with forward slashes, and its text.</summary>
    public SourceText(string path, string text)
    {
        Path = path;
        _lines = new Lines(text);
    }

    /// <summary>Takes a file's path and what reads it when its text is asked for; nothing read means a file that is no text, which has been reported then.</summary>
    public SourceText(string path, Func<FileText?> read)
    {
        Path = path;
        _read = read;
    }

    /// <summary>The file, relative to the site's root, with forward slashes on every system.</summary>
    public string Path { get; }

    /// <summary>The whole text, with LF line ends and without a byte order mark.</summary>
    public string Text => Read().Text;

    /// <summary>Whether the file could not be read as text, which has been reported: then it only stands for the file's being there.</summary>
    public bool IsUnreadable => Read().IsUnreadable;

    /// <summary>The hash of the file's bytes; zero for a text that comes from no file, or can't be read.</summary>
    public UInt128 Hash { get; private set; }

    /// <summary>The place from <paramref name="start"/> up to, not including, <paramref name="end"/>, as UTF-16 offsets; moved inside the text where they lie outside.</summary>
    public SourceSpan Span(int start, int end)
    {
        var length = Text.Length;
        start = Math.Clamp(start, 0, length);
        return new SourceSpan(this, start, Math.Clamp(end, start, length));
    }

    /// <summary>The place that the whole file stands for: its very beginning, without length.</summary>
    public SourceSpan Whole => new(this, 0, 0);

    /// <summary>A whole line, counted from 1, without its line end.</summary>
    public SourceSpan LineSpan(int line) => Read().SpanOf(line, this);

    /// <summary>How many lines the text has; an empty text has one.</summary>
    public int LineCount => Read().Count;

    /// <summary>Lets go of the text, if it can be read again.</summary>
    public void Forget()
    {
        if (_read is not null) _lines = null;
    }

    internal string LineAt(int offset) => Read().LineAt(offset);

    internal (int Line, int Column) Position(int offset) => Read().Position(offset);

    private Lines Read()
    {
        if (_lines is { } known) return known;
        var file = _read!();
        if (file is not null) Hash = file.Hash;
        return _lines = new Lines(file?.Text ?? "") { IsUnreadable = file is null };
    }

    /// <summary>A text with the places where its lines begin, which are looked for when first asked for.</summary>
    private sealed class Lines
    {
        private List<int>? _starts;

        public Lines(string text) =>
            Text = text.Contains('\r', StringComparison.Ordinal)
                ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
                : text;

        public string Text { get; }

        public bool IsUnreadable { get; init; }

        public int Count => Starts.Count;

        private List<int> Starts => _starts ??= FindStarts(Text);

        // A file that has become shorter since a place in it was noted gives its end.
        public SourceSpan SpanOf(int line, SourceText source)
        {
            var start = Starts[Math.Clamp(line, 1, Count) - 1];
            return source.Span(start, start + LineAt(start).Length);
        }

        public string LineAt(int offset)
        {
            var start = Starts[IndexOf(offset)];
            var end = Text.IndexOf('\n', start);
            return Text[start..(end < 0 ? Text.Length : end)];
        }

        public (int Line, int Column) Position(int offset)
        {
            offset = Math.Min(offset, Text.Length);
            var index = IndexOf(offset);
            return (index + 1, CountScalars(Text.AsSpan(Starts[index], offset - Starts[index])) + 1);
        }

        private int IndexOf(int offset)
        {
            var index = Starts.BinarySearch(offset);
            return index >= 0 ? index : ~index - 1;
        }

        private static List<int> FindStarts(string text)
        {
            List<int> starts = [0];
            for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1)) starts.Add(at + 1);
            return starts;
        }

        private static int CountScalars(ReadOnlySpan<char> text)
        {
            var count = 0;
            foreach (var _ in text.EnumerateRunes()) count++;
            return count;
        }
    }
}

/// <summary>What was read from a file.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Hash">The hash of its bytes.</param>
public sealed record FileText(string Text, UInt128 Hash);
