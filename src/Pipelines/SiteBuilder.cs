using System.Diagnostics;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Observability;

namespace ChemSter.Site.Pipelines;

/// <summary>Builds one site again and again, for the preview: each build reads what has changed since the one before.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="files">The site's own files; those that come with the generator lie beneath.</param>
public sealed class SiteBuilder(BuildOptions options, ISiteFiles files)
{
    /// <summary>Builds the site. The output changes only if nothing wrong was found, and then at one stroke.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="monitor">Watches what the build takes; null to measure nothing.</param>
    /// <exception cref="IOException">The output can't be written.</exception>
    public BuildResult Build(IOutput output, BuildMonitor? monitor = null)
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag(options.Strict);
        var watched = monitor is null ? output : new WatchedOutput(output);
        var context = new BuildContext(options, new LayeredFiles(files, new BuiltInFiles()), new BuildClock(options.AsOf, options.Root), diagnostics, watched);
        var pipelines = new SitePipelines();
        new Engine(pipelines.All, monitor).Run(context);
        if (!diagnostics.HasErrors) Commit(output, monitor);
        return new BuildResult(diagnostics.Sorted(), !diagnostics.HasErrors, Count(pipelines, diagnostics), context.Written, watch.Elapsed);
    }

    private static void Commit(IOutput output, BuildMonitor? monitor)
    {
        using var run = output is NoOutput ? null : monitor?.Begin("(output)", "Commit", "Commit", 0);
        output.Commit();
    }

    private static IReadOnlyList<(string, int)> Count(SitePipelines pipelines, DiagnosticBag diagnostics)
    {
        if (diagnostics.HasErrors) return [];
        var pages = pipelines.Content.Pages.Documents;
        return [.. pipelines.Data.Data.Only.Site.Languages.Select(l => (l, pages.Count(p => p.Name.Language == l)))];
    }
}
