using System.Runtime.CompilerServices;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Finds where prose says something else than the data holds: when an event of the timeline was, a figure with its unit, a name with a letter
/// wrong. Editors may write plain sentences; data and sentences can't drift apart. Made once for a site.</summary>
/// <remarks>It speaks only where it is sure what is meant: a date right beside the words of an event's title, a number right before a unit of the
/// figures in a block that has words of the figure's label. Everything else may be about something else.</remarks>
public sealed class DatumCheck
{
    private readonly Dictionary<string, DatumPhrases> _phrases;
    private readonly NameSpelling _spelling;
    private readonly ValueFinder _values;

    // A text is asked about by itself, and once more for each of its translations.
    private readonly ConditionalWeakTable<TextVersion, IReadOnlyList<Diagnostic>> _found = [];

    /// <summary>Makes the check.</summary>
    public DatumCheck(SiteData data)
    {
        _phrases = data.Languages.ToDictionary(l => l.Code, l => new DatumPhrases(data, l), StringComparer.Ordinal);
        _spelling = new NameSpelling(data);
        _values = new ValueFinder(data);
    }

    /// <summary>What a text says otherwise than the data, as findings.</summary>
    public IReadOnlyList<Diagnostic> Find(TextVersion version) => _found.GetValue(version, FindNow);

    private IReadOnlyList<Diagnostic> FindNow(TextVersion version)
    {
        List<Diagnostic>? found = null;
        if (!_phrases.TryGetValue(version.Language.Code, out var phrases)) return [];
        foreach (var block in version.Blocks)
        {
            if (!VersionNames.HasText(block) || block.Kind == BlockKind.Data) continue;
            if (phrases.MayBeIn(block.Text)) FindValues(block, version.Language, phrases, found ??= []);
            _spelling.Find(block, version.Language, ref found);
        }

        return found ?? [];
    }

    private void FindValues(TextBlock block, Language language, DatumPhrases phrases, List<Diagnostic> found)
    {
        var scan = new FactScan(block, language);
        _values.Find(scan);
        if (scan.Found.Count == 0) return;
        var words = new NameWords(block);
        foreach (var dated in phrases.Events)
        {
            if (dated.FindOther(words, scan.Found) is { } fact) Add(fact, dated.Date, dated.Place);
        }

        foreach (var counted in phrases.Figures)
        {
            if (counted.FindOther(words, scan.Found) is { } fact) Add(fact, counted.Value, counted.Place);
        }

        void Add(Fact fact, string right, SourceSpan place) =>
            found.Add(NameProblems.DatumDiffers(block.SpanOf(fact.Start, fact.Length), block.Text.Substring(fact.Start, fact.Length), right, place));
    }
}
