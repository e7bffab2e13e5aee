using System.Collections.Concurrent;
using System.IO.Enumeration;

namespace ChemSter.Site.Files.Publishing;

/// <summary>Looks over an output folder, on threads of its own, while the build reads its sources.</summary>
internal sealed class FolderListing : IDisposable
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly string _root;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentStack<string> _folders = new([""]);
    private readonly Task<PublishedFiles> _result;
    private int _unfinished = 1;

    private FolderListing(string root)
    {
        _root = root;
        // Not on the pool's threads: these may all be waiting for the result.
        var workers = Enumerable.Range(0, Math.Clamp(Environment.ProcessorCount, 1, 4))
            .Select(_ => Task.Factory.StartNew(Work, _stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        _result = Task.WhenAll(workers).ContinueWith(
            parts => Join(parts.GetAwaiter().GetResult()), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Begins to look over a folder that carries the generator's mark.</summary>
    public static FolderListing Begin(string root) => new(root);

    /// <summary>What was found; waits for it.</summary>
    public PublishedFiles Result => _result.GetAwaiter().GetResult();

    /// <summary>Ends the search, whether or not it was finished.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        Task.WaitAny(_result);
        _ = _result.Exception;
        _stop.Dispose();
    }

    private Part Work()
    {
        var part = new Part();
        var wait = new SpinWait();
        while (Volatile.Read(ref _unfinished) > 0 && !_stop.IsCancellationRequested)
        {
            if (_folders.TryPop(out var folder))
            {
                try
                {
                    Look(folder, part);
                }
                catch
                {
                    _stop.Cancel();
                    throw;
                }

                Interlocked.Decrement(ref _unfinished);
                wait.Reset();
            }
            else
            {
                wait.SpinOnce();
            }
        }

        return part;
    }

    private void Look(string folder, Part part)
    {
        var isEmpty = true;
        var entries = new FileSystemEnumerable<Found>(Path.Combine(_root, folder), (ref FileSystemEntry entry) => Describe(ref entry), Everything);
        foreach (var (name, kind, stamp) in entries)
        {
            isEmpty = false;
            var path = folder.Length == 0 ? name : $"{folder}/{name}";
            if (kind == Kind.Other) part.Others.Add(path);
            else if (kind == Kind.File) part.Files.Add((path, stamp));
            else
            {
                Interlocked.Increment(ref _unfinished);
                _folders.Push(path);
            }
        }

        if (isEmpty) part.EmptyFolders.Add(folder);
    }

    private static Found Describe(ref FileSystemEntry entry)
    {
        var name = entry.FileName.ToString();
        if ((entry.Attributes & FileAttributes.ReparsePoint) != 0) return new Found(name, Kind.Other, default);
        if (entry.IsDirectory) return new Found(name, Kind.Folder, default);
        return new Found(name, Kind.File, new FileStamp(entry.Length, entry.LastWriteTimeUtc.UtcTicks));
    }

    private static PublishedFiles Join(Part[] parts)
    {
        var files = new Dictionary<string, FileStamp>(parts.Sum(p => p.Files.Count), StringComparer.Ordinal);
        foreach (var (path, stamp) in parts.SelectMany(p => p.Files)) files[path] = stamp;
        // Without a mark that is a file the folder is replaced as a whole.
        var isMarked = files.Remove(OutputFolder.Marker);
        return new PublishedFiles(files, [.. parts.SelectMany(p => p.EmptyFolders)], [.. parts.SelectMany(p => p.Others).Where(p => p != OutputFolder.Marker)], !isMarked);
    }

    private enum Kind
    {
        File,
        Folder,
        Other,
    }

    private readonly record struct Found(string Name, Kind Kind, FileStamp Stamp);

    private sealed class Part
    {
        public List<(string Path, FileStamp Stamp)> Files { get; } = [];

        public List<string> EmptyFolders { get; } = [];

        public List<string> Others { get; } = [];
    }
}
