using System.Text;
using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using Markdig.Helpers;

namespace ChemSter.Site.Translations;

/// <summary>The place of a block's own text in its file, with all marks that belong to it, and what stands in front of its further lines.</summary>
/// <param name="Source">The file.</param>
/// <param name="Start">Where it begins, a UTF-16 offset.</param>
/// <param name="End">Where it has ended.</param>
/// <param name="Prefix">What a further line of it needs in front: the marks of the quotations that it lies in, and blanks for those of lists.</param>
internal readonly record struct BlockContent(SourceText Source, int Start, int End, string Prefix)
{
    /// <summary>The place of a block's text.</summary>
    public static BlockContent Of(TextBlock block)
    {
        var (source, start, end) = (block.Content.Source, block.Content.Start, block.Content.End);
        if (block.Kind is BlockKind.FrontMatter or BlockKind.Data or BlockKind.Container) return new(source, start, end, "");
        while (start < end && source.Text[start] is ' ' or '\t') start++;
        while (start < end && source.Text[end - 1] is ' ' or '\t') end--;
        if (IsEscaped(source.Text, start)) start--;
        return new(source, start, EndOfMarks(source.Text, start, end), PrefixAt(source.Text, start));
    }

    /// <summary>Whether the place of a block's text is known, so that another text can be put there.</summary>
    public static bool IsKnown(TextBlock block) => block.Kind switch
    {
        BlockKind.FrontMatter or BlockKind.Data => true,
        BlockKind.Container => block.Text.Length > 0 && block.Content.Text == block.Text,
        _ => block.Runs.Length + block.Links.Length > 0,
    };

    /// <summary>The text as it stands in the file.</summary>
    public string Written => Source.Text[Start..End];

    /// <summary>The text without what stands in front of its further lines.</summary>
    public string Markdown
    {
        get
        {
            var written = Written;
            if (Prefix.Length == 0 || !written.Contains('\n', StringComparison.Ordinal)) return written;
            var depth = Prefix.Count(c => c == '>');
            return string.Join('\n', written.Split('\n').Select((line, i) => i == 0 ? line : WithoutQuotes(line, depth)));
        }
    }

    /// <summary>The edit that puts another text there.</summary>
    public TextEdit Replace(string markdown) => new(Start, End - Start, markdown.Replace("\n", "\n" + Prefix, StringComparison.Ordinal));

    // Attributes right behind a link or passage, and the mark of a footnote, are no text, but go with it.
    private static int EndOfMarks(string text, int start, int end)
    {
        while (end < text.Length)
        {
            var slice = new StringSlice(text, end, text.Length - 1);
            if (text[end] == '{' && end > start && text[end - 1] is ']' or ')' or '*' or '_' && AttributeList.TryRead(ref slice) is not null) end = slice.Start;
            else if (text.AsSpan(end).StartsWith("[^") && text.AsSpan(end).IndexOfAny("]\n") is var close and > 2 && text[end + close] == ']') end += close + 1;
            else break;
        }

        return end;
    }

    // The tree knows a sign behind a backslash by its own place.
    private static bool IsEscaped(string text, int at)
    {
        var count = 0;
        while (count < at && text[at - count - 1] == '\\') count++;
        return count % 2 == 1;
    }

    private static string PrefixAt(string text, int start)
    {
        var line = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        var prefix = new StringBuilder(start - line);
        foreach (var c in text.AsSpan(line, start - line)) prefix.Append(c is '>' or '\t' ? c : ' ');
        return prefix.ToString();
    }

    private static string WithoutQuotes(string line, int depth)
    {
        var rest = line.AsSpan().TrimStart(" \t");
        for (; depth > 0 && rest.StartsWith(">"); depth--) rest = rest[1..].TrimStart(" \t");
        return rest.ToString();
    }
}
