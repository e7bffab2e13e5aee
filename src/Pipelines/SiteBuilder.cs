using System.Collections.Concurrent;
using System.Diagnostics;
using ChemSter.Site.Addresses;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Files;
using ChemSter.Site.Observability;

namespace ChemSter.Site.Pipelines;

/// <summary>Builds one site, once or again and again: each build keeps the pages for which nothing has changed since the one before.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="files">The site's own files; those that come with the generator lie beneath.</param>
/// <param name="isRepeated">Whether there will be several builds, so that reading is worth remembering.</param>
public sealed class SiteBuilder(BuildOptions options, ISiteFiles files, bool isRepeated = true)
{
    private readonly ConcurrentDictionary<string, RememberedPage>? _pages = isRepeated ? new(StringComparer.Ordinal) : null;
    private readonly IndexMemory? _index = isRepeated ? new() : null;
    private readonly LayeredFiles _files = new(files, new BuiltInFiles());
    private readonly BuildClock _clock = new(options.AsOf, options.Root);
    private readonly SitePipelines _pipelines = new();

    /// <summary>What the last build that was published has left.</summary>
    public Task<BuildMemory> Memory { get; set; } = Task.FromResult(BuildMemory.Empty);

    private AddressLedger Ledger => _pipelines.Ledger.Ledger.Documents is [var published] ? published : AddressLedger.Empty;

    /// <summary>A text of the site, read when it is asked for.</summary>
    public SourceText SourceOf(string path) => new(path, new TextReading(_files));

    /// <summary>Builds the site. The output changes only if nothing wrong was found, and then at one stroke.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="monitor">Watches what the build takes; null to measure nothing.</param>
    /// <exception cref="IOException">The output can't be written.</exception>
    public BuildResult Build(IOutput output, BuildMonitor? monitor = null)
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag(options.Strict);
        var watched = monitor is null ? output : new WatchedOutput(output);
        var context = new BuildContext(options, _files, _clock, diagnostics, watched) { Memory = Memory, RememberedPages = _pages, Index = _index };
        new Engine(_pipelines.All, monitor).Run(context);
        if (!diagnostics.HasErrors) CheckFiles(context);
        if (!diagnostics.HasErrors) Weigh(context);
        if (!diagnostics.HasErrors) TellOfStrangers(output, diagnostics);
        options.Cancellation.ThrowIfCancellationRequested();
        if (!diagnostics.HasErrors) Commit(output, Facts, monitor);
        var found = Followers.LeaveOut(diagnostics.Sorted());
        if (diagnostics.HasErrors) return new BuildResult(found, false, watch.Elapsed);
        Memory = Task.FromResult(context.After with { OtherFiles = context.OtherFiles, Publication = output.Publication });
        var index = _pipelines.Content.Index.Only;
        return new BuildResult(found, true, watch.Elapsed)
        {
            Count = new(() => [.. index.Data.Site.Languages.Select(l => (l, index.Pages.Count(p => p.Name.Language == l && p.FallbackOf is null)))]),
            Written = new(() => context.Written),
            BasePath = index.Address.BasePath,
            Addresses = new(() => AddressSurvey.Of(index.Plan, Ledger, context.OtherFiles.Keys)),
            AddressesOf = source => [.. index.PagesOf(source).Select(p => index.Plan.Find(p.Name.Key, p.Name.Language)!.Path)],
        };
    }

    // Which files there are is known at the end alone.
    private void CheckFiles(BuildContext context)
    {
        var plan = _pipelines.Content.Index.Only.Plan;
        if (Ledger.Entries.Count == 0 && plan.Former.All(f => f.File is null)) return;
        foreach (var finding in FileAddressCheck.Check(Ledger, plan, context.OtherFiles.ContainsKey, context.OtherFiles.Keys)) context.Diagnostics.Report(finding);
    }

    private void Weigh(BuildContext context)
    {
        var pages = context.After.InOrder.Where(p => p.Stamp is not null).Select(p => KeyValuePair.Create(p.File, p.Stamp!.Value));
        if (SiteWeight.Check(context.OtherFiles.Concat(pages)) is { } finding && _pipelines.Data.Data.Only.Site.Severity.Apply(finding, isDraft: false) is { } judged) context.Diagnostics.Report(judged);
    }

    private BuildFacts Facts => BuildFacts.OfGenerator with { Commit = options.Commit, Day = _clock.DayOfUse };

    // A warning each time: whoever looks for a file among the published ones shall know that it is none.
    private void TellOfStrangers(IOutput output, DiagnosticBag diagnostics)
    {
        if (output.Strangers is not [var first, ..] strangers || output.Folder is not { } folder) return;
        var place = Path.GetRelativePath(options.Root, Path.Combine(folder, first)).Replace('\\', '/');
        diagnostics.Report(OutputProblems.Stranger(new SourceText(place, "").Whole, strangers));
    }

    private static void Commit(IOutput output, BuildFacts facts, BuildMonitor? monitor)
    {
        using var run = output is NoOutput ? null : monitor?.Begin("(output)", "Commit", "Commit", 0);
        output.Commit(facts);
    }
}
