using System.Collections.Frozen;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Compares how a text and its translation are built: what one of them has alone, what stands elsewhere, and in what belongs
/// together the levels of headings, kinds of lists, pictures, links, boxes and code. Emphasis never matters.</summary>
/// <param name="ignored">Names of boxes and inclusions that one language may have alone: <c>notice</c>, <c>pages</c>.</param>
public sealed class StructureCheck(IReadOnlySet<string>? ignored = null)
{
    private readonly IReadOnlySet<string> _ignored = ignored ?? FrozenSet<string>.Empty;

    /// <summary>Reports the differences of a text and its translation, each once.</summary>
    public void Check(TextPair pair, PairReport report)
    {
        var found = new Counterparts(pair.Source.Blocks.Count, pair.Target.Blocks.Count);
        var isStraight = true;
        var before = -1;
        foreach (var (source, target) in pair.Blocks)
        {
            if (source >= 0 && target >= 0) found.Join(source, target);
            isStraight &= source >= 0 && target > before;
            before = target;
        }

        if (!isStraight)
        {
            new GapCheck(pair, found, _ignored, report).Check();
            new TableCheck(pair, found, report).Check();
            new MoveCheck(pair, found, report).Check();
        }

        new LevelCheck(pair, report).Check();
        foreach (var (source, target) in pair.Blocks)
        {
            if (source >= 0 && target >= 0) CheckForm(pair, found, source, target, report);
        }

        new InlineCheck(pair, found, report).Check();
    }

    private static void CheckForm(TextPair pair, Counterparts found, int source, int target, PairReport report)
    {
        var (a, b) = (pair.Source.Blocks[source], pair.Target.Blocks[target]);
        var language = pair.Source.Language.Code;
        if (a.Kind != b.Kind)
        {
            // Where the list or box around it has no counterpart, that has been told.
            if (GapCheck.IsContent(pair, found, source, target)) return;
            report.Report(StructureProblems.OtherForm(b.Span, BlockNames.Of([b]), language, a.Span, BlockNames.Of([a])), a, b);
            return;
        }

        switch (a.Kind)
        {
            case BlockKind.List when a.IsOrdered != b.IsOrdered:
                report.Report(StructureProblems.ListKind(b.Span, b.IsOrdered, language, a.Span), a, b, b.IsOrdered ? "numbered" : "");
                break;
            case BlockKind.Inclusion or BlockKind.Container when a.Key != b.Key:
                report.Report(StructureProblems.OtherName(b.Span, b.Key, language, a.Span, a.Key), a, b);
                break;
            case BlockKind.Code:
                CodeCheck.Check(a, b, language, report);
                return;
            default:
                break;
        }

        if (a.Text.Length == 0 != (b.Text.Length == 0)) ReportEmpty(pair, a, b, report);
    }

    private static void ReportEmpty(TextPair pair, TextBlock a, TextBlock b, PairReport report)
    {
        var finding = b.Text.Length == 0
            ? StructureProblems.Empty(b.Span, pair.Source.Language.Code, a.Content, BlockNames.Excerpt(a.Text))
            : StructureProblems.Empty(a.Span, pair.Target.Language.Code, b.Content, BlockNames.Excerpt(b.Text));
        report.Report(finding, a, b);
    }
}
