namespace ChemSter.Site.Files.Publishing;

/// <summary>In what the new site differs from the published one.</summary>
/// <param name="Kept">Files that stay as they are.</param>
/// <param name="Replaced">Files whose bytes are new.</param>
/// <param name="Added">Files that were not there.</param>
/// <param name="Deleted">Files that are no more.</param>
/// <param name="Strangers">What the generator did not write, and what stays where it is.</param>
/// <param name="EmptyFolders">Folders without anything in them, which go too.</param>
/// <param name="StayingFolders">Folders without anything in them, which stay: they lie below one whose name begins with a dot, where
/// programs keep what is theirs. Git takes a folder for none of its own once an empty one in it is gone.</param>
internal sealed record SiteChanges(
    IReadOnlyList<string> Kept,
    IReadOnlyList<string> Replaced,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Deleted,
    IReadOnlyList<string> Strangers,
    IReadOnlyList<string> EmptyFolders,
    IReadOnlyList<string> StayingFolders)
{
    /// <summary>How many files and folders change.</summary>
    public int Count => Replaced.Count + Added.Count + Deleted.Count + EmptyFolders.Count;

    /// <summary>Compares the published site with the new one.</summary>
    /// <param name="published">The published site, with what else lies in its folder.</param>
    /// <param name="next">The new site.</param>
    /// <param name="strangers">What the generator did not write, and what stays.</param>
    /// <param name="keepsFolders">Whether empty folders of other programs stay.</param>
    public static SiteChanges Between(PublishedFiles published, IReadOnlyCollection<KeyValuePair<string, NewFile>> next, IReadOnlyList<string> strangers, bool keepsFolders)
    {
        var there = next.Select(f => f.Key).Concat(strangers).ToHashSet(StringComparer.Ordinal);
        var staying = published.EmptyFolders.Where(f => keepsFolders && IsOfAnotherProgram(f) && !Names(f, isFolder: true).Any(n => there.Contains(n.TrimEnd('/')))).ToList();
        return new SiteChanges(
            [.. next.Where(f => !f.Value.IsStaged).Select(f => f.Key)],
            [.. next.Where(f => f.Value.IsStaged && published.Files.ContainsKey(f.Key)).Select(f => f.Key)],
            [.. next.Where(f => f.Value.IsStaged && !published.Files.ContainsKey(f.Key)).Select(f => f.Key)],
            [.. published.Files.Keys.Where(f => !there.Contains(f))],
            strangers,
            [.. published.EmptyFolders.Except(staying)],
            staying);
    }

    /// <summary>Whether the changes can be made one by one, in any order. They can't where the name of something new is also that
    /// of something that goes: a file where a folder was, or, on disks that don't tell them apart, a name that differs only in
    /// its letters' case or in how its accents are encoded.</summary>
    public bool AreIndependent()
    {
        if (Added.Count == 0 || (Deleted.Count == 0 && EmptyFolders.Count == 0)) return true;
        if (Added.Any(p => !Ascii(p)) && Deleted.Concat(EmptyFolders).Any(p => !Ascii(p))) return false;
        var going = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in Deleted.SelectMany(p => Names(p, isFolder: false)).Concat(EmptyFolders.SelectMany(p => Names(p, isFolder: true))))
        {
            if (!going.TryAdd(name.TrimEnd('/'), name) && going[name.TrimEnd('/')] != name) return false;
        }

        return Added.SelectMany(p => Names(p, isFolder: false)).All(name => !going.TryGetValue(name.TrimEnd('/'), out var gone) || gone == name && name.EndsWith('/'));
    }

    private static bool IsOfAnotherProgram(string folder) => folder.Split('/')[..^1].Any(part => part.StartsWith('.'));

    // A path and the folders in which it lies; those end with a slash.
    private static IEnumerable<string> Names(string path, bool isFolder)
    {
        yield return isFolder ? path + "/" : path;
        for (var at = path.LastIndexOf('/'); at > 0; at = path.LastIndexOf('/', at - 1)) yield return path[..(at + 1)];
    }

    private static bool Ascii(string path) => System.Text.Ascii.IsValid(path);
}

/// <summary>A file of the new site.</summary>
/// <param name="Stamp">Its length and time.</param>
/// <param name="IsStaged">Whether it was written; otherwise the published one is kept.</param>
/// <param name="Hash">The SHA-256 of its bytes; null where nobody has looked at them.</param>
internal readonly record struct NewFile(FileStamp Stamp, bool IsStaged, string? Hash);
