using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Tells what has changed in a source since its translation was accepted: each change once, at the block of the translation that it concerns.</summary>
public static class StalenessCheck
{
    /// <summary>Reports the changes, and returns the state that they make up. It comes behind the other checks of the two texts: where one of those
    /// has found something at a block, that is what has to be mended, and nothing is added.</summary>
    /// <param name="report">Where findings go, with the two texts.</param>
    /// <param name="record">What was recorded of the translation; null if nothing was.</param>
    /// <param name="recordsAreUsed">Whether the site has any record: until it has, it is not told of each page that it has none.</param>
    public static TranslationState Check(PairReport report, TranslationRecord? record, bool recordsAreUsed)
    {
        var pair = report.Pair;
        var (source, target) = (pair.Source, pair.Target);
        var state = TranslationState.Of(new TextToTranslate(source, target.Language.Code, target, target.Source.Path), record, pair.Blocks);
        foreach (var change in state.Accepted) Report(change, state, report);
        if (record is { IsBroken: false } && record.SourceLanguage != source.Language.Code)
        {
            report.Report(StateProblems.OtherSourceLanguage(record.File?.Whole ?? target.Source.Whole, record.SourceLanguage, source.Language.Code));
        }

        if (target.SourceVersion is { } version) CheckVersion(version, state, report);
        // Who writes a draft is still at it.
        if (target.IsDraft) return state;
        if (state.Status == TranslationStatus.Unknown && recordsAreUsed && record is null)
        {
            report.Report(StateProblems.NeverAccepted(BeginningOf(target), BeginningOf(source), AcceptCommand(state), VersionFor(state)));
        }

        foreach (var change in state.Changes) Report(change, state, report);
        return state;
    }

    /// <summary>Excuses blocks whose source has been written anew since their translation was accepted from saying other facts than it: that is told once, as a change of the source.</summary>
    /// <param name="report">Where findings go, with the two texts.</param>
    /// <param name="record">What was recorded of the translation.</param>
    public static void ExcuseRewritten(PairReport report, TranslationRecord record)
    {
        var (source, target) = (report.Pair.Source, report.Pair.Target);
        var blocks = RecordComparison.Of(source, target, record, report.Pair.Blocks);
        foreach (var block in blocks)
        {
            if (block is not ({ Change: BlockChange.New or BlockChange.Removed } or { Change: BlockChange.Changed, Similarity: < 0.5 })) continue;
            if (block.Source >= 0) report.Excuse(source.Blocks[block.Source]);
            if (block.Target >= 0) report.Excuse(target.Blocks[block.Target]);
        }
    }

    /// <summary>Reports acknowledgements that nothing was found for. It comes last, behind all checks of the two texts.</summary>
    public static void ReportExpired(PairReport report)
    {
        var isOfSource = ReferenceEquals(report.Pair.Source, report.Pair.Target);
        foreach (var expired in report.Expired)
        {
            report.Report(isOfSource ? StateProblems.AcknowledgementInSource(expired.Place, expired.Token) : StateProblems.AcknowledgementExpired(expired.Place, expired.Token));
        }
    }

    /// <summary>Reports records of translations that do not exist.</summary>
    /// <param name="records">The paths of all records.</param>
    /// <param name="exists">Says of the path of a record whether there is such a translation.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static void ReportOrphans(IEnumerable<string> records, Predicate<string> exists, DiagnosticBag diagnostics)
    {
        foreach (var path in records)
        {
            if (exists(path)) continue;
            var place = new SourceText(path, "").Whole;
            diagnostics.Report(TranslationRecord.Named(path) is var (key, language) ? StateProblems.RecordOfNothing(place, key, language) : StateProblems.RecordOutOfPlace(place));
        }
    }

    /// <summary>The command that accepts a translation, or a block of it.</summary>
    /// <param name="state">The translation.</param>
    /// <param name="block">The number of the block in the source, from 1; null for all.</param>
    public static string AcceptCommand(TranslationState state, int? block = null) =>
        $"translate accept {state.Text.Source.Key} {state.Text.Language}" + (block is { } number ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" --block {number}") : "");

    private static void CheckVersion(Yaml.YamlScalar version, TranslationState state, PairReport report)
    {
        if (version.Text == state.SourceVersion) return;
        if (state.Status == TranslationStatus.UpToDate) report.Report(StateProblems.SourceVersionIsNotNeeded(version.Span));
        else if (state.Changes.Count == 0) report.Report(StateProblems.SourceVersionIsOld(version.Span, BeginningOf(state.Text.Source), AcceptCommand(state), state.SourceVersion));
    }

    private static void Report(SourceChange change, TranslationState state, PairReport report)
    {
        var first = change.Blocks[0];
        var source = first.Source < 0 ? null : state.Text.Source.Blocks[first.Source];
        var target = first.Target < 0 ? null : state.Text.Target!.Blocks[first.Target];
        if (source is not null && report.IsTold(source) || target is not null && report.IsTold(target)) return;
        var place = PlaceOf(first, state);
        var accept = source is null || change.Blocks.Count > 1 ? $"{AcceptCommand(state)} --token {change.Token}" : AcceptCommand(state, first.Source + 1);
        var version = VersionFor(state);
        var difference = BlockDifference.Summary(first, state);
        var finding = change.Change switch
        {
            BlockChange.Changed => StateProblems.SourceChanged(place, source!.Content, difference, accept, version),
            BlockChange.New => StateProblems.SourceIsNew(place, source!.Content, change.Blocks.Count, change.Words, target is not null, accept, version),
            BlockChange.Removed => StateProblems.SourceIsGone(place, difference, change.Blocks.Count, accept, version),
            BlockChange.LinksChanged => StateProblems.SourceLinksElsewhere(place, source!.Content, difference, accept, version),
            _ => StateProblems.SourceMoved(place, source!.Content, accept, version),
        };
        report.Report(finding, source, target, change.Values);
    }

    // Where a block has no counterpart: behind the one before it.
    private static SourceSpan PlaceOf(BlockState state, TranslationState translation)
    {
        var target = translation.Text.Target!;
        if (state.Target >= 0) return target.Blocks[state.Target].Content;
        var at = translation.Blocks.ToList().IndexOf(state);
        for (var i = at - 1; i >= 0; i--)
        {
            if (translation.Blocks[i].Target >= 0 && target.Blocks[translation.Blocks[i].Target].Content is var before) return target.Source.Span(before.End, before.End);
        }

        return BeginningOf(target);
    }

    private static SourceSpan BeginningOf(TextVersion text) => text.Source.LineSpan(1);

    // Only a page has a place for it.
    private static string? VersionFor(TranslationState state) => state.Text.Target!.Blocks.Any(b => b.Kind == BlockKind.FrontMatter) ? state.SourceVersion : null;
}
