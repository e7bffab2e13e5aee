namespace ChemSter.Site.Files;

/// <summary>Files in ordinal order of their paths, and lists of those below a folder: the very same list as long as nothing in it changes.
/// For one thread at a time.</summary>
internal sealed class SortedFiles
{
    private readonly List<SiteFile> _sorted = [];
    private readonly Dictionary<string, IReadOnlyList<SiteFile>> _lists = new(StringComparer.Ordinal);

    /// <summary>The files below a folder, as a list that is kept for whoever asks again.</summary>
    public IReadOnlyList<SiteFile> Below(string folder) => _lists.TryGetValue(folder, out var list) ? list : _lists[folder] = CopyBelow(folder);

    /// <summary>The files below a path that need be no folder, as a list of its own.</summary>
    // They stand together, between "folder/" and "folder0": nothing lies between slash and nought.
    public List<SiteFile> CopyBelow(string path)
    {
        var start = IndexOf(path + "/");
        return _sorted.GetRange(start, IndexOf(path + "0") - start);
    }

    /// <summary>Puts a file at its place, instead of the one that stands for its path so far.</summary>
    public void Put(SiteFile file)
    {
        var at = IndexOf(file.Path);
        if (at < _sorted.Count && _sorted[at].Path == file.Path) _sorted[at] = file;
        else _sorted.Insert(at, file);
        ForgetListsOf(file.Path);
    }

    /// <summary>Takes a file out that is in the list.</summary>
    public void Remove(string path)
    {
        _sorted.RemoveAt(IndexOf(path));
        ForgetListsOf(path);
    }

    private void ForgetListsOf(string path)
    {
        foreach (var folder in _lists.Keys.Where(f => path.StartsWith(f + "/", StringComparison.Ordinal))) _lists.Remove(folder);
    }

    // Where a path stands, or would stand.
    private int IndexOf(string path)
    {
        var (start, end) = (0, _sorted.Count);
        while (start < end)
        {
            var middle = (start + end) / 2;
            if (string.CompareOrdinal(_sorted[middle].Path, path) < 0) start = middle + 1;
            else end = middle;
        }

        return start;
    }
}
