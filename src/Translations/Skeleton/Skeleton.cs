using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>Makes the file of a translation of that of its source: headings, lists, tables, code, comments and pieces of data as they
/// are, in each block the text that is given for it, or a mark that it is still to be translated.</summary>
internal sealed class Skeleton
{
    private readonly TextVersion _source;
    private readonly AddressMap _addresses;
    private readonly IReadOnlyList<Reference> _references;

    /// <summary>Begins with a source.</summary>
    /// <param name="source">The text.</param>
    /// <param name="addresses">What becomes of the addresses of its links.</param>
    public Skeleton(TextVersion source, AddressMap addresses)
    {
        (_source, _addresses) = (source, addresses);
        _references = Reference.In(source.Source, source.Blocks);
        Names = [.. _references.Select(r => r.Name)];
    }

    /// <summary>The names of the addresses that are given on lines of their own.</summary>
    public IReadOnlyCollection<string> Names { get; }

    /// <summary>The text of a block as a translator gets it; null where it has none, is in another language anyway, or can't be taken apart.</summary>
    public Segment? SegmentOf(TextBlock block)
    {
        if (!block.IsTranslatable || !BlockContent.IsKnown(block) || block.Language is { } marked && marked != _source.Language.Code) return null;
        var content = BlockContent.Of(block);
        var segment = IsPlain(block)
            ? SegmentReader.Read(block.Text, SegmentForm.Of(block, ""), [])
            : SegmentReader.Read(content.Markdown, SegmentForm.Of(block, content.Written), Names, _addresses.Map);
        return segment is { HasText: true } ? segment : null;
    }

    /// <summary>The whole file.</summary>
    /// <param name="texts">The Markdown, or value, for each block of the source, in its order; null for a block that is still to be translated.</param>
    public string Make(IReadOnlyList<string?> texts)
    {
        var edits = Edits(0, _source.Blocks.Count - 1, texts, out var isToDo);
        edits.AddRange(_references.Select(r => new TextEdit(r.Address.Start, r.Address.End - r.Address.Start, _addresses.Map(r.Address.Text))));
        edits.AddRange(FrontMatterSkeleton.Edits(_source.Source, isToDo || _source.IsDraft));
        return TextEdit.Apply(_source.Source.Text, edits);
    }

    /// <summary>The lines of some blocks alone, without the last line's end.</summary>
    /// <param name="first">The first of them, which encloses the others or stands in one line with them.</param>
    /// <param name="last">The last of them.</param>
    /// <param name="texts">The Markdown for each block of the source.</param>
    public string MakeLines(int first, int last, IReadOnlyList<string?> texts)
    {
        var text = _source.Source.Text;
        var (from, to) = (_source.Blocks[first].Span.Start, Enumerable.Range(first, last - first + 1).Max(i => _source.Blocks[i].Span.End));
        from = from == 0 ? 0 : text.LastIndexOf('\n', from - 1) + 1;
        to = text.IndexOf('\n', Math.Max(from, to - 1)) is var end and >= 0 ? end : text.Length;
        var edits = Edits(first, last, texts, out _).Select(e => e with { Start = e.Start - from });
        return TextEdit.Apply(text[from..to], edits);
    }

    private List<TextEdit> Edits(int first, int last, IReadOnlyList<string?> texts, out bool isToDo)
    {
        var edits = new List<TextEdit>();
        isToDo = false;
        for (var i = first; i <= last; i++)
        {
            var block = _source.Blocks[i];
            if (SegmentOf(block) is not { } segment)
            {
                if (MapAddresses(block) is { } mapped) edits.Add(mapped);
                continue;
            }

            isToDo |= texts[i] is null;
            var text = texts[i] ?? ToDo(segment, block);
            edits.Add(IsPlain(block) ? FrontMatterSkeleton.Replace(block.Content, text) : BlockContent.Of(block).Replace(text));
        }

        return edits;
    }

    /// <summary>The Markdown of a block with the mark that it is still to be translated, behind a date and within a picture's text alternative.</summary>
    private string ToDo(Segment segment, TextBlock block)
    {
        if (IsPlain(block) || block.Kind == BlockKind.Container) return ToDoMark.Before(segment.Raw);
        var form = SegmentForm.Of(block, BlockContent.Of(block).Written);
        var at = form.HasDate || segment.Parts[0] is { Kind: PartKind.Open, Code: CodeKind.Picture } && block.Kind == BlockKind.Figure ? 1 : 0;
        var marked = segment.With(ToDoMark.Text, at);
        return SegmentWriter.Write(marked, form, Names) ?? ToDoMark.Before(BlockContent.Of(block).Markdown);
    }

    private TextEdit? MapAddresses(TextBlock block)
    {
        if (block.Links.Length == 0 || IsPlain(block)) return null;
        var content = BlockContent.Of(block);
        if (SegmentReader.Read(content.Markdown, SegmentForm.Of(block, content.Written), Names, _addresses.Map) is not { } mapped) return null;
        var isSame = mapped.Equals(SegmentReader.Read(content.Markdown, SegmentForm.Of(block, content.Written), Names));
        return isSame || SegmentWriter.Write(mapped, SegmentForm.Of(block, content.Written), Names) is not { } text ? null : content.Replace(text);
    }

    private static bool IsPlain(TextBlock block) => block.Kind is BlockKind.FrontMatter or BlockKind.Data;
}
