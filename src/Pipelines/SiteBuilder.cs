using System.Diagnostics;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;

namespace ChemSter.Site.Pipelines;

/// <summary>Builds one site again and again, for the preview: each build reads what has changed since the one before.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="files">The site's own files; those that come with the generator lie beneath.</param>
public sealed class SiteBuilder(BuildOptions options, ISiteFiles files)
{
    /// <summary>Builds the site. The output changes only if nothing wrong was found, and then at one stroke.</summary>
    /// <exception cref="IOException">The output can't be written.</exception>
    public BuildResult Build(IOutput output)
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag(options.Strict);
        var context = new BuildContext(options, new LayeredFiles(files, new BuiltInFiles()), new BuildClock(options.AsOf, options.Root), diagnostics, output);
        var pipelines = new SitePipelines();
        new Engine(pipelines.All).Run(context);
        if (!diagnostics.HasErrors) output.Commit();
        return new BuildResult(diagnostics.Sorted(), !diagnostics.HasErrors, Count(pipelines, diagnostics), context.Written, watch.Elapsed);
    }

    private static IReadOnlyList<(string, int)> Count(SitePipelines pipelines, DiagnosticBag diagnostics)
    {
        if (diagnostics.HasErrors) return [];
        var pages = pipelines.Content.Pages.Documents;
        return [.. pipelines.Data.Data.Only.Site.Languages.Select(l => (l, pages.Count(p => p.Name.Language == l)))];
    }
}
