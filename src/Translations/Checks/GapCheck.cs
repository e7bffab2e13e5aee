using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Reports what one version has alone: blocks next to each other once, whatever lies in them included. Where both have
/// something alone at one place, it is one thing in two forms.</summary>
/// <param name="pair">The two versions.</param>
/// <param name="found">What belongs together in them.</param>
/// <param name="ignored">Names of boxes and inclusions that one version may have alone.</param>
/// <param name="report">Where findings go.</param>
internal sealed class GapCheck(TextPair pair, Counterparts found, IReadOnlySet<string> ignored, PairReport report)
{
    private readonly GapRun _run = new();

    // The last pair before the run.
    private BlockPair _before = new(-1, -1);

    /// <summary>Whether a pair lies in a list or box that has no counterpart, on either side: the same in another form.</summary>
    public static bool IsContent(TextPair pair, Counterparts found, int source, int target) =>
        (pair.Source.Blocks[source].Parent is var a and >= 0 && found.OfSource(a) < 0)
        || (pair.Target.Blocks[target].Parent is var b and >= 0 && found.OfTarget(b) < 0);

    /// <summary>Reports all.</summary>
    public void Check()
    {
        foreach (var pairOfBlocks in pair.Blocks) Take(pairOfBlocks);
        Close(new BlockPair(-1, -1));
    }

    private void Take(BlockPair blocks)
    {
        if (blocks.IsWhole)
        {
            if (IsContent(pair, found, blocks.Source, blocks.Target))
            {
                _run.Contents.Add(blocks);
                return;
            }

            Close(blocks);
            _before = blocks;
            return;
        }

        var isSource = blocks.Source >= 0;
        var place = isSource ? blocks.Source : blocks.Target;
        var block = isSource ? pair.Source.Blocks[place] : pair.Target.Blocks[place];
        if (block.Kind == BlockKind.FrontMatter) ReportSetting(block, isSource);
        // Data report a text that is missing in a language themselves, and cells belong to rows and columns.
        if (block.Kind is BlockKind.FrontMatter or BlockKind.Data) return;
        if (block.Parent >= 0 && (isSource ? found.OfSource(block.Parent) : found.OfTarget(block.Parent)) < 0) return;
        if (block.Kind == BlockKind.TableCell) return;
        // What lies side by side.
        var parent = isSource ? block.Parent : found.OfTarget(block.Parent);
        if (!_run.IsEmpty && _run.Parent != parent) Close(new BlockPair(-1, -1));
        if (!_run.HasBlocks) _run.Parent = parent;
        (isSource ? _run.Sources : _run.Targets).Add(place);
    }

    // A short title for menus is written where the title is too long, which depends on the language.
    private void ReportSetting(TextBlock block, bool isSource)
    {
        if (block.Key == "nav-label") return;
        if (isSource) report.Report(StructureProblems.Missing(block.Span, BlockNames.Of([block]), pair.Target.Language.Code, pair.Target.Source.Whole), block, null);
        else report.Report(StructureProblems.Surplus(block.Span, BlockNames.Of([block]), pair.Source.Language.Code, pair.Source.Source.Whole), null, block);
    }

    private void Close(BlockPair next)
    {
        if (_run.HasBlocks)
        {
            _run.Sources.RemoveAll(s => IsIgnored(pair.Source.Blocks[s]));
            _run.Targets.RemoveAll(t => IsIgnored(pair.Target.Blocks[t]));
            if (_run.HasBlocks) Report(next);
        }

        _run.Clear();
    }

    // A box without name only marks a language, say, which the other version need not do.
    private bool IsIgnored(TextBlock block) => block.Kind switch
    {
        BlockKind.Container => block.Key.Length == 0 && _run.Contents.Count > 0 || ignored.Contains(block.Key),
        BlockKind.Inclusion => ignored.Contains(block.Key.Split(' ')[0]),
        _ => false,
    };

    private void Report(BlockPair next)
    {
        var sources = Blocks(pair.Source, _run.Sources, _run.Contents.Select(c => c.Source));
        var targets = Blocks(pair.Target, _run.Targets, _run.Contents.Select(c => c.Target));
        var values = string.Join(' ', sources.Concat(targets).Select(b => b.TextHash));
        if (sources.Count > 0 && targets.Count > 0)
        {
            report.Report(
                StructureProblems.OtherForm(SpanOf(targets), BlockNames.Of(targets), pair.Source.Language.Code, SpanOf(sources), BlockNames.Of(sources)),
                sources[0],
                targets[0],
                values);
            return;
        }

        if (SplitCheck.Find(pair, sources, targets, _before, next) is { } split)
        {
            report.Report(split.Finding, split.Source, split.Target, values);
            return;
        }

        if (targets.Count == 0)
        {
            report.Report(StructureProblems.Missing(SpanOf(sources), BlockNames.Of(sources), pair.Target.Language.Code, Behind(pair.Target, _before.Target)), sources[0], null, values);
        }
        else
        {
            report.Report(StructureProblems.Surplus(SpanOf(targets), BlockNames.Of(targets), pair.Source.Language.Code, Behind(pair.Source, _before.Source)), null, targets[0], values);
        }
    }

    private static List<TextBlock> Blocks(TextVersion version, List<int> alone, IEnumerable<int> contents) =>
        [.. (alone.Count > 0 ? alone : contents).Select(i => version.Blocks[i])];

    private static SourceSpan SpanOf(List<TextBlock> blocks) =>
        blocks[0].Span.Source.Span(blocks[0].Span.Start, blocks.Max(b => b.Span.End));

    private static SourceSpan Behind(TextVersion version, int block) => block < 0 ? version.Source.Whole : version.Blocks[block].Span;
}

/// <summary>Blocks next to each other that have no counterpart, of either version, and pairs that lie in them.</summary>
internal sealed class GapRun
{
    /// <summary>In what they lie, a block of the source; -1 for nothing.</summary>
    public int Parent { get; set; } = -1;

    /// <summary>The source's.</summary>
    public List<int> Sources { get; } = [];

    /// <summary>The translation's.</summary>
    public List<int> Targets { get; } = [];

    /// <summary>What lies in them and has a counterpart outside.</summary>
    public List<BlockPair> Contents { get; } = [];

    /// <summary>Whether there are blocks.</summary>
    public bool HasBlocks => Sources.Count + Targets.Count > 0;

    /// <summary>Whether there is nothing.</summary>
    public bool IsEmpty => !HasBlocks && Contents.Count == 0;

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        Sources.Clear();
        Targets.Clear();
        Contents.Clear();
        Parent = -1;
    }
}
