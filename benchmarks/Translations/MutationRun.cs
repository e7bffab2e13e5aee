using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Surveys;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Benchmarks.Translations;

/// <summary>Plants faults one by one and looks what is found: which are, where, and how often.</summary>
/// <param name="survey">The site in whose pages they are planted.</param>
/// <param name="most">How many of each family are planted in a page at most.</param>
/// <param name="dice">Which of them.</param>
public sealed class MutationRun(TranslationSurvey survey, int most, Content.Dice dice)
{
    /// <summary>What is found in the pages as they are: every finding is a false one.</summary>
    public IReadOnlyList<Diagnostic> OnUntouchedPages() => [.. Texts.SelectMany(t => Check(t.Source, t.Target!, null))];

    /// <summary>Plants the faults of a family in all pages.</summary>
    public IReadOnlyList<(Mutant Mutant, MutantResult Result)> Plant(Family family)
    {
        var results = new List<(Mutant, MutantResult)>();
        foreach (var text in Texts)
        {
            var pairs = BlockAligner.Align(text.Source, text.Target!);
            var page = family.IsInSource
                ? new Page(text.Source, text.Target!, Counterparts(text.Source.Blocks.Count, pairs, p => (p.Source, p.Target)))
                : new Page(text.Target!, text.Source, Counterparts(text.Target!.Blocks.Count, pairs, p => (p.Target, p.Source)));
            var changes = family.Plant(page).Where(c => page.Text[c.Start..c.End] != c.Replacement).Distinct().ToList();
            foreach (var change in dice.Draw(changes, Math.Min(most, changes.Count)))
            {
                var markdown = string.Concat(page.Text.AsSpan(0, change.Start), change.Replacement, page.Text.AsSpan(change.End));
                var mutant = new Mutant(family, text, markdown, change.Start, change.Start + change.Replacement.Length, Describe(page, change));
                results.Add((mutant, Judge(mutant, pairs)));
            }
        }

        return results;
    }

    private IEnumerable<TextToTranslate> Texts => survey.Texts.Where(t => t.Target is not null && !t.Source.IsData);

    private MutantResult Judge(Mutant mutant, IReadOnlyList<BlockPair> pairs)
    {
        var (source, target) = (mutant.Text.Source, mutant.Text.Target!);
        var record = mutant.Family.Group is "state" ? RecordUpdate.Whole(new TextPair(source, target, pairs), null) : null;
        var before = Check(source, target, record).Select(Identity).ToList();
        var changed = Read(mutant.Markdown, mutant.Family.IsInSource ? source : target);
        var found = mutant.Family.IsInSource ? Check(changed, target, record) : Check(source, changed, record);
        foreach (var known in before) Drop(found, known);
        var isFound = found.Any(f => mutant.Family.Codes.Any(c => f.Code.StartsWith(c, StringComparison.Ordinal)));
        return new MutantResult(isFound, found.Count, found.Any(f => IsAt(f, changed, mutant)), found);
    }

    private static void Drop(List<Diagnostic> found, string known)
    {
        if (found.FindIndex(f => Identity(f) == known) is var at and >= 0) found.RemoveAt(at);
    }

    private static string Identity(Diagnostic finding) => $"{finding.Code} {finding.Message.English}";

    // In the lines of the fault, or in those right beside it: of what is missing only the neighbours are there.
    private static bool IsAt(Diagnostic finding, TextVersion changed, Mutant mutant)
    {
        var first = LineAt(mutant.Markdown, mutant.Start) - 2;
        var last = LineAt(mutant.Markdown, mutant.End) + 2;
        return finding.Related.Select(r => r.Span).Append(finding.Span).Any(s => s.File == changed.Source.Path && s.From.Line >= first && s.From.Line <= last);
    }

    private static int LineAt(string text, int offset) => text.AsSpan(0, Math.Min(offset, text.Length)).Count('\n') + 1;

    private List<Diagnostic> Check(TextVersion source, TextVersion target, TranslationRecord? record)
    {
        var diagnostics = new DiagnosticBag();
        survey.Setup.Checks.Check(source, target, record, record is not null, diagnostics);
        return [.. diagnostics.Sorted()];
    }

    private TextVersion Read(string markdown, TextVersion version)
    {
        var source = new SourceText(version.Source.Path, markdown);
        var ignored = new DiagnosticBag();
        var fence = FrontMatterFence.Find(source, ignored)!.Value;
        var page = new PageDocument
        {
            Name = new PageName(version.Key, version.Language.Code),
            Source = source,
            FrontMatter = FrontMatterReader.Read(source, fence, DirectoryDefaults.None, ignored)!,
            FirstLine = source.LineSpan(1),
            TextStart = fence.Body,
            Fingerprint = 0,
        };
        return BlockReader.Read(page, MarkdownParser.Parse(source, fence.Body, version.Language.Folding, ignored), version.Language, survey.Data.Site.Languages);
    }

    private static int[] Counterparts(int count, IReadOnlyList<BlockPair> pairs, Func<BlockPair, (int Own, int Other)> of)
    {
        var counterparts = Enumerable.Repeat(-1, count).ToArray();
        foreach (var pair in pairs.Where(p => p.IsWhole)) counterparts[of(pair).Own] = of(pair).Other;
        return counterparts;
    }

    private static string Describe(Page page, Change change) => $"{page.Version.Source.Path}: “{Short(page.Text[change.Start..change.End])}” → “{Short(change.Replacement)}”";

    private static string Short(string text) => text.ReplaceLineEndings("⏎") is { Length: > 50 } longer ? longer[..50] + "…" : text.ReplaceLineEndings("⏎");
}

/// <summary>What was found of a fault.</summary>
/// <param name="IsFound">Whether a finding of the right kind was.</param>
/// <param name="Count">How many findings there are that were not there before.</param>
/// <param name="IsAtItsPlace">Whether one of them is at the fault.</param>
/// <param name="Findings">The findings.</param>
public sealed record MutantResult(bool IsFound, int Count, bool IsAtItsPlace, IReadOnlyList<Diagnostic> Findings);
