using ChemSter.Site.Addresses;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Files.Publishing;
using ChemSter.Site.Observability;

namespace ChemSter.Site.Pipelines;

/// <summary>Builds a site, from its folder to its output: the whole of the generator behind one call.</summary>
public static class Generator
{
    /// <summary>Builds or, without an output folder, checks a site. The output folder changes only if nothing wrong was found, and then at one stroke.</summary>
    /// <param name="options">What was asked for.</param>
    /// <param name="monitor">Watches what the build takes; null to measure nothing.</param>
    /// <exception cref="OutputRefusedException">The output folder can't be used.</exception>
    /// <exception cref="IOException">The output can't be written.</exception>
    public static BuildResult Run(BuildOptions options, BuildMonitor? monitor = null)
    {
        var builder = new SiteBuilder(options, new DiskFiles(options.Root), isRepeated: false);
        if (options.Output is null) return builder.Build(new NoOutput(), monitor);
        using var output = OutputFolder.Open(options.Output, options.Root, options.Clean);
        var cache = new CacheFile(options.Output);
        // Nobody needs it before the site's files are read.
        var before = builder.Memory = Task.Run(() => new BuildMemoryFormat(builder.SourceOf).Read(cache.Read()));
        var result = builder.Build(output, monitor);
        if (!builder.Memory.Result.IsLike(before.Result)) cache.Write(BuildMemoryFormat.Write(builder.Memory.Result).Span);
        return result;
    }
}

/// <summary>What a build came to.</summary>
/// <param name="Diagnostics">Everything found, in order.</param>
/// <param name="Succeeded">Whether the site was, or could be, published.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record BuildResult(IReadOnlyList<Diagnostic> Diagnostics, bool Succeeded, TimeSpan Elapsed)
{
    /// <summary>How many pages each language has, worked out when it is asked for; none if the site can't be published.</summary>
    public Lazy<IReadOnlyList<(string Language, int Count)>> Count { get; init; } = new([]);

    /// <summary>The files written or kept, with their sizes in bytes, in ordinal order, gathered when they are asked for; none if the site can't be published.</summary>
    public Lazy<IReadOnlyList<(string Path, int Size)>> Written { get; init; } = new([]);

    /// <summary>The path below which the site lives, with a slash at both ends; null where nothing could be built.</summary>
    public string? BasePath { get; init; }

    /// <summary>The site's addresses, now and before, gathered when they are asked for; null if the site can't be published.</summary>
    public Lazy<AddressSurvey?> Addresses { get; init; } = new((AddressSurvey?)null);

    /// <summary>The addresses, without the base path, of the pages that a file of <c>input/</c> was made into.</summary>
    public Func<string, IReadOnlyList<string>> AddressesOf { get; init; } = _ => [];

    /// <summary>How many pages each language has.</summary>
    public IReadOnlyList<(string Language, int Count)> PagesByLanguage => Count.Value;

    /// <summary>The files written or kept, with their sizes in bytes, in ordinal order.</summary>
    public IReadOnlyList<(string Path, int Size)> Files => Written.Value;

    /// <summary>How many files were written.</summary>
    public int FileCount => Files.Count;

    /// <summary>How many bytes were written.</summary>
    public long ByteCount => Files.Sum(f => (long)f.Size);
}
