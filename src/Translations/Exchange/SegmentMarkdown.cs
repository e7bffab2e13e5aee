using ChemSter.Site.Content;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Translations;

/// <summary>The mark of a footnote in a text: <c>[^source]</c>.</summary>
internal sealed class FootnoteMarkInline : LeafInline;

/// <summary>Parses the text of a single block, away from its page: with all blocks that a page can have, so that a text which would
/// become something else is seen; attributes, comments and footnotes' marks are left in the tree.</summary>
internal static class SegmentMarkdown
{
    private static readonly MarkdownPipeline Blocks = Build(isInlineOnly: false);
    private static readonly MarkdownPipeline InlineOnly = Build(isInlineOnly: true);

    /// <summary>The block that a text is; null where it is another, more than one, or none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="addresses">Lines behind it with the addresses that it names; empty for none.</param>
    /// <param name="writing">What it is to be.</param>
    public static LeafBlock? Parse(string text, string addresses, SegmentWriting writing)
    {
        // On a page this would be a footnote.
        if (writing == SegmentWriting.Paragraph && text.StartsWith("[^", StringComparison.Ordinal) && text.AsSpan().IndexOf("]:") is var end and > 2 && !text.AsSpan(0, end).Contains(' ')) return null;
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text + addresses, writing == SegmentWriting.Cell ? InlineOnly : Blocks);
        }
        catch (ArgumentException)
        {
            // Markdig's limit on depth.
            return null;
        }

        LeafBlock? found = null;
        foreach (var block in document)
        {
            if (block is LinkReferenceDefinitionGroup) continue;
            if (found is not null) return null;
            found = block switch
            {
                HeadingBlock { Level: 2 } heading when writing == SegmentWriting.Heading => heading,
                ParagraphBlock paragraph when writing != SegmentWriting.Heading => paragraph,
                _ => null,
            };
            if (found is null) return null;
        }

        // An unescaped bar would be the cell's end.
        return writing == SegmentWriting.Cell && HasBar(text) ? null : found;
    }

    private static bool HasBar(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] is '|' or '\n') return true;
        }

        return false;
    }

    private static MarkdownPipeline Build(bool isInlineOnly)
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        if (isInlineOnly)
        {
            builder.BlockParsers.Clear();
            builder.BlockParsers.Add(new ParagraphBlockParser());
        }
        else
        {
            builder.UsePipeTables().UseDefinitionLists();
            builder.BlockParsers.Insert(0, new CustomContainerParser());
        }

        builder.InlineParsers.Insert(0, new BraceParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new PassageParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteMarkParser());
        return builder.Build();
    }

    private sealed class FootnoteMarkParser : InlineParser
    {
        public FootnoteMarkParser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var rest = slice.AsSpan();
            var end = rest.IndexOf(']');
            if (end < 3 || rest[1] != '^' || rest[..end].ContainsAny(" \t\n")) return false;
            var start = processor.GetSourcePosition(slice.Start);
            processor.Inline = new FootnoteMarkInline { Span = new SourceSpan(start, start + end) };
            slice.Start += end + 1;
            return true;
        }
    }
}

/// <summary>Lines within a block's text.</summary>
internal static class SegmentLines
{
    /// <summary>The end of a line that is meant.</summary>
    public const string Break = "\\\n";

    /// <summary>The text on one line; only line ends that are meant stay, written by a backslash.</summary>
    public static string Flatten(string markdown)
    {
        if (!markdown.Contains('\n', StringComparison.Ordinal)) return markdown.Trim(' ');
        var lines = markdown.Split('\n');
        var flat = new System.Text.StringBuilder(markdown.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimStart(' ', '\t');
            var isLast = i == lines.Length - 1;
            if (isLast) flat.Append(line.TrimEnd(' '));
            else if (EndsInBackslash(line)) flat.Append(line).Append('\n');
            else if (line.EndsWith("  ", StringComparison.Ordinal)) flat.Append(line.TrimEnd(' ')).Append(Break);
            else flat.Append(line.TrimEnd(' ', '\t')).Append(' ');
        }

        return flat.ToString();
    }

    private static bool EndsInBackslash(string line)
    {
        var count = 0;
        while (count < line.Length && line[^(count + 1)] == '\\') count++;
        return count % 2 == 1;
    }
}
