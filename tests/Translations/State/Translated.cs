using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.State;

/// <summary>A Polish text with its English translation, accepted once; then one of them is edited.</summary>
internal sealed class Translated
{
    private readonly TextVersion _accepted;
    private readonly TextVersion _acceptedTarget;

    public Translated(string source, string target)
    {
        (_accepted, _acceptedTarget) = (Versions.Polish(source), Versions.English(target));
        Record = RecordUpdate.Whole(PairOf(_accepted, _acceptedTarget), before: null);
    }

    public TranslationRecord Record { get; init; }

    /// <summary>The state after edits of source and translation.</summary>
    public TranslationState After(string source, string? target = null, TranslationRecord? record = null)
    {
        var (polish, english) = (Versions.Polish(source), target is null ? _acceptedTarget : Versions.English(target));
        return TranslationState.Of(new TextToTranslate(polish, "en", english, english.Source.Path), record ?? Record, PairOf(polish, english).Blocks);
    }

    /// <summary>What an editor reads after edits of source and translation, in English.</summary>
    public string Messages(string source, string? target = null) => Texts(Findings(source, target));

    /// <summary>What is found after edits of source and translation.</summary>
    public IReadOnlyList<Diagnostic> Findings(string source, string? target = null, TranslationRecord? record = null, bool hasRecord = true)
    {
        var (polish, english) = (Versions.Polish(source), target is null ? _acceptedTarget : Versions.English(target));
        record = hasRecord ? record ?? Record : null;
        var diagnostics = new DiagnosticBag();
        var report = new PairReport(PairOf(polish, english), [.. english.Accepted, .. record?.Accepted ?? []], diagnostics);
        StalenessCheck.Check(report, record, recordsAreUsed: true);
        StalenessCheck.ReportExpired(report);
        return diagnostics.Sorted();
    }

    public static string Texts(IEnumerable<Diagnostic> findings) => new TextReport(UiLanguage.English, colour: false).Render(findings);

    /// <summary>Blocks that belong together: by their names, else in order as long as the kinds are the same. Enough for texts that are built alike.</summary>
    public static TextPair PairOf(TextVersion source, TextVersion target)
    {
        var pairs = new List<BlockPair>();
        var taken = new HashSet<int>();
        for (var s = 0; s < source.Blocks.Count; s++)
        {
            var t = Enumerable.Range(0, target.Blocks.Count)
                .Where(i => !taken.Contains(i) && target.Blocks[i].Kind == source.Blocks[s].Kind && target.Blocks[i].Key == source.Blocks[s].Key)
                .FirstOrDefault(-1);
            if (t >= 0) taken.Add(t);
            pairs.Add(new BlockPair(s, t));
        }

        pairs.AddRange(Enumerable.Range(0, target.Blocks.Count).Where(t => !taken.Contains(t)).Select(t => new BlockPair(-1, t)));
        return new TextPair(source, target, pairs);
    }
}
