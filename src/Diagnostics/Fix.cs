namespace ChemSter.Site.Diagnostics;

/// <summary>A change of files by which a finding is mended.</summary>
/// <param name="Title">What it does, as an order without a full stop: “write “title””.</param>
/// <param name="IsSafe">Whether it is certain that the author meant this, so that <c>check --fix</c> may do it; else a person has to choose it.</param>
/// <param name="Edits">What changes, none of them overlapping.</param>
public sealed record Fix(Bilingual Title, bool IsSafe, IReadOnlyList<FixEdit> Edits)
{
    /// <summary>A file that is written anew as a whole in UTF-8, since its bytes are no text that could be edited.</summary>
    /// <param name="title">What it does.</param>
    /// <param name="isSafe">Whether it is certain that the author meant this.</param>
    /// <param name="file">The file.</param>
    /// <param name="text">All that it will say, with the line ends that it has.</param>
    public static Fix Rewrite(Bilingual title, bool isSafe, SourceText file, string text) =>
        new(title, isSafe, [new FixEdit(file.Whole, text) { IsWholeFile = true }]);
}

/// <summary>One place that a fix changes.</summary>
/// <param name="Span">What goes; without length where something is only added.</param>
/// <param name="Text">What comes instead, with LF line ends whatever the file has.</param>
public sealed record FixEdit(SourceSpan Span, string Text)
{
    /// <summary>Whether the text takes the place of all that the file holds, whatever its bytes were.</summary>
    public bool IsWholeFile { get; init; }
}
