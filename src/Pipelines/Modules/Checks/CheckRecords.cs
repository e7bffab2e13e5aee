using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Reports records of translations that do not exist: the page is gone, or was renamed.</summary>
/// <param name="pages">The pages as they were read.</param>
/// <param name="snippets">The snippets.</param>
public sealed class CheckRecords(Flow<PageDocument> pages, Flow<Snippet> snippets) : IPureModule<TranslationSetup, TranslationSetup>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [pages.Documents, snippets.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<TranslationSetup> Execute(IReadOnlyList<TranslationSetup> documents, BuildContext context)
    {
        foreach (var setup in documents.Where(s => s.Records.Count > 0))
        {
            HashSet<string> paths =
            [
                .. pages.Documents.Select(p => RecordOf(p.Source.Path, p.Name.Language)),
                .. snippets.Documents.Select(s => RecordOf(s.Body.Source.Path, s.Language)),
                .. context.Files.List("data").SelectMany(file => setup.Data.Site.Languages.Select(language => TranslationRecord.PathOf(file.Path, language))),
            ];
            var refused = new Lazy<HashSet<string>>(() => [.. Refused(setup)]);
            StalenessCheck.ReportOrphans(setup.Records.Keys, path => paths.Contains(path) || refused.Value.Contains(path), context.Diagnostics);
        }

        return documents;
    }

    // A translation without which nothing is published is told as missing. When it is back, its record will be of use.
    private IEnumerable<string> Refused(TranslationSetup setup)
    {
        var site = setup.Data.Site;
        foreach (var versions in pages.Documents.Where(p => !p.IsBroken).GroupBy(p => p.Name.Key).Where(p => p.All(v => v.FrontMatter.NotTranslated is null)))
        {
            var template = PageVersions.SourceOf([.. versions], site.DefaultLanguage).FrontMatter.Template?.Text ?? Rendering.Templates.Default;
            foreach (var language in site.Languages.Where(l => site.MissingTranslations.For(versions.Key, l, template) == MissingTranslation.Refuse))
            {
                yield return TranslationRecord.PathOf(versions.Key, language);
            }
        }
    }

    private static string RecordOf(string path, string language) => TranslationRecord.PathOf(BlockReader.KeyOf(path, language), language);
}
