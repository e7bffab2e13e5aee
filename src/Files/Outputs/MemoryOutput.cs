using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ChemSter.Site.Files;

/// <summary>An output in memory, for the preview: what is published is never touched while a build goes on.</summary>
/// <remarks>It has no record: nothing is published. What is kept is marked, and only what changes is written down: of a big site nearly all stays as it is.</remarks>
public sealed class MemoryOutput : IOutput
{
    private readonly ConcurrentDictionary<string, Entry> _changed = new(StringComparer.Ordinal);

    // The published files twice: for those who read while a build is published, and, quicker to look up, for the build.
    private volatile ImmutableDictionary<string, Entry> _shown = ImmutableDictionary.Create<string, Entry>(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _published = new(StringComparer.Ordinal);
    private long _writings;
    private int _build = 1;
    private int _kept;
    private IReadOnlyCollection<string>? _allBut;

    /// <inheritdoc/>
    public object Publication => _shown;

    /// <summary>The published bytes of a file, by its path without leading slash; null where there is none.</summary>
    // A bare "null" would become an empty memory: it is taken for an array without bytes.
    public ReadOnlyMemory<byte>? Find(string path) => _shown.TryGetValue(path, out var entry) ? entry.Content : default(ReadOnlyMemory<byte>?);

    /// <summary>The files that the last <see cref="Commit"/> added, changed or removed, in ordinal order.</summary>
    public IReadOnlyList<string> Changed { get; private set; } = [];

    /// <inheritdoc/>
    public FileStamp Write(string path, ReadOnlySpan<byte> content)
    {
        if (_published.TryGetValue(path, out var entry) && entry.Content.Span.SequenceEqual(content)) return Keep(entry);
        var copy = content.ToArray();
        entry = new Entry(new(copy), new FileStamp(content.Length, Interlocked.Increment(ref _writings)));
        _changed[path] = entry;
        return entry.Stamp;
    }

    /// <inheritdoc/>
    public bool IsPatient => true;

    /// <inheritdoc/>
    public FileStamp WriteLater(string path, Func<byte[]> make)
    {
        var entry = new Entry(new Lazy<byte[]>(make), new FileStamp(0, Interlocked.Increment(ref _writings)));
        _changed[path] = entry;
        return entry.Stamp;
    }

    /// <inheritdoc/>
    public bool TryKeep(string path, FileStamp stamp)
    {
        if (!_published.TryGetValue(path, out var entry) || entry.Stamp != stamp) return false;
        Keep(entry);
        return true;
    }

    /// <inheritdoc/>
    public bool TryKeepAllBut(object publication, IReadOnlyCollection<string> paths)
    {
        if (publication != _shown) return false;
        _allBut = paths;
        return true;
    }

    /// <inheritdoc/>
    public void Commit(BuildFacts? facts = null)
    {
        string[] gone = [.. FindGone()];
        Changed = [.. _changed.Keys.Concat(gone).Order(StringComparer.Ordinal)];
        _shown = _shown.SetItems(_changed).RemoveRange(gone);
        foreach (var (path, entry) in _changed) _published[path] = entry;
        foreach (var path in gone) _published.Remove(path);
        Discard();
    }

    /// <summary>Forgets what was written and not published: the end of a build that failed. What is published stays, and the next build may begin.</summary>
    public void Discard()
    {
        _changed.Clear();
        (_build, _kept, _allBut) = (_build + 1, 0, null);
    }

    /// <inheritdoc/>
    public void Dispose() => Discard();

    private IEnumerable<string> FindGone()
    {
        if (_allBut is not null) return _allBut.Distinct().Where(path => _published.TryGetValue(path, out var entry) && IsGone(path, entry));
        // Unless some are missing, there is no need to look for them.
        var replaced = _changed.Keys.Count(path => _published.TryGetValue(path, out var old) && old.KeptBy != _build);
        return _kept + replaced == _published.Count ? [] : _published.Where(f => IsGone(f.Key, f.Value)).Select(f => f.Key);
    }

    private bool IsGone(string path, Entry entry) => entry.KeptBy != _build && !_changed.ContainsKey(path);

    // Once a build, though several may write the same file.
    private FileStamp Keep(Entry entry)
    {
        if (Interlocked.Exchange(ref entry.KeptBy, _build) != _build) Interlocked.Increment(ref _kept);
        return entry.Stamp;
    }

    private sealed class Entry(Lazy<byte[]> content, FileStamp stamp)
    {
        // The build that kept it last.
        public int KeptBy;

        public ReadOnlyMemory<byte> Content => content.Value;

        public FileStamp Stamp => stamp;
    }
}
