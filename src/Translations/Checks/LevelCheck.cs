using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Compares the levels of headings; several in a row that are off by as much are one finding, as they are one mistake.</summary>
/// <param name="pair">The two versions.</param>
/// <param name="report">Where findings go.</param>
internal sealed class LevelCheck(TextPair pair, PairReport report)
{
    private BlockPair _first;
    private int _offset;
    private int _further;

    /// <summary>Reports all.</summary>
    public void Check()
    {
        foreach (var blocks in pair.Blocks)
        {
            if (!blocks.IsWhole) continue;
            var (a, b) = (pair.Source.Blocks[blocks.Source], pair.Target.Blocks[blocks.Target]);
            if (a.Kind != BlockKind.Heading || b.Kind != BlockKind.Heading) continue;
            var offset = b.Level - a.Level;
            if (offset == _offset)
            {
                _further++;
                continue;
            }

            Close();
            (_first, _offset, _further) = (blocks, offset, 0);
        }

        Close();
    }

    private void Close()
    {
        if (_offset == 0) return;
        var (a, b) = (pair.Source.Blocks[_first.Source], pair.Target.Blocks[_first.Target]);
        var finding = StructureProblems.HeadingLevel(b.Span, b.Level, pair.Source.Language.Code, a.Span, a.Level, _further);
        report.Report(finding, a, b, $"{a.Level} {b.Level} {_further}");
    }
}
