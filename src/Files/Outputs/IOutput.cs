namespace ChemSter.Site.Files;

/// <summary>Where the finished files go: the one seam through which the generator writes. After <see cref="Commit"/> the site
/// consists of what was written or kept, of a record of it, and of nothing else that the generator wrote.</summary>
public interface IOutput : IDisposable
{
    /// <summary>Takes a file of the site, by its path with forward slashes. A published file that has these very bytes stays as it is. May be called from several threads.</summary>
    /// <returns>The stamp that the file has when it is published.</returns>
    FileStamp Write(string path, ReadOnlySpan<byte> content);

    /// <summary>Keeps a published file as it is, if it still has this stamp. May be called from several threads.</summary>
    /// <returns>False if the file is missing or another; then it has to be written.</returns>
    bool TryKeep(string path, FileStamp stamp);

    /// <summary>Whether <see cref="WriteLater"/> puts off making what it writes.</summary>
    bool IsPatient => false;

    /// <summary>Writes a file that takes long to make, perhaps only when somebody wants to see it.</summary>
    /// <param name="path">Its path without leading slash.</param>
    /// <param name="make">Makes its bytes; may be called at any time, on any thread.</param>
    FileStamp WriteLater(string path, Func<byte[]> make) => Write(path, make());

    /// <summary>What stands for the site as it is published now, and for no other; null where the output can't tell.</summary>
    object? Publication => null;

    /// <summary>Keeps all published files but a few, which go unless they are written or kept by themselves.</summary>
    /// <param name="publication">The site from which they are kept.</param>
    /// <param name="paths">The few.</param>
    /// <returns>False, and nothing is kept, if another site is published now or the output can't do this: then files have to be kept one by one.</returns>
    bool TryKeepAllBut(object publication, IReadOnlyCollection<string> paths) => false;

    /// <summary>What the generator did not write, and what stays beside what was written so far, by paths in the output's folder in ordinal order.</summary>
    IReadOnlyList<string> Strangers => [];

    /// <summary>The full path of the folder on disk in which the site will lie; null where it lies in none.</summary>
    string? Folder => null;

    /// <summary>Publishes all that was written and kept, at one stroke. Without this call nothing changes.</summary>
    /// <param name="facts">What the record of the build says of it, where the output has one.</param>
    void Commit(BuildFacts? facts = null);
}

/// <summary>An output that keeps nothing, for <c>check</c>.</summary>
public sealed class NoOutput : IOutput
{
    /// <inheritdoc/>
    public FileStamp Write(string path, ReadOnlySpan<byte> content) => new(content.Length, 0);

    /// <inheritdoc/>
    public bool IsPatient => true;

    /// <inheritdoc/>
    public FileStamp WriteLater(string path, Func<byte[]> make) => default;

    /// <inheritdoc/>
    public bool TryKeep(string path, FileStamp stamp) => false;

    /// <inheritdoc/>
    public void Commit(BuildFacts? facts = null)
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
