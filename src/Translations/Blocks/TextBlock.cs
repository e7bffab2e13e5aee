using System.Collections.Immutable;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>The smallest piece of a text that is translated as one: a heading, a paragraph, a cell, a value of the front matter.</summary>
public sealed class TextBlock
{
    private BlockHashes? _hashes;
    private Word[]? _words;

    /// <summary>What it is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Its text as a reader hears it, without marks; a piece of data stands in it as it was written: <c>{{fact entities}}</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Where the parts of the text come from, in their order and without gaps.</summary>
    public ImmutableArray<TextRun> Runs { get; init; } = [];

    /// <summary>Its links and pictures, in their order.</summary>
    public ImmutableArray<BlockLink> Links { get; init; } = [];

    /// <summary>The whole block in its file, marks and all.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The block's own text in its file: behind the heading's or item's mark, between the cell's bars.</summary>
    public required SourceSpan Content { get; init; }

    /// <summary>Its level: a heading's, 1 to 6; how deep a list lies, from 1 on.</summary>
    public int Level { get; init; }

    /// <summary>The name that it has by itself: the front matter's key, the box's or inclusion's name, the path of a text in a data file.</summary>
    public string Key { get; init; } = "";

    /// <summary>The anchor that was written for it (<c>{#principles}</c>); null where none was.</summary>
    public string? Anchor { get; init; }

    /// <summary>The anchor that a heading has, written or made of its text.</summary>
    public string? HeadingAnchor { get; init; }

    /// <summary>The language that the whole block is marked with; null for that of the page.</summary>
    public string? Language { get; init; }

    /// <summary>Row, or number in its list, from 1; for a table how many rows it has.</summary>
    public int Row { get; init; }

    /// <summary>Column, from 1.</summary>
    public int Column { get; init; }

    /// <summary>How many columns a table has, or items a list.</summary>
    public int Columns { get; init; }

    /// <summary>Whether a list is numbered.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>The place, among the version's blocks, of the list, table, quotation or box that it lies in; -1 for none.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>The place, among the version's blocks, of the heading that it stands under; -1 for none. A heading's is that of the nearest heading above of a lower level.</summary>
    public int Section { get; init; } = -1;

    /// <summary>The hash of its canonical text: reflow and typography change nothing in it.</summary>
    public ulong TextHash => Hashes.Text;

    /// <summary>The hash of what it shows besides text: where its links lead, which pictures.</summary>
    public ulong ShapeHash => Hashes.Shape;

    // Whoever asks at the same time gets the same; few blocks are asked at all.
    private BlockHashes Hashes => _hashes ??= BlockHashes.Of(this);

    /// <summary>Its words, which several checks look at.</summary>
    internal Word[] Words => _words ??= BlockWords.Read(this);

    /// <summary>Whether it has a text to translate.</summary>
    public bool IsTranslatable => Text.Length > 0 && Kind is not (BlockKind.Code or BlockKind.Inclusion or BlockKind.Rule);

    /// <summary>A part of the text as a place in the file; the whole content where the part can't be told in it.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        if (RunAt(start) is not { } first || RunAt(Math.Max(start, start + length - 1)) is not { } last) return Content;
        var from = first.IsLiteral ? first.SourceStart + (start - first.Start) : first.SourceStart;
        var to = last.IsLiteral ? last.SourceStart + (start + length - last.Start) : last.SourceStart + last.SourceLength;
        return Span.Source.Span(from, to);
    }

    /// <summary>The language that a word of it is marked with, by itself or with the whole block; null for that of the page.</summary>
    internal string? LanguageOf(Word word) => (word.Is(WordFlags.Marked) ? Runs[word.Run].Language : null) ?? Language;

    /// <summary>The run in which a place of the text lies; null for a place behind its end.</summary>
    public TextRun? RunAt(int at)
    {
        foreach (var run in Runs)
        {
            if (at >= run.Start && at < run.Start + run.Length) return run;
        }

        return null;
    }
}

/// <summary>A part of a block's text that comes from one place of the file.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Its length in the text.</param>
/// <param name="SourceStart">Where it begins in the file, a UTF-16 offset.</param>
/// <param name="SourceLength">Its length in the file.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Language">The language that it is marked with; null for the block's.</param>
public readonly record struct TextRun(int Start, int Length, int SourceStart, int SourceLength, RunKind Kind, string? Language)
{
    /// <summary>Whether the text stands in the file letter by letter.</summary>
    public bool IsLiteral => Length == SourceLength;
}

/// <summary>What a part of a text is.</summary>
public enum RunKind
{
    /// <summary>Words.</summary>
    Prose,

    /// <summary>Code, which says the same in every language.</summary>
    Code,

    /// <summary>A piece of data: <c>{{fact entities}}</c>.</summary>
    Inclusion,

    /// <summary>An address that is a link by itself.</summary>
    Address,
}

/// <summary>A link or a picture of a block.</summary>
/// <param name="Target">Where it leads, in normal form: <c>page:about/founders#anchor</c> for a page of the site, whatever its language; the path of a file; an address on the web.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it stands in the file.</param>
/// <param name="Language">The language that it is marked with; null where it is not.</param>
/// <param name="Text">The link's words, or the picture's text alternative.</param>
public sealed record BlockLink(string Target, LinkKind Kind, SourceSpan Place, string? Language, string Text);

/// <summary>Where a link leads.</summary>
public enum LinkKind
{
    /// <summary>To a page of the site.</summary>
    Page,

    /// <summary>To a file of the site.</summary>
    File,

    /// <summary>Out into the web, or to a letter box or telephone.</summary>
    Outside,

    /// <summary>Nowhere: a picture.</summary>
    Picture,
}
