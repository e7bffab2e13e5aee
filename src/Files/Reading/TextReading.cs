using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Hashing;

namespace ChemSter.Site.Files;

/// <summary>Reads texts of the site: UTF-8, without marks of a conflict between two versions.</summary>
/// <param name="files">The site's files.</param>
public sealed class TextReading(ISiteFiles files) : ITextReader
{
    private const string ConflictMark = "<<<<<<< ";

    // For one file after the other; what is kept of them is their text.
    [ThreadStatic]
    private static byte[]? _buffer;

    /// <inheritdoc/>
    public FileText Read(string path)
    {
        var bytes = Bytes(path, out var problem);
        return problem is null ? Decode(path, bytes) : FileText.Unreadable(problem);
    }

    /// <inheritdoc/>
    public FileText ReadHead(string path)
    {
        var bytes = Bytes(path, out var problem);
        if (problem is not null) return FileText.Unreadable(problem);
        var end = FrontMatterBytes.End(bytes);
        // What is wrong with the front matter shows in the whole text; what is wrong behind it shows when the page is built.
        if (end == 0 || TextDecoding.Decode(path, bytes[..end], out _) is not { } head || FindConflict(head) >= 0) return Decode(path, bytes);
        return new FileText(head, HashOf(bytes), IsWhole: end == bytes.Length);
    }

    private ReadOnlySpan<byte> Bytes(string path, out Diagnostic? problem)
    {
        try
        {
            problem = null;
            _buffer ??= [];
            return files.Read(path, ref _buffer);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problem = ReadingProblems.Of(path, fault);
            return [];
        }
    }

    private static FileText Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (TextDecoding.Decode(path, bytes, out var problem) is not { } text) return FileText.Unreadable(problem!);
        var at = FindConflict(text);
        return at < 0 ? new FileText(text, HashOf(bytes)) : FileText.Unreadable(ConflictIn(new SourceText(path, text)));
    }

    // The name of a search's index is made of it, and nothing that is made of a text depends on how its lines end.
    private static UInt128 HashOf(ReadOnlySpan<byte> bytes) => ContentHash.OfFile(LineFeeds.Unified(bytes));

    private static Diagnostic ConflictIn(SourceText source)
    {
        var at = FindConflict(source.Text);
        var mark = source.Span(at, at + ConflictMark.Length - 1);
        var end = source.Text.IndexOf("\n>>>>>>> ", at, StringComparison.Ordinal);
        return FileProblems.ConflictMark(mark, end < 0 ? mark : source.Span(end + 1, end + ConflictMark.Length));
    }

    private static int FindConflict(string text)
    {
        if (text.StartsWith(ConflictMark, StringComparison.Ordinal)) return 0;
        var at = text.IndexOf("\n" + ConflictMark, StringComparison.Ordinal);
        return at < 0 ? -1 : at + 1;
    }
}
