using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Recognises in a block that stands alone the half of one that the other version has whole.</summary>
internal static class SplitCheck
{
    // How much better both halves together must fit than the one that was taken for the counterpart; by their length too, which alone is not enough.
    private const float Better = 1.5F;
    private const float BetterByLength = 0.4F;

    /// <summary>The finding, if one block of either version stands alone and makes a whole with its neighbour.</summary>
    public static (Diagnostic Finding, TextBlock Source, TextBlock Target)? Find(
        TextPair pair, List<TextBlock> sources, List<TextBlock> targets, BlockPair before, BlockPair after)
    {
        if (sources.Count + targets.Count != 1) return null;
        var isSource = sources.Count == 1;
        var alone = isSource ? sources[0] : targets[0];
        if (alone.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Definition or BlockKind.Footnote)) return null;
        var best = Better;
        (TextBlock Half, TextBlock Whole, bool IsBehind)? found = null;
        foreach (var (neighbour, isBehind) in new[] { (before, true), (after, false) })
        {
            if (!neighbour.IsWhole) continue;
            var (a, b) = (pair.Source.Blocks[neighbour.Source], pair.Target.Blocks[neighbour.Target]);
            var (half, whole) = isSource ? (a, b) : (b, a);
            if (half.Kind != alone.Kind || half.Parent != alone.Parent) continue;
            var scan = new SignatureScan();
            var (one, first) = (scan.Of(whole), scan.Of(half));
            scan.Add(half, null);
            scan.Add(alone, null);
            var both = scan.Result();
            var gain = SignatureScore.Of(both, one) - SignatureScore.Of(first, one);
            if (gain <= best || SignatureScore.OfLengths(both.Length, one.Length) < SignatureScore.OfLengths(first.Length, one.Length) + BetterByLength) continue;
            (best, found) = (gain, (half, whole, isBehind));
        }

        if (found is not { } it) return null;
        var beginning = it.IsBehind ? it.Half : alone;
        var span = beginning.Span.Source.Span(beginning.Span.Start, (it.IsBehind ? alone : it.Half).Span.End);
        var language = pair.Source.Language.Code;
        return isSource
            ? (StructureProblems.Merged(it.Whole.Span, BlockNames.Of([it.Whole]), language, span), alone, it.Whole)
            : (StructureProblems.Split(span, BlockNames.Of([beginning]), language, it.Whole.Span), it.Whole, alone);
    }
}
