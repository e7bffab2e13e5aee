using ChemSter.Site.Translations;

namespace ChemSter.Site.Pipelines.Modules;

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
