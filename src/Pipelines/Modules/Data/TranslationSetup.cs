using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>What the checks of translations need.</summary>
/// <param name="Data">The site's data.</param>
/// <param name="Checks">The checks.</param>
/// <param name="Records">What was accepted of translations, by the paths of the records.</param>
public sealed record TranslationSetup(SiteData Data, TranslationChecks Checks, IReadOnlyDictionary<string, TranslationRecord> Records)
{
    /// <summary>The record of a text's translation into a language; null where there is none.</summary>
    public TranslationRecord? RecordOf(string key, string language) =>
        Records.Count == 0 ? null : Records.GetValueOrDefault(TranslationRecord.PathOf(key, language));

    /// <summary>Checks all versions of a text: each by itself, and each against the one that it was translated from.</summary>
    /// <param name="source">The version that the others were translated from; null where it could not be read.</param>
    /// <param name="versions">All versions, it among them.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="isComplete">Whether no version is missing that may be the one that the others were translated from: because it can't be read, or is not published.</param>
    public void Check(TextVersion? source, IEnumerable<TextVersion> versions, DiagnosticBag diagnostics, bool isComplete = true)
    {
        foreach (var version in versions)
        {
            if (source is null || ReferenceEquals(version, source)) Checks.Check(version, diagnostics, isSource: source is not null && isComplete);
            else Check(source, version, diagnostics);
        }
    }

    /// <summary>Checks a translation against the text that it renders.</summary>
    public void Check(TextVersion source, TextVersion target, DiagnosticBag diagnostics) =>
        Checks.Check(source, target, RecordOf(source.Key, target.Language.Code), Records.Count > 0, diagnostics);
}
