using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;

namespace ChemSter.Site.Surveys;

/// <summary>A site that was read and not built: its pipelines have run as far as Process, so that its data, its pages and all addresses are known.
/// What every survey begins with.</summary>
internal sealed class SiteReading
{
    /// <summary>Reads a site.</summary>
    /// <param name="options">Which site.</param>
    /// <param name="more">Files that are not there yet; they win over those that are.</param>
    /// <param name="isDataEnough">Whether nothing but <c>data/</c> is to be read.</param>
    public SiteReading(BuildOptions options, IReadOnlyList<PlannedFile>? more = null, bool isDataEnough = false)
    {
        ISiteFiles own = new DiskFiles(options.Root);
        Files = new LayeredFiles(more is null ? own : new LayeredFiles(new GivenFiles(more), own), new BuiltInFiles());
        Clock = new BuildClock(options.AsOf, options.Root);
        var context = new BuildContext(options, Files, Clock, Diagnostics, new NoOutput());
        IsRead = new Engine(isDataEnough ? [Pipelines.Data] : Pipelines.All).Run(context, Phase.Process);
    }

    /// <summary>The site's files, over those that come with the generator.</summary>
    public ISiteFiles Files { get; }

    /// <summary>The day for which the site was read.</summary>
    public BuildClock Clock { get; }

    /// <summary>What is wrong with its files, as far as reading shows it.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>The pipelines, whose flows hold what was read.</summary>
    public SitePipelines Pipelines { get; } = new();

    /// <summary>Whether the site's settings and languages could be read; without them there is nothing else.</summary>
    public bool IsRead { get; }
}
