using System.Collections.Concurrent;
using ChemSter.Site.Files.Publishing;

namespace ChemSter.Site.Files;

/// <summary>The output folder. Only files whose bytes changed are written, and first into a folder beside it; a build that fails
/// or is interrupted leaves the old site whole. How that is published depends on how much changes: see docs/decisions/0010.</summary>
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
    private readonly ConcurrentDictionary<string, NewFile> _next = new(StringComparer.Ordinal);
    private PublishedFiles? _published;

    private OutputFolder(OutputPlaces places, OutputLock taken, PublishingDisk disk, int mostLinks)
    {
        _places = places;
        _lock = taken;
        _disk = disk;
        _mostLinks = mostLinks;
        _staging = new Staging(places);
        if (OutputChecks.IsGenerated(places.Target)) _listing = FolderListing.Begin(places.Target);
        else _published = PublishedFiles.None;
    }

    private PublishedFiles Published => _published ?? _listing!.Result;

    /// <summary>Prepares an output folder, and holds it until this is disposed of. What a killed build left behind is settled first.</summary>
    /// <param name="target">The folder's full path.</param>
    /// <param name="root">The full path of the site that is built.</param>
    /// <exception cref="OutputRefusedException">The folder holds something that the generator did not write, or the site itself; or another build is writing it.</exception>
    public static OutputFolder Open(string target, string root) => Open(target, root, new PublishingDisk(), MostLinks);

    internal static OutputFolder Open(string target, string root, PublishingDisk disk, int mostLinks)
    {
        target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        // Where a link leads is what is replaced, and not the link.
        if (Directory.Exists(target)) target = Directory.ResolveLinkTarget(target, returnFinalTarget: true)?.FullName ?? target;
        OutputChecks.Place(target, Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));
        var places = new OutputPlaces(Path.TrimEndingDirectorySeparator(target));
        var taken = OutputLock.Take(places);
        try
        {
            OutputChecks.Contents(places);
            Leftovers.Settle(places, disk);
            return new OutputFolder(places, taken, disk, mostLinks);
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public FileStamp Write(string path, ReadOnlySpan<byte> content)
    {
        var inSite = _places.PathInSite(path);
        if (inSite == Marker) throw new IOException($"The file {path} marks the output folder, and can't be one of the site.");
        var isKept = Published.Files.TryGetValue(inSite, out var stamp) && stamp.Length == content.Length
            && SameBytes.Has(Path.Combine(_places.Target, inSite), content);
        if (!isKept) stamp = _staging.Write(inSite, content);
        if (!_next.TryAdd(inSite, new NewFile(stamp, !isKept))) throw new IOException($"The file {path} is written twice.");
        return stamp;
    }

    /// <inheritdoc/>
    public bool TryKeep(string path, FileStamp stamp)
    {
        if (!Published.Files.TryGetValue(path, out var published) || published != stamp) return false;
        _next.TryAdd(path, new NewFile(stamp, IsStaged: false));
        return true;
    }

    /// <inheritdoc/>
    public void Commit()
    {
        var next = _next.ToArray();
        var changes = SiteChanges.Between(Published, next);
        if (changes.Count > 0 || Published.NeedsReplacing) Publish(changes);
        _published = new PublishedFiles(next.ToDictionary(f => f.Key, f => f.Value.Stamp, StringComparer.Ordinal), [], NeedsReplacing: false);
        _next.Clear();
        _staging.Remove();
    }

    /// <summary>Throws away what was written and not published, and lets go of the folder.</summary>
    public void Dispose()
    {
        _listing?.Dispose();
        _staging.Remove();
        _lock.Dispose();
    }

    private void Publish(SiteChanges changes)
    {
        _staging.Make();
        var inPlace = new ChangesInPlace(_places, _disk);
        if (Published.NeedsReplacing || !changes.AreIndependent()) new FolderSwap(_places, _disk).Publish(changes.Kept);
        else if (changes.Count == 1 && changes.Replaced.Concat(changes.Added).FirstOrDefault() is { } only) inPlace.PublishOne(only);
        else if (changes.Kept.Count <= Math.Max(_mostLinks, changes.Count)) new FolderSwap(_places, _disk).Publish(changes.Kept);
        else inPlace.Publish(changes);
    }
}
