using ChemSter.Site.Translations;

namespace ChemSter.Site.Pipelines.Modules;

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
