using System.Text;

namespace ChemSter.Site.Files;

/// <summary>Writes the records of translations: files below <c>translations/</c>, and nowhere else. A file is replaced at one stroke, so that a
/// reader, or a crash, never meets half of it.</summary>
/// <param name="root">The full path of the site.</param>
public sealed class TranslationFiles(string root)
{
    private const string Folder = "translations";

    /// <summary>Writes a file, with LF line ends and without a byte order mark.</summary>
    /// <param name="path">Its path from the site's root, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="OutputRefusedException">The path leads out of the folder.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file can't be written.</exception>
    public void Write(string path, string text)
    {
        var names = path.Split('/');
        if (names[0] != Folder || names.Length < 2 || names.Any(n => n is "" or "." or ".." || n.Contains('\\', StringComparison.Ordinal))) throw new OutputRefusedException(path, OutputRefusal.NoTranslation);
        var folder = root;
        foreach (var name in names[..^1])
        {
            folder = Path.Combine(folder, name);
            // Through a link somebody else's file could be reached.
            if (new DirectoryInfo(folder).LinkTarget is not null) throw new OutputRefusedException(folder, OutputRefusal.NoTranslation);
        }

        Directory.CreateDirectory(folder);
        AtomicFile.Write(Path.Combine(folder, names[^1]), Encoding.UTF8.GetBytes(text), isNew: false);
    }
}
