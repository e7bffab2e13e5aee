namespace ChemSter.Site.Diagnostics;

/// <summary>A place in a file: where a finding points.</summary>
/// <param name="Source">The file and its text.</param>
/// <param name="Start">Where it begins, a UTF-16 offset into the text.</param>
/// <param name="End">Where it has ended, a UTF-16 offset; equal to <paramref name="Start"/> for a point.</param>
public readonly record struct SourceSpan(SourceText Source, int Start, int End)
{
    /// <summary>The file, relative to the site's root, with forward slashes.</summary>
    public string File => Source.Path;

    /// <summary>Line, from 1, and column, from 1, of the beginning; columns count Unicode scalar values.</summary>
    public (int Line, int Column) From => Source.Position(Start);

    /// <summary>Line, from 1, and column, from 1, just behind the end; columns count Unicode scalar values.</summary>
    public (int Line, int Column) To => Source.Position(End);

    /// <summary>The text at this place; empty where the file has become shorter, or turns out not to be readable behind it.</summary>
    public string Text => Source.TextAsFarAs(End) is var text && End <= text.Length ? text[Start..End] : "";

    /// <summary>The line in which the place begins.</summary>
    public string Line => Source.LineAt(Start);

    /// <summary>A part of this place: <paramref name="offset"/> UTF-16 units from its beginning, <paramref name="length"/> long.</summary>
    public SourceSpan Slice(int offset, int length) => Source.Span(Start + offset, Start + offset + length);
}
