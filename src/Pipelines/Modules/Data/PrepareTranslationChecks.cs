using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Pipelines.Modules;

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
