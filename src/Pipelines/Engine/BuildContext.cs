using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Observability;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines;

/// <summary>What every module of a build can use.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="files">The site's files.</param>
/// <param name="clock">The day for which to build.</param>
/// <param name="diagnostics">Where problems of content go.</param>
/// <param name="output">Where finished files go.</param>
public sealed class BuildContext(BuildOptions options, ISiteFiles files, BuildClock clock, DiagnosticBag diagnostics, IOutput output)
{
    /// <summary>One thread a core: more only get in each other's way.</summary>
    internal static readonly ParallelOptions OnAllCores = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private readonly ConcurrentBag<(string Path, int Size)> _written = [];
    private readonly ConcurrentDictionary<string, FileStamp> _otherFiles = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<SiteFile>>> _lists = new(StringComparer.Ordinal);
    private readonly StrongBox<BuildMemory> _after = new(BuildMemory.Empty);

    // For a module: all is that of the whole build, but for where findings go.
    private BuildContext(BuildContext whole, DiagnosticBag diagnostics)
        : this(whole.Options, whole.Files, whole.Clock, diagnostics, whole.Output)
    {
        (_written, _otherFiles, _lists, _after) = (whole._written, whole._otherFiles, whole._lists, whole._after);
        (Memory, RememberedPages, Index) = (whole.Memory, whole.RememberedPages, whole.Index);
    }

    /// <summary>What was asked for.</summary>
    public BuildOptions Options => options;

    /// <summary>The site's files, over those that come with the generator.</summary>
    public ISiteFiles Files => files;

    /// <summary>The day for which to build.</summary>
    public BuildClock Clock => clock;

    /// <summary>Where problems of content go.</summary>
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The files written so far, and those of pages that were kept, with their sizes in bytes, in ordinal order.</summary>
    public IReadOnlyList<(string Path, int Size)> Written =>
    [
        .. _written.Concat(After.InOrder.Where(p => p.Stamp is not null).Select(p => (Path: p.File, Size: (int)p.Stamp!.Value.Length)))
            .DistinctBy(f => f.Path)
            .OrderBy(f => f.Path, StringComparer.Ordinal),
    ];

    /// <summary>All files below a folder, as they were when they were first asked for.</summary>
    public IReadOnlyList<SiteFile> List(string folder) => _lists.GetOrAdd(folder, f => new Lazy<IReadOnlyList<SiteFile>>(() => files.List(f))).Value;

    /// <summary>What the build before left, while it is perhaps still being read.</summary>
    public Task<BuildMemory> Memory { get; init; } = Task.FromResult(BuildMemory.Empty);

    /// <summary>What the build before left.</summary>
    public BuildMemory Before => Memory.GetAwaiter().GetResult();

    /// <summary>Pages as they were read by earlier builds, by the paths of their files; null where there is but one build.</summary>
    public ConcurrentDictionary<string, RememberedPage>? RememberedPages { get; init; }

    /// <summary>The index of the build before; null where there is but one build.</summary>
    public IndexMemory? Index { get; init; }

    /// <summary>What this build leaves.</summary>
    public BuildMemory After
    {
        get => _after.Value!;
        set => _after.Value = value;
    }

    /// <summary>The files written so far that are no pages.</summary>
    public IReadOnlyDictionary<string, FileStamp> OtherFiles => _otherFiles;

    /// <summary>Whether the output puts off making what takes long.</summary>
    public bool IsPatient => output.IsPatient;

    /// <summary>Where made pictures are kept.</summary>
    public PictureCache Pictures { get; } = new(options.PictureFolder ?? (options.Output is { } folder ? PictureCache.FolderFor(folder) : null));

    private IOutput Output => output;

    /// <summary>The same context for a module whose findings go to a bag of their own.</summary>
    public BuildContext WithFindings(DiagnosticBag found) => new(this, found);

    /// <summary>Writes the file of a page, by its path without leading slash. May be called from several threads.</summary>
    public FileStamp WritePage(string path, ReadOnlySpan<byte> content) => Write(path, content);

    /// <summary>Writes a file of the site that is no page.</summary>
    public void WriteFile(string path, ReadOnlySpan<byte> content) => _otherFiles[path] = Write(path, content);

    /// <summary>Keeps a file that is no page and that is made of the index and the theme alone, if it would be the same again and is still there.</summary>
    /// <param name="path">Its path without leading slash.</param>
    /// <param name="index">The index.</param>
    /// <param name="theme">The theme.</param>
    public bool TryKeepFile(string path, SiteIndex index, ThemeFiles theme) =>
        Before.IndexFingerprint == index.Fingerprint && Before.Environment == BuildMemory.EnvironmentOf(index.Data, theme) && TryKeepFile(path);

    /// <summary>Keeps a file that is no page and whose address stands for all that it is made of, if it is still there.</summary>
    /// <param name="path">Its path without leading slash.</param>
    public bool TryKeepFile(string path)
    {
        if (!Before.OtherFiles.TryGetValue(path, out var stamp) || !TryKeep(path, stamp)) return false;
        _otherFiles[path] = stamp;
        _written.Add((path, (int)stamp.Length));
        return true;
    }

    /// <summary>Writes a file of the site that is no page and that takes long to make, perhaps only when somebody wants to see it.</summary>
    /// <param name="path">Its path without leading slash.</param>
    /// <param name="make">Makes its bytes.</param>
    public void WriteFileLater(string path, Func<byte[]> make)
    {
        var stamp = _otherFiles[path] = output.WriteLater(path, make);
        _written.Add((path, (int)stamp.Length));
    }

    /// <summary>Lets the next build make a file anew whose address stands for what it is made of: it is not what it should be.</summary>
    /// <param name="path">Its path without leading slash.</param>
    public void MakeAgain(string path) => _otherFiles.TryRemove(path, out _);

    /// <summary>Keeps the file of a page as it is, if it is still the one with this stamp.</summary>
    public bool TryKeepPage(string path, FileStamp stamp) => TryKeep(path, stamp);

    /// <summary>Keeps all pages of the build before but a few, if what it published is still there and the output can do that.</summary>
    /// <param name="files">The files of the few.</param>
    public bool TryKeepAllPagesBut(IEnumerable<string> files) =>
        Before.Publication is { } publication && output.TryKeepAllBut(publication, [.. files, .. Before.OtherFiles.Keys]);

    /// <summary>Makes one document of another for all of them, on all cores, in the same order; documents that give nothing are left out.</summary>
    public static IReadOnlyList<TOut> ForEach<TIn, TOut>(IReadOnlyList<TIn> documents, Func<TIn, TOut?> make)
        where TOut : class
    {
        var made = new TOut?[documents.Count];
        var watched = ModuleRun.Current;
        watched?.Expect(documents.Count);
        Parallel.For(0, documents.Count, OnAllCores, i =>
        {
            made[i] = make(documents[i]);
            watched?.Advance();
        });
        return [.. made.OfType<TOut>()];
    }

    private FileStamp Write(string path, ReadOnlySpan<byte> content)
    {
        options.Cancellation.ThrowIfCancellationRequested();
        _written.Add((path, content.Length));
        return output.Write(path, content);
    }

    private bool TryKeep(string path, FileStamp stamp)
    {
        options.Cancellation.ThrowIfCancellationRequested();
        return output.TryKeep(path, stamp);
    }
}
