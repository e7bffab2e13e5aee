using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Compares the names of the data that aligned blocks mention, by their ids.</summary>
internal static class DeclaredComparison
{
    /// <summary>Reports the names that only one of the two mentions.</summary>
    /// <returns>The blocks of the translation in which something was found; null for none.</returns>
    public static HashSet<int>? Report(TextPair pair, VersionNames source, VersionNames target, PairReport report)
    {
        if (FactDifferences.Find(pair, (version, block) => (version == pair.Source ? source : target).Facts(block), (a, b) => a.Value == b.Value) is not { } differences) return null;
        HashSet<int>? found = null;
        foreach (var difference in differences)
        {
            var (missing, surplus) = (difference.Source, difference.Target);
            var (said, told) = (source.Words(difference.SourceBlock)!, target.Words(difference.TargetBlock)!);
            if (missing is { } m && NameHint.IsIn(told, NameOf(source.Mentions(difference.SourceBlock)!, m))) missing = null;
            if (surplus is { } s && NameHint.IsIn(said, NameOf(target.Mentions(difference.TargetBlock)!, s))) surplus = null;
            if (missing is { } lost && IsMarked(source.Mentions(difference.SourceBlock)!, lost)) missing = null;
            if (surplus is { } added && IsMarked(target.Mentions(difference.TargetBlock)!, added)) surplus = null;
            if (missing is null && surplus is null) continue;
            var here = PlaceOf(told.Block, surplus);
            var there = PlaceOf(said.Block, missing);
            var finding = difference.Kind == FactKind.Organisation
                ? NameProblems.OrganisationDiffers(here, there, Show(source, missing, difference.SourceBlock), Show(target, surplus, difference.TargetBlock))
                : NameProblems.NameDiffers(here, there, Show(source, missing, difference.SourceBlock), Show(target, surplus, difference.TargetBlock));
            report.Report(finding, said.Block, told.Block, $"{missing?.Value} {surplus?.Value}");
            (found ??= []).Add(difference.TargetBlock);
        }

        return found;
    }

    private static SourceSpan PlaceOf(TextBlock block, Fact? fact) => fact is { } known ? block.SpanOf(known.Start, known.Length) : block.Content;

    private static Name NameOf(List<NameMention> mentions, Fact fact) => mentions.Find(m => m.Start == fact.Start)!.Name;

    private static bool IsMarked(List<NameMention> mentions, Fact fact) => mentions.Find(m => m.Start == fact.Start)!.IsMarked;

    private static string? Show(VersionNames names, Fact? fact, int block)
    {
        if (fact is not { } known) return null;
        var name = NameOf(names.Mentions(block)!, known);
        return name.Find(names.Version.Language)?.Text.Text ?? name.Forms[0].Text.Text;
    }
}
