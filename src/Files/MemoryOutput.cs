using System.Collections.Concurrent;

namespace ChemSter.Site.Files;

/// <summary>An output in memory, for the preview: what is published is never touched while a build goes on.</summary>
public sealed class MemoryOutput : IOutput
{
    private readonly ConcurrentDictionary<string, Entry> _next = new(StringComparer.Ordinal);
    private volatile Dictionary<string, Entry> _published = [];
    private long _writings;

    /// <summary>The published bytes of a file, by its path without leading slash; null where there is none.</summary>
    public ReadOnlyMemory<byte>? Find(string path) => _published.TryGetValue(path, out var entry) ? entry.Content : null;

    /// <summary>The files that the last <see cref="Commit"/> added, changed or removed, in ordinal order.</summary>
    public IReadOnlyList<string> Changed { get; private set; } = [];

    /// <inheritdoc/>
    public FileStamp Write(string path, ReadOnlySpan<byte> content)
    {
        if (!_published.TryGetValue(path, out var entry) || !entry.Content.Span.SequenceEqual(content))
        {
            entry = new Entry(content.ToArray(), new FileStamp(content.Length, Interlocked.Increment(ref _writings)));
        }

        _next[path] = entry;
        return entry.Stamp;
    }

    /// <inheritdoc/>
    public bool TryKeep(string path, FileStamp stamp)
    {
        if (!_published.TryGetValue(path, out var entry) || entry.Stamp != stamp) return false;
        _next[path] = entry;
        return true;
    }

    /// <inheritdoc/>
    public void Commit()
    {
        var before = _published;
        var after = new Dictionary<string, Entry>(_next, StringComparer.Ordinal);
        _next.Clear();
        Changed =
        [
            .. after.Where(f => !before.TryGetValue(f.Key, out var old) || old != f.Value).Select(f => f.Key)
                .Concat(before.Keys.Where(path => !after.ContainsKey(path)))
                .Order(StringComparer.Ordinal),
        ];
        _published = after;
    }

    /// <summary>Forgets what was written and not published: the end of a build that failed. What is published stays.</summary>
    public void Dispose() => _next.Clear();

    private sealed record Entry(ReadOnlyMemory<byte> Content, FileStamp Stamp);
}
