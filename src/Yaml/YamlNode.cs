using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Yaml;

/// <summary>A value in a YAML file, with the place it was written at.</summary>
/// <param name="Span">Where the value stands.</param>
public abstract record YamlNode(SourceSpan Span);

/// <summary>A single value, as the text that was written; what it means (a date, a number) is decided by who reads it.</summary>
/// <param name="Text">The text, without quotes.</param>
/// <param name="IsQuoted">Whether it was in quotes or a block, so that <c>"no"</c> is surely text.</param>
/// <param name="Span">Where it stands.</param>
public sealed record YamlScalar(string Text, bool IsQuoted, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>Whether nothing was written: an empty plain value.</summary>
    public bool IsEmpty => Text.Length == 0 && !IsQuoted;

    /// <summary>A part of the text as a place in the file; the whole value where quotes or folding make the two differ.</summary>
    public SourceSpan Part(int offset, int length) => Span.Text == Text ? Span.Slice(offset, length) : Span;
}

/// <summary>A list of values.</summary>
/// <param name="Items">The values, in their order.</param>
/// <param name="Span">From the first value to the last.</param>
public sealed record YamlList(IReadOnlyList<YamlNode> Items, SourceSpan Span) : YamlNode(Span);

/// <summary>Keys with values, each key once.</summary>
/// <param name="Entries">The pairs, in their order.</param>
/// <param name="Span">From the first key to the last value.</param>
public sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span);

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
