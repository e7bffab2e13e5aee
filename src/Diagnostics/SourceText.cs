namespace ChemSter.Site.Diagnostics;

/// <summary>The text of one file of the site, with what is needed to name a place in it. Text that was read from a file can be
/// forgotten, so that a big site is not in memory as a whole; it is read again when a place in it is to be shown.</summary>
/// <remarks>Line ends are LF here, whatever the file has, so that the same content gives the same messages everywhere.</remarks>
public sealed class SourceText
{
    private readonly ITextReader? _reader;
    private volatile Lines? _lines;

    /// <summary>Takes a file's path, relative to the site's root with forward slashes, and its text.</summary>
    public SourceText(string path, string text)
    {
        Path = path;
        _lines = new Lines(text);
    }

    /// <summary>Takes a file's path and what reads it when its text is asked for.</summary>
    public SourceText(string path, ITextReader reader)
    {
        Path = path;
        _reader = reader;
    }

    /// <summary>The file, relative to the site's root, with forward slashes on every system.</summary>
    public string Path { get; }

    /// <summary>The whole text, with LF line ends and without a byte order mark.</summary>
    public string Text => Read().Text;

    /// <summary>The text, at least as far as the end of its front matter.</summary>
    public string Head => (_lines ?? ReadHead()).Text;

    /// <summary>Why the file can't be read as text, for whoever asked for its text to report; null where it can, as far as it was asked for.
    /// A file that can't be read has an empty text.</summary>
    public Diagnostic? Problem => (_lines ?? Read()).Problem;

    /// <summary>The hash of the file's bytes; zero for a text that comes from no file, or can't be read.</summary>
    public UInt128 Hash { get; private set; }

    /// <summary>The place from <paramref name="start"/> up to, not including, <paramref name="end"/>, as UTF-16 offsets; moved inside the text where they lie outside.</summary>
    public SourceSpan Span(int start, int end)
    {
        var length = TextAsFarAs(Math.Max(start, end)).Length;
        start = Math.Clamp(start, 0, length);
        return new SourceSpan(this, start, Math.Clamp(end, start, length));
    }

    /// <summary>The place that the whole file stands for: its very beginning, without length.</summary>
    public SourceSpan Whole => new(this, 0, 0);

    /// <summary>A whole line, counted from 1, without its line end.</summary>
    public SourceSpan LineSpan(int line)
    {
        if (line != 1) return Read().SpanOf(line, this);
        var text = Head;
        return new SourceSpan(this, 0, text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? end : text.Length);
    }

    /// <summary>How many lines the text has; an empty text has one.</summary>
    public int LineCount => Read().Count;

    /// <summary>The text, at least as far as an offset: where only the front matter is in memory and it lies there, the rest is not read for it.</summary>
    public string TextAsFarAs(int offset) => (_lines is { } known && offset <= known.Text.Length ? known : Read()).Text;

    /// <summary>How many lines end with CR LF, and how many otherwise; null where all end alike, or only a part was read.</summary>
    public (int Windows, int Others)? MixedLineEnds { get; private set; }

    /// <summary>Lets go of the text, if it can be read again.</summary>
    public void Forget()
    {
        if (_reader is not null) _lines = null;
    }

    internal string LineAt(int offset) => Read().LineAt(offset);

    internal (int Line, int Column) Position(int offset) => Read().Position(offset);

    private Lines Read() => _lines is { IsWhole: true } known ? known : Take(_reader!.Read(Path));

    private Lines ReadHead() => Take(_reader!.ReadHead(Path));

    private Lines Take(FileText file)
    {
        Hash = file.Hash;
        MixedLineEnds = file.Text.Contains('\r', StringComparison.Ordinal) ? CountLineEnds(file.Text) : null;
        return _lines = new Lines(file.Text) { Problem = file.Problem, IsWhole = file.IsWhole };
    }

    private static (int, int)? CountLineEnds(string text)
    {
        var windows = text.AsSpan().Count("\r\n");
        var others = text.AsSpan().Count('\n') + text.AsSpan().Count('\r') - (2 * windows);
        return windows > 0 && others > 0 ? (windows, others) : null;
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

        public Diagnostic? Problem { get; init; }

        public bool IsWhole { get; init; } = true;

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
            // Looking for pairs costs next to nothing, counting does in a paragraph with thousands of findings.
            if (!text.ContainsAnyInRange('\uD800', '\uDFFF')) return text.Length;
            var count = 0;
            foreach (var _ in text.EnumerateRunes()) count++;
            return count;
        }
    }
}

/// <summary>What was read from a file.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Hash">The hash of its bytes, of all of them.</param>
/// <param name="IsWhole">Whether that is all of its text, and not only its front matter.</param>
public sealed record FileText(string Text, UInt128 Hash, bool IsWhole = true)
{
    /// <summary>Why it can't be read as text; null where it can.</summary>
    public Diagnostic? Problem { get; init; }

    /// <summary>A file that can't be read as text.</summary>
    public static FileText Unreadable(Diagnostic problem) => new("", 0) { Problem = problem };
}

/// <summary>Reads the texts of files when they are asked for.</summary>
public interface ITextReader
{
    /// <summary>Reads a text.</summary>
    FileText Read(string path);

    /// <summary>Reads a text as far as the end of its front matter; the whole text where it has none, or something is wrong with it.</summary>
    FileText ReadHead(string path);
}
