using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>A text in one language: a page, a snippet, or the texts of a data file.</summary>
/// <param name="Key">Which text: a page's or snippet's translation key (<c>about/founders</c>), or the path of a data file (<c>data/timeline.yml</c>).</param>
/// <param name="Language">The language.</param>
/// <param name="Source">The file.</param>
/// <param name="Blocks">Its blocks in their order; front matter first.</param>
public sealed record TextVersion(string Key, Language Language, SourceText Source, IReadOnlyList<TextBlock> Blocks)
{
    /// <summary>Whether it is not published yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether it is a data file's, where blocks of one key belong together whatever stands between them.</summary>
    public bool IsData { get; init; }

    /// <summary>The token of the source's version that an editor pasted into the translation's front matter (<c>source-version:</c>), with its place; null where none is.</summary>
    public Yaml.YamlScalar? SourceVersion { get; init; }

    /// <summary>Acknowledged differences that were pasted into the front matter (<c>accept:</c>).</summary>
    public IReadOnlyList<Acknowledgement> Accepted { get; init; } = [];

    /// <summary>The smallest block in which a place of the file lies, a UTF-16 offset; null where none does.</summary>
    public TextBlock? BlockAt(int offset) =>
        Blocks.Where(b => b.Span.Start <= offset && offset <= b.Span.End).MinBy(b => b.Span.End - b.Span.Start);
}

/// <summary>A difference between a text and its translation that somebody has looked at and wants. It holds the hashes of both
/// sides in its token, and so is void as soon as either changes.</summary>
/// <param name="Token">The token that the finding's message gave, 8 letters and digits.</param>
/// <param name="Reason">Why it is right.</param>
/// <param name="Place">Where it was written.</param>
public sealed record Acknowledgement(string Token, string Reason, SourceSpan Place);
