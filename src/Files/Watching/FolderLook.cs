using System.IO.Enumeration;

namespace ChemSter.Site.Files;

/// <summary>Lists a folder with what can be seen of each file from outside, in one go.</summary>
internal static class FolderLook
{
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = true,
    };

    /// <summary>All files and links below a folder, litter left out, by their paths from the root; null if the folder can't be listed to its end.</summary>
    /// <param name="root">The root's full path.</param>
    /// <param name="folder">The folder, from the root.</param>
    public static Dictionary<string, FileLook>? Of(string root, string folder)
    {
        var found = new Dictionary<string, FileLook>(StringComparer.Ordinal);
        try
        {
            var start = Path.Combine(root, folder);
            if (FileLook.At(start).Kind == FileKind.Link) return new Dictionary<string, FileLook>(StringComparer.Ordinal) { [folder] = new FileLook(FileKind.Link) };
            var entries = new FileSystemEnumerable<(string Path, FileLook Look)>(start, (ref FileSystemEntry entry) => (PathOf(ref entry, root.Length), LookAt(ref entry)), Options)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
                ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry) && !entry.FileName.StartsWith('.'),
            };
            foreach (var (path, look) in entries.Where(e => !Litter.Is(e.Path))) found[path] = look;
            return found;
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static FileLook LookAt(ref FileSystemEntry entry) => IsLink(ref entry)
        ? new FileLook(FileKind.Link)
        : new FileLook(FileKind.File, entry.Length, entry.LastWriteTimeUtc.Ticks, entry.CreationTimeUtc.Ticks);

    private static string PathOf(ref FileSystemEntry entry, int rootLength) =>
        entry.ToSpecifiedFullPath()[rootLength..].Replace(Path.DirectorySeparatorChar, '/').TrimStart('/');
}
