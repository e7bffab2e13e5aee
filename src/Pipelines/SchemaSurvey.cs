using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Rendering;
using ChemSter.Site.Schemas;

namespace ChemSter.Site.Pipelines;

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
        var diagnostics = new DiagnosticBag();
        var files = new LayeredFiles(new DiskFiles(options.Root), new BuiltInFiles());
        var context = new BuildContext(options, files, new BuildClock(options.AsOf, options.Root), diagnostics, new NoOutput());
        var pipeline = new DataPipeline();
        var isRead = new Engine([pipeline]).Run(context, Phase.Process);
        found = diagnostics.Sorted();
        if (!isRead) return null;
        var words = SiteWords.Of(pipeline.Data.Only, Templates.ForPages.Keys);
        return new SchemaSurvey([.. SchemaFile.AllOf(words).Append(SchemaFile.Finding).Select(f => (f.FileName, JsonSchema.Write(f, words)))]);
    }
}
