using System.Runtime.CompilerServices;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Holds the values of a text against those of its translation: dates, times, numbers, shares, amounts, quantities, codes. Made once for a site.</summary>
/// <param name="values">What finds values.</param>
/// <param name="before">What looks before it, and takes digits that are no values: those of addresses and register numbers.</param>
public sealed class FactCheck(ValueFinder values, IReadOnlyList<IFactFinder> before)
{
    // A text is the source of several translations, and its facts are looked for once.
    private readonly ConditionalWeakTable<TextVersion, VersionFacts> _read = [];

    /// <summary>Reports the facts that a text and its translation don't share. Blocks without a counterpart are left to the comparison of structures.</summary>
    public void Check(TextPair pair, PairReport report)
    {
        var byDigitsAlone = !pair.Source.Language.Rules.Facts.IsKnown || !pair.Target.Language.Rules.Facts.IsKnown;
        var (source, target) = byDigitsAlone
            ? (VersionFacts.Read(pair.Source, values, before, true), VersionFacts.Read(pair.Target, values, before, true))
            : (Read(pair.Source), Read(pair.Target));
        if (Compare(pair, source, target) is not { } comparisons) return;
        foreach (var blocks in comparisons)
        {
            if (blocks is not { IsWhole: true }) continue;
            foreach (var (missing, added) in FactConflicts.Take(blocks)) FactFindings.ReportConflict(report, blocks, missing, added);
        }

        for (var i = 0; i < comparisons.Length; i++)
        {
            if (comparisons[i] is not { IsWhole: true, IsDone: false } blocks) continue;
            FactNeighbours.Drop(pair, comparisons, i);
            foreach (var fact in blocks.Missing)
            {
                if (!fact.IsLoose && !OtherwiseSaid.Has(blocks.Target!, pair.Target.Language.Rules.Facts, fact, blocks.SourceText(fact), target[pair.Blocks[i].Target])) FactFindings.ReportMissing(report, blocks, fact);
            }

            foreach (var fact in blocks.Added)
            {
                if (!fact.IsLoose && !OtherwiseSaid.Has(blocks.Source!, pair.Source.Language.Rules.Facts, fact, blocks.TargetText(fact), source[pair.Blocks[i].Source])) FactFindings.ReportAdded(report, blocks, fact);
            }
        }
    }

    /// <summary>Reports what is wrong with the facts of one text by itself: weekdays that their dates do not fall on.</summary>
    public void Check(TextVersion version, DiagnosticBag diagnostics)
    {
        foreach (var (block, problem) in Read(version).WrongWeekdays)
        {
            diagnostics.Report(FactProblems.WrongWeekday(
                block.SpanOf(problem.Start, problem.Length), block.Text.Substring(problem.Start, problem.Length), block.Text.Substring(problem.Date.Start, problem.Date.Length), problem.Right));
        }
    }

    private static bool AreEqual(IReadOnlyList<Fact> source, IReadOnlyList<Fact> target)
    {
        if (source.Count != target.Count) return false;
        for (var i = 0; i < source.Count; i++)
        {
            if (source[i].Kind != target[i].Kind || source[i].Value != target[i].Value) return false;
        }

        return true;
    }

    private VersionFacts Read(TextVersion version) => _read.GetValue(version, v => VersionFacts.Read(v, values, before, false));

    private static BlockComparison?[]? Compare(TextPair pair, VersionFacts source, VersionFacts target)
    {
        BlockComparison?[]? comparisons = null;
        for (var i = 0; i < pair.Blocks.Count; i++)
        {
            var (from, to) = pair.Blocks[i];
            var (sourceFacts, targetFacts) = (source[from], target[to]);
            if (AreEqual(sourceFacts, targetFacts)) continue;
            var comparison = BlockComparison.Of(from < 0 ? null : pair.Source.Blocks[from], sourceFacts, to < 0 ? null : pair.Target.Blocks[to], targetFacts);
            if (!comparison.IsDone) (comparisons ??= new BlockComparison?[pair.Blocks.Count])[i] = comparison;
        }

        return comparisons;
    }
}
