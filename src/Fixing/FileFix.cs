using ChemSter.Site.Diagnostics;
using DiffPlex.Renderer;

namespace ChemSter.Site.Fixing;

/// <summary>What becomes of one file.</summary>
/// <param name="Path">Its path from the site's root, with forward slashes.</param>
/// <param name="Before">What it says, as far as it can be read, with LF line ends.</param>
/// <param name="Edits">What changes in it; empty where it is written anew.</param>
/// <param name="Whole">All that it will say, where it is written anew.</param>
public sealed record FileFix(string Path, string Before, IReadOnlyList<TextEdit> Edits, string? Whole)
{
    /// <summary>What it will say, with LF line ends.</summary>
    public string After => Whole?.ReplaceLineEndings("\n") ?? TextEdit.Apply(Before, Edits);

    /// <summary>The difference as a unified diff: three lines around each change, those that go with “-”, those that come with “+”.
    /// Characters that could steer a terminal are shown by signs. A file that only gets another encoding has no lines that differ.</summary>
    public IReadOnlyList<string> Difference() => Whole is not null && Before == After ? [$"--- {VisibleText.Escape(Path)}", $"+++ {VisibleText.Escape(Path)} (UTF-8)"] :
    [
        .. UnidiffRenderer.GenerateUnidiff(Before, After, Path, Path, ignoreWhitespace: false)
            .Split('\n').Select(line => VisibleText.Escape(line.TrimEnd('\r'))).SkipWhile(line => line.Length == 0).Reverse().SkipWhile(line => line.Length == 0).Reverse(),
    ];

    internal static FileFix Of(IReadOnlyList<FixEdit> edits)
    {
        var source = edits[0].Span.Source;
        return edits is [{ IsWholeFile: true, Text: var whole }]
            ? new FileFix(source.Path, source.Text, [], whole)
            : new FileFix(source.Path, source.Text, [.. edits.Select(e => new TextEdit(e.Span.Start, e.Span.End - e.Span.Start, e.Text))], null);
    }
}
