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
    /// <param name="isComplete">Whether no version is missing because it can't be read: it may be the one that the others were translated from.</param>
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

/// <summary>Reads the records of translations, and prepares the checks.</summary>
/// <param name="data">The site's data.</param>
public sealed class PrepareTranslationChecks(Flow<SiteData> data) : IPureModule<SourceText, TranslationSetup>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<TranslationSetup> Execute(IReadOnlyList<SourceText> documents, BuildContext context)
    {
        var records = documents.ToDictionary(d => d.Path, d => RecordReader.Read(d, context.Diagnostics), StringComparer.Ordinal);
        return [new TranslationSetup(data.Only, new TranslationChecks(data.Only), records)];
    }
}

/// <summary>Checks the snippets that pages include, which are texts of their own.</summary>
/// <param name="setup">The checks.</param>
public sealed class CheckSnippetTranslations(Flow<TranslationSetup> setup) : IPureModule<Snippet, Snippet>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [setup.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<Snippet> Execute(IReadOnlyList<Snippet> documents, BuildContext context)
    {
        var site = setup.Only.Data.Site;
        var versions = documents.Select(s => BlockReader.Read(s.Body, setup.Only.Data.Language(s.Language), site.Languages));
        foreach (var text in versions.GroupBy(v => v.Key, StringComparer.Ordinal))
        {
            var source = text.FirstOrDefault(v => v.Language.Code == site.DefaultLanguage) ?? text.First();
            setup.Only.Check(source, text, context.Diagnostics);
        }

        return documents;
    }
}

/// <summary>Checks the texts of data files.</summary>
public sealed class CheckDataTranslations : IPureModule<TranslationSetup, TranslationSetup>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<TranslationSetup> Execute(IReadOnlyList<TranslationSetup> documents, BuildContext context)
    {
        foreach (var setup in documents)
        {
            var versions = setup.Data.Languages.SelectMany(l => DataVersions.In(l, setup.Data));
            foreach (var file in versions.GroupBy(v => v.Key, StringComparer.Ordinal))
            {
                setup.Check(file.FirstOrDefault(v => v.Language.Code == setup.Data.Site.DefaultLanguage), file, context.Diagnostics);
            }
        }

        return documents;
    }
}
