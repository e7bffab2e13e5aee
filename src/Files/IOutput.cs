namespace ChemSter.Site.Files;

/// <summary>Where the finished files go: the one seam through which the generator writes.</summary>
public interface IOutput : IDisposable
{
    /// <summary>Takes a file of the site, by its path with forward slashes. May be called from several threads.</summary>
    void Write(string path, ReadOnlySpan<byte> content);

    /// <summary>Publishes all that was written, at one stroke. Without this call nothing changes.</summary>
    void Commit();
}

/// <summary>An output that keeps nothing, for <c>check</c>.</summary>
public sealed class NoOutput : IOutput
{
    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
    }

    /// <inheritdoc/>
    public void Commit()
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
