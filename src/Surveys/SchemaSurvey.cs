using ChemSter.Site.Diagnostics;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Rendering;
using ChemSter.Site.Schemas;

namespace ChemSter.Site.Surveys;

/// <summary>The schemas of a site’s files, as editors’ tools want them.</summary>
/// <param name="Files">The schemas by the names of their files.</param>
public sealed record SchemaSurvey(IReadOnlyList<(string Name, string Text)> Files)
{
    /// <summary>Makes the schemas for a site without building it.</summary>
    /// <param name="options">Which site.</param>
    /// <param name="found">What is wrong with its data.</param>
    /// <returns>The schemas; null where the site’s settings or languages can’t be read.</returns>
    public static SchemaSurvey? Read(BuildOptions options, out IReadOnlyList<Diagnostic> found)
    {
        var site = new SiteReading(options, isDataEnough: true);
        found = site.Diagnostics.Sorted();
        if (!site.IsRead) return null;
        var words = SiteWords.Of(site.Pipelines.Data.Data.Only, Templates.ForPages.Keys);
        return new SchemaSurvey([.. SchemaFile.AllOf(words).Append(SchemaFile.Finding).Select(f => (f.FileName, JsonSchema.Write(f, words)))]);
    }
}
