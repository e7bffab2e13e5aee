using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Content;

/// <summary>A passage in another language or with a class: <c>[Grupa Azoty]{lang=pl}</c>.</summary>
public sealed class PassageInline : ContainerInline;

/// <summary>Attributes as they stand in the text, until they are given to what they belong to.</summary>
/// <param name="attributes">The attributes.</param>
internal sealed class AttributeInline(AttributeList attributes) : LeafInline
{
    public AttributeList Attributes { get; } = attributes;
}

/// <summary>A piece of the site's data in the text: <c>{{fact entities}}</c>.</summary>
public sealed class InclusionInline : LeafInline
{
    /// <summary>The first word.</summary>
    public required string Name { get; init; }

    /// <summary>The words behind it.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }
}

/// <summary>A piece of the site's data that stands alone on its line: <c>{{timeline}}</c>.</summary>
public sealed class InclusionBlock() : LeafBlock(null)
{
    /// <summary>The first word.</summary>
    public required string Name { get; init; }

    /// <summary>The words behind it.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }
}

/// <summary>Reads <c>{{name argument}}</c> and <c>{#anchor .class lang=pl}</c>.</summary>
internal sealed class BraceParser : InlineParser
{
    public BraceParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        Inline? inline = slice.PeekChar() == '{' ? ReadInclusion(ref slice) : ReadAttributes(ref slice);
        if (inline is null) return false;
        inline.Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start - 1));
        inline.Line = line;
        inline.Column = column;
        processor.Inline = inline;
        return true;
    }

    private static InclusionInline? ReadInclusion(ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        var end = rest.IndexOf("}}", StringComparison.Ordinal);
        if (end < 0 || rest[..end].Contains('\n')) return null;
        var words = rest[2..end].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        slice.Start += end + 2;
        return new InclusionInline { Name = words.FirstOrDefault(""), Arguments = [.. words.Skip(1)] };
    }

    private static AttributeInline? ReadAttributes(ref StringSlice slice) =>
        AttributeList.TryRead(ref slice) is { } attributes ? new AttributeInline(attributes) : null;
}

/// <summary>Ends a passage: <c>]</c> with attributes behind it. Goes before Markdig's links, which would leave the bracket as text.</summary>
internal sealed class PassageParser : InlineParser
{
    public PassageParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{' || slice.PeekChar(2) == '{') return false;
        var opening = processor.Inline?.FirstParentOfType<LinkDelimiterInline>();
        if (opening is null || opening.IsImage) return false;
        var ahead = slice;
        ahead.SkipChar();
        if (AttributeList.TryRead(ref ahead) is not { } attributes) return false;
        var end = processor.GetSourcePosition(slice.Start);
        slice = ahead;

        var passage = new PassageInline { Span = new SourceSpan(opening.Span.Start, end), Line = opening.Line, Column = opening.Column };
        opening.ReplaceBy(passage);
        processor.Inline = passage;
        processor.PostProcessInlines(0, passage, null, false);
        passage.IsClosed = true;
        passage.InsertAfter(new AttributeInline(attributes) { Span = new SourceSpan(end + 1, processor.GetSourcePosition(slice.Start - 1)) });
        processor.Inline = passage.NextSibling;
        return true;
    }
}
