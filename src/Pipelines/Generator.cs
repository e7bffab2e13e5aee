using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
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
        using IOutput output = options.Output is null ? new NoOutput() : OutputFolder.Open(options.Output, options.Root);
        return new SiteBuilder(options, new DiskFiles(options.Root)).Build(output, monitor);
    }
}

/// <summary>What a build came to.</summary>
/// <param name="Diagnostics">Everything found, in order.</param>
/// <param name="Succeeded">Whether the site was, or could be, published.</param>
/// <param name="PagesByLanguage">How many pages each language has.</param>
/// <param name="Files">The files written, with their sizes in bytes, in ordinal order.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record BuildResult(
    IReadOnlyList<Diagnostic> Diagnostics,
    bool Succeeded,
    IReadOnlyList<(string Language, int Count)> PagesByLanguage,
    IReadOnlyList<(string Path, int Size)> Files,
    TimeSpan Elapsed)
{
    /// <summary>How many files were written.</summary>
    public int FileCount => Files.Count;

    /// <summary>How many bytes were written.</summary>
    public long ByteCount => Files.Sum(f => (long)f.Size);
}
