using System.Collections.Concurrent;

namespace ChemSter.Site.Files.Publishing;

/// <summary>The output folder. Only files whose bytes changed are written, and first into a folder beside it; a build that fails
/// or is interrupted leaves the old site whole. How that is published depends on how much changes: see docs/decisions/0010. What
/// the generator did not write stays: see docs/decisions/0035.</summary>
public sealed class OutputFolder : IOutput
{
    /// <summary>The file that marks a folder as the generator's own.</summary>
    public const string Marker = ".site-output";

    /// <summary>Up to so many unchanged files are linked into a new folder, which is then exchanged for the old one; that takes a
    /// tenth of a second or two. Above, it takes longer than anybody wants to wait for a few changed pages.</summary>
    internal const int MostLinks = 500;

    private readonly OutputPlaces _places;
    private readonly OutputLock _lock;
    private readonly PublishingDisk _disk;
    private readonly Staging _staging;
    private readonly FolderListing? _listing;
    private readonly int _mostLinks;
    private readonly bool _clean;
    private readonly ConcurrentDictionary<string, NewFile> _next = new(StringComparer.Ordinal);
    private PublishedFiles? _published;
    private Lazy<SiteRecord?> _record;
    private bool _isDisposed;

    private OutputFolder(OutputPlaces places, OutputLock taken, PublishingDisk disk, int mostLinks, bool clean)
    {
        _places = places;
        _lock = taken;
        _disk = disk;
        _mostLinks = mostLinks;
        _clean = clean;
        _staging = new Staging(places, disk);
        _record = new(() => ReadRecord(places));
        if (OutputChecks.IsGenerated(places.Target)) _listing = FolderListing.Begin(places.Target);
        else _published = PublishedFiles.None;
    }

    private PublishedFiles Published => _published ?? _listing!.Result;

    /// <summary>Prepares an output folder, and holds it until this is disposed of. What a killed build left behind is settled first.</summary>
    /// <param name="target">The folder's full path.</param>
    /// <param name="root">The full path of the site that is built.</param>
    /// <param name="clean">Whether what the generator did not write goes.</param>
    /// <exception cref="OutputRefusedException">The folder is not the generator's, or is or holds something that it must not write over; or another build is writing it.</exception>
    public static OutputFolder Open(string target, string root, bool clean = false) => Open(target, root, new PublishingDisk(), MostLinks, clean);

    internal static OutputFolder Open(string target, string root, PublishingDisk disk, int mostLinks, bool clean = false)
    {
        target = RealPath.Of(target);
        OutputChecks.Place(target, RealPath.Of(root));
        var places = new OutputPlaces(target);
        var taken = OutputLock.Take(places);
        ReadableByAll.Begin();
        try
        {
            OutputChecks.Contents(places);
            Leftovers.Settle(places, disk);
            OutputChecks.IsWritable(target);
            return new OutputFolder(places, taken, disk, mostLinks, clean);
        }
        catch
        {
            taken.Dispose();
            ReadableByAll.End();
            throw;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Strangers
    {
        get
        {
            if (_clean || (Published.Others.Count == 0 && Published.Files.Keys.All(f => f == SiteRecord.File || _next.ContainsKey(f)))) return [];
            return new Strangers(Published, _record.Value, OutputChecks.Paths).Beside(_next);
        }
    }

    /// <inheritdoc/>
    public string Folder => _places.Target;

    /// <inheritdoc/>
    public FileStamp Write(string path, ReadOnlySpan<byte> content) => Write(_places.PathInSite(path), content, isRecord: false);

    /// <inheritdoc/>
    public bool TryKeep(string path, FileStamp stamp)
    {
        if (!Published.Files.TryGetValue(path, out var published) || published != stamp) return false;
        _next.TryAdd(path, new NewFile(stamp, IsStaged: false, Hash: null));
        return true;
    }

    /// <inheritdoc/>
    /// <exception cref="OutputRefusedException">Something that the generator did not write stands where a file of the site has to go.</exception>
    public void Commit(BuildFacts? facts = null)
    {
        var strangers = Strangers;
        var record = new SiteRecord(facts ?? BuildFacts.OfGenerator, _next.ToDictionary(f => f.Key, f => f.Value.Hash ?? HashOfKept(f.Key), StringComparer.Ordinal));
        Write(SiteRecord.File, record.Write(), isRecord: true);
        if (!_clean) RefuseToReplace(strangers);
        var next = _next.ToArray();
        var changes = SiteChanges.Between(Published, next, strangers, keepsFolders: !_clean);
        var needsReplacing = Published.NeedsReplacing || (_clean && Published.Others.Count > 0);
        if (changes.Count > 0 || needsReplacing) Publish(changes, needsReplacing);
        var files = next.Select(f => KeyValuePair.Create(f.Key, f.Value.Stamp)).Concat(Published.Files.IntersectBy(strangers, f => f.Key));
        _published = new PublishedFiles(files.ToDictionary(StringComparer.Ordinal), changes.StayingFolders, _clean ? [] : Published.Others, NeedsReplacing: false);
        _record = new(record);
        _next.Clear();
        _staging.Remove();
    }

    /// <summary>Throws away what was written and not published, and lets go of the folder.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        _listing?.Dispose();
        _staging.Remove();
        _lock.Dispose();
        ReadableByAll.End();
    }

    private static SiteRecord? ReadRecord(OutputPlaces places)
    {
        var file = Path.Combine(places.Target, SiteRecord.File);
        return File.Exists(file) ? SiteRecord.Read(File.ReadAllBytes(file)) : null;
    }

    private FileStamp Write(string inSite, ReadOnlySpan<byte> content, bool isRecord)
    {
        if (inSite == Marker || (inSite == SiteRecord.File && !isRecord)) throw new IOException($"The file {inSite} is the generator's own, and can't be one of the site.");
        var isKept = Published.Files.TryGetValue(inSite, out var stamp) && stamp.Length == content.Length
            && SameBytes.Has(Path.Combine(_places.Target, inSite), content);
        if (!isKept) stamp = _staging.Write(inSite, content);
        if (!_next.TryAdd(inSite, new NewFile(stamp, !isKept, isRecord ? null : SiteRecord.HashOf(content)))) throw new IOException($"The file {inSite} is written twice.");
        return stamp;
    }

    private void RefuseToReplace(IReadOnlyList<string> strangers)
    {
        var inTheWay = new Strangers(Published, _record.Value, OutputChecks.Paths).InTheWay(_next, strangers);
        // A file by the name of the record that can't be the rest of one is somebody's.
        if (inTheWay is null && _record.Value is null && Published.Files.ContainsKey(SiteRecord.File) && !SiteRecord.MayBeRestOfOne(File.ReadAllBytes(Path.Combine(_places.Target, SiteRecord.File)))) inTheWay = SiteRecord.File;
        if (inTheWay is not null) throw new OutputRefusedException(Path.Combine(_places.Target, inTheWay), OutputRefusal.InTheWay);
    }

    // A file that was not even read is the one that the record before this tells of.
    private string HashOfKept(string path) =>
        _record.Value?.Files.GetValueOrDefault(path) ?? SiteRecord.HashOf(File.ReadAllBytes(Path.Combine(_places.Target, path)));

    private void Publish(SiteChanges changes, bool needsReplacing)
    {
        _staging.Make();
        var inPlace = new ChangesInPlace(_places, _disk);
        var staying = changes.Kept.Count + changes.Strangers.Count;
        var swap = new FolderSwap(_places, _disk, _clean ? null : Published);
        if (needsReplacing || !changes.AreIndependent()) swap.Publish(changes);
        else if (changes.Count == 1 && changes.Replaced.Concat(changes.Added).FirstOrDefault() is { } only) inPlace.PublishOne(only);
        else if (staying <= Math.Max(_mostLinks, changes.Count)) swap.Publish(changes);
        else inPlace.Publish(changes);
    }
}
