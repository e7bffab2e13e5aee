using System.IO.Pipelines;

namespace ChemSter.Site.Rendering;

/// <summary>Bytes in the making, in memory that is used again for the next page: where templates write to.</summary>
public sealed class ByteBuffer : PipeWriter
{
    private byte[] _bytes = new byte[32 * 1024];
    private int _length;

    /// <summary>What has been written; good until the next <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <inheritdoc/>
    public override bool CanGetUnflushedBytes => true;

    /// <inheritdoc/>
    public override long UnflushedBytes => _length;

    /// <summary>Begins anew.</summary>
    public void Clear() => _length = 0;

    /// <summary>Writes bytes behind those that are there.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        _length += bytes.Length;
    }

    /// <inheritdoc/>
    public override void Advance(int bytes) => _length += bytes;

    /// <inheritdoc/>
    public override Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsMemory(_length);
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsSpan(_length);
    }

    /// <inheritdoc/>
    public override void CancelPendingFlush()
    {
    }

    /// <inheritdoc/>
    public override void Complete(Exception? exception = null)
    {
    }

    /// <summary>Does nothing: the bytes are where they belong.</summary>
    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => default;

    private void Grow(int wanted)
    {
        if (_bytes.Length - _length >= Math.Max(wanted, 256)) return;
        Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + wanted));
    }
}
