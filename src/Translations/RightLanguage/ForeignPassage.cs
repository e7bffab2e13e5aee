using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>A passage that is in another language than it should be.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Language">The code of the language that it is in.</param>
/// <param name="Start">Where it begins in the block's text.</param>
/// <param name="End">Just behind it.</param>
internal readonly record struct ForeignPassage(PassageKind Kind, string Language, int Start, int End)
{
    /// <summary>Its place in the file; the whole content of the block where it is all of it.</summary>
    public SourceSpan PlaceIn(TextBlock block) => IsWhole(block) ? block.Content : block.SpanOf(Start, End - Start);

    /// <summary>Whether it is all of a block.</summary>
    public bool IsWhole(TextBlock block) => Start == 0 && End == block.Text.Length;
}

/// <summary>What a passage is.</summary>
internal enum PassageKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>It is marked with a language.</summary>
    Marked,

    /// <summary>It stands in quotation marks.</summary>
    Quotation,
}
