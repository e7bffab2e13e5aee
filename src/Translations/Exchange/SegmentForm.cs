using System.Buffers;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>How the text of a block is written, and so what may stand in it.</summary>
/// <param name="Writing">Where it stands.</param>
/// <param name="HasDate">Whether a date stands in front of it, as in a chronology.</param>
internal readonly record struct SegmentForm(SegmentWriting Writing, bool HasDate = false)
{
    private static readonly SearchValues<char> InDates = SearchValues.Create("0123456789-/");

    /// <summary>How a block is written; <paramref name="content"/> is its Markdown.</summary>
    public static SegmentForm Of(TextBlock block, ReadOnlySpan<char> content) => block.Kind switch
    {
        BlockKind.FrontMatter or BlockKind.Data => new(SegmentWriting.Plain),
        BlockKind.Container => new(SegmentWriting.Title),
        BlockKind.TableCell => new(SegmentWriting.Cell),
        BlockKind.Heading => new(SegmentWriting.Heading, DateLength(content) is var length and > 0 && !block.Text.AsSpan().StartsWith(content[..length])),
        _ => new(SegmentWriting.Paragraph),
    };

    /// <summary>How long the date in front of a heading's text is, with its colon and blank; 0 where there is none.</summary>
    public static int DateLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(InDates);
        if (end < 4 || text[end] != ':') return 0;
        foreach (var part in text[..end].Split('/'))
        {
            if (!PartialDate.HasForm(text[..end][part].ToString())) return 0;
        }

        end++;
        while (end < text.Length && text[end] == ' ') end++;
        return end;
    }
}

/// <summary>Where a text stands.</summary>
internal enum SegmentWriting
{
    /// <summary>In front matter or data: no Markdown.</summary>
    Plain,

    /// <summary>In the first line of a box: no Markdown either, and one line.</summary>
    Title,

    /// <summary>In a paragraph, also of a list, a quotation, a footnote.</summary>
    Paragraph,

    /// <summary>In a heading.</summary>
    Heading,

    /// <summary>Between the bars of a table.</summary>
    Cell,
}
