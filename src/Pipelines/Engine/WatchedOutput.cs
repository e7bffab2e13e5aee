using ChemSter.Site.Files;
using ChemSter.Site.Observability;

namespace ChemSter.Site.Pipelines;

/// <summary>Tells the module that writes how much it wrote. Used only where a build is watched.</summary>
/// <param name="output">Where the files go.</param>
internal sealed class WatchedOutput(IOutput output) : IOutput
{
    /// <inheritdoc/>
    public FileStamp Write(string path, ReadOnlySpan<byte> content)
    {
        var stamp = output.Write(path, content);
        ModuleRun.Current?.Wrote(content.Length);
        return stamp;
    }

    /// <inheritdoc/>
    public bool TryKeep(string path, FileStamp stamp)
    {
        if (!output.TryKeep(path, stamp)) return false;
        ModuleRun.Current?.Wrote(0);
        return true;
    }

    /// <inheritdoc/>
    public bool IsPatient => output.IsPatient;

    /// <inheritdoc/>
    public FileStamp WriteLater(string path, Func<byte[]> make)
    {
        var stamp = output.WriteLater(path, make);
        ModuleRun.Current?.Wrote((int)stamp.Length);
        return stamp;
    }

    /// <inheritdoc/>
    public object? Publication => output.Publication;

    /// <inheritdoc/>
    public bool TryKeepAllBut(object publication, IReadOnlyCollection<string> paths) => output.TryKeepAllBut(publication, paths);

    /// <inheritdoc/>
    public void Commit(BuildFacts? facts = null) => output.Commit(facts);

    /// <inheritdoc/>
    public IReadOnlyList<string> Strangers => output.Strangers;

    /// <inheritdoc/>
    public string? Folder => output.Folder;

    /// <inheritdoc/>
    public void Dispose() => output.Dispose();
}
