using ChemSter.Site.Files;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Sameness;

/// <summary>The sources of a site in another folder, written in another order, long ago.</summary>
internal sealed class SourceCopy : IDisposable
{
    private static readonly string[] Folders = ["translations", "theme", "input", "data"];
    private static readonly string[] Texts = [".md", ".yml", ".css", ".js", ".svg", ".txt", ".lock", ".csv", ".json"];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site test ą-");

    /// <summary>Copies a site, with the pictures that were made of it before.</summary>
    public SourceCopy(string root)
    {
        foreach (var file in Folders.Select(f => Path.Combine(root, f)).Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories)).OrderDescending(StringComparer.Ordinal))
        {
            Write(Path.GetRelativePath(root, file), File.ReadAllBytes(file));
        }

        var pictures = Directory.CreateDirectory(PictureCache.FolderFor(Output)).FullName;
        foreach (var file in Directory.EnumerateFiles(Sites.PicturesOf(root)!)) File.Copy(file, Path.Combine(pictures, Path.GetFileName(file)));
        Directory.CreateDirectory(Home);
    }

    public string Root => _folder.FullName;

    public string Output => Path.Combine(Root, "output");

    /// <summary>Somebody’s home, empty.</summary>
    public string Home => Path.Combine(Root, "home");

    /// <summary>The text files of the site, with the ends of lines that git on Windows gives them.</summary>
    public SourceCopy WithWindowsLines()
    {
        foreach (var file in Folders.Select(f => Path.Combine(Root, f)).Where(Directory.Exists).SelectMany(f => Directory.GetFiles(f, "*", SearchOption.AllDirectories)).Where(f => Texts.Contains(Path.GetExtension(f))))
        {
            Write(Path.GetRelativePath(Root, file), [.. File.ReadAllBytes(file).SelectMany(b => b == '\n' ? "\r\n"u8.ToArray() : [b])]);
        }

        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        File.SetLastWriteTimeUtc(full, new DateTime(1999, 12, 31, 23, 59, 58, DateTimeKind.Utc));
    }
}
