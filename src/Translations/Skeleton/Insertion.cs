using ChemSter.Site.Diagnostics;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Translations;

/// <summary>Adds blocks to a translation that it lacks: paragraphs, headings, items, rows and whole lists, tables and boxes, behind the
/// block that translates the one before.</summary>
/// <param name="row">The text and its translation.</param>
/// <param name="skeleton">The source, to be taken over.</param>
/// <param name="texts">The Markdown for each block of the source; null for what is still to be translated.</param>
/// <param name="targets">The places of the blocks that translate each block of the source; -1 where none does.</param>
internal sealed class Insertion(TextToTranslate row, Skeleton skeleton, IReadOnlyList<string?> texts, int[] targets)
{
    private readonly HashSet<int> _added = [];

    /// <summary>Adds a block of the source, with all that it lies in and the translation lacks; false where there is no place for it.</summary>
    public bool Add(int block, List<TextEdit> edits)
    {
        var (source, target) = (row.Source, row.Target!);
        if (source.Blocks[block].Kind == BlockKind.FrontMatter)
        {
            if (FrontMatterSkeleton.Add(target.Source, source.Blocks[block].Key, YamlText.Write(texts[block]!)) is not { } added) return false;
            edits.Add(added);
            return _added.Add(block);
        }

        var whole = block;
        while (source.Blocks[whole].Parent is var parent and >= 0 && targets[parent] < 0) whole = parent;
        // A row of a table is one line.
        if (source.Blocks[whole].Kind == BlockKind.TableCell) whole -= source.Blocks[whole].Column - 1;
        if (_added.Contains(whole)) return true;
        var own = source.Blocks[whole];
        var isLine = own.Kind is BlockKind.ListItem or BlockKind.TableCell;
        if (!isLine && own.Parent >= 0 && source.Blocks[own.Parent].Kind != BlockKind.Container) return false;
        if (own.Kind == BlockKind.TableCell && Enumerable.Range(whole, source.Blocks[own.Parent].Columns).Any(i => i >= targets.Length || targets[i] >= 0)) return false;
        if (PlaceFor(whole) is not { } place) return false;
        var lines = skeleton.MakeLines(whole, LastOf(source, whole), texts);
        var isTight = isLine || own.Kind == BlockKind.Definition;
        edits.Add(new TextEdit(place, 0, (isTight ? "\n" : "\n\n") + lines));
        return _added.Add(whole);
    }

    // Behind the nearest block before it that has a counterpart, with all that lies in that.
    private int? PlaceFor(int block)
    {
        var (source, target) = (row.Source, row.Target!);
        var own = source.Blocks[block];
        for (var i = block - 1; i >= 0 && i > own.Parent; i--)
        {
            if (source.Blocks[i].Parent != own.Parent || source.Blocks[i].Kind == BlockKind.FrontMatter || targets[i] < 0) continue;
            if (own.Kind is BlockKind.TableCell && source.Blocks[i].Row == own.Row) continue;
            var end = Enumerable.Range(targets[i], LastOf(target, targets[i]) - targets[i] + 1).Max(b => target.Blocks[b].Span.End);
            return target.Source.Text.IndexOf('\n', Math.Max(0, end - 1)) is var line and >= 0 ? line : target.Source.Text.Length;
        }

        return null;
    }

    /// <summary>The last block that lies in a block, or itself.</summary>
    internal static int LastOf(TextVersion text, int block)
    {
        // Cells lie beside each other in a row.
        if (text.Blocks[block].Kind == BlockKind.TableCell)
        {
            var last = block;
            while (last + 1 < text.Blocks.Count && text.Blocks[last + 1] is { Kind: BlockKind.TableCell } next && next.Row == text.Blocks[block].Row && next.Parent == text.Blocks[block].Parent) last++;
            return last;
        }

        var end = block;
        while (end + 1 < text.Blocks.Count && IsIn(text, end + 1, block)) end++;
        return end;
    }

    private static bool IsIn(TextVersion text, int block, int whole)
    {
        for (var parent = text.Blocks[block].Parent; parent >= whole; parent = text.Blocks[parent].Parent)
        {
            if (parent == whole) return true;
        }

        return false;
    }
}
