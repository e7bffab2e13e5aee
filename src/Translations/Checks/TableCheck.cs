using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Reports rows and columns of tables that one version has alone, each once, and single cells that are in neither.</summary>
/// <param name="pair">The two versions.</param>
/// <param name="found">What belongs together in them.</param>
/// <param name="report">Where findings go.</param>
internal sealed class TableCheck(TextPair pair, Counterparts found, PairReport report)
{
    /// <summary>Reports all.</summary>
    public void Check()
    {
        for (var i = 0; i < pair.Source.Blocks.Count; i++)
        {
            if (pair.Source.Blocks[i].Kind != BlockKind.Table || found.OfSource(i) is not (var other and >= 0)) continue;
            CheckSide(i, other, isSource: true);
            CheckSide(i, other, isSource: false);
        }
    }

    private void CheckSide(int table, int counterpart, bool isSource)
    {
        var version = isSource ? pair.Source : pair.Target;
        var own = isSource ? table : counterpart;
        var cells = Enumerable.Range(own + 1, version.Blocks.Count - own - 1).TakeWhile(i => version.Blocks[i].Parent == own).ToList();
        if (!cells.Exists(IsAlone)) return;
        ReportLines(own, version, cells, IsAlone, isSource, isRow: true);
        ReportLines(own, version, cells, IsAlone, isSource, isRow: false);
        foreach (var cell in cells.Where(IsAlone)) Report(isSource, [version.Blocks[cell]], BlockNames.Of([version.Blocks[cell]]), version.Blocks[cell].Span, -1, own);

        bool IsAlone(int cell) => (isSource ? found.OfSource(cell) : found.OfTarget(cell)) < 0;
    }

    // Rows, or columns, of which no cell has a counterpart; next to each other once. What was told is taken out of the cells.
    private void ReportLines(int table, TextVersion version, List<int> cells, Func<int, bool> isAlone, bool isSource, bool isRow)
    {
        var alone = cells.GroupBy(LineOf).Where(line => line.All(isAlone)).Select(line => line.Key).Order().ToList();
        for (var i = 0; i < alone.Count;)
        {
            var from = i++;
            while (i < alone.Count && alone[i] == alone[i - 1] + 1) i++;
            var (first, last) = (alone[from], alone[i - 1]);
            var blocks = cells.Where(c => LineOf(c) >= first && LineOf(c) <= last).Select(c => version.Blocks[c]).ToList();
            var span = isRow ? blocks[0].Span.Source.Span(blocks[0].Span.Start, blocks[^1].Span.End) : blocks[0].Span;
            var before = cells.FindLastIndex(c => LineOf(c) == first - 1 && (isRow ? version.Blocks[c].Column : version.Blocks[c].Row) == 1);
            Report(isSource, blocks, BlockNames.OfLines(isRow, first, last - first + 1, blocks), span, before < 0 ? -1 : cells[before], table);
        }

        cells.RemoveAll(c => alone.Contains(LineOf(c)));

        int LineOf(int cell) => isRow ? version.Blocks[cell].Row : version.Blocks[cell].Column;
    }

    // The place in the other version is behind the counterpart of the row or column before.
    private void Report(bool isSource, List<TextBlock> blocks, Bilingual what, SourceSpan span, int before, int table)
    {
        if (before < 0 || (isSource ? found.OfSource(before) : found.OfTarget(before)) < 0) before = table;
        var values = string.Join(' ', blocks.Select(b => b.TextHash));
        if (isSource)
        {
            var behind = pair.Target.Blocks[found.OfSource(before)].Span;
            report.Report(StructureProblems.Missing(span, what, pair.Target.Language.Code, behind), blocks[0], null, values);
        }
        else
        {
            var behind = pair.Source.Blocks[found.OfTarget(before)].Span;
            report.Report(StructureProblems.Surplus(span, what, pair.Source.Language.Code, behind), null, blocks[0], values);
        }
    }
}
