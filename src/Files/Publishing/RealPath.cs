namespace ChemSter.Site.Files.Publishing;

/// <summary>Where a path leads once all links on the way to it are followed.</summary>
internal static class RealPath
{
    // More links than any system follows.
    private const int Most = 40;

    /// <summary>The full path without links, and without a slash at its end; parts that are not there stay as they are.</summary>
    /// <exception cref="OutputRefusedException">Its links lead in a circle, or nowhere.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        for (var left = Most; left > 0; left--)
        {
            if (FollowFirst(full) is not { } next) return Path.TrimEndingDirectorySeparator(full);
            full = next;
        }

        throw new OutputRefusedException(path, OutputRefusal.LeadsNowhere);
    }

    private static string? FollowFirst(string full)
    {
        var root = Path.GetPathRoot(full)!;
        var at = root;
        var parts = full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            at = Path.Combine(at, parts[i]);
            var entry = new DirectoryInfo(at);
            if (entry.LinkTarget is not { } target) continue;
            var to = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(at)!, target));
            if (!Path.Exists(to) && new FileInfo(to).LinkTarget is null) throw new OutputRefusedException(at, OutputRefusal.LeadsNowhere);
            return Path.Combine([to, .. parts[(i + 1)..]]);
        }

        return null;
    }
}
