using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ChemSter.Site.Content;

/// <summary>Passes over the front matter of a page, so that the page's text can be parsed as it stands in its file, and every place
/// in the tree is a place in the file. Where the front matter ends has been found before.</summary>
internal sealed class FrontMatterParser : BlockParser
{
    private static readonly object Start = new();

    public FrontMatterParser() => OpeningCharacters = ['-'];

    /// <summary>Tells the parser where a text begins, behind the front matter (UTF-16 offset); null where it begins with the file.</summary>
    public static MarkdownParserContext? ContextFor(int start)
    {
        if (start == 0) return null;
        var context = new MarkdownParserContext();
        context.Properties[Start] = start;
        return context;
    }

    /// <summary>Takes the front matter out of the tree.</summary>
    public static void Remove(MarkdownDocument document)
    {
        if (document.Count > 0 && document[0] is FrontMatterBlock) document.RemoveAt(0);
    }

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentLineStartPosition != 0 || StartOfText(processor) == 0) return BlockState.None;
        processor.NewBlocks.Push(new FrontMatterBlock(this));
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        processor.CurrentLineStartPosition < StartOfText(processor) ? BlockState.ContinueDiscard : BlockState.None;

    private static int StartOfText(BlockProcessor processor) =>
        processor.Context?.Properties.TryGetValue(Start, out var start) == true ? (int)start : 0;

    private sealed class FrontMatterBlock(BlockParser parser) : LeafBlock(parser);
}
